import { type IsOwn, namesText, readPeople } from './authors.ts';
import { dateRange } from './date.ts';
import { detail, fieldsOf, joinBodies, readBody, readPlace } from './entry.ts';
import type { Fields } from './fields.ts';
import { flatMap } from './flat-map.ts';
import { inline } from './inline.ts';
import { type JsonObject, text, texts } from './json.ts';
import { readLinks } from './labelled-links.ts';
import { isEmptyLine, joinDates, type Line, lineOf, mergeDates, plain, wordsOf } from './line.ts';
import { type Link, link, unlinked } from './link.ts';
import type { Settings } from './options.ts';
import { plainText } from './rich-text.ts';
import { readPositions } from './work.ts';

/** The academic sections that one-line entries make up, and the section keys that feed them at the top level. */
export const activities = {
  talks: ['talks', 'presentations'],
  teaching: ['teaching'],
  mentoring: ['mentoring'],
  grants: ['grants'],
  patents: ['patents'],
  service: ['service'],
  outreach: ['outreach'],
  memberships: ['memberships'],
} as const;

export type ActivityKey = keyof typeof activities;

// The schema names some of these for `projects[].type` ('talk', 'presentation', 'conference'); the others stand to
// them as their sections do. Upper case and plurals are people's habits.
const types: { readonly [type: string]: ActivityKey } = {
  talk: 'talks',
  talks: 'talks',
  presentation: 'talks',
  presentations: 'talks',
  conference: 'talks',
  teaching: 'teaching',
  mentoring: 'mentoring',
  grant: 'grants',
  grants: 'grants',
  patent: 'patents',
  patents: 'patents',
  service: 'service',
  outreach: 'outreach',
  membership: 'memberships',
  memberships: 'memberships',
};

/** The section that the `type` of a work, volunteer or project item lifts it into, if any. */
export function activityOf(item: JsonObject): ActivityKey | undefined {
  const type = text(item['type']).toLowerCase();
  return Object.hasOwn(types, type) ? types[type] : undefined;
}

/** In these the reader looks for what was done first, in the others for what one was. */
const titled: ReadonlySet<ActivityKey> = new Set(['talks', 'grants', 'patents', 'mentoring']);

/** These happen on a day: a start without an end is their date. */
const momentary: ReadonlySet<ActivityKey> = new Set(['talks', 'patents']);

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
  return mergeDates(
    lines.filter((line) => !isEmptyLine(line)),
    settings,
  );
}

function readLine(key: ActivityKey, fields: Fields, settings: Settings, isOwn: IsOwn): Line {
  // A type that only says that it belongs here is no text.
  const type = activityOf({ type: fields.value('type') }) === key ? [] : ['type'];
  const positions = readPositions(fields, settings);
  const { title, written, topic, address } = readHeading(key, fields);
  const role = [...fields.texts('position', 'role', ...type), ...positions.map(({ name }) => name)];
  const host = readHost(key, fields).filter((words) => words !== written);
  const [first = '', ...others] = host;
  // Without a title the address is that of whom it was for.
  const linked =
    title.text === '' && address !== '' ? wordsOf(link(first, address), false) : plain(inline(first));
  const places = [readPlace(fields, settings), ...positions.map(({ place }) => place)];
  const facts = [
    ...linked,
    ...flatMap(others, (words) => plain(inline(words))),
    ...flatMap([...new Set(places)], plain),
    ...flatMap(readMoney(key, fields), (words) => plain(inline(words))),
  ];
  const heading = wordsOf(title, titled.has(key));
  const roles = flatMap(role, (words) => plain(typeof words === 'string' ? inline(words) : words));
  const links = flatMap(readLinks(fields, settings), (words) => wordsOf(words, false));
  const own = [
    ...detail(
      '',
      namesText(readPeople(fields, isOwn, 'inventors', 'inventor', 'authors', 'author'), settings),
    ),
    ...detail('', unlinked(plainText(title.text) || first, address)),
    ...detail('', fields.text('status')),
  ];
  const dates = [
    dateRange(fields, settings, { ongoing: !momentary.has(key) }),
    ...positions.map(({ date }) => date),
  ];
  const words = [
    ...(titled.has(key) ? [...heading, ...roles, ...topic] : [...roles, ...heading, ...topic]),
    ...facts,
    ...links,
  ];
  return lineOf(
    words,
    joinDates(dates, settings),
    positions.reduce(joinBodies, readBody(fields, settings, own)),
  );
}

type Heading = {
  readonly title: Link;
  /** The title's words as they stand in the resume. */
  readonly written: string;
  readonly topic: Line['words'];
  readonly address: string;
};

/** What a line is about, and for mentoring beside whom also on what. */
function readHeading(key: ActivityKey, fields: Fields): Heading {
  const address = fields.text('url', 'website');
  if (key === 'mentoring') {
    const person = fields.text('student', 'mentee', 'name');
    const topic = fields.text('title', 'thesis', 'topic');
    if (person !== '' && topic !== '' && person !== topic) {
      return {
        title: link(person, address),
        written: person,
        topic: plain([{ tag: 'i', children: [inline(topic)].flat() }]),
        address,
      };
    }
    const written = person || topic;
    return { title: titleOf(written, address), written, topic: [], address };
  }
  const written = fields.text('course', 'title', 'name');
  // In a list of courses `code` is a course's, elsewhere it is the address of a program.
  const code = key === 'teaching' ? fields.text('code') : '';
  return {
    title: titleOf(texts([written.includes(code) ? '' : code, written]).join(' '), address),
    written,
    topic: [],
    address,
  };
}

/** Unlike elsewhere, an address alone is no title. */
function titleOf(words: string, address: string): Link {
  return words === '' ? { text: '', url: '' } : link(words, address);
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
function readMoney(key: ActivityKey, fields: Fields): readonly string[] {
  return key === 'grants'
    ? texts([texts([...fields.texts('amount'), ...fields.texts('currency')]).join(' ')])
    : [];
}
