import { clean } from '../json.ts';

/**
 * What commonmark.js asks of the package `entities`, whose table of all 2231 names weighs more than the parser. These
 * are the ones that editors and databases leave behind; every other stays as written.
 */
const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    shy: '\u00ad',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    bull: '•',
    middot: '·',
    copy: '©',
    reg: '®',
    trade: '™',
    deg: '°',
    times: '×',
    euro: '€',
  }),
);

/** The character of one reference, such as `&amp;` or `&#8211;`; the reference itself where it has none. */
export function decodeHTMLStrict(reference: string): string {
  const [, hexadecimal, decimal, name = ''] =
    /^&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));$/i.exec(reference) ?? [];
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  const character = code >= 0x20 && code < 0x110000 ? String.fromCodePoint(code) : '';
  // What no document may hold stays a reference.
  return character !== '' && clean(character) === character ? character : (named.get(name) ?? reference);
}
