import { dateRange } from './date.ts';
import { isEmptyBody, items, type Line, readBody, readPlace, readTitle } from './entry.ts';
import { first, type JsonObject, text, texts } from './json.ts';
import type { Settings } from './options.ts';

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

/**
 * Reads the items of an academic section, from whichever list they stand in: a role, a title and who it was for, in
 * the order in which that section is read.
 */
export function readActivities(key: ActivityKey, section: unknown, settings: Settings): readonly Line[] {
  return items(section, 'name').flatMap((item): readonly Line[] => {
    const { title, address } = readTitle(first(item, 'course', 'title', 'name'), item);
    const role = words(item, 'position', 'role', 'roles');
    const host = [
      ...words(item, 'entity', 'organization', 'institution', 'company', 'event', 'conference', 'funder'),
      ...plain(readPlace(item, settings)),
    ];
    const heading = title.text === '' ? [] : [{ ...title, title: titled.has(key) }];
    const line: Line = {
      words: titled.has(key) ? [...heading, ...role, ...host] : [...role, ...heading, ...host],
      remark: '',
      date: dateRange(item, settings),
      ...readBody(item, settings, address),
    };
    return isEmptyLine(line) ? [] : [line];
  });
}

/** Whether there is anything of a line to show. */
export function isEmptyLine(line: Line): boolean {
  return line.words.length === 0 && line.date.length === 0 && isEmptyBody(line);
}

/** Texts of the fields that are there, as words of a line. */
function words(item: JsonObject, ...keys: readonly string[]): Line['words'] {
  return keys.flatMap((key) => texts(item[key])).flatMap(plain);
}

/** A text as the words of a line; none for an empty one. */
export function plain(words: string): Line['words'] {
  return words === '' ? [] : [{ text: words, url: '', title: false }];
}
