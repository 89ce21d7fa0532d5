import { once } from './once.ts';

/** Marks that authors carry: equal contribution, corresponding author, affiliation. */
// They stand at the end, or behind the family name in "Duan*, Jiangfei"; "C# Group" is a name. The bound keeps a long run
// of marks from being read once for each of them.
const marks = /[*†‡§¶‖#∗⁰¹²³⁴-⁹]{1,9}(?=\s?(?:,|$))/gu;

/** A name without the marks that stand on it, and those marks. */
export type MarkedName = { readonly name: string; readonly marks: string };

/** Takes "Jiangfei Duan*" apart into the name and its marks. */
export function readMarks(written: string): MarkedName {
  const found = written.match(marks);
  if (found === null) return { name: written, marks: '' };
  return { name: written.replace(marks, '').replace(/\s+/g, ' ').trim(), marks: found.join('') };
}

/**
 * Gives a test for one's own name in a list of authors.
 *
 * Case, accents, full stops and the order "Duan, Jiangfei" don't matter, and given names may be initials ("J. Duan",
 * "Duan J"). Between Chinese characters, kana and hangul spaces don't matter either. A name that differs in any given name, even in an initial, is somebody else's.
 *
 * @param names the owner's name and its other spellings; empty ones match nothing
 */
export function ownName(names: readonly string[]): (name: string) => boolean {
  const spellings = new Map(
    names.map((name) => [name, parts(name)] as const).filter(([, owner]) => owner.length > 0),
  );
  const owners = [...spellings.values()];
  const families = owners.map((owner) => owner.at(-1) ?? '');
  return (name) => {
    // Most people write their own name as they write it above.
    if (spellings.has(name)) return true;
    // A name in ASCII in which no family name of the owner's stands is nobody's own: most names need no taking apart.
    const written = name.toLowerCase();
    if (ascii.test(written) && !families.some((family) => written.includes(family))) return false;
    const author = parts(name);
    return author.length > 0 && owners.some((owner) => same(owner, author));
  };
}

// Titles that people put around their own name in `basics.name` and never into a list of authors. "MD" is missing,
// since "Md" is a given name.
const academicTitles = /(?:^|[\s,])(?:prof(?:essor)?|dr|ph\.?\s?d)(?=$|[\s,.])\.?/gi;

// Letters that are written plain abroad but that Unicode does not take apart.
const plainLetters: { readonly [letter: string]: string } = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** The words of a name as they compare: family name last, no accents, no case, no titles; none of several names. */
function parts(name: string): readonly string[] {
  const [family = '', given, ...more] = name.replace(academicTitles, ' ').trim().split(',');
  if (more.some((part) => !/^\s*(?:[js]r\.?|i{2,3}|iv)?\s*$/i.test(part))) return [];
  const ordered = given === undefined ? family : `${given} ${family}`;
  return (ascii.test(ordered) ? ordered.toLowerCase() : withoutAccents(ordered))
    .split(/[\s.\-‐‑]+/)
    .filter((part) => part !== '');
}

// Such a name has nothing to take off.
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const ascii = /^[\u0000-\u007f]*$/;

// Here and not in the function, where the bundler's way of writing it for old browsers made it anew for every name.
const accents = once(() => /\p{M}/gu);

function withoutAccents(name: string): string {
  return name
    .normalize('NFKD')
    .replace(accents(), '')
    .toLowerCase()
    .replace(/[łøđßæœı]/g, (letter) => plainLetters[letter] ?? letter);
}

// Such names are written with a space between family and given name, or without.
const unspaced = once(() => /^(?:\p{scx=Hani}|\p{scx=Hira}|\p{scx=Kana}|\p{scx=Hang})+$/u);

function same(owner: readonly string[], author: readonly string[]): boolean {
  const turned = [...author.slice(1), author[0] ?? ''];
  // ASCII first: to make the other expression takes milliseconds.
  if (author.every((part) => !ascii.test(part) && unspaced().test(part))) {
    return [author, turned].some((order) => order.join('') === owner.join(''));
  }
  if (owner.length === 1 || author.length === 1) {
    return owner.length === author.length && owner[0] === author[0];
  }
  return matches(owner, author) || matches(owner, turned);
}

/** Family names are equal; each given name of the author is the owner's next one, or its initial. */
function matches(owner: readonly string[], author: readonly string[]): boolean {
  if (owner.at(-1) !== author.at(-1) || author.length > owner.length) return false;
  return author.slice(0, -1).every((given, at) => {
    const own = owner[at] ?? '';
    return (
      given === own ||
      (given.length === 1 && own.startsWith(given)) ||
      (own.length === 1 && given.startsWith(own))
    );
  });
}
