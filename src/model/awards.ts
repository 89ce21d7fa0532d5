import { isEmptyLine, joinDates, plain } from './activities.ts';
import { singleDate } from './date.ts';
import { fieldsOf, type Line, readBody, readPlace, readTitle } from './entry.ts';
import type { Fields } from './fields.ts';
import type { Settings } from './options.ts';

// "(top 5%)"
const parenthesis = /^\([^()]*\)$/;

/**
 * Reads `awards`: title, who gave it, date. The same award of several years is one line with every year. A summary
 * that is a parenthesis, "(top 5%)", runs on from the line.
 */
export function readAwards(section: unknown, settings: Settings): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const fields of fieldsOf(section, 'title')) {
    const line = readAward(fields, settings);
    if (isEmptyLine(line)) continue;
    const { date, ...award } = line;
    const key = JSON.stringify(award);
    const earlier = lines.get(key);
    lines.set(key, earlier === undefined ? line : { ...line, date: joinDates(earlier.date, date, settings) });
  }
  return [...lines.values()];
}

function readAward(fields: Fields, settings: Settings): Line {
  const { title, address } = readTitle(fields.text('title', 'name'), fields);
  const words = [
    ...(title.text === '' ? [] : [{ ...title, title: true }]),
    ...plain(fields.text('awarder', 'issuer')),
    ...plain(readPlace(fields, settings)),
  ];
  const date = singleDate(fields.text('date', 'year'), settings);
  const { paragraphs, ...body } = readBody(fields, settings, address);
  const [first = '', ...others] = paragraphs;
  return parenthesis.test(first)
    ? { words, remark: first, date, ...body, paragraphs: others }
    : { words, remark: '', date, ...body, paragraphs };
}
