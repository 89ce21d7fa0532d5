import { field } from '../field.ts';

/**
 * One entry of `publications` with the fields that bibliographies and resumes share. Authors stand in reading order,
 * "Ada van Quill, Jr."; a last author "et al." stands for those the bibliography does not name.
 */
export type Publication = {
  readonly name: string;
  readonly authors?: readonly string[] | undefined;
  /** Only of works that name no author. */
  readonly editors?: readonly string[] | undefined;
  /** One of CSL's types, or the author's own word. */
  readonly type?: string | undefined;
  readonly journal?: string | undefined;
  readonly booktitle?: string | undefined;
  readonly publisher?: string | undefined;
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  readonly pages?: string | undefined;
  /** YYYY, YYYY-MM or YYYY-MM-DD; else as it was written. */
  readonly releaseDate?: string | undefined;
  readonly doi?: string | undefined;
  readonly arxiv?: string | undefined;
  readonly identifiers?: readonly Identifier[] | undefined;
  readonly url?: string | undefined;
  readonly status?: string | undefined;
  readonly award?: string | undefined;
  readonly note?: string | undefined;
  readonly pdf?: string | undefined;
  readonly code?: string | undefined;
  readonly slides?: string | undefined;
  readonly poster?: string | undefined;
  readonly video?: string | undefined;
  readonly website?: string | undefined;
  readonly selected?: true | undefined;
};

/** A number other than DOI and arXiv: `{ type: 'ISBN', identifier: '978-…' }`. */
export type Identifier = { readonly type: string; readonly identifier: string };

/** What al-folio's bibliographies and the resume call alike: addresses, taken as they stand. */
export const linkFields = ['pdf', 'code', 'slides', 'poster', 'video', 'website'] as const;

/** What stands for the authors a bibliography leaves out: BibTeX's "and others". */
export const others = 'et al.';

/** Drops what is absent, so that two publications with the same content are equal and print alike. */
export function tidy(publication: Publication): Publication {
  const present = Object.entries(publication).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  // Only absent fields went, and `name` stays even when it is empty.
  return { name: publication.name, ...Object.fromEntries(present) } as Publication;
}

/**
 * Reads an entry of a resume's `publications`, under any of the names a resume may use.
 *
 * @param entry anything; what is no text where text belongs is absent
 */
export function publicationOf(entry: unknown): Publication {
  const first = (...keys: readonly string[]): string | undefined =>
    keys.map((key) => text(field(entry, key))).find((value) => value !== '');
  const identifiers = list(field(entry, 'identifiers')).flatMap((item): readonly Identifier[] => {
    const identifier = { type: text(field(item, 'type')), identifier: text(field(item, 'identifier')) };
    return identifier.identifier === '' ? [] : [identifier];
  });
  const listed = (kind: string): string | undefined =>
    identifiers.find(({ type }) => type.toLowerCase() === kind)?.identifier;
  const type = first('type');
  const venue = first('venue', 'publication');
  const doi = first('doi') ?? listed('doi');
  const arxiv = first('arxiv') ?? listed('arxiv');
  return tidy({
    name: first('name', 'title') ?? '',
    authors: [...names(field(entry, 'authors')), ...names(field(entry, 'author'))],
    editors: names(field(entry, 'editors')),
    type,
    journal: first('journal') ?? (type === 'paper-conference' || type === 'chapter' ? undefined : venue),
    booktitle: first('booktitle') ?? (type === 'paper-conference' || type === 'chapter' ? venue : undefined),
    publisher: first('publisher'),
    volume: first('volume'),
    issue: first('issue', 'number'),
    pages: first('pages'),
    releaseDate: first('releaseDate', 'date', 'year'),
    doi: doi && bareDoi(doi),
    arxiv: arxiv && bareArxiv(arxiv),
    identifiers: identifiers.filter((item) => !/^(?:doi|arxiv)$/i.test(item.type)),
    url: first('url'),
    status: first('status'),
    award: [...list(field(entry, 'award')), ...list(field(entry, 'awards'))]
      .map(text)
      .filter(Boolean)
      .join('; '),
    note: list(field(entry, 'note')).map(text).filter(Boolean).join(' '),
    ...Object.fromEntries(linkFields.map((key) => [key, first(key)])),
    selected: field(entry, 'selected') === true ? true : undefined,
  });
}

/** The DOI itself of one written as an address or behind "doi:", as https://www.doi.org/doi-handbook wants it shown. */
export function bareDoi(written: string): string {
  return written.trim().replace(/^(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|doi:\s*)/i, '');
}

/** The arXiv number itself, with its version, of one written as an address or behind "arXiv:". */
export function bareArxiv(written: string): string {
  return written
    .trim()
    .replace(/^(?:(?:https?:\/\/)?(?:www\.)?arxiv\.org\/(?:abs|pdf)\/|arxiv:\s*)/i, '')
    .replace(/\.pdf$/i, '');
}

function names(value: unknown): readonly string[] {
  const listed = typeof value === 'string' ? value.split(/\sand\s|;/) : list(value);
  return listed.flatMap((item): readonly string[] => {
    const parts = [text(field(item, 'given')), text(field(item, 'family'))].filter(Boolean).join(' ');
    const name = text(item) || text(field(item, 'name')) || text(field(item, 'literal')) || parts;
    return name === '' ? [] : [name];
  });
}

function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

function text(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return String(value)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}
