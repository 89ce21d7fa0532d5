import { dateRange } from './date.ts';
import {
  detail,
  type Entry,
  fieldsOf,
  type Role,
  readBody,
  readPlace,
  readTitle,
  singleEntry,
} from './entry.ts';
import { inline } from './inline.ts';
import type { Settings } from './options.ts';
import { listed } from './punctuation.ts';

/** Reads `projects`: the project's name, with roles and the entity behind it on the second line. */
export function readProjects(section: unknown, settings: Settings): readonly Entry[] {
  return fieldsOf(section, 'name').flatMap((fields): readonly Entry[] => {
    const { title, address } = readTitle(fields.text('name', 'title'), fields);
    const role: Role = {
      name: inline(listed(fields.texts('roles', 'role', 'entity'), settings.locale)),
      place: readPlace(fields, settings),
      date: dateRange(fields, settings),
      ...readBody(fields, settings, [...address, ...detail('', fields.text('type'))]),
    };
    return singleEntry(title, role);
  });
}
