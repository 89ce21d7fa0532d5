import { isSectionKey } from '../../locales/keys.ts';
import { momentary } from '../activities.ts';
import { type DatePart, dateRange, singleDate, yearOf } from '../date.ts';
import { Fields } from '../fields.ts';
import { first, type JsonObject, object, text } from '../json.ts';
import type { Settings } from '../options.ts';
import { positionKeys } from '../work.ts';
import { type Context, type Finding, isInRole, sectionOf } from './finding.ts';
import { entriesBut, heldItems, type Path, placedItems, valueAt } from './path.ts';
import { quote } from './words.ts';

/** The field of the one date that a section's entries have. Elsewhere dates are ranges. */
const single: ReadonlyMap<string, string> = new Map([
  ['awards', 'date'],
  ['certificates', 'date'],
  ['publications', 'releaseDate'],
]);

const undated: ReadonlySet<string> = new Set(['summary', 'skills', 'languages', 'interests', 'references']);

/**
 * The dates of a resume that the theme can't read and so prints as written, those of no calendar, and ends before their
 * start.
 */
export function dateFindings(context: Context): readonly Finding[] {
  const { resume, settings } = context;
  const fields = entriesBut(undated, resume).flatMap((entry) => {
    const roles = heldItems(resume, entry.path, positionKeys);
    const date = single.get(sectionOf(String(entry.path[0]), {}));
    const names = date === undefined ? ['startDate', 'endDate'] : [date];
    return [entry, ...roles].flatMap(({ path }) => names.map((name) => [...path, name]));
  });
  if (settings.lastModified) fields.push(['meta', 'lastModified']);
  return fields.flatMap((path): readonly Finding[] => {
    const message = fault(valueAt(resume, path), path, settings) || inverted(path, context);
    return message === '' ? [] : [{ path, message, done: datesDone(path, context), kind: 'theme' }];
  });
}

/** An end that is said to be still to come, and is not given. */
export function expectedFindings({ resume, settings }: Context): readonly Finding[] {
  return placedItems(resume, ['education']).flatMap(({ path, item }): readonly Finding[] => {
    const fields = new Fields(item);
    if (!fields.on('expected')) return [];
    const dates = dateRange(fields, settings);
    // One date alone is printed as expected, whatever it was called; what has a start only runs to the present.
    const isGiven = dates.length === 1 || first(item, 'endDate', 'end', 'date') !== '';
    return isGiven
      ? []
      : [{ path: [...path, 'expected'], message: 'There is no endDate.', done: 'Ignored.', kind: 'theme' }];
  });
}

/** What becomes of the dates that the field at this path belongs to, as the model has it. */
export function datesDone(path: Path, { resume, settings }: Context): string {
  const parts = printedDates(path, resume, settings);
  const printed = parts.map((part) => part.text).join('');
  const absent = text(valueAt(resume, path)) === '';
  // Without an end, what lasts runs to the present.
  if (printed === '' || (absent && !(path.at(-1) === 'endDate' && parts.length > 1))) {
    return 'Treated as absent.';
  }
  return parts.length > 1 ? `The dates are printed as ${quote(printed)}.` : `Printed as ${quote(printed)}.`;
}

function printedDates(path: Path, resume: JsonObject, settings: Settings): readonly DatePart[] {
  const [key = ''] = path;
  const item = object(valueAt(resume, path.slice(0, -1)));
  const section = sectionOf(String(key), item);
  if (key === 'meta' || single.has(section)) return singleDate(text(valueAt(resume, path)), settings);
  const ongoing = isInRole(path) || (isSectionKey(section) && !momentary.has(section));
  return dateRange(new Fields(item), settings, { ongoing });
}

/** What is wrong with a date that the schema may well accept; `''` where it can be read. */
function fault(value: unknown, path: Path, settings: Settings): string {
  const written = text(value);
  const [date] = singleDate(written, settings);
  if (date === undefined || date.datetime !== '') return '';
  const [end] = dateRange(new Fields({ endDate: written }), settings);
  return path.at(-1) === 'endDate' && end?.text === settings.labels.present ? '' : unreadable(written);
}

/** What is wrong with an end that comes before its start; `''` where nothing is. */
function inverted(path: Path, { resume, settings }: Context): string {
  if (path.at(-1) !== 'endDate') return '';
  const [start, , end] = printedDates(path, resume, settings);
  if (start === undefined || end === undefined || end.datetime === '') return '';
  // Of 2020 and 2020-05 neither is the earlier.
  const exact = Math.min(start.datetime.length, end.datetime.length);
  return end.datetime.slice(0, exact) < start.datetime.slice(0, exact)
    ? `${quote(end.datetime)} is before the start, ${quote(start.datetime)}.`
    : '';
}

/** Why a text is no date. */
export function unreadable(written: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(written) ?? [];
  if (year !== '' && yearOf(`${year}-${month}`) === '')
    return `${quote(written)} names a month that does not exist.`;
  if (day !== '') return `${quote(written)} names a day that does not exist.`;
  return `${quote(written)} is not written as a date: YYYY-MM-DD, YYYY-MM or YYYY.`;
}
