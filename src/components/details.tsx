import type { JSX } from 'preact';
import type { Detail } from '../model/entry.ts';
import type { Punctuation } from '../model/punctuation.ts';
import { Text } from './text.tsx';

type Props = { readonly details: readonly Detail[]; readonly language: Pick<Punctuation, 'colon'> };

/** Short facts on one line, a middle dot between them. */
export function Details({ details, language: { colon } }: Props): JSX.Element | null {
  if (details.length === 0) return null;
  return (
    <p class="details">
      {details.map(({ label, text }, at) => (
        <>
          {at > 0 && '\u00a0· '}
          {label && `${label}${colon}`}
          <Text text={text} />
        </>
      ))}
    </p>
  );
}
