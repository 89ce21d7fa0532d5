import { type Creator, type Entry, parse } from '@retorquere/bibtex-parser';
import { type Piece, type Remark, readBibtexSource, type SourceEntry } from './bibtex-source.ts';
import { readEdition } from './edition.ts';
import { isOfBook, isPreprintServer, readType } from './entry-types.ts';
import { functionNames, plainText, soundLatex, verbatim } from './latex-text.ts';
import { nameList } from './name-list.ts';
import { isCorporate, readingOrder } from './person-name.ts';
import {
  arxivOf,
  bareArxiv,
  bareDoi,
  doiOf,
  type Identifier,
  linkFields,
  others,
  type Publication,
  readEprint,
  seriesOf,
  tidy,
} from './publication.ts';
import { readDate } from './release-date.ts';

/** What a bibliography holds, in its order, and what in it could not be read or was mended. */
export type Bibliography = {
  readonly publications: readonly Publication[];
  /** Entries left out, with the reason. */
  readonly unread: readonly Remark[];
  /** What was broken in entries that were read all the same. */
  readonly remarks: readonly Remark[];
};

const people = ['author', 'editor', 'translator'] as const;
// What the theme sets as rich text may have raised and lowered pieces in it.
const richTexts = [
  'title subtitle journal journaltitle booktitle booksubtitle maintitle mainsubtitle series edition publisher school',
  'collaboration institution organization howpublished address location note pubstate award eventtitle',
].flatMap((line) => line.split(' '));
const texts = [...richTexts, ...'volume number issue pages eid articleno year date day type'.split(' ')];
// Names of species, and of works within titles. Venues are italic anyhow.
const italicTexts = ['title', 'subtitle', 'note'];

/**
 * Reads BibTeX and biblatex: accents and macros become Unicode, the braces that protect capitals go without touching
 * a letter, abbreviations and cross-references are followed. What belongs to the reader's own files (abstract,
 * keywords, file, timestamp) stays behind. https://ctan.org/pkg/btxdoc, https://ctan.org/pkg/biblatex
 */
export function readBibtex(text: string): Bibliography {
  const { entries, remarks } = readBibtexSource(text);
  const { read, undefinedWords } = convert(entries);
  const publications: Publication[] = [];
  const unread: Remark[] = [];
  entries.forEach((entry, index) => {
    const publication = publicationFrom(entry, read.get(`e${index}`));
    if (publication.name !== '') publications.push(publication);
    else unread.push({ line: entry.line, message: `${entry.key || `@${entry.type}`} has no title` });
  });
  const unknown = entries.flatMap(({ line, fields }) =>
    [...fields].flatMap(([name, pieces]) =>
      pieces
        .filter(({ text, bare }) => bare && name !== 'month' && undefinedWords.has(text))
        .map(({ text }) => ({
          line,
          message: `${name} is "${text}", an abbreviation that is defined nowhere`,
        })),
    ),
  );
  return { publications, unread, remarks: [...remarks, ...unknown].sort((a, b) => a.line - b.line) };
}

/** Has the parser turn LaTeX into text; an entry it cannot take goes there again without any markup. */
function convert(entries: readonly SourceEntry[]) {
  const once = parseEntries(entries.map((entry, index) => source(entry, index, soundLatex)));
  const read = new Map(once.entries.map((entry) => [entry.key, entry]));
  const failed = entries.flatMap((entry, index) =>
    read.has(`e${index}`) ? [] : [source(entry, index, bareWords)],
  );
  for (const entry of failed.length > 0 ? parseEntries(failed).entries : []) read.set(entry.key, entry);
  const undefinedWords = new Set(
    once.errors.flatMap(({ error }) => /^Unresolved @string reference "(.*)"$/.exec(error)?.[1] ?? []),
  );
  return { read, undefinedWords };
}

function parseEntries(sources: readonly string[]) {
  return parse(sources.join('\n'), {
    sentenceCase: false,
    english: false,
    caseProtection: false,
    applyCrossRef: false,
    fieldMode: Object.fromEntries(texts.map((name) => [name, 'title'] as const)),
    // A command the parser does not know leaves its argument; the name of a function is part of its formula.
    unsupported: (node) =>
      node.type === 'macro' && functionNames.has(node.content) ? ` ${node.content} ` : '',
  });
}

function source(entry: SourceEntry, index: number, sound: (latex: string) => string): string {
  const lines = [...people, ...texts].flatMap((name): readonly string[] => {
    const pieces = entry.fields.get(name);
    if (pieces === undefined || pieces.length === 0) return [];
    const values = pieces.map(({ text, bare }) => (bare ? bareWord(text) : `{${text}}`));
    // Pieces are made sound together: one may open what the next one closes.
    const whole = pieces.some(({ bare }) => bare)
      ? values.map((value) => soundPiece(value, sound))
      : [`{${sound(isPeople(name) ? nameList(plain(pieces)) : plain(pieces))}}`];
    return [`${name} = ${whole.join(' # ')}`];
  });
  return `@misc{e${index},\n${lines.join(',\n')}\n}`;
}

function isPeople(name: string): boolean {
  return people.some((one) => one === name);
}

function soundPiece(value: string, sound: (latex: string) => string): string {
  return value.startsWith('{') ? `{${sound(value.slice(1, -1))}}` : value;
}

function bareWord(word: string): string {
  return /^[\p{L}\d+':;_./-]+$/u.test(word) ? word : `{${soundLatex(word)}}`;
}

function plain(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function bareWords(latex: string): string {
  return soundLatex(latex)
    .replace(/\\[a-zA-Z]*/g, '')
    .replace(/[{}$]/g, '');
}

function publicationFrom({ type, fields }: SourceEntry, entry: Entry | undefined): Publication {
  const values = new Map<string, unknown>(Object.entries(entry?.fields ?? {}));
  const text = (...names: readonly string[]): string => {
    for (const name of names) {
      const value = values.get(name);
      const markup = italicTexts.includes(name) ? 'all' : richTexts.includes(name) ? 'shifts' : 'none';
      const read = typeof value === 'string' ? plainText(value, markup) : '';
      if (read !== '') return read;
      // A command that stands for a whole field and is defined elsewhere: its name says more than nothing.
      const written = verbatim(plain(texts.includes(name) ? (fields.get(name) ?? []) : []));
      if (written !== '') return journals.get(written) ?? written;
    }
    return '';
  };
  const address = (...names: readonly string[]): string =>
    names.map((name) => verbatim(plain(fields.get(name) ?? []))).find(Boolean) ?? '';
  const creators = (name: string): readonly string[] => {
    const value = values.get(name);
    return Array.isArray(value) ? value.map(personName).filter(Boolean) : [];
  };
  const authors = withCollaborations(creators('author'), text('collaboration'));
  const eprint = readEprint(address('eprint'), address('archiveprefix', 'eprinttype'));
  const journal =
    /^(arxiv(?: e-?prints?| preprint)?)[,:\s]*(?:arxiv:\s*)?(\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})$/i.exec(
      text('journal', 'journaltitle'),
    );
  const written = text('note');
  const doi = bareDoi(address('doi')) || doiOf(address('url')) || (/\s/.test(written) ? '' : doiOf(written));
  const ownDoi = arxivOf(doi);
  const arxiv = eprint.arxiv || journal?.[2] || bareArxiv(address('arxiv')) || ownDoi;
  const pages = text('pages', 'eid', 'articleno').replace(/\s*–\s*/g, '–');
  const venue = journal?.[1] ?? text('journal', 'journaltitle');
  const note = doi !== '' && doiOf(written).toLowerCase() === doi.toLowerCase() ? '' : written;
  const url = address('url', 'html');
  const numbered = !/^(?:techreport|report|manual|patent)$/.test(type);
  const howpublished = text('howpublished');
  const isAddress = /^https?:\/\/\S+$/.test(howpublished);
  const state = text('pubstate');
  const titled = (name: string, below: string): string => {
    const titles = [text(name), text(below)].filter(Boolean);
    return titles.join(/[?!.:](?:<\/i>)?$/.test(titles[0] ?? '') ? ' ' : ': ');
  };
  const isPreprint = type === 'article' && isPreprintServer(venue);
  const kind = isPreprint ? 'preprint' : readType(type, text('type'), arxiv !== '');
  // Proceedings carry their own title for the papers within.
  const within =
    text('booktitle') === text('title') ? '' : titled('booktitle', 'booksubtitle') || text('eventtitle');
  const booktitle = [titled('maintitle', 'mainsubtitle'), within].filter(Boolean).join('. ');
  const identifiers: readonly Identifier[] = [
    ...eprint.identifiers,
    ...(['pmid', 'pmcid', 'isbn', 'issn'] as const).map((name) => ({
      type: name.toUpperCase(),
      // Papers and Mendeley write the short name.
      identifier: address(name) || (name === 'pmcid' ? address('pmc') : ''),
    })),
    { type: type === 'patent' ? 'Patent' : 'Report', identifier: numbered ? '' : text('number') },
  ].filter(({ identifier }) => identifier !== '');
  return tidy({
    name: titled('title', 'subtitle'),
    authors,
    editors: authors.length === 0 || isOfBook(kind) ? creators('editor') : [],
    translators: creators('translator'),
    type: kind,
    journal: venue,
    booktitle,
    series: seriesOf(text('series'), booktitle, text('volume', 'number', 'issue')),
    edition: readEdition(text('edition')),
    location: isOfBook(kind) ? text('address', 'location') : '',
    publisher: text('publisher', 'school', 'institution', 'organization') || (isAddress ? '' : howpublished),
    volume: text('volume'),
    issue: (numbered && text('number')) || text('issue'),
    pages: /^arxiv:/i.test(pages) && bareArxiv(pages) === arxiv ? '' : pages,
    releaseDate: readDate(text('date'), text('year'), plain(fields.get('month') ?? []), text('day')),
    // One of arXiv's says its number once more.
    doi: ownDoi === '' || ownDoi !== arxiv ? doi : '',
    arxiv,
    identifiers,
    url:
      (/^doi\b/i.test(url) && doiOf(url) === doi ? '' : url) || eprint.url || (isAddress ? howpublished : ''),
    status: states.get(state) ?? (state || (statusNote.test(note) ? note : '')),
    award: text('award'),
    note: state === '' && statusNote.test(note) ? '' : note,
    ...Object.fromEntries(linkFields.map((name) => [name, address(name)])),
    selected: /^true$/i.test(address('selected')) ? true : undefined,
  });
}

/**
 * The authors with those for whom they speak: in front where these are all that is named but one, as INSPIRE has them,
 * "IMAG Collaboration, R. Roe, et al."
 */
function withCollaborations(authors: readonly string[], written: string): readonly string[] {
  if (authors.some((author) => /\b(?:collaborations?|consortium)\b/i.test(author))) return authors;
  const bodies = written
    .replace(/[()]/g, '')
    .split(/\s*[,;]\s*(?:and\s+)?|\s+(?:and|&)\s+/)
    .filter((name) => name.trim() !== '' && !name.includes('://'))
    .map((name) => name.trim().replace(/\s+collaborations?$/i, ''))
    .map((name) => (isCorporate(name) ? name : `${name} Collaboration`));
  const each = bodies.filter(
    (name, at) => bodies.findIndex((one) => one.toLowerCase() === name.toLowerCase()) === at,
  );
  return authors.at(-1) === others ? [...each, ...authors] : [...authors, ...each];
}

/** biblatex's words for the field `pubstate`; any other is the author's. */
export const states: ReadonlyMap<string, string> = new Map([
  ['inpreparation', 'in preparation'],
  ['submitted', 'submitted'],
  ['forthcoming', 'forthcoming'],
  ['inpress', 'in press'],
  ['prepublished', 'prepublished'],
]);

/** What astronomers' exports call journals, https://ui.adsabs.harvard.edu/help/actions/journal-macros */
const journals = new Map(
  [
    'aj The Astronomical Journal|apj The Astrophysical Journal|apjl The Astrophysical Journal Letters',
    'apjs The Astrophysical Journal Supplement Series|aap Astronomy & Astrophysics|icarus Icarus|nat Nature',
    'mnras Monthly Notices of the Royal Astronomical Society|prd Physical Review D|prl Physical Review Letters',
    'araa Annual Review of Astronomy and Astrophysics|pasj Publications of the Astronomical Society of Japan',
    'pasp Publications of the Astronomical Society of the Pacific|solphys Solar Physics|physrep Physics Reports',
    'jcap Journal of Cosmology and Astroparticle Physics|ssr Space Science Reviews',
    'pasa Publications of the Astronomical Society of Australia|baas Bulletin of the American Astronomical Society',
    'aaps Astronomy & Astrophysics Supplement Series|aapr Astronomy & Astrophysics Review|na New Astronomy',
    'apss Astrophysics and Space Science|procspie Proceedings of SPIE|planss Planetary and Space Science',
    'jgr Journal of Geophysical Research|grl Geophysical Research Letters|gca Geochimica et Cosmochimica Acta',
    'pra Physical Review A|prb Physical Review B|prc Physical Review C|pre Physical Review E',
    'nar New Astronomy Reviews|memras Memoirs of the Royal Astronomical Society',
    'jqsrt Journal of Quantitative Spectroscopy and Radiative Transfer',
  ].flatMap((line) =>
    line.split('|').map((entry): readonly [string, string] => {
      const [macro = '', ...words] = entry.split(' ');
      return [`\\${macro}`, words.join(' ')];
    }),
  ),
);

const statusNote =
  /^(?:accepted|(?:accepted )?for publication|forthcoming|in (?:preparation|press|print|review|revision)|submitted|to appear|under (?:review|revision|submission)|work in progress)\.?$/i;

function personName(creator: Creator): string {
  const part = (value: string | undefined): string => plainText(value ?? '');
  const literal = part(creator.name);
  if (literal !== '') return literal;
  const name = readingOrder({
    first: part(creator.firstName),
    von: part(creator.prefix),
    last: part(creator.lastName),
    jr: part(creator.suffix),
  });
  // DBLP tells namesakes apart by a number.
  return name === 'others' ? others : name.replace(/(?<=\p{L}) \d{4}$/u, '');
}
