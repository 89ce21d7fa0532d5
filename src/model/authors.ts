import { fill } from './date.ts';
import { Fields } from './fields.ts';
import { flatMap } from './flat-map.ts';
import { isObject, joinTexts, list, text, texts } from './json.ts';
import { type IsOwn, isUnspaced, readMarks } from './name.ts';
import { once } from './once.ts';
import type { Settings } from './options.ts';
import { separatorOf } from './punctuation.ts';
import { type RichNode, type RichText, richText } from './rich-text.ts';
import { displayUrl, safeUrl } from './url.ts';

/** An author as printed: the marks stand behind the name, `self` is the owner of the resume. */
export type Author = {
  readonly text: string;
  readonly url: string;
  readonly marks: string;
  readonly self: boolean;
  /** Whether the text is of English letters, digits and what stands between them, of which JSON escapes nothing. */
  readonly plain: boolean;
  /** What the author of the resume typed in front, in a list that was one text; `''` for the language's comma. */
  readonly before: string;
  /** Whether others were left out in front of it, in a list that was shortened. */
  readonly gap: boolean;
};

/** The authors to print. */
export type Authors = {
  readonly shown: readonly Author[];
  /** The words for those who are left out, with what parts them from the names; `''` where nobody is. */
  readonly more: string;
  /** What they are, where they did not write it: "Editors". */
  readonly role: string;
};

/** The fields in which people stand, by their part in a work. */
export const peopleKeys = {
  authors: ['authors', 'author', 'inventors', 'inventor'],
  editors: ['editors', 'editor'],
  translators: ['translators', 'translator'],
} as const;

/**
 * Reads the authors of a publication, or inventors, wherever they stand and however they are written: strings or objects
 * (`{name, url}`, or CSL-JSON's names in parts), in a list, or one string joined by "and", semicolons or commas.
 */
export function readAuthors(fields: Fields, isOwn: IsOwn): readonly Author[] {
  return readPeople(fields, isOwn, peopleKeys.authors);
}

/** The same for people in other parts, such as editors. */
export function readPeople(fields: Fields, isOwn: IsOwn, keys: readonly string[]): readonly Author[] {
  if (fields.areRead) return [];
  const lists: unknown[] = [];
  for (const key of keys) {
    const value = fields.value(key);
    if (value !== undefined) lists.push(value);
  }
  if (lists.length < 2) return readList(lists[0], isOwn);
  // A resume that gives a list under two names, for two kinds of readers, means it once.
  const said = lists.map(text);
  return flatMap(lists, (value, at) => (said.indexOf(said[at] ?? '') < at ? [] : readList(value, isOwn)));
}

// Stands behind names, or among them for itself.
const goingOn = /(^| ?,? )(et\.? ?al\.?(?: \([^()]*\))?|and others|…|\.{3})$/i;

// What an author who is no person begins or ends with, the latter in a group.
const nobody =
  /^(?:et\.? ?al\b|(?:and )?others$|…|\.{3}|u\. ?a\.|и др|等|ほか|وآخرون)|\b(collaboration|consortium)\)?$/i;

/**
 * Who an author is: a person, those whom a list does not name ("et al.", in whatever language), or all who work together
 * ("ATLAS Collaboration", "(ATLAS Collaboration)").
 */
export function sortOf({ text: name }: Author): 'person' | 'others' | 'group' {
  // Nearly all are, which is told in half the time that it takes to give what was found.
  if (!nobody.test(name)) return 'person';
  return nobody.exec(name)?.[1] === undefined ? 'others' : 'group';
}

/** Only a lone string is taken apart: "Department of Health and Human Services" may stand among others. */
function readList(value: unknown, isOwn: IsOwn): readonly Author[] {
  const found: Author[] = [];
  const add = (author: unknown, before: string): void => {
    const read = readAuthor(author, isOwn, before);
    if (read !== undefined) found.push(read);
  };
  const authors = list(value);
  let left = authors.length;
  for (const author of authors) {
    left -= 1;
    if (left > 0 || typeof author !== 'string') {
      add(author, '');
      continue;
    }
    const written = author.trim();
    const [end = '', before = '', others = ''] = goingOn.exec(written) ?? [];
    const names = written.slice(0, written.length - end.length);
    const isLone = authors.length === 1;
    if (isLone && !isOwn(names)) for (const person of people(names)) add(person.author, person.before);
    else add(names, '');
    // BibTeX's "and others" is a word for "et al.".
    if (isLone && others === 'and others') add('et al.', '');
    else if (others !== '') add(others, before);
  }
  return found;
}

/** People in a row, the owner strong, marks raised. */
export function namesText(people: readonly Author[], { locale }: Settings): RichText {
  if (people.length === 0) return '';
  const comma = separatorOf(
    people.map(({ text: name }) => name),
    locale,
  );
  return richText(
    flatMap(people, ({ text: name, url, marks, self, before }, at): readonly RichNode[] => {
      const linked: RichNode = url === '' ? name : { tag: 'a', url, title: '', children: [name] };
      const own: RichNode = self ? { tag: 'b', children: [linked] } : linked;
      const raised: readonly RichNode[] = marks === '' ? [] : [{ tag: 'sup', children: [marks] }];
      return [at === 0 ? '' : before || comma, own, ...raised].filter((node) => node !== '');
    }),
  );
}

/**
 * The first `maxAuthors` of a list, and the owner and a collaboration wherever they stand. Who is left out is counted where that can be
 * told, and where they don't all stand in front of the last of the list.
 */
export function shorten(
  authors: readonly Author[],
  { maxAuthors: most, locale }: Settings,
  role: string,
): Authors {
  const whole: Authors = { shown: authors, more: '', role };
  if (most === undefined || authors.length <= most) return whole;
  const areOthers = (author: Author): boolean => sortOf(author) === 'others';
  const others = authors.find(areOthers);
  const named = others === undefined ? authors : authors.filter((author) => !areOthers(author));
  if (named.length <= most) return whole;
  const shown: Author[] = [];
  let gap = false;
  named.forEach((author, at) => {
    const isKept = at < most || author.self || sortOf(author) === 'group';
    if (isKept) shown.push({ ...author, before: '', gap });
    gap = !isKept;
  });
  const comma = separatorOf(
    shown.map(({ text: name }) => name),
    locale,
  );
  const counted = gap ? fill(locale.more, { count: String(named.length - shown.length) }) : '';
  return { shown, more: others === undefined ? counted : comma + others.text, role };
}

/**
 * A text that is plainly a list of authors, such as people write into a summary for want of a field: the same text
 * with the owner's name strong.
 *
 * @returns undefined where the text is anything else, or the owner is not in it
 */
export function markOwn(written: string, isOwn: IsOwn): RichText | undefined {
  if (written.length > longestList || /\s\s/.test(written)) return undefined;
  const lead = /^(?:authors?|with|by)\s*:\s*/i.exec(written)?.[0] ?? '';
  const names = written.slice(lead.length).split(betweenNames);
  if (names.length < 3 || !names.every((name, at) => at % 2 === 1 || likeName().test(name.trim())))
    return undefined;
  const own = names.map((name, at) => at % 2 === 0 && isOwn(readMarks(name.trim().replace(/\.$/, '')).name));
  if (!own.includes(true)) return undefined;
  const nodes = [
    lead,
    ...names.map((name, at) => (own[at] ? { tag: 'b' as const, children: [name] } : name)),
  ];
  return richText(nodes.filter((node) => node !== ''));
}

// Thousands of names are no summary, and runs of white space no list that somebody typed.
const longestList = 5000;

// The commas, "and" and so on of a list, kept in their places by the group.
const betweenNames = /(,?\s+(?:and|und|et|&)\s+|[,;，、；]\s*)/;

// Two to five words, of which the first and the last begin with a capital or are initials, and marks behind them. A
// writing without capitals has names of any two to six letters.
const likeName = once(
  () =>
    /^(?:\p{Lu}[\p{L}.’'-]*(?:\s[\p{L}.’'-]+){0,3}\s\p{Lu}[\p{L}.’'-]*|\p{Lo}{2,6})[\s*†‡§¶‖#∗\d⁰¹²³⁴-⁹]{0,4}\.?$|^et al\.?$/u,
);

// In CSL-JSON, schema.org and elsewhere.
const nameParts = [
  'given',
  'givenName',
  'firstName',
  'middleName',
  'dropping-particle',
  'non-dropping-particle',
  'family',
  'familyName',
  'lastName',
  'suffix',
];

// Most names: letters, digits and full stops, of which there is nothing to take.
const plain = /^[a-z][a-z\d .'-]*[a-z\d.]$/i;

function readAuthor(author: unknown, isOwn: IsOwn, before: string): Author | undefined {
  if (typeof author === 'string' && plain.test(author))
    return authorOf(author, '', '', isOwn(author, true), before, true);
  if (!isObject(author)) return named(text(author), isOwn, before);
  const person = new Fields(author);
  // Each for itself, since the parts of a name may be alike.
  const parts = flatMap(nameParts, (part) => person.texts(part));
  // Where the family comes first no space stands behind it.
  const joined = parts.every(isUnspaced) ? parts.reverse().join('') : parts.join(' ');
  const written = person.text('name', 'literal') || joined;
  const addresses = [person.text('url', 'website'), person.text('orcid', 'ORCID')];
  const pages = addresses.map(personUrl);
  const [url = ''] = texts(pages);
  const unlinked = addresses.filter((_, at) => pages[at] === '');
  const name = named(written || displayUrl(url), isOwn, before);
  const other = name === undefined || url === '' || name.url === url ? '' : displayUrl(name.url);
  const beside = joinTexts([other, ...unlinked, ...person.restTexts()], ', ');
  if (name === undefined) {
    return beside === '' ? undefined : authorOf(beside, url, '', false, before);
  }
  const said = beside === '' ? name.text : `${name.text} (${beside})`;
  return authorOf(said, url || name.url, name.marks, name.self, before);
}

/** Who stands there by name, with the address that the name links to. */
function named(written: string, isOwn: IsOwn, before: string): Author | undefined {
  const { name, marks, url } = readMarks(written);
  return name === '' ? undefined : authorOf(name, url, marks, isOwn(name), before);
}

/** An author; see `roleOf` for why nothing else makes one. */
function authorOf(
  name: string,
  url: string,
  marks: string,
  self: boolean,
  before: string,
  isPlain = false,
): Author {
  return { text: name, url, marks, self, plain: isPlain, before, gap: false };
}

/** The page of a person: an ORCID iD in any of its spellings, or an address; `''` for anything else. */
export function personUrl(written: string): string {
  const orcid =
    /^(?:(?:https?:\/\/)?(?:www\.)?orcid(?:\.org\/|: ?))?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\/?$/i.exec(
      written,
    )?.[1];
  return orcid === undefined ? safeUrl(written) : `https://orcid.org/${orcid.toUpperCase()}`;
}

// What parts nobody in a list: all that BibTeX keeps together in braces, what stands in raised marks and entities, and
// commas in front of initials, "Jr.", degrees and further marks.
const joining =
  /(?:\\(?:text..|emph) ?)?\{([^{}]*)\}|<sup>[^<]*<\/sup>|&#?\w+;|, ?(?=(?:[A-ZÀ-ÞА-Я]\.?[ -]?|[JS]r|Inc|Ph\.?D|[*†‡§¶‖#∗⁰¹²³⁴-⁹]){1,4}(?:<\/\w+>|[*†‡§¶‖#∗⁰¹²³⁴-⁹_.])*(?:$|[,;]|<sup>| (?:and|&) ))/g;

// A space, comma or semicolon that parts nobody stands as the character this far behind it, \ue020, \ue02c or \ue03b,
// which no text holds: they are private to the program that uses them.
const privateUse = 0xe000;

type Person = { readonly author: string; readonly before: string };

/**
 * The people of one string, and what parts them. BibTeX keeps names together in braces and parts all of them by
 * "and", which is no word.
 */
function people(written: string): readonly Person[] {
  // Single spaces first: what looks for the ends of long runs of them takes quadratic time or worse.
  const whole = written
    .replace(/\s+/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(joining, (all, braced?: string) => moved(braced ?? all, /[ ,;]/g, privateUse));
  const groups = apart(whole, /( ?,? (?:and|&) | ?[;；] ?(?:(?:and|&) )?)/, '');
  // "García Márquez, Gabriel" is one person where others are written so, and where semicolons part them.
  const isPair = ({ author }: Person): boolean => /^[^,\ue02c]+,[^,\ue02c]+$/.test(author);
  const areInverted = /[;；]/.test(whole) || groups.filter(isPair).length > 1;
  const found = flatMap(groups, (group) => (areInverted && isPair(group) ? [group] : byCommas(group)));
  const isBibtex =
    found.every(({ before }, at) => at === 0 || before === ' and ') &&
    (found.length > 2 || whole.includes(','));
  return found.map(({ author, before }) => ({
    author: moved(author, /[\ue020-\ue03b]/g, -privateUse),
    before: isBibtex ? '' : before,
  }));
}

function moved(names: string, characters: RegExp, by: number): string {
  return names.replace(characters, (one) => String.fromCharCode(one.charCodeAt(0) + by));
}

/** What stands between separators, which are kept by a group. */
function apart(names: string, separators: RegExp, before: string): readonly Person[] {
  const parts = names.split(separators);
  return flatMap(parts, (author, at) =>
    at % 2 === 1 || author === '' ? [] : [{ author, before: parts[at - 1] ?? before }],
  );
}

/**
 * "Ada Lovelace, Charles Babbage" are two people, "Lovelace, Ada, Babbage, Charles" as well, "Lovelace, Ada" and
 * "Acme, Inc." one. What is neither a list of names nor of their halves stays whole.
 */
function byCommas(group: Person): readonly Person[] {
  const { author, before } = group;
  const commas = /( ?[,，、] ?)/;
  const listed = apart(author, commas, before);
  // A few people have one name only.
  if (listed.filter(isFull).length * 2 > listed.length) return listed;
  const pairs = author.replace(/(^|,)([^,\ue02c]+),(?=[^,\ue02c]+(?:,|$))/g, '$1$2\ue02c');
  const paired = apart(pairs, commas, before);
  return paired.every(isFull) ? paired : [group];
}

/** "Ada Lovelace", "Lovelace, A." and "王小明", but neither "Lovelace" nor "van der Berg" nor "王". */
function isFull({ author }: Person): boolean {
  return (
    /\ue02c|^(?!(?:[a-z]+ )+[A-Z]\S*$).*\S[ .\ue020]\S/.test(author) ||
    (author.length > 1 && isUnspaced(author))
  );
}
