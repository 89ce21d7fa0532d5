import type { PublicationType } from '../locales/locale.ts';
import {
  type Author,
  type Authors,
  markOwn,
  namesText,
  peopleKeys,
  readAuthors,
  readPeople,
  shorten,
} from './authors.ts';
import type { Block } from './blocks.ts';
import { type DatePart, dated, singleDate } from './date.ts';
import { joinDate } from './date-parts.ts';
import { type Detail, detail, fieldsOf, isEmptyBody, labelOf, readBody } from './entry.ts';
import type { Fields } from './fields.ts';
import { flatMap } from './flat-map.ts';
import { readIdentifiers } from './identifiers.ts';
import { inline } from './inline.ts';
import { joinTexts } from './json.ts';
import { readLinks } from './labelled-links.ts';
import { type Link, link, unlinked } from './link.ts';
import type { IsOwn } from './name.ts';
import type { Settings } from './options.ts';
import {
  type ContainerType,
  containerType,
  type Kind,
  readKind,
  type WorkType,
  workType,
} from './publication-type.ts';
import { commaOf, listed } from './punctuation.ts';
import { plainText, type RichText } from './rich-text.ts';

/** One publication. `''` is an absent text. */
export type Citation = {
  readonly title: Link;
  readonly authors: Authors;
  /** What it appeared in. */
  readonly venue: RichText;
  /** The series, the edition and the publisher. */
  readonly publisher: RichText;
  /** Volume, issue and pages, as journals write them: "12(3), 45–67". */
  readonly imprint: string;
  readonly date: readonly DatePart[];
  readonly status: RichText;
  readonly awards: readonly RichText[];
  readonly links: readonly Link[];
  readonly details: readonly Detail[];
  readonly paragraphs: readonly Block[];
  readonly highlights: readonly RichText[];
  /** Whether a page must not split it. */
  readonly short: boolean;
  /** BCP 47 tag of the title, where the resume says it. */
  readonly lang: string;
  readonly record: WorkRecord;
};

/** The parts of what a citation says in words, for machines. `''` is an absent text. */
export type WorkRecord = {
  readonly type: WorkType;
  /** What it appeared in. */
  readonly container: ContainerType;
  /** All who made it, also those whom the citation leaves out. */
  readonly people: readonly Author[];
  /** Whether they are its editors. */
  readonly editing: boolean;
  /** The address of its DOI. */
  readonly doi: string;
  readonly identifiers: readonly string[];
  readonly publisher: string;
  readonly volume: string;
  readonly issue: string;
  readonly pages: string;
};

/** A citation, and what decides where in the section it stands. */
export type Publication = {
  readonly citation: Citation;
  readonly kind: Kind;
  /** `''` where no date tells it. */
  readonly year: string;
  readonly selected: boolean;
  /** Whether the owner is among those who made it. */
  readonly own: boolean;
  /** Whether it is no more than a title and an address: a pointer to somewhere, not a publication. */
  readonly note: boolean;
};

/**
 * Reads `publications`, in the author's order and in the spellings of JSON Resume, BibTeX and CSL-JSON.
 *
 * @param isOwn tells the owner's name among the authors
 */
export function readPublications(section: unknown, settings: Settings, isOwn: IsOwn): readonly Publication[] {
  return flatMap(fieldsOf(section, 'name'), (fields) => readPublication(fields, settings, isOwn));
}

/** One of them, or none. */
function readPublication(fields: Fields, settings: Settings, isOwn: IsOwn): readonly Publication[] {
  const words = fields.text('name', 'title');
  const address = fields.text('url', 'URL');
  const site = fields.text('website');
  const kind = readKind(fields);
  // What most publications have comes first, so that there is nothing left to look for.
  const authors = readAuthors(fields, isOwn);
  const containers = fields.texts('journal', 'venue', 'booktitle', 'publication', 'container-title');
  // As BibTeX calls it for theses, reports and proceedings.
  const publishers = fields.texts('publisher', 'school', 'institution', 'organization');
  const status = inline(fields.text('status', 'pubstate'));
  const awards = fields.texts('award', 'awards', 'award_name').map(inline);
  const written = readDate(fields);
  const identifiers = readIdentifiers(fields);
  const makers = readMakers(fields, kind, authors, settings, isOwn);
  const { volume, issue, pages, imprint, series } = readNumbers(fields, kind);
  // Where it is a tag (https://www.rfc-editor.org/info/bcp47); a word for a language is a text.
  const lang = fields.match(/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i, 'language', 'langid');
  const venue = readVenue(fields, kind, containers, publishers, series, settings, isOwn);
  const links = [...identifiers, ...readLinks(fields, settings, address === '' ? '' : site)];
  const selected = fields.on('selected');
  fields.value('selected'); // Which is a switch, whatever it says.
  // Which a heading says where types have headings.
  const isHeading = kind.type === 'other' && settings.groupBy === 'type' && !(settings.selected && selected);
  const word = isHeading ? '' : kind.word;
  const own = [unlinked(words, address || site), word, ...fields.texts('genre')];
  const body = readBody(fields, settings, [...makers.details, ...flatMap(own, (fact) => detail('', fact))]);
  const record: WorkRecord = {
    type: workType(kind, fields, makers.people.length > 0),
    container: containerType(kind),
    people: makers.people,
    editing: makers.editing,
    doi: identifiers.find(({ url }) => url.startsWith('https://doi.org/'))?.url ?? '',
    identifiers: identifiers.map((identifier) => plainText(identifier.text)),
    publisher: venue.publisher === '' ? '' : fields.text('publisher'),
    volume,
    issue,
    pages,
  };
  const citation: Citation = {
    title: titleOf(words, address || site, identifiers),
    authors: makers.authors,
    venue: venue.venue,
    publisher: venue.publisher,
    imprint,
    date: singleDate(written, settings),
    status,
    awards,
    links,
    details: body.details,
    // For want of a field, people write their authors into the summary.
    paragraphs: makers.authors.shown.length === 0 ? markAuthors(body.paragraphs, isOwn) : body.paragraphs,
    highlights: body.highlights,
    short: body.short,
    lang,
    record,
  };
  const said = [makers.authors.shown, venue.venue, venue.publisher, imprint, written, status, awards, links];
  const titleAlone = isEmptyBody(body) && said.every((part) => part.length === 0);
  if (titleAlone && citation.title.text === '') return [];
  return [
    {
      citation,
      kind,
      year: /(?:^|\D)(1[4-9]\d\d|2[01]\d\d)(?!\d)/.exec(written)?.[1] ?? '',
      selected,
      own: makers.own,
      note: titleAlone && kind.word === '' && words !== '' && citation.title.url !== '',
    },
  ];
}

type Numbers = Pick<WorkRecord, 'volume' | 'issue' | 'pages'> &
  Pick<Citation, 'imprint'> & { readonly series: string };

const noNumbers: Numbers = { volume: '', issue: '', pages: '', imprint: '', series: '' };

/** Where in its volume and its series it stands. */
function readNumbers(fields: Fields, kind: Kind): Numbers {
  if (fields.areRead) return noNumbers;
  const volume = fields.text('volume');
  const issue = fields.text('issue', 'number');
  const pages = fields.text('pages', 'page').replace(/\s?-+\s?/g, '–');
  const title = fields.text('series', 'collection-title');
  // A book's number is the one that it has in its series, and a journal's series has none.
  const inSeries =
    title === '' || containerType(kind) === 'Periodical'
      ? ''
      : fields.text('collection-number') || issue || volume;
  const [number = '', inVolume = ''] = [volume, issue].filter((one) => one !== '' && one !== inSeries);
  const imprint = joinTexts([inVolume === '' ? number : `${number}(${inVolume})`, pages], ', ');
  return { volume, issue, pages, imprint, series: joinTexts([title, inSeries], ' ') };
}

function markAuthors(paragraphs: readonly Block[], isOwn: IsOwn): readonly Block[] {
  return paragraphs.map((block) => (typeof block === 'string' ? (markOwn(block, isOwn) ?? block) : block));
}

/**
 * Who made it: the authors, or its editors where it has no author, and the others as details. What is part of a book
 * has the editors of the book, who did not make it though its author is not named.
 */
function readMakers(
  fields: Fields,
  { type }: Kind,
  authors: readonly Author[],
  settings: Settings,
  isOwn: IsOwn,
): Pick<WorkRecord, 'people' | 'editing'> & {
  readonly authors: Authors;
  readonly details: readonly Detail[];
  readonly own: boolean;
} {
  const editors = readPeople(fields, isOwn, peopleKeys.editors);
  const translators = readPeople(fields, isOwn, peopleKeys.translators);
  const label = labelOf('editor', 'editors', editors, settings);
  const isPart = type === 'chapter' || (type !== 'edited' && fields.text('booktitle') !== '');
  const editing = authors.length === 0 && editors.length > 0 && !isPart;
  const people = editing ? editors : authors;
  return {
    authors: shorten(people, settings, editing ? label : ''),
    people,
    editing,
    details: [
      ...detail(label, editing ? '' : namesText(editors, settings)),
      ...detail(
        labelOf('translator', 'translators', translators, settings),
        namesText(translators, settings),
      ),
    ],
    own: [...authors, ...editors, ...translators].some(({ self }) => self),
  };
}

/** The title, linked unless one of the identifiers leads to the same address. */
function titleOf(words: string, address: string, identifiers: readonly Link[]): Link {
  const title = link(words, address);
  const twice = words !== '' && identifiers.some(({ url }) => url !== '' && bare(url) === bare(title.url));
  return twice ? { text: title.text, url: '' } : title;
}

function bare(url: string): string {
  return url.toLowerCase().replace(/^https?:\/\/(?:dx\.|www\.)?|\/$/g, '');
}

/** Kinds of publications that are published by themselves and not in something. */
const alone: ReadonlySet<PublicationType> = new Set(['book', 'edited', 'thesis', 'report', 'software']);

/**
 * Where it appeared, and with whom. The publisher, which is all that the schema has, is what a paper appeared in where
 * nothing else is given. The place goes before the publisher of a book and behind everything else.
 */
function readVenue(
  fields: Fields,
  { type }: Kind,
  containers: readonly string[],
  publishers: readonly string[],
  series: string,
  { locale }: Settings,
  isOwn: IsOwn,
): { readonly venue: RichText; readonly publisher: RichText } {
  const marked = (words: string): RichText => markOwn(words, isOwn) ?? inline(words);
  const venue = listed([...new Set(containers)], locale);
  const publisher = publishers.filter((name) => name !== venue);
  const place = fields.texts('publisher-place', 'address', 'location', 'event-place');
  // A number alone is named.
  const edition = fields.match(/ |[一-龥]/, 'edition');
  const isAlone = alone.has(type);
  const isVenue = venue === '' && publisher.length > 0 && !isAlone;
  const parts = isAlone ? [inPlace(publisher, place, locale)] : [...publisher, ...place];
  const rest = [series, edition, ...(isVenue ? [] : parts)].filter((part) => part !== '');
  return {
    venue: marked(isVenue ? listed(parts, locale) : venue),
    publisher: inline(listed(rest, locale)),
  };
}

/** "New York: Academic Press", with the colon that goes with the comma between such words. */
function inPlace(publisher: readonly string[], place: readonly string[], locale: Settings['locale']): string {
  const both = [...place, ...publisher];
  return both.join(commaOf(both, locale) === locale.comma ? locale.colon : ': ');
}

/** The date of the schema, BibTeX's year and month, or what CSL-JSON and Crossref have, as one text. */
function readDate(fields: Fields): string {
  const date = dated(fields, 'releaseDate', 'date', 'published', 'issued');
  if (date === '') return joinDate(fields.text('year'), fields.text('month'), fields.text('day'));
  // A month and a day that the date has are read with it.
  const [year = '', month = ''] = date.split('-');
  fields.match({ test: (part) => date.startsWith(joinDate(year, part, '')) }, 'month');
  fields.match({ test: (part) => date.startsWith(joinDate(year, month, part)) }, 'day');
  return date;
}
