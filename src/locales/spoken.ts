import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { Locale } from './locale.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

/**
 * Every language that the theme speaks, by its tag. Each is a function, since a document is in one of them: the build
 * has a language's words in it, as one text for each set, and takes them apart when it is called.
 */
export const spoken: { readonly [tag: string]: () => Locale } = {
  ar: () => ar,
  de: () => de,
  en: () => en,
  es: () => es,
  fa: () => fa,
  fr: () => fr,
  he: () => he,
  hi: () => hi,
  id: () => id,
  it: () => it,
  ja: () => ja,
  ko: () => ko,
  nl: () => nl,
  pl: () => pl,
  pt: () => pt,
  ru: () => ru,
  tr: () => tr,
  uk: () => uk,
  vi: () => vi,
  'zh-Hans': () => zhHans,
  'zh-Hant': () => zhHant,
};
