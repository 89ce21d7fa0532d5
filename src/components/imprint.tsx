import type { JSX } from 'preact';
import type { Citation } from '../model/publications.ts';
import { Anchor } from './anchor.tsx';
import { Text } from './text.tsx';
import { Times } from './times.tsx';

type Props = { readonly citation: Citation };

/** Where and when a publication appeared, how far it is, what it won, and the addresses it has. */
export function Imprint({
  citation: { venue, publisher, imprint, date, status, awards, links },
}: Props): JSX.Element | null {
  const published = [
    venue && (
      <cite class="p-publication">
        <Text text={venue} />
      </cite>
    ),
    publisher && <Text text={publisher} />,
    imprint,
    date.length > 0 && <Times dates={date} class="dt-published" />,
    status && (
      <i class="status">
        <Text text={status} />
      </i>
    ),
    ...links.map((link) => <Anchor link={link} />),
  ].filter(Boolean);
  if (published.length === 0 && awards.length === 0) return null;
  return (
    <p class="imprint">
      {published.map((part, at) => (
        <>
          {at > 0 && ', '}
          {part}
        </>
      ))}
      {awards.map((award, at) => (
        <>
          {(at > 0 || published.length > 0) && ' '}
          <span class="award">
            <Text text={award} />
          </span>
        </>
      ))}
    </p>
  );
}
