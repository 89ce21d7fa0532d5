import type { DatePart } from './date.ts';
import { type Body, isEmptyBody } from './entry.ts';
import type { Link } from './link.ts';
import type { Settings } from './options.ts';
import { commaOf } from './punctuation.ts';

/** An entry that fits one line: words in a row, the title among them, and a date. */
export type Line = Body & {
  readonly words: readonly (Link & { readonly title: boolean })[];
  /** A parenthesis of the author's that runs on from the words. */
  readonly remark: string;
  readonly date: readonly DatePart[];
};

/** Whether there is anything of a line to show. */
export function isEmptyLine(line: Line): boolean {
  return line.words.length === 0 && line.date.length === 0 && isEmptyBody(line);
}

/** Several dates of one line, with commas between them. */
export function joinDates(earlier: Line['date'], later: Line['date'], { locale }: Settings): Line['date'] {
  if (earlier.length === 0 || later.length === 0) return earlier.length === 0 ? later : earlier;
  return [
    ...earlier,
    {
      text: commaOf(
        [...earlier, ...later].map(({ text }) => text),
        locale,
      ),
      datetime: '',
    },
    ...later,
  ];
}

/** Makes lines that differ in nothing but their date one line with every date, where the first of them stood. */
export function mergeDates(lines: readonly Line[], settings: Settings): readonly Line[] {
  const merged = new Map<string, Line>();
  for (const line of lines) {
    const { date, ...rest } = line;
    const key = JSON.stringify(rest);
    const earlier = merged.get(key);
    merged.set(
      key,
      earlier === undefined ? line : { ...line, date: joinDates(earlier.date, date, settings) },
    );
  }
  return [...merged.values()];
}

/** A text as the words of a line; none for an empty one. */
export function plain(words: Link['text']): Line['words'] {
  return words === '' ? [] : [{ text: words, url: '', title: false }];
}
