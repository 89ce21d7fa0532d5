import type { JSX } from 'preact';
import type { Citation as CitationModel } from '../model/publications.ts';
import type { Punctuation } from '../model/punctuation.ts';
import { Anchor } from './anchor.tsx';
import { Authors } from './authors.tsx';
import { Body } from './body.tsx';
import { headingTag } from './heading-tag.ts';
import { Imprint } from './imprint.tsx';

type Props = {
  readonly citation: CitationModel;
  /** Of its title's heading. */
  readonly level: number;
  readonly language: Punctuation;
};

/** One publication: title, authors, where it appeared, and what the author adds. */
export function Citation({ citation, level, language }: Props): JSX.Element {
  const Title = headingTag(level);
  return (
    <li class={citation.short ? 'h-cite' : 'h-cite long'} lang={citation.lang || undefined}>
      {citation.title.text && (
        <Title class="p-name">
          <Anchor link={citation.title} language={language} class={citation.title.url && 'u-url'} />
        </Title>
      )}
      {citation.authors.shown.length > 0 && <Authors authors={citation.authors} language={language} />}
      <Imprint citation={citation} language={language} />
      <Body body={citation} language={language} />
    </li>
  );
}
