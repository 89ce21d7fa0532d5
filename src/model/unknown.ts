import { sectionKeys } from '../locales/keys.ts';
import { isLanguageTag } from '../locales/languages.ts';
import { sectionLists } from './activities.ts';
import { type Entry, fieldsOf, readRole, readTitle, singleEntry } from './entry.ts';
import { flatMap } from './flat-map.ts';
import { isOff, type JsonObject, list, texts } from './json.ts';
import type { Settings } from './options.ts';
import { listed } from './punctuation.ts';

const known: ReadonlySet<string> = new Set([...sectionKeys, ...sectionLists.keys(), 'basics', 'meta']);

/**
 * The keys of a resume that no schema names but that hold a list, in the author's order, without those that are
 * switched off. `language` with a tag says what language the resume is in.
 */
export function unknownKeys(resume: JsonObject): readonly string[] {
  return Object.keys(resume).filter(
    (key) =>
      !(known.has(key) || isOff(key) || (key === 'language' && isLanguageTag(resume[key]))) &&
      list(resume[key]).length > 0,
  );
}

/**
 * Reads a section that nobody announced: what looks like a title, a date or a text is set as one, the rest follows.
 * Strings alone head nothing: they are the points of one entry, a lone one is its text.
 */
export function readUnknown(section: unknown, settings: Settings): readonly Entry[] {
  const items = list(section);
  const isText = items.every((item) => typeof item === 'string');
  const entries = isText ? { [items.length === 1 ? 'summary' : 'highlights']: items } : items;
  return flatMap(fieldsOf(entries, 'name'), (fields): readonly Entry[] => {
    const called = fields.text('name', 'title', 'company');
    const roles = fields.texts('position', 'role', 'studyType', 'area');
    const hosts = fields.texts(
      'organization',
      'entity',
      'institution',
      'issuer',
      'awarder',
      'publisher',
      'event',
      'venue',
    );
    const [host = '', ...others] = [...hosts, fields.unread('company')];
    // What has no name of its own is headed by whom it was for, as work and education are.
    const ordered = called === '' ? [host, ...roles] : [called, ...roles, host];
    const [heading = '', ...words] = texts([...ordered, ...others]);
    const { title, address } = readTitle(heading, fields);
    const name = listed(words, settings.locale);
    return singleEntry(title, readRole(fields, name, settings, address, { ongoing: false }));
  });
}
