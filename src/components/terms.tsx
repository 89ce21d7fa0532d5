import type { JSX } from 'preact';
import { commaOf, type Punctuation, runOf } from '../model/punctuation.ts';
import { plainText } from '../model/rich-text.ts';
import type { Term } from '../model/terms.ts';
import { Anchor } from './anchor.tsx';
import { Isolated } from './isolated.tsx';
import { Text } from './text.tsx';

type Props = {
  readonly terms: readonly Term[];
  readonly language: Punctuation;
  readonly class: string;
};

/** Short terms: a name, a level, and the words that belong to it. Each has a line of its own once any has such words. */
export function Terms({ terms, language, class: className }: Props): JSX.Element {
  const [open = '', close = ''] = language.aside.split('{text}');
  const run = terms.length > 1 && terms.every(({ keywords }) => keywords.length === 0);
  return (
    <ul class={run ? 'terms run' : 'terms'}>
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
          {keywords.length > 0 && (name || level) && language.colon}
          {setKeywords(keywords, language)}
        </li>
      ))}
    </ul>
  );
}

/** Between lines that run from right to left, words of another script keep to themselves. */
function setKeywords(keywords: Term['keywords'], language: Punctuation): JSX.Element {
  const words = keywords.map(plainText);
  const comma = commaOf(words, language);
  const run = runOf(words, language);
  const line = keywords.map((keyword, at) => (
    <>
      {at > 0 && comma}
      {run ? <Text text={keyword} /> : <Anchor link={{ text: keyword, url: '' }} language={language} />}
    </>
  ));
  return <Isolated dir={run}>{line}</Isolated>;
}
