import type { JSX } from 'preact';
import type { DatePart } from '../model/date.ts';

type Props = { readonly dates: readonly DatePart[] };

/** A date or a range. What machines can read of it is in `<time>`. */
export function Dates({ dates }: Props): JSX.Element {
  return (
    <p class="date">
      {dates.map(({ text, datetime }) => (datetime ? <time dateTime={datetime}>{text}</time> : text))}
    </p>
  );
}
