import { sectionKeys } from '../locales/locale.ts';
import { activities } from './activities.ts';
import { dateRange } from './date.ts';
import {
  detail,
  type Entry,
  items,
  type Role,
  readBody,
  readPlace,
  readTitle,
  singleEntry,
} from './entry.ts';
import { first, type JsonObject, list, text } from './json.ts';
import type { Settings } from './options.ts';

const known: ReadonlySet<string> = new Set([
  ...sectionKeys,
  ...Object.values(activities).flat(),
  'basics',
  'meta',
  '$schema',
]);

/**
 * The keys of a resume that no schema names but that hold a list, in the author's order. A key that begins with `_`
 * is switched off.
 */
export function unknownKeys(resume: JsonObject): readonly string[] {
  return Object.keys(resume).filter(
    (key) => !known.has(key) && !key.startsWith('_') && list(resume[key]).length > 0,
  );
}

const titles = ['name', 'title'] as const;
const subtitles = ['position', 'role', 'organization', 'entity', 'institution', 'issuer', 'awarder'] as const;
const read: ReadonlySet<string> = new Set([
  ...titles,
  ...subtitles,
  ...[
    'url',
    'website',
    'location',
    'date',
    'year',
    'startDate',
    'endDate',
    'expected',
    'description',
    'summary',
  ],
  ...['highlights', 'keywords', 'advisor', 'advisors', 'mentor', 'mentors', 'id', 'icon'],
]);

/** Reads a section that nobody announced: what looks like a title, a date or a text is set as one, the rest follows. */
export function readUnknown(section: unknown, settings: Settings): readonly Entry[] {
  return items(section, 'name').flatMap((item): readonly Entry[] => {
    const { title, address } = readTitle(first(item, ...titles), item);
    const others = Object.keys(item).filter((key) => !read.has(key) && !key.startsWith('_'));
    const role: Role = {
      name: subtitles
        .flatMap((key) => detail('', text(item[key])))
        .map((found) => found.text)
        .join(', '),
      place: readPlace(item, settings),
      date: dateRange(item, settings),
      ...readBody(item, settings, [...address, ...others.flatMap((key) => detail('', text(item[key])))]),
    };
    return singleEntry(title, role);
  });
}
