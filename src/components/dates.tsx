import type { JSX } from 'preact';
import type { DatePart } from '../model/date.ts';
import { Times } from './times.tsx';

type Props = { readonly dates: readonly DatePart[]; readonly event?: boolean };

/** A date or a range, in a line of its own. */
export function Dates({ dates, event }: Props): JSX.Element {
  return (
    <p class="date">
      <Times dates={dates} event={event} />
    </p>
  );
}
