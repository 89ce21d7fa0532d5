import { monthOf } from '../../model/date-parts.ts';
import { isObject, text } from '../../model/json.ts';
import { field } from '../field.ts';

/** BibTeX's year, month and day, or biblatex's date, of whose ranges the beginning; as written where it is no date. */
export function readDate(date: string, year: string, month: string, day: string): string {
  const iso = /^(\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?)(?:-\d\d|[T/~?].*)?$/.exec(date)?.[1];
  if (date !== '') return iso ?? date;
  // "1981a" and "[1981]" tell works of one year apart, or that it is not printed in them.
  const plainYear = /^[[(]?(\d{4})[a-z]?[\])]?$/.exec(year)?.[1];
  if (plainYear === undefined) return year;
  const name = /[a-z]{3,}/i.exec(month)?.[0];
  const number = name === undefined ? Number(/^\W*(\d{1,2})\W*$/.exec(month)?.[1]) : monthOf(name);
  if (!(number >= 1 && number <= 12)) return plainYear;
  const days = (day || (name === undefined ? '' : month)).match(/\d+/g) ?? [];
  const [only = ''] = days.length === 1 ? days : [];
  const within = /^\d{1,2}$/.test(only) && Number(only) >= 1 && Number(only) <= 31;
  return [plainYear, String(number), ...(within ? [only] : [])]
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/** CSL-JSON's date, of whose ranges the beginning; as written where it has no parts. */
export function issueDate(issued: unknown): string {
  const ranges = field(issued, 'date-parts');
  const parts: unknown = Array.isArray(ranges) ? ranges[0] : undefined;
  const numbers = Array.isArray(parts)
    ? parts.map(Number).filter((part) => Number.isInteger(part) && part > 0)
    : [];
  if (numbers.length > 0)
    return numbers.map((part, index) => String(part).padStart(index ? 2 : 4, '0')).join('-');
  if (!isObject(issued)) return text(issued);
  return text(issued['literal']) || text(issued['raw']);
}
