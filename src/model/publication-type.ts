import { publicationTypes } from '../locales/keys.ts';
import type { PublicationType } from '../locales/locale.ts';
import type { Fields } from './fields.ts';
import { wordsOfKey } from './key.ts';

/**
 * What programs call a kind of publication: CSL
 * (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types), BibTeX, and the plain words that
 * people use for them, in small letters and with hyphens.
 */
const codes: { readonly [type in PublicationType]: string } = {
  article: 'article-journal article-magazine article-newspaper article journal journal-article',
  paper: 'paper-conference inproceedings conference conference-paper proceedings-article workshop',
  preprint: 'preprint working-paper manuscript unpublished',
  book: 'book monograph',
  edited: 'edited edited-book edited-volume collection proceedings',
  chapter: 'chapter book-chapter inbook incollection entry-encyclopedia entry-dictionary entry',
  translation: 'translation',
  review: 'review review-book book-review',
  thesis: 'thesis phdthesis mastersthesis dissertation',
  report: 'report techreport technical-report standard',
  patent: 'patent',
  talk: 'speech talk presentation poster',
  software: 'software dataset data',
  other: 'other misc online webpage post post-weblog document',
};

const typeOf: ReadonlyMap<string, PublicationType> = new Map(
  publicationTypes.flatMap((type) => codes[type].split(' ').map((code) => [code, type])),
);

/** Kinds of works in the vocabulary of https://schema.org. */
export type WorkType =
  | 'ScholarlyArticle'
  | 'Book'
  | 'Chapter'
  | 'Review'
  | 'Thesis'
  | 'Report'
  | 'SoftwareSourceCode'
  | 'Dataset'
  | 'CreativeWork';

const workTypes: { readonly [type in PublicationType]?: WorkType } = {
  article: 'ScholarlyArticle',
  paper: 'ScholarlyArticle',
  preprint: 'ScholarlyArticle',
  book: 'Book',
  edited: 'Book',
  chapter: 'Chapter',
  review: 'Review',
  thesis: 'Thesis',
  report: 'Report',
  software: 'SoftwareSourceCode',
};

/** What publications of a kind appear in. */
export type ContainerType = 'Periodical' | 'Book' | 'CreativeWork';

/** What a publication of a kind appears in. */
export function containerType({ type }: Kind): ContainerType {
  return type === 'article' || type === 'review'
    ? 'Periodical'
    : type === 'chapter'
      ? 'Book'
      : 'CreativeWork';
}

/**
 * A kind of publication: one that has a heading in every language, or the author's own word for it. A thesis has both,
 * for its heading does not tell a doctor's from a master's.
 */
export type Kind = { readonly type: PublicationType; readonly word: string };

/**
 * Reads the `type` of a publication. Without one, a journal, a book of proceedings or an arXiv number alone says what
 * it is.
 */
export function readKind(fields: Fields): Kind {
  const written = fields.text('type', 'ENTRYTYPE');
  fields.value('ID'); // Which stands beside it in what bibtexparser writes, and is LaTeX's name for the entry.
  if (written !== '') {
    const type = typeOf.get(written.toLowerCase().replace(/[_ ]/g, '-'));
    if (type !== undefined) return { type, word: '' };
    // No key begins with a capital, as "PhD" and "Op-ed" do.
    const initial = written.charAt(0);
    const isKey = initial === initial.toLowerCase() || written.includes('_');
    // Which says for what degree.
    const named = /(?:thesis|dissertation)$/i.test(written) ? 'thesis' : 'other';
    return { type: named, word: isKey ? wordsOfKey(written) : written };
  }
  if (fields.text('journal', 'container-title') !== '') return { type: 'article', word: '' };
  if (fields.text('booktitle') !== '') return { type: 'paper', word: '' };
  return { type: 'other', word: '' };
}

/**
 * The kind of a publication for machines. One that says nothing of its kind but names its authors, as the schema leaves
 * people to do, is a paper.
 */
export function workType({ type, word }: Kind, fields: Fields, authored: boolean): WorkType {
  const written = fields.text('type', 'ENTRYTYPE').toLowerCase();
  if (written === 'dataset' || written === 'data') return 'Dataset';
  return workTypes[type] ?? (authored && written + word === '' ? 'ScholarlyArticle' : 'CreativeWork');
}

/** The groups that kinds make, in the order in which they are listed; authors' own words come before "other". */
export function compareKinds(one: Kind, other: Kind): number {
  return rank(one) - rank(other);
}

function rank({ type, word }: Kind): number {
  return publicationTypes.indexOf(type) - (word === '' ? 0 : 0.5);
}
