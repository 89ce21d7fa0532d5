import { clean } from './json.ts';
import { once } from './once.ts';

// "sideProjects"
const hump = once(() => /([\p{Ll}\d])(\p{Lu})/gu);

/** "test_scores", "sideProjects" and "side-projects" in words, for a heading or a label; `''` where there are none. */
export function wordsOfKey(key: string): string {
  const words = clean(key).replace(hump(), '$1 $2').replace(/[_-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
