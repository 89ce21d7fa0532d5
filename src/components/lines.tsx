import type { JSX } from 'preact';
import type { Line } from '../model/line.ts';
import { commaOf, type Punctuation, runOf } from '../model/punctuation.ts';
import { plainText } from '../model/rich-text.ts';
import { Anchor } from './anchor.tsx';
import { Body } from './body.tsx';
import { Dates } from './dates.tsx';
import { Isolated } from './isolated.tsx';

type Props = { readonly lines: readonly Line[]; readonly language: Punctuation };

/** Entries of one line each: words with commas between them, and the date at the end of the line. */
export function Lines({ lines, language }: Props): JSX.Element {
  return (
    <ul class="lines">
      {lines.map((line) => (
        <li class={line.short ? undefined : 'long'}>
          <div class="row">
            <p>
              <Words words={line.words} language={language} />
              {line.remark && (
                <>
                  {' '}
                  <span class="remark">{line.remark}</span>
                </>
              )}
            </p>
            {line.date.length > 0 && <Dates dates={line.date} />}
          </div>
          <Body body={line} language={language} />
        </li>
      ))}
    </ul>
  );
}

function Words({ words, language }: Pick<Line, 'words'> & Pick<Props, 'language'>): JSX.Element {
  const said = words.map(({ text }) => plainText(text));
  const comma = commaOf(said, language);
  return (
    <Isolated dir={runOf(said, language)}>
      {words.map((word, at) => (
        <>
          {at > 0 && comma}
          {word.title ? (
            <b>
              <Anchor link={word} language={language} />
            </b>
          ) : (
            <Anchor link={word} language={language} />
          )}
        </>
      ))}
    </Isolated>
  );
}
