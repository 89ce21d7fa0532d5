import type { ComponentChildren, JSX } from 'preact';
import { commaOf, type Punctuation, runOf } from '../model/punctuation.ts';
import { plainText } from '../model/rich-text.ts';
import type { Term } from '../model/terms.ts';
import { Anchor } from './anchor.tsx';
import { Language } from './language.ts';
import { Text } from './text.tsx';

type Props = { readonly terms: readonly Term[]; readonly class: string };

/** Short terms, each on its line: a name, a level, and the words that belong to it. */
export function Terms({ terms, class: className }: Props, punctuation: Punctuation): JSX.Element {
  const [open = '', close = ''] = punctuation.aside.split('{text}');
  return (
    <ul class="terms">
      {terms.map(({ name, level, keywords }) => (
        <li>
          {name && (
            <b class={className}>
              <Text text={name} />
            </b>
          )}
          {level && (
            <span class="level">
              {name && open}
              <Text text={level} />
              {name && close}
            </span>
          )}
          {keywords.length > 0 && (name || level) && punctuation.colon}
          {setKeywords(keywords, punctuation)}
        </li>
      ))}
    </ul>
  );
}

Terms.contextType = Language;

/** Between lines that run from right to left, words of another script keep to themselves. */
function setKeywords(keywords: Term['keywords'], punctuation: Punctuation): ComponentChildren {
  const words = keywords.map(plainText);
  const comma = commaOf(words, punctuation);
  const run = runOf(words, punctuation);
  const line = keywords.map((keyword, at) => (
    <>
      {at > 0 && comma}
      {run ? <Text text={keyword} /> : <Anchor link={{ text: keyword, url: '' }} />}
    </>
  ));
  return run ? <bdi dir={run}>{line}</bdi> : line;
}
