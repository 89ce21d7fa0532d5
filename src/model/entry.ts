import type { LabelKey } from '../locales/locale.ts';
import { type Block, blocks, pointsOf } from './blocks.ts';
import { type DatePart, dateRange } from './date.ts';
import { Fields } from './fields.ts';
import { flatMap } from './flat-map.ts';
import { inline } from './inline.ts';
import { isObject, type JsonObject, list, text, texts } from './json.ts';
import { type Link, link, unlinked } from './link.ts';
import { formatLocation, placeFields } from './location.ts';
import type { Settings } from './options.ts';
import { listed } from './punctuation.ts';
import { plainText, type RichText } from './rich-text.ts';

/** A short fact below an entry's heading, with a label where it needs one: "Advisors: …". */
export type Detail = { readonly label: string; readonly text: RichText };

/** What an entry says below its heading lines. */
export type Body = {
  readonly details: readonly Detail[];
  readonly paragraphs: readonly Block[];
  readonly highlights: readonly RichText[];
  /** How many lines it takes on paper, about. */
  readonly lines: number;
  /** Whether they are so few that a page must not split it. */
  readonly short: boolean;
};

/** A position held, one of several at an employer or the only one. `''` is an absent text throughout. */
export type Role = Body & {
  readonly name: RichText;
  readonly place: string;
  readonly date: readonly DatePart[];
};

/**
 * A place of work or study, a project: a title with one role under it, or several. With one role, its name is the
 * second line and its date stands beside the title.
 */
export type Entry = {
  readonly title: Link;
  /** The employer's own place, or the one that several roles share; theirs are then empty. */
  readonly place: string;
  readonly roles: readonly Role[];
  /** Whether a page must not split it. */
  readonly short: boolean;
};

/**
 * The items of a section that are entries at all. A section given as one object is a list of one, and a list among the
 * items, which jsonresume-theme-elite takes for several roles at one employer, stands for the items in it.
 */
export function items(section: unknown, name: string): readonly JsonObject[] {
  const found: JsonObject[] = [];
  for (const entry of list(section)) {
    for (const item of list(entry)) {
      if (isObject(item)) {
        found.push(item);
        continue;
      }
      const named = text(item);
      if (named !== '') found.push({ [name]: named });
    }
  }
  return found;
}

/** The items of a section, each to be read field by field. */
export function fieldsOf(section: unknown, name: string): readonly Fields[] {
  return items(section, name).map((item) => new Fields(item));
}

/**
 * Reads the body that every kind of entry may have, and everything that is still unread: it comes last.
 *
 * @param own what is particular to a section, set before the rest
 */
export function readBody(fields: Fields, settings: Settings, own: readonly Detail[] = []): Body {
  if (fields.areRead) return bodyOf(own, [], []);
  const details = [
    ...own,
    ...people('advisor', 'advisors', fields, settings),
    ...people('mentor', 'mentors', fields, settings),
    ...detail('', listed(fields.words('keywords'), settings.locale)),
  ];
  const description = fields.texts('description', 'summary');
  const achievements = fields.texts('highlights');
  const rest = fields.rest();
  for (const { label, text: fact } of rest.details) details.push(...detail(label, fact));
  return bodyOf(details, [...description, ...rest.paragraphs], [...achievements, ...rest.highlights]);
}

function bodyOf(details: readonly Detail[], prose: readonly string[], highlights: readonly string[]): Body {
  const lines = countLines(details, prose, highlights);
  return {
    details,
    paragraphs: blocks(prose),
    highlights: flatMap(highlights, pointsOf),
    lines,
    short: lines <= linesKept,
  };
}

/** Two bodies as one, where several roles stand on one line. */
export function joinBodies(body: Body, next: Body): Body {
  const lines = body.lines + next.lines;
  return {
    details: [...body.details, ...next.details],
    paragraphs: [...body.paragraphs, ...next.paragraphs],
    highlights: [...body.highlights, ...next.highlights],
    lines,
    short: lines <= linesKept,
  };
}

// At 10 pt a line of the measure holds about 100 characters of prose. With its two heading lines, what is estimated at
// seven lines stays below the ten or so that a page can always spare.
const charactersOfLine = 95;
const linesKept = 7;

function countLines(details: readonly Detail[], ...prose: readonly (readonly string[])[]): number {
  let facts = 0;
  for (const { label, text } of details) facts += label.length + plainText(text).length + 5;
  let lines = Math.ceil(facts / charactersOfLine);
  for (const texts of prose) {
    for (const text of texts) lines += Math.ceil(text.length / charactersOfLine);
  }
  return lines;
}

/** A detail, or none where its text is empty. */
export function detail(label: string, value: RichText): readonly Detail[] {
  if (value === '') return [];
  return [{ label, text: typeof value === 'string' ? inline(value) : value }];
}

/** The linked title of an entry, and the address as a detail where it can't be a link. */
export function readTitle(words: string, fields: Fields): { title: Link; address: readonly Detail[] } {
  const address = fields.text('url', 'website');
  return { title: link(words, address), address: detail('', unlinked(words, address)) };
}

/** Where an entry took place, as text or as the schema's location object, or as a city alone. */
export function readPlace(fields: Fields, settings: Settings): string {
  if (fields.areRead) return '';
  const location = fields.value('location') || fields.value('city');
  const beside = isObject(location) ? placeFields(location).restTexts() : [];
  const place = formatLocation(location, settings.locale);
  return beside.length === 0 ? place : listed(texts([place, ...beside]), settings.locale);
}

/**
 * The one role of an item, or one of several.
 *
 * @param own what is particular to a section, set before the rest of the body
 * @param options as for `dateRange`
 */
export function readRole(
  fields: Fields,
  name: string,
  settings: Settings,
  own: readonly Detail[],
  options?: Parameters<typeof dateRange>[2],
): Role {
  const place = readPlace(fields, settings);
  const date = fields.areRead ? [] : dateRange(fields, settings, options);
  return roleOf(inline(name), place, date, readBody(fields, settings, own));
}

/** An entry of at most one role; none where there is nothing to show. */
export function singleEntry(title: Link, role: Role): readonly Entry[] {
  const empty = isEmptyRole(role);
  return empty && title.text === '' ? [] : [entryOf(title, '', empty ? [] : [role])];
}

/** An entry of any roles. */
export function entryOf(title: Link, place: string, roles: readonly Role[]): Entry {
  const lines = roles.reduce((sum, role) => sum + role.lines + 1, 0);
  return { title, place, roles, short: lines <= linesKept + 1 };
}

/**
 * A role. Its fields are written out here and nowhere else, and likewise those of other items of the model: objects that
 * are spread into each other have a shape of their own for every place, which cost a fifth of a render.
 */
export function roleOf(name: RichText, place: string, date: readonly DatePart[], body: Body): Role {
  const { details, paragraphs, highlights, lines, short } = body;
  return { name, place, date, details, paragraphs, highlights, lines, short };
}

/** Whether there is anything of a role to show. */
export function isEmptyRole(role: Role): boolean {
  return role.name === '' && role.place === '' && role.date.length === 0 && isEmptyBody(role);
}

/** Whether an entry says nothing below its heading lines. */
export function isEmptyBody(body: Body): boolean {
  return body.details.length === 0 && body.paragraphs.length === 0 && body.highlights.length === 0;
}

function people(one: LabelKey, several: LabelKey, fields: Fields, settings: Settings): readonly Detail[] {
  const names = fields.texts(several, one);
  if (names.length === 0) return [];
  return detail(labelOf(one, several, names, settings), listed(names, settings.locale));
}

/** The word for somebody's part in something, which tells one from several. */
export function labelOf(
  one: LabelKey,
  several: LabelKey,
  people: readonly unknown[],
  { labels }: Settings,
): string {
  return labels[people.length > 1 ? several : one];
}
