import { singleDate } from './date.ts';
import { fieldsOf, readBody, readTitle } from './entry.ts';
import { isEmptyLine, type Line, plain } from './line.ts';
import type { Settings } from './options.ts';

/** Reads `certificates`: name, issuer, date. */
export function readCertificates(section: unknown, settings: Settings): readonly Line[] {
  return fieldsOf(section, 'name').flatMap((fields): readonly Line[] => {
    const { title, address } = readTitle(fields.text('name', 'title'), fields);
    const line: Line = {
      words: [
        ...(title.text === '' ? [] : [{ ...title, title: true }]),
        ...plain(fields.text('issuer', 'awarder')),
      ],
      remark: '',
      date: singleDate(fields.text('date', 'startDate'), settings),
      ...readBody(fields, settings, address),
    };
    return isEmptyLine(line) ? [] : [line];
  });
}
