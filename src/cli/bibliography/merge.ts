import { inline } from '../../model/inline.ts';
import { isObject } from '../../model/json.ts';
import { plainText } from '../../model/rich-text.ts';
import { field } from '../field.ts';
import { isPreprintServer, kindOf } from './entry-types.ts';
import { isUnspaced } from './person-name.ts';
import { arxivOf, bareArxiv, type Identifier, type Publication, publicationOf } from './publication.ts';

/** What a bibliography changes in a list of publications. */
export type Merge = {
  /** In the bibliography's order. */
  readonly added: readonly Publication[];
  /** Fields the resume's entry at this place lacks. */
  readonly completed: readonly {
    readonly index: number;
    readonly fields: Readonly<Record<string, unknown>>;
  }[];
  /** How many entries the resume had already, with all they hold. */
  readonly known: number;
};

/**
 * Finds each entry of a bibliography among a resume's: by DOI or arXiv number, else by title. Works of one title are
 * different ones when their DOIs, authors or types contradict each other, when one is in a journal and the other in a
 * book, or their years lie more than one apart: a preprint and the paper a year later are one work, unless each has its
 * own DOI. No entry of the resume is found twice, so that a second merge finds everything and changes nothing.
 *
 * @param resume the resume's `publications`, whatever they hold; what they say stays, only absent fields are added
 */
export function merge(resume: readonly unknown[], bibliography: readonly Publication[]): Merge {
  const first = step(resume, bibliography);
  let list = resume;
  let change = first;
  // What one entry adds may make another one findable: merged until nothing moves, a second merge has nothing to do.
  for (let round = 0; round < 20 && change.added.length + change.completed.length > 0; round += 1) {
    list = applied(list, change);
    change = step(list, bibliography);
  }
  const completed = resume.flatMap((entry, index) => {
    const grown = list[index];
    const fields = Object.entries(isObject(grown) ? grown : {}).filter(
      ([key, value]) => field(entry, key) !== value,
    );
    return fields.length > 0 ? [{ index, fields: Object.fromEntries(fields) }] : [];
  });
  // Behind what the resume listed stands only what was added.
  const added = list.slice(resume.length) as readonly Publication[];
  return { added, completed, known: Math.max(0, bibliography.length - added.length - completed.length) };
}

type Change = Pick<Merge, 'added' | 'completed'>;

function step(list: readonly unknown[], bibliography: readonly Publication[]): Change {
  // What a bibliography holds is read as it will be from the resume.
  const partners = match(list.map(publicationOf), bibliography.map(publicationOf));
  const added: Publication[] = [];
  const completed: { index: number; fields: Readonly<Record<string, unknown>> }[] = [];
  bibliography.forEach((publication, at) => {
    const index = partners.get(at);
    const entry = index === undefined ? undefined : list[index];
    // An entry that is a text alone takes no field.
    const fields = isObject(entry) ? missing(entry, publication) : {};
    if (index === undefined) added.push(publication);
    else if (Object.keys(fields).length > 0) completed.push({ index, fields });
  });
  return { added, completed };
}

function applied(list: readonly unknown[], { added, completed }: Change): readonly unknown[] {
  const fields = new Map(completed.map((change) => [change.index, change.fields]));
  const grown = list.map((entry, index) =>
    fields.has(index) ? Object.assign({}, entry, fields.get(index)) : entry,
  );
  return [...grown, ...added];
}

/** The surest partners first, so that a lesser likeness takes nobody's place. */
function match(
  resume: readonly Publication[],
  bibliography: readonly Publication[],
): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const free = new Set(resume.keys());
  const byNumber = [
    (one: Publication) => [JSON.stringify(Object.entries(one).sort())],
    (one: Publication) => numbers(one).map((number) => `${number} ${titleKey(one.name)}`),
    numbers,
  ];
  const byTitle = [(one: Publication) => titles(one).map((title) => `${yearOf(one)} ${title}`), titles];
  // What appeared before its preprint, which goes with anything.
  const ordered = [...bibliography.entries()].sort(
    ([, one], [, other]) => Number(isPreprint(one)) - Number(isPreprint(other)),
  );
  for (const keysOf of [...byNumber, ...byTitle]) {
    const places = new Map<string, number[]>();
    resume.forEach((entry, index) => {
      for (const key of keysOf(entry)) places.set(key, [...(places.get(key) ?? []), index]);
    });
    for (const [at, publication] of ordered) {
      if (partners.has(at)) continue;
      const likely = keysOf(publication)
        .flatMap((key) => places.get(key) ?? [])
        .filter(
          (index) => free.has(index) && !contradicts(resume[index], publication, byTitle.includes(keysOf)),
        );
      const sameYear = likely.find((index) => yearOf(resume[index]) === yearOf(publication));
      const partner = sameYear ?? likely[0];
      if (partner === undefined) continue;
      partners.set(at, partner);
      free.delete(partner);
    }
  }
  return partners;
}

function numbers({ doi, arxiv, url = '' }: Publication): readonly string[] {
  const number = arxiv ?? (arxivOf(doi ?? '') || (/\barxiv\.org\//i.test(url) ? bareArxiv(url) : undefined));
  return [
    ...(doi ? [`doi ${doi.toLowerCase()}`] : []),
    ...(number ? [`arxiv ${number.toLowerCase().replace(/v\d+$/, '')}`] : []),
  ];
}

function titles({ name }: Publication): readonly string[] {
  const key = titleKey(name);
  return key === '' ? [] : [key];
}

/** A title's letters and digits, without accents and case: `{\"U}ber C{++}` and "Uber C++" are one. */
function titleKey(name: string): string {
  return plainText(inline(name))
    .replace(/<\/?[a-z]+>/gi, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, '');
}

function contradicts(entry: Publication | undefined, publication: Publication, byTitle: boolean): boolean {
  if (entry === undefined) return true;
  const differ = (one: string | undefined, other: string | undefined): boolean =>
    Boolean(one && other && one.toLowerCase() !== other.toLowerCase());
  if (differ(entry.doi, publication.doi)) return true;
  if (!byTitle) return false;
  const kinds = [workKind(entry), workKind(publication)] as const;
  if (!kinds.includes('preprint') && (differ(...kinds) || differInVenue(entry, publication))) return true;
  const [one, other] = [yearOf(entry), yearOf(publication)];
  if (one !== '' && other !== '' && Math.abs(Number(one) - Number(other)) > 1) return true;
  const theirs = new Set((entry.authors ?? []).flatMap(nameWords));
  const ours = (publication.authors ?? []).flatMap(nameWords);
  return theirs.size > 0 && ours.length > 0 && !ours.some((word) => theirs.has(word));
}

/** As {@link kindOf} its type; a paper in the journal of a preprint server is a preprint. */
function workKind({ type = '', journal = '' }: Publication): string {
  return isPreprintServer(journal) ? 'preprint' : kindOf(type);
}

function isPreprint(publication: Publication): boolean {
  return workKind(publication) === 'preprint';
}

/** Whether one is in a journal and the other in a book, unless one name holds the other: "CVPR" and "Proc. of CVPR". */
function differInVenue(entry: Publication, publication: Publication): boolean {
  const [one, other] = entry.journal ? [entry, publication] : [publication, entry];
  if (!one.journal || one.booktitle || !other.booktitle || other.journal) return false;
  const [journal, booktitle] = [titleKey(one.journal), titleKey(other.booktitle)];
  return !journal.includes(booktitle) && !booktitle.includes(journal);
}

function nameWords(name: string): readonly string[] {
  // Such names are written in either order, with a space or without.
  const unspaced = name.replace(/\s/g, '');
  if (isUnspaced(unspaced)) return [...unspaced];
  const words = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return words.match(/[\p{L}\p{N}]{2,}/gu) ?? [words];
}

function yearOf(publication: Publication | undefined): string {
  return /\d{4}/.exec(publication?.releaseDate ?? '')?.[0] ?? '';
}

// Where a work appeared is said once, whatever it is.
const synonyms: Readonly<Record<string, string>> = { journal: 'booktitle', booktitle: 'journal' };

function missing(entry: unknown, publication: Publication): Readonly<Record<string, unknown>> {
  const given = publicationOf(entry);
  const said: Readonly<Record<string, unknown>> = given;
  const has = (key: string): boolean =>
    said[key] !== undefined || said[synonyms[key] ?? ''] !== undefined || !isEmpty(field(entry, key));
  const isEarlier = isPreprint(publication) && isPublished(given);
  const fields = Object.entries(publication).filter(
    ([key]) => key !== 'identifiers' && !has(key) && !(isEarlier && ofPreprint.has(key)),
  );
  const identifiers = isEmpty(field(entry, 'identifiers')) ? absentNumbers(given, publication) : [];
  return Object.fromEntries(identifiers.length === 0 ? fields : [...fields, ['identifiers', identifiers]]);
}

// What a preprint says of itself holds no longer when the work has appeared.
const ofPreprint = new Set(['type', 'journal', 'publisher', 'status']);

function isPublished(publication: Publication): boolean {
  const { journal, booktitle, publisher, doi } = publication;
  return (
    !isPreprint(publication) && Boolean(workKind(publication) || journal || booktitle || publisher || doi)
  );
}

/** A work of which an ISBN is given lacks none, be it written in another manner. */
function absentNumbers(given: Publication, { identifiers = [] }: Publication): readonly Identifier[] {
  const types = given.identifiers?.map(({ type }) => type.toLowerCase());
  return identifiers.filter(({ type }) => !types?.includes(type.toLowerCase()));
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
