import { peopleKeys, readPeople } from '../../model/authors.ts';
import { Fields } from '../../model/fields.ts';
import { isObject, list, text, texts } from '../../model/json.ts';
import { field } from '../field.ts';
import { kindOf } from './entry-types.ts';
import { linkIn } from './markup.ts';
import { personName } from './person-name.ts';
import { issueDate, readDate } from './release-date.ts';

/**
 * One entry of `publications` with the fields that bibliographies and resumes share. Authors stand in reading order,
 * "Ada van Quill, Jr."; a last author "et al." stands for those the bibliography does not name.
 */
export type Publication = {
  readonly name: string;
  readonly authors?: readonly string[] | undefined;
  /** From a bibliography, only of books and what is in them, and of works that name no author. */
  readonly editors?: readonly string[] | undefined;
  readonly translators?: readonly string[] | undefined;
  /** One of CSL's types, or the author's own word. */
  readonly type?: string | undefined;
  readonly journal?: string | undefined;
  readonly booktitle?: string | undefined;
  readonly publisher?: string | undefined;
  readonly location?: string | undefined;
  readonly series?: string | undefined;
  readonly edition?: string | undefined;
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
  readonly language?: string | undefined;
  readonly pdf?: string | undefined;
  readonly code?: string | undefined;
  readonly slides?: string | undefined;
  readonly poster?: string | undefined;
  readonly video?: string | undefined;
  readonly supp?: string | undefined;
  readonly blog?: string | undefined;
  readonly website?: string | undefined;
  readonly links?: readonly LabelledLink[] | undefined;
  readonly selected?: true | undefined;
};

/** A number other than DOI and arXiv: `{ type: 'ISBN', identifier: '978-…' }`. */
export type Identifier = { readonly type: string; readonly identifier: string };

/** An address that none of al-folio's names tells. */
export type LabelledLink = { readonly label: string; readonly url: string };

/** What al-folio's bibliographies and the resume call alike: addresses, taken as they stand. */
export const linkFields = ['pdf', 'code', 'slides', 'poster', 'video', 'supp', 'blog', 'website'] as const;

/** What stands for the authors a bibliography leaves out: BibTeX's "and others". */
export const others = 'et al.';

/**
 * A series, unless it is a part of the name of what the work appeared in and nothing numbers it: conferences have their
 * short name there.
 *
 * @param numbers what says which volume or number of the series it is, `''` where nothing does
 */
export function seriesOf(series: string, container: string, numbers: string): string {
  return numbers === '' && container.includes(series) ? '' : series;
}

/** Drops what is absent, so that two publications with the same content are equal and print alike. */
export function tidy(publication: Publication): Publication {
  const present = Object.entries(publication).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  // Only absent fields went, and `name` stays even when it is empty.
  return { name: publication.name, ...Object.fromEntries(present) } as Publication;
}

/**
 * Reads an entry of a resume's `publications`, under any of the names that the theme reads.
 *
 * @param written anything; what is no text where text belongs is absent
 */
export function publicationOf(written: unknown): Publication {
  // An entry that is a text alone is its name.
  const entry = typeof written === 'string' ? { name: written } : written;
  const first = (...keys: readonly string[]): string | undefined => textOf(entry, ...keys) || undefined;
  const name = first('name', 'title') ?? '';
  const type = first('type', 'ENTRYTYPE');
  const inBook = /^(?:paper|chapter)$/.test(kindOf(type ?? ''));
  const venue = first('venue', 'publication', 'container-title');
  const journal = first('journal');
  const booktitle = first('booktitle') ?? (inBook ? (venue ?? journal) : undefined);
  const url = first('url', 'URL');
  const eprint = readEprint(
    first('eprint') ?? '',
    first('archiveprefix', 'archivePrefix', 'eprinttype') ?? '',
  );
  const identifiers = [...eprint.identifiers, ...numbersOf(entry)];
  const listed = (kind: string): string | undefined =>
    identifiers.find((one) => one.type.toLowerCase() === kind)?.identifier;
  const doi = first('doi', 'DOI') ?? listed('doi');
  const arxiv = first('arxiv', 'arXiv') ?? (eprint.arxiv || listed('arxiv'));
  const links = list(field(entry, 'links')).flatMap((link): readonly LabelledLink[] => {
    const url = textOf(link, 'url', 'href', 'link');
    return url === '' ? [] : [{ label: textOf(link, 'label', 'type', 'name', 'title'), url }];
  });
  const linked = links.find(({ label }) => /^doi$/i.test(label))?.url;
  return tidy({
    name,
    authors: names(entry, ...peopleKeys.authors),
    editors: names(entry, ...peopleKeys.editors),
    translators: names(entry, ...peopleKeys.translators),
    type,
    journal: inBook && booktitle === journal ? undefined : (journal ?? (inBook ? undefined : venue)),
    booktitle,
    publisher: first('publisher', 'school', 'institution', 'organization'),
    location: first('publisher-place', 'address', 'location', 'event-place'),
    series: first('series', 'collection-title'),
    edition: first('edition'),
    volume: first('volume'),
    issue: first('issue', 'number', 'collection-number'),
    pages: first('pages', 'page')?.replace(/\s?--\s?/g, '–'),
    releaseDate:
      first('releaseDate', 'date', 'published') ??
      (issueDate(field(entry, 'issued')) ||
        readDate('', first('year') ?? '', first('month') ?? '', first('day') ?? '')),
    doi: doi === undefined ? doiOf(url ?? '') || doiOf(linked ?? '') : bareDoi(doi),
    arxiv: arxiv && bareArxiv(arxiv),
    identifiers: identifiers.filter((item) => !/^(?:doi|arxiv)$/i.test(item.type)),
    url: url ?? (eprint.url || linkIn(name)),
    status: first('status', 'pubstate'),
    award: ['award', 'awards', 'award_name']
      .flatMap((key) => texts(field(entry, key)))
      .map(line)
      .join('; '),
    note: texts(field(entry, 'note')).map(line).join(' '),
    language: first('language', 'langid'),
    ...Object.fromEntries(linkFields.map((key) => [key, first(key)])),
    links,
    selected: /^true$/i.test(String(field(entry, 'selected'))) ? true : undefined,
  });
}

/** Puts a lone name that the theme would take for several, "Department of Health and Human Services", in braces. */
export function keepWhole(publication: Publication): Publication {
  const whole = (people: readonly string[] | undefined): readonly string[] | undefined =>
    people?.length === 1 && namesIn(people).length > 1 ? [`{${people.join()}}`] : people;
  return tidy({
    ...publication,
    authors: whole(publication.authors),
    editors: whole(publication.editors),
  });
}

/** The numbers of a publication that stand under a name of their own, and those it lists. */
function numbersOf(entry: unknown): readonly Identifier[] {
  const named = ['PMID', 'PMCID', 'ISBN', 'ISSN'].flatMap((type) =>
    texts(field(entry, type.toLowerCase()) ?? field(entry, type)).map((identifier) => ({ type, identifier })),
  );
  const listed = list(field(entry, 'identifiers')).map((item) => ({
    type: textOf(item, 'type', 'name'),
    identifier: textOf(item, 'identifier', 'value', 'id', 'url'),
  }));
  return [...named, ...listed].filter(({ identifier }) => identifier !== '');
}

/** The DOI itself of one written as an address, as https://www.doi.org/doi-handbook wants it shown, or behind "DOI". */
export function bareDoi(written: string): string {
  return written.trim().replace(/^(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|doi(?::\s*|\s+))/i, '');
}

/** The arXiv number itself, with its version, of one written as an address or behind "arXiv:". */
export function bareArxiv(written: string): string {
  return written
    .trim()
    .replace(/^(?:(?:https?:\/\/)?(?:www\.)?arxiv\.org\/(?:abs|pdf)\/|arxiv:\s*)/i, '')
    .replace(/\.pdf$/i, '');
}

/** The arXiv number in a DOI that arXiv gave, https://info.arxiv.org/help/doi.html; `''` of any other. */
export function arxivOf(doi: string): string {
  return /^10\.48550\/arxiv\.(.+)$/i.exec(doi)?.[1] ?? '';
}

/** The DOI of an address that leads to one; `''` for any other. */
export function doiOf(url: string): string {
  const doi = bareDoi(url);
  if (doi === url.trim()) return '';
  try {
    return decodeURIComponent(doi);
  } catch {
    return doi;
  }
}

/** What BibTeX's `eprint` holds: a number of arXiv, of another archive, or an address. */
export function readEprint(eprint: string, archive: string) {
  const number = bareArxiv(eprint);
  const isArxiv =
    /^arxiv$/i.test(archive) ||
    (archive === '' && /^(?:\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})$/.test(number));
  // Publishers' exports put the address of the paper here.
  const isAddress = !isArxiv && /^https?:/i.test(eprint);
  const identifiers: readonly Identifier[] =
    isArxiv || isAddress || eprint === '' ? [] : [{ type: archive, identifier: eprint }];
  return { arxiv: isArxiv ? number : '', identifiers, url: isAddress ? eprint : '' };
}

/** A list that stands under two names, for two kinds of readers, is meant once. */
function names(entry: unknown, ...keys: readonly string[]): readonly string[] {
  const lists = keys.map((key) => namesIn(field(entry, key)));
  const said = lists.map((list) => list.join());
  return lists.filter((_, at) => said.indexOf(said[at] ?? '') === at).flat();
}

/** As the theme reads people, but for what is said of them beside their names. */
function namesIn(value: unknown): readonly string[] {
  const people = list(value);
  const [only] = people;
  const apart =
    people.length === 1 && typeof only === 'string'
      ? readPeople(new Fields({ only }), () => false, ['only']).map(({ text: name, marks }) => name + marks)
      : people.map((item) => (isObject(item) ? textOf(item, 'name') || personName(item) : line(item)));
  return apart
    .filter((name) => name !== '')
    .map((name) => (/^(?:others|et al\.?)$/i.test(name) ? others : name));
}

function textOf(item: unknown, ...keys: readonly string[]): string {
  return keys.map((key) => line(field(item, key))).find((value) => value !== '') ?? '';
}

/** A text as one line. */
function line(value: unknown): string {
  return text(value).replace(/[ \t\r\n]+/g, ' ');
}
