import { joinTexts } from '../model/json.ts';
import { plainText, type RichText } from '../model/rich-text.ts';

// What JSON escapes (https://tc39.es/ecma262/#sec-quotejsonstring), and what could end the element that holds it
// (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements) or a line of a program.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what JSON escapes
const special = /["\\<>&\u0000-\u001f\u2028\u2029\ud800-\udfff]/;

/**
 * What a text says as JSON, in which no character ends a script element or a line of a program; `''` where it says
 * nothing.
 */
export function quote(rich: RichText): string {
  const text = plainText(rich);
  if (text === '') return '';
  if (!special.test(text)) return `"${text}"`;
  return JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A list of what is JSON already, without what is empty in it; `''` where nothing is left. */
export function array(items: readonly string[]): string {
  const json = joinTexts(items, ',');
  return json && `[${json}]`;
}
