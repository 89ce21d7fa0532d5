import type { JSX } from 'preact';
import type { DatePart } from '../model/date.ts';

type Props = { readonly dates: readonly DatePart[]; readonly class?: string };

/** The pieces of a date on a line; what machines can read of them is in `<time>`. */
export function Times({ dates, class: className }: Props): JSX.Element {
  return (
    <>
      {dates.map(({ text, datetime }) =>
        datetime ? (
          <time class={className} dateTime={datetime}>
            {text}
          </time>
        ) : (
          text
        ),
      )}
    </>
  );
}
