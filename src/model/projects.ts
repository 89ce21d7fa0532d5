import { dateRange } from './date.ts';
import {
  detail,
  type Entry,
  fieldsOf,
  readBody,
  readPlace,
  readTitle,
  roleOf,
  singleEntry,
} from './entry.ts';
import { flatMap } from './flat-map.ts';
import { inline } from './inline.ts';
import type { Settings } from './options.ts';
import { listed } from './punctuation.ts';

/** Reads `projects`: the project's name, with roles and the entity behind it on the second line. */
export function readProjects(section: unknown, settings: Settings): readonly Entry[] {
  return flatMap(fieldsOf(section, 'name'), (fields): readonly Entry[] => {
    const { title, address } = readTitle(fields.text('name', 'title'), fields);
    const name = inline(listed(fields.texts('roles', 'role', 'position', 'entity'), settings.locale));
    const place = readPlace(fields, settings);
    const date = dateRange(fields, settings);
    const body = readBody(fields, settings, [...address, ...detail('', fields.text('type'))]);
    return singleEntry(title, roleOf(name, place, date, body));
  });
}
