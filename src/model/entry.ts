import type { LabelKey } from '../locales/locale.ts';
import type { DatePart } from './date.ts';
import { first, isObject, type JsonObject, list, paragraphs, text, texts, words } from './json.ts';
import { formatLocation } from './location.ts';
import type { Settings } from './options.ts';
import { type Link, link, unlinked } from './url.ts';

/** A short fact below an entry's heading, with a label where it needs one: "Advisors: …". */
export type Detail = { readonly label: string; readonly text: string };

/** What an entry says below its heading lines. */
export type Body = {
  readonly details: readonly Detail[];
  readonly paragraphs: readonly string[];
  readonly highlights: readonly string[];
  /** Whether it takes so few lines that a page must not split it. */
  readonly short: boolean;
};

/** A position held, one of several at an employer or the only one. `''` is an absent text throughout. */
export type Role = Body & {
  readonly name: string;
  readonly place: string;
  readonly date: readonly DatePart[];
};

/**
 * A place of work or study, a project: a title with one role under it, or several. With one role, its name is the
 * second line and its date stands beside the title.
 */
export type Entry = {
  readonly title: Link;
  /** The place that all of several roles share; theirs are then empty. */
  readonly place: string;
  readonly roles: readonly Role[];
};

/** An entry that fits one line: words in a row, the title among them, and a date. */
export type Line = Body & {
  readonly words: readonly (Link & { readonly title: boolean })[];
  /** A parenthesis of the author's that runs on from the words. */
  readonly remark: string;
  readonly date: readonly DatePart[];
};

/** The items of a section that are entries at all. A section given as one object is a list of one. */
export function items(section: unknown, name: string): readonly JsonObject[] {
  return list(section).flatMap((item): readonly JsonObject[] => {
    if (isObject(item)) return [item];
    const named = text(item);
    return named === '' ? [] : [{ [name]: named }];
  });
}

/** Reads the body that every kind of entry may have. What is particular to a section comes in as `own`. */
export function readBody(item: JsonObject, settings: Settings, own: readonly Detail[] = []): Body {
  const details = [
    ...own,
    ...people(item, 'advisor', settings),
    ...people(item, 'mentor', settings),
    ...detail('', words(item['keywords']).join(', ')),
  ];
  const prose = paragraphs(item['description'], item['summary']);
  const highlights = texts(item['highlights']);
  return { details, paragraphs: prose, highlights, short: isShort(details, prose, highlights) };
}

// At 10 pt a line of the measure holds about 100 characters of prose. With its two heading lines, what is estimated at
// seven lines stays below the ten or so that a page can always spare.
const charactersOfLine = 95;
const linesKept = 7;

function isShort(details: readonly Detail[], ...prose: readonly (readonly string[])[]): boolean {
  const facts = details.reduce((length, { label, text }) => length + label.length + text.length + 5, 0);
  const lines = [facts, ...prose.flat().map((text) => text.length)].map((length) =>
    Math.ceil(length / charactersOfLine),
  );
  return lines.reduce((sum, count) => sum + count, 0) <= linesKept;
}

/** A detail, or none where its text is empty. */
export function detail(label: string, value: string): readonly Detail[] {
  return value === '' ? [] : [{ label, text: value }];
}

/** The linked title of an entry, and the address as a detail where it can't be a link. */
export function readTitle(words: string, item: JsonObject): { title: Link; address: readonly Detail[] } {
  const address = first(item, 'url', 'website');
  return { title: link(words, address), address: detail('', unlinked(words, address)) };
}

/** Where an entry took place, as text or as the schema's location object. */
export function readPlace(item: JsonObject, settings: Settings): string {
  return formatLocation(item['location'], settings.locale);
}

/** An entry of at most one role; none where there is nothing to show. */
export function singleEntry(title: Link, role: Role): readonly Entry[] {
  if (!isEmptyRole(role)) return [{ title, place: '', roles: [role] }];
  return title.text === '' ? [] : [{ title, place: '', roles: [] }];
}

/** Whether there is anything of a role to show. */
export function isEmptyRole(role: Role): boolean {
  return role.name === '' && role.place === '' && role.date.length === 0 && isEmptyBody(role);
}

export function isEmptyBody(body: Body): boolean {
  return body.details.length === 0 && body.paragraphs.length === 0 && body.highlights.length === 0;
}

function people(
  item: JsonObject,
  kind: Extract<LabelKey, 'advisor' | 'mentor'>,
  settings: Settings,
): readonly Detail[] {
  const names = [...texts(item[`${kind}s`]), ...texts(item[kind])];
  const label = names.length > 1 ? settings.labels[`${kind}s`] : settings.labels[kind];
  return detail(label, names.join(', '));
}
