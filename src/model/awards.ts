import { isEmptyLine, plain } from './activities.ts';
import { singleDate } from './date.ts';
import { items, type Line, readBody, readTitle } from './entry.ts';
import { first, text } from './json.ts';
import type { Settings } from './options.ts';

const parenthesis = /^\([^()]*\)$/;

/**
 * Reads `awards`: title, who gave it, date. The same award of several years is one line with every year. A summary
 * that is a parenthesis, "(top 5%)", runs on from the line.
 */
export function readAwards(section: unknown, settings: Settings): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const item of items(section, 'title')) {
    const summary = text(item['summary']);
    const remark = parenthesis.test(summary) ? summary : '';
    const { title, address } = readTitle(first(item, 'title', 'name'), item);
    const line: Line = {
      words: [
        ...(title.text === '' ? [] : [{ ...title, title: true }]),
        ...plain(first(item, 'awarder', 'issuer')),
        ...plain(text(item['location'])),
      ],
      remark,
      date: singleDate(item['date'], settings),
      ...readBody(remark === '' ? item : { ...item, summary: '' }, settings, address),
    };
    if (isEmptyLine(line)) continue;
    const { date, ...award } = line;
    const key = JSON.stringify(award);
    const earlier = lines.get(key);
    lines.set(key, earlier === undefined ? line : { ...line, date: joinDates(earlier.date, date) });
  }
  return [...lines.values()];
}

function joinDates(earlier: Line['date'], later: Line['date']): Line['date'] {
  if (earlier.length === 0 || later.length === 0) return earlier.length === 0 ? later : earlier;
  return [...earlier, { text: ', ', datetime: '' }, ...later];
}
