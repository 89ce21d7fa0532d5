import { en } from './en.ts';
import type { Locale } from './locale.ts';
import { spoken } from './spoken.ts';

/** Withdrawn codes: https://www.rfc-editor.org/rfc/rfc5646#section-2.2.1 */
const withdrawn = new Map([
  ['iw', 'he'],
  ['in', 'id'],
  ['ji', 'yi'],
]);

/** Where Chinese is written in traditional characters, as long as the tag names no script. */
const traditional: ReadonlySet<string> = new Set(['TW', 'HK', 'MO']);

/** What is written from right to left: languages beyond ours, as long as the tag names no script, and scripts. */
const rightToLeft = /^(?:ckb|dv|ps|sd|ug|ur|yi|Adlm|Arab|Aran|Hebr|Nkoo|Rohg|Syrc|Thaa)$/;

// Language, script and region of https://www.rfc-editor.org/rfc/rfc5646#section-2.1. An extended language ("zh-yue"),
// variants and extensions may stand where they belong, and are left out.
const grammar = /^([a-z]{2,3})(?:-[a-z]{3})?(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?(?:-[a-z\d]{1,8})*$/;

type Tag = { readonly language: string; readonly script: string; readonly region: string };

/**
 * Gives the language for a BCP 47 tag, by lookup (https://www.rfc-editor.org/rfc/rfc4647#section-3.4): `de-AT` speaks
 * German. Case and underscores do not matter.
 *
 * The `tag` of what comes back is the one asked for, in its normal case and with withdrawn codes made new, since
 * hyphenation, voices and fonts follow the region too. A language that the theme does not speak gets English words
 * under its own tag and direction: most of a resume is its author's text, which is in the author's language.
 *
 * @param value a tag; anything else gives English
 */
export function localeOf(value: unknown): Locale {
  const tag = parse(value);
  if (tag === undefined) return en;
  const written = [tag.language, tag.script, tag.region].filter(Boolean).join('-');
  const locale = languageOf(tag);
  if (locale !== undefined) return { ...locale(), tag: written };
  return { ...en, tag: written, dir: rightToLeft.test(tag.script || tag.language) ? 'rtl' : 'ltr' };
}

/** Whether a value is a language tag at all. */
export function isLanguageTag(value: unknown): value is string {
  return parse(value) !== undefined;
}

/** Whether the theme has words of a tag's language. */
export function isSpoken(value: unknown): boolean {
  const tag = parse(value);
  return tag !== undefined && languageOf(tag) !== undefined;
}

function languageOf({ language, script, region }: Tag): (() => Locale) | undefined {
  const isTraditional = script === 'Hant' || (script === '' && traditional.has(region));
  const chinese = isTraditional ? 'zh-Hant' : 'zh-Hans';
  const tag = language === 'zh' ? chinese : language;
  return Object.hasOwn(spoken, tag) ? spoken[tag] : undefined;
}

function parse(value: unknown): Tag | undefined {
  if (typeof value !== 'string') return undefined;
  const match = grammar.exec(value.trim().replaceAll('_', '-').toLowerCase());
  if (match === null) return undefined;
  const [, language = '', script = '', region = ''] = match;
  return {
    language: withdrawn.get(language) ?? language,
    script: script.charAt(0).toUpperCase() + script.slice(1),
    region: region.toUpperCase(),
  };
}
