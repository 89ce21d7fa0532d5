import { dateRange } from './date.ts';
import { fieldsOf, isEmptyBody, type Line, readBody, readPlace, readTitle } from './entry.ts';
import { type JsonObject, text } from './json.ts';
import type { Settings } from './options.ts';
import { commaOf } from './punctuation.ts';
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
const titled: ReadonlySet<ActivityKey> = new Set(['talks', 'grants', 'patents']);

/** These happen on a day: a start without an end is their date. */
const momentary: ReadonlySet<ActivityKey> = new Set(['talks', 'patents']);

/**
 * Reads the items of an academic section, from whichever list they stand in: a role, a title and who it was for, in
 * the order in which that section is read.
 */
export function readActivities(key: ActivityKey, section: unknown, settings: Settings): readonly Line[] {
  return fieldsOf(section, 'name').flatMap((fields): readonly Line[] => {
    fields.value('type'); // Which only says that it belongs here.
    const positions = readPositions(fields, settings);
    const { title, address } = readTitle(fields.text('course', 'title', 'name'), fields);
    const role = [...fields.texts('position', 'role'), ...positions.map(({ name }) => name)].flatMap(plain);
    const host = [
      ...fields.texts(
        'name',
        'entity',
        'organization',
        'institution',
        'company',
        'event',
        'conference',
        'funder',
      ),
      readPlace(fields, settings),
    ].flatMap((words) => (words === title.text ? [] : plain(words)));
    const heading = title.text === '' ? [] : [{ ...title, title: titled.has(key) }];
    const dates = [
      dateRange(fields, settings, { ongoing: !momentary.has(key) }),
      ...positions.map(({ date }) => date),
    ];
    const line: Line = {
      words: titled.has(key) ? [...heading, ...role, ...host] : [...role, ...heading, ...host],
      remark: '',
      date: dates.reduce((earlier, later) => joinDates(earlier, later, settings)),
      ...readBody(fields, settings, [...address, ...positions.flatMap(({ details }) => details)]),
    };
    return isEmptyLine(line) ? [] : [line];
  });
}

/** Whether there is anything of a line to show. */
export function isEmptyLine(line: Line): boolean {
  return line.words.length === 0 && line.date.length === 0 && isEmptyBody(line);
}

/** Several dates of one line, with commas between them. */
export function joinDates(earlier: Line['date'], later: Line['date'], { locale }: Settings): Line['date'] {
  if (earlier.length === 0 || later.length === 0) return earlier.length === 0 ? later : earlier;
  const comma = commaOf(
    later.map(({ text }) => text),
    locale,
  );
  return [...earlier, { text: comma, datetime: '' }, ...later];
}

/** A text as the words of a line; none for an empty one. */
export function plain(words: string): Line['words'] {
  return words === '' ? [] : [{ text: words, url: '', title: false }];
}
