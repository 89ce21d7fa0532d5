import type { JSX } from 'preact';
import type { Citation } from '../model/publications.ts';
import { commaOf, type Punctuation, runOf } from '../model/punctuation.ts';
import { Anchor } from './anchor.tsx';
import { Language } from './language.ts';
import { Times } from './times.tsx';

type Props = { readonly citation: Citation };

/** Where and when a publication appeared, how far it is, what it won, and the addresses it has. */
export function Imprint(
  { citation: { venue, imprint, date, status, awards, links } }: Props,
  punctuation: Punctuation,
): JSX.Element | null {
  const run = runOf([venue, imprint, status], punctuation);
  const dir = punctuation.dir === 'rtl' ? 'auto' : undefined;
  const comma = commaOf([venue, imprint, status], punctuation);
  const published = [
    venue && (
      <cite class="p-publication" dir={dir}>
        {venue}
      </cite>
    ),
    imprint && (dir ? <bdi>{imprint}</bdi> : imprint),
    date.length > 0 && <Times dates={date} class="dt-published" />,
    status && (
      <i class="status" dir={dir}>
        {status}
      </i>
    ),
    ...links.map((link) => <Anchor link={link} />),
  ].filter(Boolean);
  if (published.length === 0 && awards.length === 0) return null;
  const line = (
    <>
      {published.map((part, at) => (
        <>
          {at > 0 && comma}
          {part}
        </>
      ))}
      {awards.map((award, at) => (
        <>
          {(at > 0 || published.length > 0) && ' '}
          <span class="award" dir={dir}>
            {award}
          </span>
        </>
      ))}
    </>
  );
  return <p class="imprint">{run ? <bdi dir={run}>{line}</bdi> : line}</p>;
}

Imprint.contextType = Language;
