import { text } from './json.ts';
import type { Link } from './link.ts';
import type { Settings } from './options.ts';
import { compareKinds, type Kind } from './publication-type.ts';
import type { Citation, Publication } from './publications.ts';

/** Citations under one heading; `''` where they need none. */
export type CitationGroup = { readonly heading: string; readonly runs: readonly Run[] };

/** Citations that follow one another, the first of them with its number, or a note between them. */
export type Run =
  | { readonly kind: 'citations'; readonly start: number; readonly citations: readonly Citation[] }
  | { readonly kind: 'note'; readonly note: Link };

/** What the section of publications shows. */
export type CitationList = {
  readonly groups: readonly CitationGroup[];
  /** How many citations there are. */
  readonly count: number;
};

/**
 * Puts publications into the groups that the options ask for and numbers them through all of these. Within a group the
 * author's order stays, but that what has no date yet comes first.
 */
export function groupPublications(publications: readonly Publication[], settings: Settings): CitationList {
  const { groupBy, selected, labels } = settings;
  const chosen = selected ? publications.filter((publication) => publication.selected) : [];
  const others = selected ? publications.filter((publication) => !publication.selected) : publications;
  const rest =
    groupBy === 'none' ? inOrder(others) : groupBy === 'year' ? byYear(others) : byType(others, settings);
  // Without a heading the rest would read as selected.
  const named = rest.map(({ heading, publications }) => ({
    heading: heading || (chosen.length > 0 ? headingOf(unnamed, settings) : ''),
    publications,
  }));
  const groups =
    chosen.length === 0 ? named : [{ heading: labels.selectedPublications, publications: chosen }, ...named];
  return number(groups, settings.numbering);
}

type Group = { readonly heading: string; readonly publications: readonly Publication[] };

function inOrder(publications: readonly Publication[]): readonly Group[] {
  return publications.length === 0 ? [] : [{ heading: '', publications }];
}

/** The newest year first; before it, without a heading, what has none. */
function byYear(publications: readonly Publication[]): readonly Group[] {
  const years = [...new Set(publications.map(({ year }) => year))].sort((one, other) =>
    one === '' || other === '' ? one.length - other.length : Number(other) - Number(one),
  );
  return years.map((year) => ({
    heading: year,
    publications: publications.filter((publication) => publication.year === year),
  }));
}

/** Kinds that have one heading are one group. */
function byType(publications: readonly Publication[], settings: Settings): readonly Group[] {
  const kinds = publications.map(({ kind }) => kind).sort(compareKinds);
  const groups = new Map(kinds.map((kind): [string, Publication[]] => [headingOf(kind, settings), []]));
  for (const publication of publications)
    groups.get(headingOf(publication.kind, settings))?.push(publication);
  return [...groups].map(([heading, own]) => ({
    heading,
    publications: [...own.filter(({ year }) => year === ''), ...own.filter(({ year }) => year !== '')],
  }));
}

const unnamed: Kind = { type: 'other', word: '' };

/** The heading of a kind, the author's word or that of its type (`sectionLabels`: `publications:book`). */
function headingOf({ type, word }: Kind, { sectionLabels, locale }: Settings): string {
  return (type === 'other' && word) || text(sectionLabels[`publications:${type}`]) || locale.types[type];
}

function number(groups: readonly Group[], numbering: Settings['numbering']): CitationList {
  const count = groups.reduce(
    (sum, { publications }) => sum + publications.filter(({ note }) => !note).length,
    0,
  );
  const step = numbering === 'descending' ? -1 : 1;
  let next = numbering === 'descending' ? count : 1;
  const numbered = groups.map(({ heading, publications }): CitationGroup => {
    const runs: Run[] = [];
    let citations: Citation[] = [];
    for (const { citation, note } of publications) {
      if (note) {
        runs.push({ kind: 'note', note: citation.title });
        citations = [];
        continue;
      }
      if (citations.length === 0) runs.push({ kind: 'citations', start: next, citations });
      citations.push(citation);
      next += step;
    }
    return { heading, runs };
  });
  return { groups: numbered, count };
}
