import { clean } from './json.ts';
import { once } from './once.ts';

// "sideProjects"
const hump = once(() => /([\p{Ll}\d])(\p{Lu})/gu);

// Capitals of theirs are those of the key's spelling, where those of other words are its author's as well.
const small = / (?:And|At|By|De|For|In|Of|On|The|To|With)(?= )/g;

/**
 * "test_scores", "sideProjects" and "side-projects" in words, for a heading or a label; `''` where there are none. What
 * is in words already stays as it is, but for a capital at its beginning where its first word has none.
 */
export function wordsOfKey(key: string): string {
  const written = clean(key).trim();
  const words = /\s/.test(written)
    ? written
    : written
        .replace(hump(), '$1 $2')
        .replace(small, (word) => word.toLowerCase())
        .replace(/[_-]+/g, ' ')
        .trim();
  const [first = ''] = words.split(/\s/, 1);
  return first === first.toLowerCase() ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
