import { dateRange } from './date.ts';
import { type Entry, isEmptyRole, items, type Role, readBody, readPlace, readTitle } from './entry.ts';
import { first, isObject, type JsonObject, list } from './json.ts';
import type { Settings } from './options.ts';

/**
 * Reads `work` or `volunteer`: who it was for, and the roles held there. Roles that stand next to each other at one
 * employer come under one heading, as do the roles of an item's own `positions` or `roles`.
 */
export function readEmployment(section: unknown, settings: Settings): readonly Entry[] {
  const entries: Entry[] = [];
  for (const item of items(section, 'name')) {
    const entry = readEmployer(item, settings);
    const previous = entries.at(-1);
    if (previous !== undefined && sameEmployer(previous, entry)) {
      entries[entries.length - 1] = { ...previous, roles: [...previous.roles, ...entry.roles] };
    } else if (entry.title.text !== '' || entry.roles.length > 0) {
      entries.push(entry);
    }
  }
  return entries.map(sharePlace);
}

/** Moves a place that several roles have in common up to their employer. */
function sharePlace({ title, roles }: Entry): Entry {
  const place = roles[0]?.place ?? '';
  if (roles.length < 2 || roles.some((role) => role.place !== place)) return { title, place: '', roles };
  return { title, place, roles: roles.map((role) => ({ ...role, place: '' })) };
}

function readEmployer(item: JsonObject, settings: Settings): Entry {
  const { title, address } = readTitle(first(item, 'name', 'company', 'organization'), item);
  const body = readBody(item, settings, address);
  const role: Role = {
    name: first(item, 'position', 'role', 'title'),
    place: readPlace(item, settings),
    date: dateRange(item, settings),
    ...body,
  };
  const positions = [...list(item['positions']), ...list(item['roles'])].flatMap((position) =>
    readPosition(position, settings),
  );
  const roles = isEmptyRole(role) ? positions : [role, ...positions];
  return { title, place: '', roles };
}

function readPosition(position: unknown, settings: Settings): readonly Role[] {
  const item = isObject(position) ? position : { position };
  const role: Role = {
    name: first(item, 'position', 'role', 'title', 'name'),
    place: readPlace(item, settings),
    date: dateRange(item, settings),
    ...readBody(item, settings),
  };
  return isEmptyRole(role) ? [] : [role];
}

function sameEmployer(a: Entry, b: Entry): boolean {
  return (
    a.title.text !== '' &&
    a.title.text === b.title.text &&
    (a.title.url === b.title.url || b.title.url === '')
  );
}
