import { spoken } from '../locales/spoken.ts';
import { iso } from './date-parts.ts';
import type { Fields } from './fields.ts';
import { text } from './json.ts';
import { once } from './once.ts';
import type { Settings } from './options.ts';

/**
 * A piece of a date line: its words, and what a `<time>` says of them to machines
 * (https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-time-element), `''` for plain text.
 */
export type DatePart = {
  readonly text: string;
  readonly datetime: string;
  /** Which end of a range it is; `open` is one that has not come. */
  readonly at?: 'start' | 'end' | 'open' | undefined;
};

/**
 * The date of something that happened once: an award, a publication.
 *
 * @param written a date of the schema, or anything else, which is printed as written
 */
export function singleDate(written: string, settings: Settings): readonly DatePart[] {
  return written === '' ? [] : [datePart(written, settings)];
}

/**
 * The dates of something that lasts: work, a degree, a project.
 *
 * A free `date` is printed in place of `startDate` and `endDate`, and so is a start that is a range by itself. A start
 * without an end, or with one of the words for it, runs to the present. Two dates that read the same are printed once;
 * an end before its start is printed as given. `expected` marks an end that is still to come, or is that end. A day of
 * issue or release, `dates` or a `year` are the date where there is no other.
 *
 * @param fields `ongoing: false` for what happens once, such as a talk: a lone start is then its date
 */
export function dateRange(
  fields: Fields,
  settings: Settings,
  { ongoing: open } = { ongoing: true },
): readonly DatePart[] {
  const start = dated(fields, 'startDate', 'start');
  const end = dated(fields, 'endDate', 'end');
  const date = dated(fields, 'date');
  const due = date === '' && end === '' ? fields.match(digit, 'expected') : '';
  const expected = due !== '' || fields.on('expected');
  const last = end || due;
  // Nobody asks for another date beside one, where it may say more.
  let free = date;
  if (free + last === '') {
    if (start === '')
      free = dated(fields, 'issueDate', 'releaseDate', 'dates', 'dateRange', 'period') || fields.text('year');
    else if (isRange(start)) free = start;
  }
  if (free !== '') {
    const part = endPart(free, expected, settings);
    return [part.datetime === '' ? partOf(part.text, datePart(start, settings).datetime, part.at) : part];
  }
  if (start === '' && last === '') return [];
  const from = datePart(start, settings, 'start');
  if (last === '' && !open) return [from];
  const to =
    last === '' || pendingIn(last)?.[1] === last
      ? partOf(settings.labels.present, '', 'open')
      : endPart(last, expected, settings, 'end');
  if (start === '' || from.text === to.text) return [to];
  return [from, partOf(settings.locale.rangeDash, ''), to];
}

/** A date, with which a `year` that says no more is read: it replaces none. */
export function dated(fields: Fields, key: string, ...others: readonly string[]): string {
  const found = fields.text(key, ...others);
  if (found !== '') fields.repeats(found, ...others, 'year');
  return found;
}

// Digits of every language of the theme. Without one a text is no date.
const digit = /[\d٠-٩۰-۹०-९０-９〇]/;

/**
 * What an end that has not come is written with, in every language: words for the present at the end of a text, which
 * are captured, or a dash there; anywhere, words for what is expected.
 */
const pending = once(() => {
  const languages = Object.values(spoken).map((language) => language());
  const present = languages.flatMap(({ labels, ongoing }) => [labels.present, ...ongoing]);
  const expected = languages.flatMap((language) => language.expected.split(/[()（）]/).slice(1, 2));
  return new RegExp(`(${present.join('|')})$|[-–—]$|anticipat|${expected.join('|')}`, 'i');
});

// What a text with one of these words has: a letter that is no ASCII, seven in a row, or no number at its end. To take
// all languages apart for "Fall 2021" was a third of a cold render.
const doubtful = /[^ -z]|\w{7}|\D$/;

/** Where a text says that an end has not come, in whatever language the rest of the resume is. */
function pendingIn(written: string): RegExpExecArray | null {
  return iso.test(written) || !doubtful.test(written) ? null : pending().exec(written);
}

const dash = /[–—]|\s-\s/;

/**
 * Whether a text is a range by itself, or open: two years, the next of which may have two digits that are no month, a
 * year and a dash, or a dash between digits. Where more stands there, a date follows a range: "2017 – 2019, 2025".
 */
function isRange(written: string): boolean {
  if (iso.test(written)) return false;
  const ends = written.split(dash);
  const years = written.split(/\b\d{4}\b/).length - 1;
  const marks = years + ends.length - 1;
  const [, year, next] = /^\d\d(\d\d)[-/](1[3-9]|[2-9]\d)$/.exec(written) ?? [];
  return (
    marks === 2 ||
    marks === 3 ||
    (years === 0 && ends.length === 2 && ends.every((end) => digit.test(end))) ||
    Number(year) + 1 === Number(next) ||
    pendingIn(written) !== null
  );
}

/** The year of a date, for what is ordered or abbreviated by it; `''` where none can be read. */
export function yearOf(value: unknown): string {
  const written = text(value);
  return iso.test(written) ? written.slice(0, 4) : '';
}

/** An end, or what is printed in place of both ends; whether it has come is what structured data goes by. */
function endPart(written: string, expected: boolean, settings: Settings, at?: DatePart['at']): DatePart {
  const { text: date, datetime } = datePart(written, settings);
  const said = datetime === '' && pendingIn(written) !== null;
  const words = expected && !said ? fill(settings.locale.expected, { date }) : date;
  return partOf(words, datetime, expected || said || !digit.test(written) ? 'open' : at);
}

function datePart(written: string, settings: Settings, at?: DatePart['at']): DatePart {
  if (!iso.test(written)) return partOf(written, '', at);
  // Year, month and day have their places.
  const [year, month, day] = [written.slice(0, 4), written.slice(5, 7), written.slice(8, 10)];
  // No month is shorter than 28 days.
  if (day > '28' && Number(day) > daysIn(Number(year), month)) return partOf(written, '', at);
  // Of a date-time what comes before the time.
  return partOf(format(year, month, day, settings), written.slice(0, 10), at);
}

/** A piece of a date line; see `roleOf` for why nothing else makes one. */
export function partOf(words: string, datetime: string, at?: DatePart['at']): DatePart {
  return { text: words, datetime, at };
}

/** The days of a month in the Gregorian calendar. */
function daysIn(year: number, month: string): number {
  const leap = year % (year % 100 === 0 ? 400 : 4) === 0;
  return month === '02' ? (leap ? 29 : 28) : /0[469]|11/.test(month) ? 30 : 31;
}

function format(year: string, month: string, day: string, { dates, locale }: Settings): string {
  if (month === '' || dates === 'year') return year;
  if (dates === 'numeric') return `${year}-${month}`;
  const { months, monthYear, monthYearLong = monthYear, dayMonthYear } = locale;
  const withDay = dates === 'long' && day !== '';
  const names = withDay ? (months.withDay ?? months.long) : months[dates];
  const template = withDay ? dayMonthYear : dates === 'long' ? monthYearLong : monthYear;
  return fill(template, { day: String(Number(day)), month: names[Number(month) - 1] ?? month, year });
}

/** Puts values into a locale's template; what it names and nobody gives is left out. */
export function fill(template: string, values: { readonly [part: string]: string }): string {
  // A regular expression with a function took five times as long.
  let filled = '';
  let end = 0;
  for (let at = template.indexOf('{'); at >= 0; at = template.indexOf('{', end)) {
    filled += template.slice(end, at);
    end = template.indexOf('}', at) + 1;
    const named = template.slice(at + 1, end - 1);
    // To ask the values for a name that was cut out has V8 look it up among all names first.
    for (const part in values) if (part === named) filled += values[part];
  }
  return filled + template.slice(end);
}
