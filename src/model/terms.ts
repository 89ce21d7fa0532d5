import { fieldsOf } from './entry.ts';
import { flatMap } from './flat-map.ts';
import { inline } from './inline.ts';
import { isObject, isSilent, text } from './json.ts';
import { wordsOfKey } from './key.ts';
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
  return flatMap(fieldsOf(listOf(section, name, level), name), (fields): readonly Term[] => {
    const term = inline(fields.text(name, 'name').replace(/:$/, ''));
    const degree = inline(fields.text(level, 'level'));
    const said = [...fields.words('keywords'), ...fields.texts('summary', 'description')];
    const { details, paragraphs, highlights } = fields.rest();
    // "Reading C1" and "Since 2020"; of a skill, words are keywords by another name.
    const facts = details.map(({ label, text }) =>
      name === 'name' && /\p{L}{2}/u.test(text) ? text : `${label} ${text}`,
    );
    const all = [...said, ...facts, ...paragraphs, ...highlights].map(inline);
    return term === '' && degree === '' && all.length === 0
      ? []
      : [{ name: term, level: degree, keywords: all }];
  });
}

/**
 * The section as a list. An object with no key of an item, `{"Programming": ["Python", "C"]}` or `{"English": "Native"}`,
 * is an item for each of its own keys.
 */
function listOf(section: unknown, name: string, level: string): unknown {
  if (
    !isObject(section) ||
    [name, level, 'name', 'level', 'keywords', 'summary'].some((key) => key in section)
  )
    return section;
  return Object.entries(section).map(([key, value]) =>
    isSilent(key) || text(value) === ''
      ? ''
      : {
          [name]: programsKey.test(key) ? wordsOfKey(key) : key,
          [name === 'name' ? 'keywords' : level]: value,
        },
  );
}

// "softSkills" and "data_science", but not "JavaScript" or "iOS".
const programsKey = /^[a-z]{2,}(?:[A-Z_-][a-z]+)*$/;
