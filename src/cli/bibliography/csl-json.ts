import { iso } from '../../model/date-parts.ts';
import { field } from '../field.ts';
import type { Remark } from './bibtex-source.ts';
import { readEdition } from './edition.ts';
import { isOfBook, kindOf, knownType } from './entry-types.ts';
import { spellMarks } from './markup.ts';
import { hasParts, nameParts, personName } from './person-name.ts';
import {
  bareArxiv,
  bareDoi,
  type Identifier,
  linkFields,
  others,
  type Publication,
  seriesOf,
  tidy,
} from './publication.ts';
import type { Bibliography } from './read-bibtex.ts';
import { issueDate } from './release-date.ts';

/**
 * Reads CSL-JSON, https://github.com/citation-style-language/schema (csl-data.json): a list of items or one item.
 *
 * @param items what the JSON holds
 * @param lineOf where an item begins in the file
 */
export function readCslJson(items: unknown, lineOf: (index: number) => number): Bibliography {
  const publications: Publication[] = [];
  const unread: Remark[] = [];
  (Array.isArray(items) ? items : [items]).forEach((item: unknown, index) => {
    const publication = publicationFrom(item);
    if (publication.name !== '') publications.push(publication);
    else unread.push({ line: lineOf(index), message: `${text(item, 'id') || 'this item'} has no title` });
  });
  return { publications, unread, remarks: [] };
}

function publicationFrom(item: unknown): Publication {
  const custom = field(item, 'custom');
  const type = text(item, 'type');
  const genre = text(item, 'genre');
  const container = title(item, 'container-title');
  const event = title(item, 'event-title');
  const inBook = /^(?:paper-conference|chapter|entry)/.test(type);
  const number = text(item, 'number');
  const ownNumber = type === 'patent' ? 'Patent' : type === 'report' ? 'Report' : '';
  const listed = field(custom, 'identifiers');
  const identifiers: readonly Identifier[] = [
    ...(Array.isArray(listed) ? listed : []).map((one: unknown) => ({
      type: text(one, 'type'),
      identifier: text(one, 'identifier'),
    })),
    ...['PMID', 'PMCID', 'ISBN', 'ISSN'].map((key) => ({ type: key, identifier: text(item, key) })),
    { type: ownNumber, identifier: ownNumber === '' ? '' : number },
  ].filter(({ identifier }) => identifier !== '');
  const arxiv = text(custom, 'arxiv') || (/^arxiv:/i.test(number) ? number : '');
  const authors = people(field(item, 'author'));
  const numbers = ['volume', 'issue', 'collection-number'].map((key) => text(item, key)).join('');
  return tidy({
    name: title(item, 'title'),
    authors,
    editors: authors.length === 0 || isOfBook(type) ? people(field(item, 'editor')) : [],
    translators: people(field(item, 'translator')),
    type: genre || typeFrom(type, container, arxiv),
    journal: inBook ? '' : container,
    booktitle: (inBook && container) || event,
    publisher: text(item, 'publisher'),
    series: seriesOf(title(item, 'collection-title'), container, numbers),
    edition: readEdition(text(item, 'edition')),
    location:
      type === 'speech' ? text(item, 'event-place') : isOfBook(type) ? text(item, 'publisher-place') : '',
    volume: text(item, 'volume'),
    issue: text(item, 'issue') || text(item, 'collection-number'),
    pages: text(item, 'page'),
    releaseDate: issueDate(field(item, 'issued')),
    doi: bareDoi(text(item, 'DOI')),
    arxiv: bareArxiv(arxiv),
    identifiers,
    url: text(item, 'URL'),
    status: text(item, 'status'),
    award: text(custom, 'award'),
    note: text(item, 'note'),
    ...Object.fromEntries(linkFields.map((name) => [name, text(custom, name)])),
    selected: field(custom, 'selected') === true ? true : undefined,
  });
}

/** CSL's "article" is what appeared nowhere yet; "document" is what has no type, on arXiv alone a preprint. */
function typeFrom(type: string, container: string, arxiv: string): string {
  if (type === 'document') return arxiv !== '' && container === '' ? 'preprint' : '';
  return type === 'article' ? 'preprint' : type;
}

function people(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : []).map(personName).filter(Boolean);
}

/** A title without CSL's elements for capitals, which the theme leaves alone. */
function title(item: unknown, key: string): string {
  return text(item, key).replace(/<\/?span\b[^<>]*>/gi, '');
}

function text(item: unknown, key: string): string {
  const value = field(item, key);
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
        .replace(/[ \t\r\n]+/g, ' ')
        .trim()
    : '';
}

/**
 * Writes publications as CSL-JSON, indented by two spaces. What CSL has no variable for stands in `custom`, which its
 * schema keeps for that. {@link readCslJson} finds the same publications again; languages and labelled links are for
 * other readers and do not come back, nor do the editors and places of works that are no part of a book.
 */
export function writeCslJson(publications: readonly Publication[]): string {
  return `${spellMarks(JSON.stringify(publications.map(itemOf), null, 2), 'csl')}\n`;
}

/** Whether an item of a list is one that {@link writeCslJson} wrote there, which its id tells. */
export function isWrittenItem(item: unknown, index: number): boolean {
  return field(item, 'id') === idOf(index);
}

function idOf(index: number): string {
  return `publication-${index + 1}`;
}

function itemOf(publication: Publication, index: number): object {
  const { type = '', journal, booktitle, identifiers = [], arxiv, award, selected } = publication;
  const known = codes.has(type) ? type : knownType(type);
  const code = codes.has(known) ? known : ofKind.get(kindOf(type));
  const csl =
    code ?? (journal ? 'article-journal' : booktitle ? 'paper-conference' : arxiv ? 'article' : 'document');
  const isTalk = csl === 'speech';
  const own = (kind: string): string | undefined => identifiers.find((one) => one.type === kind)?.identifier;
  const all = (kind: string): string | undefined =>
    identifiers.flatMap(({ type: each, identifier }) => (each === kind ? [identifier] : [])).join(' ') ||
    undefined;
  const number = csl === 'patent' ? own('Patent') : csl === 'report' ? own('Report') : undefined;
  const rest = identifiers.filter(
    ({ type: kind, identifier }) => !/^(?:PMID|PMCID|ISBN|ISSN)$/.test(kind) && identifier !== number,
  );
  const custom = {
    arxiv,
    identifiers: rest.length > 0 ? rest : undefined,
    award,
    ...Object.fromEntries(linkFields.map((name) => [name, publication[name]])),
    links: publication.links,
    selected,
  };
  return {
    id: idOf(index),
    type: csl,
    genre: code === known || known === 'preprint' || kindOf(type) === '' ? undefined : type,
    title: publication.name,
    author: publication.authors?.map(personOf),
    editor: publication.editors?.map(personOf),
    translator: publication.translators?.map(personOf),
    'container-title': journal ?? (isTalk ? undefined : booktitle),
    'event-title': journal || isTalk ? booktitle : undefined,
    publisher: publication.publisher,
    [isTalk ? 'event-place' : 'publisher-place']: publication.location,
    'collection-title': publication.series,
    edition: publication.edition,
    volume: publication.volume,
    // Of a book it is the number in its series.
    [publication.series && isOfBook(csl) ? 'collection-number' : 'issue']: publication.issue,
    number,
    page: publication.pages,
    issued: publication.releaseDate && issuedOf(publication.releaseDate),
    DOI: publication.doi,
    PMID: all('PMID'),
    PMCID: all('PMCID'),
    ISBN: all('ISBN'),
    ISSN: all('ISSN'),
    URL: publication.url,
    language: publication.language,
    status: publication.status,
    note: publication.note,
    custom: Object.values(custom).some((value) => value !== undefined) ? custom : undefined,
  };
}

// What is written for other words, which stand in `genre`: CSL's "article" is what appeared nowhere yet.
const ofKind = new Map([
  ['preprint', 'article'],
  ['thesis', 'thesis'],
  ['talk', 'speech'],
]);

const codes = new Set(
  'article-journal article-magazine article-newspaper paper-conference thesis chapter book patent report review review-book speech manuscript dataset software webpage entry-encyclopedia post-weblog'.split(
    ' ',
  ),
);

function personOf(name: string): object {
  const parts = nameParts(name);
  if (name === others || !hasParts(name)) return { literal: name };
  const { first, von, last, jr } = parts;
  return {
    family: last,
    given: first || undefined,
    'non-dropping-particle': von || undefined,
    suffix: jr || undefined,
  };
}

function issuedOf(date: string): object {
  if (!iso.test(date)) return { literal: date };
  return { 'date-parts': [date.slice(0, 10).split('-').map(Number)] };
}
