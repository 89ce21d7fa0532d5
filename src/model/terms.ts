import { items } from './entry.ts';
import { first, type JsonObject, text, words } from './json.ts';

/** A skill, a language or an interest: what it is, how well, and the words that belong to it. */
export type Term = { readonly name: string; readonly level: string; readonly keywords: readonly string[] };

/** Reads `skills` and `interests`: a name, a level as the author wrote it, keywords. */
export function readSkills(section: unknown): readonly Term[] {
  return readTerms(section, 'name', (item) => text(item['level']));
}

/** Reads `languages`: the language and its fluency. */
export function readLanguages(section: unknown): readonly Term[] {
  return readTerms(section, 'language', (item) => first(item, 'fluency', 'level'));
}

function readTerms(section: unknown, name: string, level: (item: JsonObject) => string): readonly Term[] {
  return items(section, name).flatMap((item): readonly Term[] => {
    const term: Term = {
      name: first(item, name, 'name'),
      level: level(item),
      keywords: words(item['keywords']),
    };
    return term.name === '' && term.level === '' && term.keywords.length === 0 ? [] : [term];
  });
}
