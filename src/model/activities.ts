import { namesText, readAuthors } from './authors.ts';
import { dateRange } from './date.ts';
import { detail, fieldsOf, joinBodies, readBody, readPlace } from './entry.ts';
import type { Fields } from './fields.ts';
import { inline } from './inline.ts';
import { type JsonObject, joinTexts, text } from './json.ts';
import { readLinks } from './labelled-links.ts';
import { addWords, joinDates, type Line, lineOf, mergeDates, type Word } from './line.ts';
import { link, unlinked } from './link.ts';
import type { IsOwn } from './name.ts';
import type { Settings } from './options.ts';
import type { RichText } from './rich-text.ts';
import { readPositions } from './work.ts';

const lists = {
  talks: 'talks',
  presentations: 'talks',
  teaching: 'teaching',
  mentoring: 'mentoring',
  grants: 'grants',
  patents: 'patents',
  service: 'service',
  outreach: 'outreach',
  memberships: 'memberships',
} as const;

/** The key of an academic section, whose entries have a line each. */
export type ActivityKey = (typeof lists)[keyof typeof lists];

const academic: ReadonlySet<string> = new Set(Object.values(lists));

/** Whether a section is an academic one. */
export function isActivity(key: string): key is ActivityKey {
  return academic.has(key);
}

/**
 * The section that a list at the top level of a resume feeds, by the list's key: academic ones, and those of the schema
 * that many call otherwise.
 */
export const sectionLists: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...lists,
    experience: 'work',
    experiences: 'work',
    certificates: 'certificates',
    certifications: 'certificates',
  }),
);

// The schema names some of these for `projects[].type` ('talk', 'presentation', 'conference'); the others stand to
// them as their sections do. Upper case and plurals are people's habits.
const types: ReadonlyMap<string, ActivityKey> = new Map(
  Object.entries({
    ...lists,
    talk: 'talks',
    presentation: 'talks',
    conference: 'talks',
    grant: 'grants',
    patent: 'patents',
    membership: 'memberships',
  } as const),
);

/** The lists of whose items a `type` may move some to an academic section. */
export const liftedFrom = ['work', 'volunteer', 'projects'];

/** The section that the `type` of a work, volunteer or project item lifts it into, if any. */
export function activityOf(item: JsonObject): ActivityKey | undefined {
  return types.get(text(item['type']).toLowerCase());
}

/** In these the reader looks for what was done first, in the others for what one was. */
const titled: ReadonlySet<ActivityKey> = new Set(['talks', 'grants', 'patents', 'mentoring']);

/** These happen on a day: a start without an end is their date. */
export const momentary: ReadonlySet<string> = new Set<ActivityKey>(['talks', 'patents']);

/**
 * Reads the items of an academic section, from whichever list they stand in: a role, a title and who it was for, in
 * the order in which that section is read. What differs in nothing but its date is one line.
 *
 * @param isOwn tells the owner's name among the inventors of a patent
 */
export function readActivities(
  key: ActivityKey,
  section: unknown,
  settings: Settings,
  isOwn: IsOwn,
): readonly Line[] {
  const lines = fieldsOf(section, 'name').map((fields) => readLine(key, fields, settings, isOwn));
  return mergeDates(lines, settings);
}

function readLine(key: ActivityKey, fields: Fields, settings: Settings, isOwn: IsOwn): Line {
  // A type that only says that it belongs here is no text.
  const isNamed = activityOf({ type: fields.value('type') }) === key;
  const positions = readPositions(fields, settings);
  const { title, code, topic } = readHeading(key, fields);
  const [first = '', ...others] = readHost(key, fields).filter((host) => host !== title);
  const date = dateRange(fields, settings, { ongoing: !momentary.has(key) });
  const name = joinTexts([title.includes(code) ? '' : code, title], ' ');
  const address = fields.text('url', 'website');
  const heading = link(name, name === '' ? '' : address);
  const isTitled = titled.has(key);
  const words: Word[] = [];
  if (isTitled) addWords(words, heading.text, heading.url, true);
  for (const role of fields.texts('position', 'role')) addWords(words, inline(role));
  if (!isNamed) for (const type of fields.texts('type')) addWords(words, inline(type));
  for (const role of positions) addWords(words, role.name);
  if (!isTitled) addWords(words, heading.text, heading.url);
  addWords(words, topic);
  // Without a title the address is that of whom it was for.
  const host = link(first, name === '' ? address : '');
  addWords(words, host.text, host.url);
  for (const other of others) addWords(words, inline(other));
  const places = [readPlace(fields, settings), ...positions.map(({ place }) => place)];
  for (const place of new Set(places)) addWords(words, place);
  if (key === 'grants') addWords(words, inline(readMoney(fields)));
  for (const { text, url } of readLinks(fields, settings)) addWords(words, text, url);
  const own = [
    ...detail('', namesText(readAuthors(fields, isOwn), settings)),
    ...detail('', unlinked(name || first, address)),
    ...detail('', fields.text('status')),
  ];
  return lineOf(
    words,
    joinDates([date, ...positions.map((role) => role.date)], settings),
    positions.reduce(joinBodies, readBody(fields, settings, own)),
  );
}

/** What a line is about: a course beside its code, and for mentoring beside whom also on what. */
function readHeading(
  key: ActivityKey,
  fields: Fields,
): { readonly title: string; readonly code: string; readonly topic: RichText } {
  if (key === 'mentoring') {
    const person = fields.text('student', 'mentee', 'name');
    const topic = fields.text('title', 'thesis', 'topic', 'name');
    const beside = person === '' || person === topic ? '' : topic;
    return {
      title: person || topic,
      code: '',
      topic: beside === '' ? '' : [{ tag: 'i', children: [inline(beside)].flat() }],
    };
  }
  const title = fields.text('course', 'title', 'name');
  // In a list of courses `code` is a course's, elsewhere it is the address of a program.
  return { title, code: key === 'teaching' ? fields.text('code') : '', topic: '' };
}

/** Whom it was for. */
function readHost(key: ActivityKey, fields: Fields): readonly string[] {
  const hosts = [
    'name',
    'entity',
    'organization',
    'institution',
    'company',
    'event',
    'conference',
    'funder',
    'agency',
  ];
  const names = fields.texts(...(key === 'mentoring' ? hosts.slice(1) : hosts));
  return key === 'grants' || key === 'patents' ? [...names, ...fields.texts('number', 'patentNum')] : names;
}

/** What a grant came to, which stands at the end of its line. */
function readMoney(fields: Fields): string {
  return [...fields.texts('amount'), ...fields.texts('currency')].join(' ');
}
