import type { JSX } from 'preact';
import type { Citation } from '../model/publications.ts';
import { commaOf, type Punctuation, runOf } from '../model/punctuation.ts';
import { plainText } from '../model/rich-text.ts';
import { Anchor } from './anchor.tsx';
import { Isolated } from './isolated.tsx';
import { Text } from './text.tsx';
import { Times } from './times.tsx';

type Props = { readonly citation: Citation; readonly language: Punctuation };

/** Where and when a publication appeared, how far it is, what it won, and the addresses it has. */
export function Imprint({
  citation: { venue, publisher, imprint, date, status, awards, links, record },
  language,
}: Props): JSX.Element | null {
  const words = [venue, publisher, imprint, status].map(plainText);
  const dir = language.dir === 'rtl' ? 'auto' : undefined;
  const comma = commaOf(words, language);
  const published = [
    venue && (
      <cite class="p-publication" dir={dir}>
        <Text text={venue} />
      </cite>
    ),
    publisher && <Anchor link={{ text: publisher, url: '' }} language={language} />,
    imprint && <Anchor link={{ text: imprint, url: '' }} language={language} />,
    date.length > 0 && <Times dates={date} class="dt-published" />,
    status && (
      <i class="status" dir={dir}>
        <Text text={status} />
      </i>
    ),
    ...links.map((link) => (
      <Anchor
        link={link}
        language={language}
        class={link.url && link.url === record.doi ? 'u-uid u-url' : undefined}
      />
    )),
  ].filter(Boolean);
  if (published.length === 0 && awards.length === 0) return null;
  return (
    <p class="imprint">
      <Isolated dir={runOf(words, language)}>
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
              <Text text={award} />
            </span>
          </>
        ))}
      </Isolated>
    </p>
  );
}
