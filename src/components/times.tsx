import type { JSX } from 'preact';
import type { DatePart } from '../model/date.ts';

type Props = {
  readonly dates: readonly DatePart[];
  readonly class?: string;
  /** Whether they are those of an event, whose start and end have names of their own. */
  readonly event?: boolean | undefined;
};

/** The pieces of a date on a line; what machines can read of them is in `<time>`. */
export function Times({ dates, class: className, event }: Props): JSX.Element {
  // Classes are written out: one that is put together is looked through for what HTML escapes.
  return (
    <>
      {dates.map(({ text, datetime, at }) =>
        datetime ? (
          <time
            class={event && at === 'start' ? 'dt-start' : event && at === 'end' ? 'dt-end' : className}
            dateTime={datetime}
          >
            {text}
          </time>
        ) : (
          text
        ),
      )}
    </>
  );
}
