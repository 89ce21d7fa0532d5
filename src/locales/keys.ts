import { en } from './en.ts';
import type { SectionKey } from './locale.ts';

/** The sections that have a heading of their own, in their default order. */
export const sectionKeys = keysOf(en.sections);

/** Whether a section has a heading of its own. */
export function isSectionKey(key: string): key is SectionKey {
  return sectionKeys.some((known) => known === key);
}

/** The kinds of publications that have a heading of their own when a list is grouped by kind, in their order. */
export const publicationTypes = keysOf(en.types);

/** The words outside headings that a resume may replace through `themeOptions.labels`. */
export const labelKeys = keysOf(en.labels);

function keysOf<Key extends string>(words: { readonly [key in Key]: string }): readonly Key[] {
  // `en` is written out, so that it has no keys but those of its type.
  return Object.keys(words) as Key[];
}
