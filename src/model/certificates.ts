import { fieldsOf, readBody, readTitle } from './entry.ts';
import { flatMap } from './flat-map.ts';
import { inline } from './inline.ts';
import { isEmptyLine, type Line, lineDate, lineOf, plain, wordsOf } from './line.ts';
import type { Settings } from './options.ts';

/** Reads `certificates`: name, issuer, date. */
export function readCertificates(section: unknown, settings: Settings): readonly Line[] {
  return flatMap(fieldsOf(section, 'name'), (fields): readonly Line[] => {
    const { title, address } = readTitle(fields.text('name', 'title'), fields);
    const words = [...wordsOf(title, true), ...plain(inline(fields.text('issuer', 'awarder')))];
    const line = lineOf(words, lineDate(fields, settings), readBody(fields, settings, address));
    return isEmptyLine(line) ? [] : [line];
  });
}
