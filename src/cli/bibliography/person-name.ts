import { text } from '../../model/json.ts';
import { field } from '../field.ts';

/** A name in BibTeX's four parts, https://ctan.org/pkg/btxdoc section 4; `''` where there is none. */
export type NameParts = {
  readonly first: string;
  readonly von: string;
  readonly last: string;
  readonly jr: string;
};

const suffix = /^(?:jr|sr|junior|senior|i{2,3}|iv)\.?$/i;
const initials = /^(?:JR|SR|II|IV)$/;

/** Whether a word behind the comma of "King, Jr." is a suffix; the JR of "Brody, JR" are initials. */
export function isSuffix(word: string, before: string): boolean {
  return suffix.test(word) && (before.includes(' ') || !initials.test(word));
}

// Of equal contribution and the like, wherever they stand around a part of a name.
const marks = /^[*∗†‡§¶‖]+ ?| ?[*∗†‡§¶‖⁰¹²³⁴-⁹](?:,? ?[*∗†‡§¶‖⁰¹²³⁴-⁹])*$/g;

/** The words of a name as they are read, marks behind them: "Ada van Quill, Jr.*". */
export function readingOrder({ first, von, last, jr }: NameParts): string {
  const parts = [first, von, last, jr];
  const found = parts.flatMap((part) => part.match(marks) ?? []).map((mark) => mark.trim());
  const [given = '', particle = '', family = '', behind = ''] = parts.map((part) => part.replace(marks, ''));
  return ordered({ first: given, von: particle, last: family, jr: behind }) + found.join('');
}

function ordered({ first, von, last, jr }: NameParts): string {
  // "King, Jr." is how people write it; BibTeX would take the suffix for the first name.
  if (jr === '' && isSuffix(first, last)) return ordered({ first: '', von, last, jr: first });
  if (von === '' && jr === '' && isUnspaced(last + first)) return last + first;
  const name = [first, von, last].filter(Boolean).join(' ');
  return jr === '' ? name : `${name}, ${jr}`;
}

/** A name of CSL-JSON, whole or in its parts; `''` where there is none. */
export function personName(person: unknown): string {
  const part = (key: string): string => text(field(person, key)).replace(/\s+/g, ' ');
  const particles = [part('dropping-particle'), part('non-dropping-particle')];
  const von = particles.filter(Boolean).join(' ');
  return (
    part('literal') || readingOrder({ first: part('given'), von, last: part('family'), jr: part('suffix') })
  );
}

/** Whether a name is in Chinese characters, kana or hangul, which put the family name first and no space behind it. */
export function isUnspaced(name: string): boolean {
  // A name in katakana alone is a foreigner's, in the order of their own language.
  return (
    /^[\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}\p{Script=Hang}々ー]+$/u.test(name) &&
    /[^\p{Script=Kana}ー]/u.test(name)
  );
}

/** The parts of a name in reading order or as "Last, First"; a single word is the last name. */
export function nameParts(name: string): NameParts {
  const [before = '', behind = '', ...more] = name.split(/\s*,\s*/);
  if (more.length > 0) return { first: '', von: '', last: name, jr: '' };
  const family = particles(before.split(' '));
  if (behind !== '' && !isSuffix(behind, family.last)) return { ...family, first: behind, jr: '' };
  const words = before.split(' ');
  const von = words.findIndex((word, index) => index < words.length - 1 && /^\p{Ll}/u.test(word));
  const from = von < 0 ? words.length - 1 : von;
  return { ...particles(words.slice(from)), first: words.slice(0, from).join(' '), jr: behind };
}

function particles(words: readonly string[]): { readonly von: string; readonly last: string } {
  const upper = words.findIndex((word, index) => index === words.length - 1 || !/^\p{Ll}/u.test(word));
  return { von: words.slice(0, upper).join(' '), last: words.slice(upper).join(' ') };
}

/** Whether a name comes through its parts as it was, but for "Last, First", which is read in reading order. */
export function hasParts(name: string): boolean {
  const parts = nameParts(name);
  const reversed = parts.jr === '' && /^[^,]*\S, \S[^,]*$/.test(name);
  // Of "山田 太郎" nothing says which is which.
  return !isCorporate(name) && (reversed || readingOrder(parts) === name);
}

/** The name of a body, which no bibliography style may take apart. */
export function isCorporate(name: string): boolean {
  return /\s/.test(name) && corporate.test(name);
}

const corporate =
  /\b(?:academy|agency|alliance|association|bureau|cent(?:er|re)|collaboration|college|commission|committee|community|company|consortium|corporation|council|department|developers|foundation|group|inc|institute?|laborator(?:y|ies)|ministry|network|office|organi[sz]ation|project|school|society|team|union|university|working)\b/i;
