import { fieldsOf } from './entry.ts';
import { flatMap } from './flat-map.ts';
import { inline } from './inline.ts';
import type { RichText } from './rich-text.ts';

/** A skill, a language or an interest: what it is, how well, and the words that belong to it. */
export type Term = {
  readonly name: RichText;
  readonly level: RichText;
  readonly keywords: readonly RichText[];
};

/** Reads `skills` and `interests`: a name, a level as the author wrote it, keywords. */
export function readSkills(section: unknown): readonly Term[] {
  return readTerms(section, 'name', 'level');
}

/** Reads `languages`: the language and its fluency. */
export function readLanguages(section: unknown): readonly Term[] {
  return readTerms(section, 'language', 'fluency');
}

function readTerms(section: unknown, name: string, level: string): readonly Term[] {
  return flatMap(fieldsOf(section, name), (fields): readonly Term[] => {
    const term = inline(fields.text(name, 'name'));
    const degree = inline(fields.text(level, 'level'));
    const keywords = fields.words('keywords');
    const { details, paragraphs, highlights } = fields.rest();
    const rest = [...details.map(({ text }) => text), ...paragraphs, ...highlights];
    const all = [...keywords, ...rest].map(inline);
    return term === '' && degree === '' && all.length === 0
      ? []
      : [{ name: term, level: degree, keywords: all }];
  });
}
