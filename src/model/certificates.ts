import { singleDate } from './date.ts';
import { fieldsOf, readBody, readTitle } from './entry.ts';
import { flatMap } from './flat-map.ts';
import { isEmptyLine, type Line, lineOf, plain, wordsOf } from './line.ts';
import type { Settings } from './options.ts';

/** Reads `certificates`: name, issuer, date. */
export function readCertificates(section: unknown, settings: Settings): readonly Line[] {
  return flatMap(fieldsOf(section, 'name'), (fields): readonly Line[] => {
    const { title, address } = readTitle(fields.text('name', 'title'), fields);
    const words = [...wordsOf(title, true), ...plain(fields.text('issuer', 'awarder'))];
    const date = singleDate(fields.text('date', 'startDate'), settings);
    const line = lineOf(words, date, readBody(fields, settings, address));
    return isEmptyLine(line) ? [] : [line];
  });
}
