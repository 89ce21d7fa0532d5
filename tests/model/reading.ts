import type { DatePart } from '../../src/model/date.ts';
import type { Role } from '../../src/model/entry.ts';
import type { Line } from '../../src/model/line.ts';
import { readSettings, type Settings } from '../../src/model/options.ts';
import { plainText } from '../../src/model/rich-text.ts';

/** The settings of a resume whose `meta.themeOptions` are these; the defaults without them. */
export function settings(themeOptions: unknown = {}): Settings {
  return readSettings({ themeOptions }, undefined);
}

/** What a reader sees of a date. */
export function dateText(parts: readonly DatePart[]): string {
  return parts.map((part) => part.text).join('');
}

/** What machines see of a date: the `datetime` of every piece that has one. */
export function datetimes(parts: readonly DatePart[]): readonly string[] {
  return parts.map((part) => part.datetime).filter(Boolean);
}

/** What a reader sees of a line: its words, its remark and, behind a bar, its date. */
export function lineText({ words, remark, date }: Line): string {
  const said = [words.map((word) => plainText(word.text)).join(', '), remark].filter(Boolean).join(' ');
  return [said, dateText(date)].filter(Boolean).join(' | ');
}

/** What a reader sees of a role: its name, its place and its date, with bars between them. */
export function roleText({ name, place, date }: Role): string {
  return [plainText(name), place, dateText(date)].filter(Boolean).join(' | ');
}

/** The details below a role or line as they print. */
export function detailTexts({ details }: Pick<Role, 'details'>): readonly string[] {
  return details.map(({ label, text }) => (label === '' ? plainText(text) : `${label}: ${plainText(text)}`));
}
