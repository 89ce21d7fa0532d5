import { en } from '../locales/en.ts';

/**
 * `YYYY`, `YYYY-MM`, `YYYY-MM-DD` as the schema's iso8601, and date-times, of which only the date is read. The numbers
 * are never handed to `Date`: it would move them into the machine's zone.
 */
export const iso =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T[\d:.,]+(?:[-+][\d:]+)?Z?)?)?)?$/;

/** The number of a month by the first three letters of its English name, case and what follows aside; 0 for others. */
export function monthOf(name: string): number {
  const letters = name.slice(0, 3).toLowerCase();
  return en.months.short.findIndex((month) => month.toLowerCase() === letters) + 1;
}

/** A date of the schema where the parts are one, with the month as number or English name; else the parts in a row. */
export function joinDate(year: string, month: string, day: string): string {
  if (month + day === '') return year;
  // Of "Sept." three letters are enough; of "May/June" they are not.
  const named = /^[a-z]+\.?$/i.test(month);
  const number = named ? monthOf(month) : Number(month);
  const date = [year, String(number), day]
    .filter(Boolean)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return iso.test(date) ? date : [day, month, month.includes(year) ? '' : year].filter(Boolean).join(' ');
}
