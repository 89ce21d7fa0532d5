import { detail, type Entry, fieldsOf, readRole, readTitle, singleEntry } from './entry.ts';
import { flatMap } from './flat-map.ts';
import type { Settings } from './options.ts';
import { listed } from './punctuation.ts';

/** Reads `projects`: the project's name, with roles and the entity behind it on the second line. */
export function readProjects(section: unknown, settings: Settings): readonly Entry[] {
  return flatMap(fieldsOf(section, 'name'), (fields): readonly Entry[] => {
    const { title, address } = readTitle(fields.text('name', 'title'), fields);
    const name = listed(fields.texts('roles', 'role', 'position', 'entity'), settings.locale);
    const own = [...address, ...detail('', fields.text('type'))];
    return singleEntry(title, readRole(fields, name, settings, own));
  });
}
