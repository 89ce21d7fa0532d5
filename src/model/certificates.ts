import { isEmptyLine, plain } from './activities.ts';
import { singleDate } from './date.ts';
import { items, type Line, readBody, readTitle } from './entry.ts';
import { first } from './json.ts';
import type { Settings } from './options.ts';

/** Reads `certificates`: name, issuer, date. */
export function readCertificates(section: unknown, settings: Settings): readonly Line[] {
  return items(section, 'name').flatMap((item): readonly Line[] => {
    const { title, address } = readTitle(first(item, 'name', 'title'), item);
    const line: Line = {
      words: [
        ...(title.text === '' ? [] : [{ ...title, title: true }]),
        ...plain(first(item, 'issuer', 'awarder')),
      ],
      remark: '',
      date: singleDate(first(item, 'date', 'startDate'), settings),
      ...readBody(item, settings, address),
    };
    return isEmptyLine(line) ? [] : [line];
  });
}
