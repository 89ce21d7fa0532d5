import { activityOf, liftedFrom, sectionLists } from '../activities.ts';
import type { JsonObject } from '../json.ts';
import type { Settings } from '../options.ts';
import type { Section } from '../resume-model.ts';
import { positionKeys } from '../work.ts';
import type { Path } from './path.ts';

/** A diagnostic whose path is not yet written out. */
export type Finding = {
  readonly path: Path;
  readonly message: string;
  readonly done: string;
  readonly kind: 'schema' | 'theme';
};

/** A resume, and what the theme made of it. */
export type Context = {
  readonly resume: JsonObject;
  readonly settings: Settings;
  readonly sections: readonly Section[];
};

/** The key of the section that an item under this key is shown in: its type may move it, and lists have aliases. */
export function sectionOf(key: string, item: JsonObject): string {
  const moved = liftedFrom.includes(key) ? activityOf(item) : undefined;
  return moved ?? sectionLists.get(key) ?? key;
}

/** Whether a place is in one of several roles that an item holds. */
export function isInRole([, ...within]: Path): boolean {
  return positionKeys.some((key) => within.includes(key));
}
