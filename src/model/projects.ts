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
import { first, texts } from './json.ts';
import type { Settings } from './options.ts';

/** Reads `projects`: the project's name, with roles and the entity behind it on the second line. */
export function readProjects(section: unknown, settings: Settings): readonly Entry[] {
  return items(section, 'name').flatMap((item): readonly Entry[] => {
    const { title, address } = readTitle(first(item, 'name', 'title'), item);
    const role: Role = {
      name: [...texts(item['roles']), ...texts(item['role']), ...texts(item['entity'])].join(', '),
      place: readPlace(item, settings),
      date: dateRange(item, settings),
      ...readBody(item, settings, [...address, ...detail('', first(item, 'type'))]),
    };
    return singleEntry(title, role);
  });
}
