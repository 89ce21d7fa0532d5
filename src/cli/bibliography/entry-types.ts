import { Fields } from '../../model/fields.ts';
import { type Kind, readKind } from '../../model/publication-type.ts';

/**
 * What the types of BibTeX and biblatex are among CSL's, the first of several being the one that is written back:
 * https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types. A thesis says for which degree in
 * words, which the theme prints.
 */
const types: readonly (readonly [csl: string, ...bibtex: string[]])[] = [
  ['article-journal', 'article', 'suppperiodical'],
  ['paper-conference', 'inproceedings', 'conference'],
  ['chapter', 'incollection', 'inbook', 'suppbook', 'suppcollection', 'bookinbook'],
  [
    'book',
    'book',
    'proceedings',
    'collection',
    'booklet',
    'mvbook',
    'mvcollection',
    'mvproceedings',
    'reference',
  ],
  ['thesis', 'phdthesis', 'thesis'],
  // For the same entry, which says more: read as this, and written for both.
  ['PhD thesis', 'phdthesis'],
  ["Master's thesis", 'mastersthesis'],
  ["Bachelor's thesis", 'bachelorsthesis', 'bathesis'],
  ['report', 'techreport', 'report', 'manual'],
  ['manuscript', 'unpublished'],
  ['patent', 'patent'],
  ['webpage', 'online', 'electronic', 'www', 'webpage'],
  ['dataset', 'dataset', 'data'],
  ['software', 'software'],
  ['entry-encyclopedia', 'inreference'],
  ['preprint', 'preprint'],
];

const ofBibtex = new Map(types.flatMap(([csl, ...names]) => names.map((name) => [name, csl] as const)));
const toBibtex = new Map(types.flatMap(([csl, name]) => (name === undefined ? [] : [[csl, name] as const])));

// Of other programs, and not written: BibTeX's styles know none of them.
const foreign = new Map([
  ['review', 'review'],
  ['presentation', 'speech'],
  ['talk', 'speech'],
  ['newspaper', 'article-newspaper'],
  ['standard', 'report'],
]);

// biblatex's own words for the field `type`.
const theses = new Map([
  ['phdthesis', 'PhD thesis'],
  ['mathesis', "Master's thesis"],
  ['bathesis', "Bachelor's thesis"],
]);

// What is written for the other words that the theme has for a kind.
const ofKind: { readonly [type in Kind['type']]?: string } = {
  article: 'article-journal',
  paper: 'paper-conference',
  book: 'book',
  edited: 'book',
  chapter: 'chapter',
  report: 'report',
  patent: 'patent',
};

/**
 * What the theme takes a type for, `''` where it says nothing: types are one whichever of CSL's, BibTeX's or people's
 * words they have. A word of the author's own is a kind of its own, unless it names a thesis.
 */
export function kindOf(type: string): string {
  const { type: kind, word } = readKind(new Fields({ type }));
  if (kind !== 'other') return kind;
  if (/(?:thesis|dissertation)$/i.test(word)) return 'thesis';
  return /^(?:misc|other|document)$/i.test(type) ? '' : word.toLowerCase() || type.toLowerCase();
}

/** Whether a work is a book or part of one, whose editors and place are told with it. */
export function isOfBook(type: string): boolean {
  return /^(?:book|chapter|entry)/.test(type);
}

/** Whether a journal is none, but where papers stand before one takes them. */
export function isPreprintServer(journal: string): boolean {
  return /^(?:(?:arxiv|biorxiv|medrxiv|chemrxiv|ssrn|research square|preprint)\b|corr$)/i.test(journal);
}

/** One of the types above for any of the words for it; the word itself where there is none. */
export function knownType(type: string): string {
  if (toBibtex.has(type)) return type;
  const { type: kind } = readKind(new Fields({ type }));
  return ofBibtex.get(type.toLowerCase()) ?? ofKind[kind] ?? type;
}

/**
 * @param bibtex the entry's type, lower case
 * @param words its field `type`, `''` without one
 * @param arxiv whether it names an arXiv paper
 * @returns a CSL type, or the words of the author; `''` for an entry that may be anything
 */
export function readType(bibtex: string, words: string, arxiv: boolean): string {
  if (/^[a-z]+(?:-[a-z]+)*$/.test(words) && (toBibtex.has(words) || words === 'speech')) return words;
  const known = ofBibtex.get(bibtex) ?? foreign.get(bibtex);
  if (known === 'thesis' || known === 'PhD thesis' || known === "Master's thesis")
    return (theses.get(words) ?? words) || known;
  return known ?? (words || (arxiv ? 'preprint' : ''));
}

/**
 * @param type a publication's type
 * @param venue where it appeared, which tells an article from a conference paper without a type
 * @param arxiv whether it names an arXiv paper
 * @returns the entry's type and its field `type`, `''` where the former says it all
 */
export function writeType(
  type: string,
  venue: 'journal' | 'booktitle' | undefined,
  arxiv: boolean,
): { readonly bibtex: string; readonly words: string } {
  if (type === '') {
    return { bibtex: venue === 'journal' ? 'article' : venue ? 'inproceedings' : 'misc', words: '' };
  }
  const own = kindOf(type);
  const known = knownType(type);
  const bibtex =
    known === 'preprint' ? 'misc' : (toBibtex.get(known) ?? (own === 'thesis' ? degreeOf(type) : 'misc'));
  const read = readType(bibtex, '', arxiv);
  return { bibtex, words: own === '' || read === type || (known !== type && read === known) ? '' : type };
}

function degreeOf(thesis: string): string {
  return /ph\.?\s?d|doctor|dissertation|habilitation/i.test(thesis) ? 'phdthesis' : 'mastersthesis';
}
