import { en } from '../locales/en.ts';
import type { Locale } from '../locales/locale.ts';
import { once } from './once.ts';

/** The marks that a language sets between and around words, and which way they run. */
export type Punctuation = Pick<Locale, 'comma' | 'colon' | 'aside' | 'dir'>;

const foreignToLatin = once(() => /(?!\p{Script=Latin})\p{L}/u);

/**
 * The comma for a list of words: the language's own, but that of Latin script where all of them are Latin, as the
 * authors of an English paper are in a Chinese CV.
 */
export function commaOf(words: readonly string[], { comma }: Pick<Locale, 'comma'>): string {
  return comma === en.comma || words.some((word) => foreignToLatin().test(word)) ? comma : en.comma;
}

/** What stands between names: a semicolon where one of them has a comma of its own, "Duan, Jiangfei; Lu, Runyu". */
export function separatorOf(names: readonly string[], language: Pick<Locale, 'comma'>): string {
  return names.some((name) => name.includes(', ')) ? '; ' : commaOf(names, language);
}

const latin = once(() => /\p{Script=Latin}/u);

/**
 * Which way a list of words runs where that is not the way of the document: Latin words, and nothing else, run from
 * left to right between lines of Arabic or Hebrew.
 */
export function runOf(words: readonly string[], { dir }: Pick<Locale, 'dir'>): 'ltr' | undefined {
  const foreign = dir === 'rtl' && words.some((word) => latin().test(word));
  return foreign && !words.some((word) => foreignToLatin().test(word)) ? 'ltr' : undefined;
}

/**
 * The words of a list on one line. In a line that runs from right to left, Latin words are isolated
 * (https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates), so that "C++" keeps its end: all as one list
 * where there is nothing else.
 */
export function listed(words: readonly string[], locale: Pick<Locale, 'comma' | 'dir'>): string {
  if (words.length < 2 && locale.dir === 'ltr') return words[0] ?? '';
  const comma = commaOf(words, locale);
  if (locale.dir === 'ltr') return words.join(comma);
  if (runOf(words, locale) === 'ltr') return isolated(words.join(comma));
  return words.map(isolated).join(comma);
}

function isolated(words: string): string {
  return latin().test(words) ? `\u2066${words}\u2069` : words;
}
