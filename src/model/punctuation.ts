import { en } from '../locales/en.ts';
import type { Locale } from '../locales/locale.ts';

/** The marks that a language sets between and around words. */
export type Punctuation = Pick<Locale, 'comma' | 'colon' | 'aside'>;

export const english: Punctuation = en;

const foreignToLatin = /(?!\p{Script=Latin})\p{L}/u;

/**
 * The comma for a list of words: the language's own, but that of Latin script where all of them are Latin, as the
 * authors of an English paper are in a Chinese CV.
 */
export function commaOf(words: readonly string[], { comma }: Pick<Locale, 'comma'>): string {
  return comma === en.comma || words.some((word) => foreignToLatin.test(word)) ? comma : en.comma;
}

/** The words of a list on one line. */
export function listed(words: readonly string[], locale: Pick<Locale, 'comma'>): string {
  return words.join(commaOf(words, locale));
}
