import { type DatePart, dated, dateRange, partOf, singleDate } from './date.ts';
import { type Body, isEmptyBody } from './entry.ts';
import type { Fields } from './fields.ts';
import { flatMap } from './flat-map.ts';
import type { Link } from './link.ts';
import type { Settings } from './options.ts';
import { commaOf } from './punctuation.ts';
import type { RichText } from './rich-text.ts';

/** An entry that fits one line: words in a row, the title among them, and a date. */
export type Line = Body & {
  readonly words: readonly Word[];
  /** A parenthesis of the author's that runs on from the words. */
  readonly remark: string;
  readonly date: readonly DatePart[];
};

/** One word, or several that belong together, of a line. */
export type Word = Link & { readonly title: boolean };

/** A line; see `roleOf`. */
export function lineOf(
  words: readonly Word[],
  date: readonly DatePart[],
  body: Body,
  remark = '',
  paragraphs = body.paragraphs,
): Line {
  const { details, highlights, lines, short } = body;
  return { words, remark, date, details, paragraphs, highlights, lines, short };
}

/** Adds a text to the words of a line, unless it is empty. */
export function addWords(words: Word[], text: RichText, url = '', title = false): void {
  if (text !== '') words.push({ text, url, title });
}

/** Whether there is anything of a line to show. */
export function isEmptyLine(line: Line): boolean {
  return line.words.length === 0 && line.date.length === 0 && isEmptyBody(line);
}

/** The date of an honour or a certificate, or from when to when it holds. An end alone is no date of it. */
export function lineDate(fields: Fields, settings: Settings): Line['date'] {
  const date = dated(fields, 'date') || fields.text('year');
  if (date === '')
    return fields.text('startDate') === '' ? [] : dateRange(fields, settings, { ongoing: false });
  fields.repeats(date, 'startDate');
  return singleDate(date, settings);
}

/** Several dates of one line, with commas between them; of those that read the same, the first. */
export function joinDates(dates: readonly Line['date'][], { locale }: Settings): Line['date'] {
  const [only] = dates;
  if (only !== undefined && dates.length === 1) return only;
  const apart = new Map<string, Line['date']>();
  for (const date of dates) {
    const said = date.map(({ text }) => text).join('');
    if (said !== '' && !apart.has(said)) apart.set(said, date);
  }
  const comma = commaOf([...apart.keys()], locale);
  return flatMap([...apart.values()], (date, at) => (at === 0 ? date : [partOf(comma, ''), ...date]));
}

/**
 * The lines that have something to show, of which those that differ in nothing but their date are one line with every
 * date, where the first of them stood.
 */
export function mergeDates(lines: readonly Line[], settings: Settings): readonly Line[] {
  const alike = new Map<string, [Line, ...Line[]]>();
  for (const line of lines) {
    if (isEmptyLine(line)) continue;
    const said = withoutDate(line);
    const earlier = alike.get(said);
    if (earlier === undefined) alike.set(said, [line]);
    else earlier.push(line);
  }
  return [...alike.values()].map((same) => {
    const [line] = same;
    if (same.length === 1) return line;
    const dates = same.map(({ date }) => date);
    return lineOf(line.words, joinDates(dates, settings), line, line.remark);
  });
}

/** All that a line says but its date, parted by a character that no text holds. */
function withoutDate(line: Line): string {
  let said = line.remark;
  for (const { text, url, title } of line.words) {
    const words = typeof text === 'string' ? text : `\0${JSON.stringify(text)}`;
    said += `\0${title}\0${url}\0${words}`;
  }
  // To write out every line as JSON took a twentieth of a render.
  return isEmptyBody(line)
    ? said
    : `${said}\0${JSON.stringify([line.details, line.paragraphs, line.highlights])}`;
}
