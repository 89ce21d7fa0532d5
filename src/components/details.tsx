import type { JSX } from 'preact';
import type { Detail } from '../model/entry.ts';
import type { Punctuation } from '../model/punctuation.ts';
import { Isolated } from './isolated.tsx';
import { Text } from './text.tsx';

type Props = { readonly details: readonly Detail[]; readonly language: Pick<Punctuation, 'colon' | 'dir'> };

/** Short facts on one line, a middle dot between them. In one that runs from right to left each keeps to itself, and so does its label. */
export function Details({ details, language: { colon, dir } }: Props): JSX.Element | null {
  if (details.length === 0) return null;
  const auto = dir === 'rtl' ? 'auto' : undefined;
  return (
    <p class="details">
      {details.map(({ label, text }, at) => (
        <>
          {at > 0 && '\u00a0· '}
          {label && (
            <>
              <Isolated dir={auto}>{label}</Isolated>
              {colon}
            </>
          )}
          <Isolated dir={auto}>
            <Text text={text} />
          </Isolated>
        </>
      ))}
    </p>
  );
}
