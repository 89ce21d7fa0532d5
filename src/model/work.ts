import {
  type Detail,
  detail,
  type Entry,
  entryOf,
  fieldsOf,
  isEmptyRole,
  type Role,
  readRole,
  readTitle,
  roleOf,
} from './entry.ts';
import type { Fields } from './fields.ts';
import { flatMap } from './flat-map.ts';
import type { Settings } from './options.ts';
import { plainText } from './rich-text.ts';
import { displayUrl } from './url.ts';

/**
 * Reads `work` or `volunteer`: who it was for, and the roles held there. Roles that stand next to each other at one
 * employer come under one heading, as do the roles of an item that holds several.
 */
export function readEmployment(section: unknown, settings: Settings): readonly Entry[] {
  const employers: [Entry, ...Entry[]][] = [];
  for (const fields of fieldsOf(section, 'name')) {
    const entry = readEmployer(fields, settings);
    const previous = employers.at(-1);
    if (previous !== undefined && sameEmployer(previous[0], entry)) previous.push(entry);
    else if (entry.title.text !== '' || entry.roles.length > 0) employers.push([entry]);
  }
  return employers.map((entries) => sharePlace(joined(entries)));
}

/** The entries of one employer as one. */
function joined(entries: readonly [Entry, ...Entry[]]): Entry {
  const [first] = entries;
  if (entries.length === 1) return first;
  return entryOf(
    first.title,
    first.place,
    flatMap(entries, ({ roles }) => roles),
  );
}

/** The fields in which an item holds several roles. */
export const positionKeys = ['positions', 'roles'];

/** The roles of an item that holds several. */
export function readPositions(fields: Fields, settings: Settings): readonly Role[] {
  const roles: Role[] = [];
  for (const key of positionKeys) {
    for (const position of fieldsOf(fields.value(key), 'position')) {
      const role = readHeld(position, position.text('position', 'role', 'title', 'name'), settings);
      if (!isEmptyRole(role)) roles.push(role);
    }
  }
  return roles;
}

/** Moves a place that several roles have in common up to their employer, unless that has another. */
function sharePlace(entry: Entry): Entry {
  const place = entry.place || (entry.roles.length < 2 ? '' : (entry.roles[0]?.place ?? ''));
  if (place === '' || entry.roles.some((role) => role.place !== place)) return entry;
  const roles = entry.roles.map((role) => roleOf(role.name, '', role.date, role));
  return { title: entry.title, place, roles, short: entry.short };
}

function readEmployer(fields: Fields, settings: Settings): Entry {
  const { title, address } = readTitle(fields.text('name', 'company', 'organization', 'employer'), fields);
  const positions = readPositions(fields, settings);
  const role = readHeld(fields, fields.text('position', 'role', 'title'), settings, address);
  // What the item says of itself is the employer's place where its positions are apart, or a role of its own.
  if (positions.length > 0 && isEmptyRole(roleOf(role.name, '', role.date, role)))
    return entryOf(title, role.place, positions);
  return entryOf(title, '', isEmptyRole(role) ? [] : [role, ...positions]);
}

function readHeld(fields: Fields, name: string, settings: Settings, address: readonly Detail[] = []): Role {
  return readRole(fields, name, settings, [...address, ...detail('', fields.text('type'))]);
}

function sameEmployer(a: Entry, b: Entry): boolean {
  return (
    a.title.text !== '' &&
    a.place === b.place &&
    plainText(a.title.text) === plainText(b.title.text) &&
    [displayUrl(a.title.url), ''].includes(displayUrl(b.title.url))
  );
}
