import type { JsonObject } from './json.ts';
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
  const { groupBy, selected, labels, locale } = settings;
  const chosen = selected ? publications.filter((publication) => publication.selected) : [];
  const others = publications.filter((publication) => !chosen.includes(publication));
  const rest =
    groupBy === 'none' ? inOrder(others) : groupBy === 'year' ? byYear(others) : byType(others, settings);
  const [only] = rest;
  const named =
    chosen.length > 0 && rest.length === 1 && only?.heading === ''
      ? [{ ...only, heading: headingOf('other', locale.types.other, settings) }]
      : rest;
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

function byType(publications: readonly Publication[], settings: Settings): readonly Group[] {
  const kinds = new Map<string, Kind>();
  for (const { kind } of publications) kinds.set(keyOf(kind), kind);
  return [...kinds.values()].sort(compareKinds).map((kind) => {
    const own = publications.filter((publication) => keyOf(publication.kind) === keyOf(kind));
    const dated = own.filter(({ year }) => year !== '');
    return {
      heading: headingOf(kind.type, kind.word || settings.locale.types[kind.type], settings),
      publications: [...own.filter(({ year }) => year === ''), ...dated],
    };
  });
}

function keyOf({ type, word }: Kind): string {
  return word || type;
}

/** The heading of a type, which `sectionLabels` may replace under a key such as `publications:book`. */
function headingOf(
  type: string,
  heading: string,
  { sectionLabels }: { readonly sectionLabels: JsonObject },
): string {
  return text(sectionLabels[`publications:${type}`]) || heading;
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
    // Of the last run, where it is one of citations.
    let last: Citation[] | undefined;
    for (const { citation, note } of publications) {
      if (note) {
        runs.push({ kind: 'note', note: citation.title });
        last = undefined;
      } else {
        if (last === undefined) {
          last = [];
          runs.push({ kind: 'citations', start: next, citations: last });
        }
        last.push(citation);
        next += step;
      }
    }
    return { heading, runs };
  });
  return { groups: numbered, count };
}
