import { flatMap } from './flat-map.ts';
import { inline } from './inline.ts';
import { once } from './once.ts';
import { linksIn, plainText } from './rich-text.ts';

/** Marks that authors carry: equal contribution, corresponding author, affiliation. */
// They stand at the end, or behind the family name in "Duan*, Jiangfei"; "C# Group" is a name. The bound keeps a long run
// of marks from being read once for each of them.
const marks = /(?:(?:[*†‡§¶‖#∗⁰¹²³⁴-⁹]|<sup>[^<]+<\/sup>),?\s?){1,9}(?=,|$)/g;

// Most names have none of these, and are read no further.
const special = /[<&_*†‡§¶‖#∗⁰¹²³⁴-⁹]|\]\(/;

// Emphasis, links, tags and entities; a lone asterisk is a mark.
const markup = /[<&]|\]\(|[*_]\S.*[*_]/;

/** A name without the marks that stand on it and the link around it, those marks, and where the link leads. */
export type MarkedName = { readonly name: string; readonly marks: string; readonly url: string };

/**
 * Takes "Jiangfei Duan*" apart into the name and its marks, and "[Jiangfei Duan](https://example.org)" into the name and
 * its address. Who is bold is for the theme to say.
 */
export function readMarks(written: string): MarkedName {
  if (!special.test(written)) return { name: written, marks: '', url: '' };
  // A backslash keeps the tags of what is raised.
  const rich = markup.test(written) ? inline(written.replace(/<(?=\/?sup>)/g, '\\<')) : written;
  const links = linksIn(rich);
  // One name leads to one place: what holds several links stays as written, with their addresses.
  const [plain, url = ''] = links.length > 1 ? [written] : [plainText(rich), ...links];
  const found = plain.match(marks) ?? [];
  return {
    name: plain.replace(marks, '').replace(/\s+/g, ' ').trim(),
    marks: found.join('').replace(/<\/?sup>|\s|,$/g, ''),
    url,
  };
}

/**
 * Tells one's own name.
 *
 * @param plain whether the name is known to be of ASCII, and is not looked through once more
 */
export type IsOwn = (name: string, plain?: boolean) => boolean;

/**
 * Gives a test for one's own name in a list of authors.
 *
 * Case, accents, full stops and the order "Duan, Jiangfei" don't matter, and given names may be initials ("J. Duan",
 * "Duan J", "Smith JA") and joined or parted ("Jiang-Fei Duan"). Between Chinese characters, kana and hangul spaces don't
 * matter either. Given names behind the first may be missing: "J. Pérez García" is Juan Carlos. A name that differs in
 * any given name, even in an initial, is somebody else's. The owner's degrees and titles are no part of their name.
 *
 * @param names the owner's name and its other spellings; empty ones match nothing
 */
export function ownName(names: readonly string[]): IsOwn {
  const owners = [...new Set(flatMap(names, namesOf))].map(parts).filter((owner) => owner.length > 0);
  // Any character stands in for a name that may be parted anywhere.
  const families = owners.map((owner) => (owner.every(isUnspaced) ? owner.join('')[0] : owner.at(-1)) ?? '');
  return (name, plain = false) => {
    // Most people write their own name as they write it above.
    if (name !== '' && names.includes(name)) return true;
    // A name in which no family name of the owner's stands is nobody's own: most names need no taking apart.
    const written = plain || !foreign.test(name) ? name.toLowerCase() : withoutAccents(name);
    if (!families.some((family) => written.includes(family))) return false;
    const isAuthor = (spelled: string): boolean => {
      const author = parts(spelled);
      return owners.some((owner) => same(owner, author));
    };
    if (isAuthor(name)) return true;
    // "Smith JA" and "JA Smith", as medicine writes initials; "LI Wei" is a family name.
    const spaced = name.replace(/\b[A-Z]{2,4}\b/g, (initials) => [...initials].join(' '));
    return spaced !== name && isAuthor(spaced);
  };
}

/**
 * The names, as they stand among authors, of somebody who writes this one above a resume: without the degrees behind
 * it, with "Jr." and without, and with what is in brackets or quotes for the name in front: "Robert (Bob) Smith".
 */
function namesOf(written: string): readonly string[] {
  // Nearly every name stands there as it is.
  if (!/[,(（"“]|[A-Z]{2}|[JS]r/.test(written) || written.length > longest) return [written];
  const [outside = '', inside = '', behind = ''] = written.split(/[()（）"“”]/);
  const name = `${outside} ${behind}`
    // A degree has two capitals; "García Márquez, Gabriel" has its given name there.
    .replace(/^(\S+\s+[^,]*[a-z].*?)(?:,\s*(?!I[IV])[^\s,]*[A-Z][^\s,]*[A-Z]|\s+MD\b).*/, '$1')
    .replace(academicTitles, ' ');
  return [name, name.replace(/[\s,]+(?:[JS]r\.?|I[IV]+)[\s,]*$/, ''), `${inside} ${behind}`];
}

// Titles that people put around their own name in `basics.name` and never into a list of authors, with what small
// letters say of a doctor's: "Dr. rer. nat." and "Dr.-Ing." "MD" is missing, since "Md" is a given name, and "DR"
// since it is two initials.
const academicTitles =
  /(?:^|[\s,])(?:[Pp]rof(?:essor)?|PROF|[Dd]r|DR(?=\.)|[Pp][Hh]\.?\s?[Dd])(?=$|[\s,.-])\.?(?:[ -]*(?:[a-z]{2,}|[hc]|Ing)\.)*/g;

// Letters that are written plain abroad but that Unicode does not take apart, and apostrophes.
const plainLetters: { readonly [letter: string]: string } = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '’': "'",
  ʼ: "'",
};

// Nobody's name is as long, and what looks at every order of its words must not wait for them.
const longest = 200;

/**
 * The words of a name as they compare: family name last, no accents, no case, no titles, nothing in brackets or
 * quotes; none of several names.
 */
function parts(name: string): readonly string[] {
  if (name.length > longest) return [];
  const [family = '', given = '', ...more] = name
    .replace(/[(（"“].*?[)）"”]/g, '')
    .replace(academicTitles, ' ')
    .split(',');
  if (more.some((part) => !/^\s*(?:[js]r\.?|i{2,3}|iv)?\s*$/i.test(part))) return [];
  const ordered = `${given} ${family}`;
  return (foreign.test(ordered) ? withoutAccents(ordered) : ordered.toLowerCase())
    .split(/[\s.\-‐‑–]+/)
    .filter((part) => part !== '');
}

// A name without such a letter has nothing to take off.
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const foreign = /[^\u0000-\u007f]/;

// Here and not in the function, where the bundler's way of writing it for old browsers made it anew for every name.
const accents = once(() => /\p{M}/gu);

function withoutAccents(name: string): string {
  return name
    .normalize('NFKD')
    .replace(accents(), '')
    .toLowerCase()
    .replace(/[łøđßæœı’ʼ]/g, (letter) => plainLetters[letter] ?? letter);
}

// Such names are written with a space between family and given name, or without.
const unspaced = once(() => /^(?:\p{scx=Hani}|\p{scx=Hira}|\p{scx=Kana}|\p{scx=Hang})+$/u);

/** Whether a name, or a part of one, is written in Chinese characters, kana or hangul. */
export function isUnspaced(name: string): boolean {
  // ASCII first: to make the other expression takes milliseconds.
  return foreign.test(name) && unspaced().test(name);
}

function same(owner: readonly string[], author: readonly string[]): boolean {
  const turned = () => author.map((_, at) => [...author.slice(at), ...author.slice(0, at)]);
  if (author.every(isUnspaced)) return turned().some((order) => order.join('') === owner.join(''));
  if (owner.length === 1 || author.length === 1) {
    return owner.length === author.length && owner[0] === author[0];
  }
  // "Byeong Cheol", "Byeong-Cheol" and "Byeongcheol" are one given name.
  return (
    author.includes(owner.at(-1) ?? '') &&
    turned().some((order) => matches(owner, order) || order.join('') === owner.join(''))
  );
}

/**
 * Family names are equal; the author's first given name is the owner's, each further one another of the owner's in
 * their order, all of them perhaps initials.
 */
function matches(owner: readonly string[], author: readonly string[]): boolean {
  if (owner.at(-1) !== author.at(-1)) return false;
  let next = 0;
  return author.slice(0, -1).every((given, at) => {
    const found = owner
      .slice(next, -1)
      .findIndex(
        (own) =>
          given === own ||
          (given.length === 1 && own.startsWith(given)) ||
          (own.length === 1 && given.startsWith(own)),
      );
    next += found + 1;
    return at === 0 ? found === 0 : found >= 0;
  });
}
