/**
 * Structured data as JSON-LD. No character in it can end its element
 * (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements) or a line of a program.
 */
export function jsonLd(data: object): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
