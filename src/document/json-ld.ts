/**
 * Structured data as JSON-LD. No character in it can end its element
 * (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements) or a line of a program.
 */
export function jsonLd(data: object): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
