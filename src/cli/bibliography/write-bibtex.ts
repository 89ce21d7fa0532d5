import { iso } from '../../model/date-parts.ts';
import { writeType } from './entry-types.ts';
import { spellMarks } from './markup.ts';
import { hasParts, nameParts } from './person-name.ts';
import { linkFields, others, type Publication } from './publication.ts';
import { states } from './read-bibtex.ts';

/**
 * Writes publications as BibTeX in UTF-8, which BibTeX's styles pass on and every LaTeX since 2018 reads. Where BibTeX
 * has no field, as for `eprint` and `pubstate`, biblatex's stand; dates are `year`, `month` and `day`, which both read.
 * {@link readBibtex} finds the same publications again; languages and labelled links are for other readers and do not
 * come back, nor do the editors and places of works that are no part of a book. Keys are ASCII, unique, and stay the
 * same while author, year and title do.
 */
export function writeBibtex(publications: readonly Publication[]): string {
  const taken = new Map<string, number>();
  const entries = publications.map((publication) => {
    const base = citationKey(publication);
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return entryOf(publication, count === 1 ? base : `${base}-${count}`);
  });
  return spellMarks(entries.join('\n'), 'latex');
}

function entryOf(publication: Publication, key: string): string {
  const { journal, booktitle, type = '', arxiv = '', identifiers = [] } = publication;
  const venue = journal ? 'journal' : booktitle ? 'booktitle' : undefined;
  const { bibtex, words } = writeType(type, venue, arxiv !== '');
  const numbered = identifiers.find((item) => numberKinds.get(bibtex) === item.type);
  const fields: (readonly [name: string, value: string | undefined])[] = [
    ['author', publication.authors?.map(writeName).join(' and ')],
    ['editor', publication.editors?.map(writeName).join(' and ')],
    ['translator', publication.translators?.map(writeName).join(' and ')],
    ['title', writeTitle(publication.name)],
    ['type', escaped(words)],
    ['journal', escaped(journal)],
    ['booktitle', writeTitle(booktitle)],
    ['series', writeTitle(publication.series)],
    ['edition', escaped(publication.edition)],
    [publisherField.get(bibtex) ?? 'publisher', escaped(publication.publisher)],
    ['address', escaped(publication.location)],
    ...dateFields(publication.releaseDate ?? ''),
    ['volume', escaped(publication.volume)],
    [numberKinds.has(bibtex) ? 'issue' : 'number', escaped(publication.issue)],
    ['number', escaped(numbered?.identifier)],
    ['pages', escaped(publication.pages?.replace(/--+/g, '–'))?.replaceAll('–', '--')],
    ['doi', number(publication.doi)],
    ...eprintFields(arxiv, identifiers),
    ...['pmid', 'pmcid', 'isbn', 'issn'].map((kind) => {
      const these = identifiers.filter(({ type: each }) => each.toLowerCase() === kind);
      return [kind, these.map(({ identifier }) => number(identifier)).join(' ')] as const;
    }),
    ['url', address(publication.url)],
    [
      'pubstate',
      escaped([...states].find(([, word]) => word === publication.status)?.[0] ?? publication.status),
    ],
    ['award', escaped(publication.award)],
    ['note', escaped(publication.note)],
    ['langid', escaped(publication.language)],
    ...linkFields.map((name) => [name, address(publication[name])] as const),
    ...(publication.links ?? []).map(({ label, url }) => [linkName(label), address(url)] as const),
    ['selected', publication.selected && 'true'],
  ];
  const written = fields.filter(
    ([name, value], at) => value && fields.findIndex((one) => one[0] === name && one[1]) === at,
  );
  const lines = written.map(([name, value]) => `  ${name} = {${value}}`);
  return `@${bibtex}{${key},\n${lines.join(',\n')}\n}\n`;
}

/** A name for a field that people read and programs pass over: "Project page" is `projectpage`. */
function linkName(label: string): string {
  return ascii(label).replace(/^[^a-z]+/, '') || 'link';
}

const publisherField = new Map([
  ['phdthesis', 'school'],
  ['mastersthesis', 'school'],
  ['techreport', 'institution'],
]);

/** Whose number is that of the work itself, none within a volume. */
const numberKinds = new Map([
  ['techreport', 'Report'],
  ['patent', 'Patent'],
]);

function eprintFields(arxiv: string, identifiers: Publication['identifiers'] = []) {
  const known = /^(?:pmid|pmcid|isbn|issn|report|patent)$/i;
  const other = identifiers.find(({ type }) => type !== '' && !known.test(type));
  if (arxiv === '' && other === undefined) return [];
  return [
    ['eprint', number(arxiv || other?.identifier)],
    ['archiveprefix', arxiv === '' ? number(other?.type) : 'arXiv'],
  ] as const;
}

function dateFields(date: string): readonly (readonly [string, string | undefined])[] {
  if (!iso.test(date)) return [['year', escaped(date)]];
  const [year, month = '', day] = date.slice(0, 10).split('-');
  return [
    ['year', year],
    ['month', month.replace(/^0/, '')],
    ['day', day?.replace(/^0/, '')],
  ];
}

/** BibTeX keeps the order of "First von Last"; what it would take apart stands in braces. */
function writeName(name: string): string {
  if (name === others) return 'others';
  const parts = nameParts(name);
  const apart = /\band\b|[&;=]|^others$/i.test(name) || /,.*,/.test(name);
  if (apart || !hasParts(name)) return `{${escaped(name)}}`;
  if (parts.jr === '') return escaped(name) ?? ''; // "Last, First" too
  const last = [parts.von, parts.last].filter(Boolean).join(' ');
  return [last, parts.jr, parts.first].map(escaped).join(', ');
}

/** A word with a capital behind its first letter keeps it in braces: styles print titles in lower case. */
function writeTitle(title: string | undefined): string | undefined {
  return title
    ?.split(/([\p{L}\p{M}\p{N}]+(?:[-'’.+][\p{L}\p{M}\p{N}]+)*)/u)
    .map((piece, index) =>
      index % 2 === 1 && /.\p{Lu}/u.test(piece) ? `{${escaped(piece)}}` : escaped(piece),
    )
    .join('')
    .replace(/&(?=amp;)/g, '&{}');
}

const escapes = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ['<', '\\textless{}'],
  ['>', '\\textgreater{}'],
  ['`', '\\textasciigrave{}'],
]);

/** LaTeX's ten special characters escaped, and pairs kept apart that it would join to one character. */
function escaped(text: string | undefined): string | undefined {
  return text
    ?.replace(/[\\{}~^<>`]/g, (character) => escapes.get(character) ?? character)
    .replace(/[%&#_$]/g, '\\$&')
    .replace(/&(?=amp;)/g, '&{}')
    .replace(/([-',])(?=\1)/g, '$&{}');
}

/** Stands word for word; only what no address may hold, spaces, braces and backslashes, is written as URLs write it. */
function address(text: string | undefined): string | undefined {
  return number(text)?.replace(/\s/g, encodeURIComponent);
}

/** Stands word for word but for braces and backslashes; of two ISBNs each is one word. */
function number(text: string | undefined): string | undefined {
  return text?.replace(/[{}\\]/g, encodeURIComponent);
}

function citationKey({ authors = [], editors = [], releaseDate = '', name }: Publication): string {
  const [first = ''] = [...authors, ...editors];
  const family = ascii(nameParts(first).last);
  const words = name.split(/[^\p{L}\p{M}\p{N}]+/u).map(ascii);
  const word = words.find((one) => one.length > 1 && !fillers.has(one)) ?? words.find(Boolean) ?? '';
  return `${family}${/\d{4}/.exec(releaseDate)?.[0] ?? ''}${word}` || 'entry';
}

const fillers = new Set('an and as at by der des die for from in le la of on the to with'.split(' '));

function ascii(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[ßøæœđłı]/g, (letter) => spelled.get(letter) ?? '')
    .replace(/[^a-z0-9]/g, '');
}

const spelled = new Map([
  ['ß', 'ss'],
  ['ø', 'o'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['ı', 'i'],
]);
