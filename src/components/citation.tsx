import type { JSX } from 'preact';
import type { Citation as CitationModel } from '../model/publications.ts';
import { Anchor } from './anchor.tsx';
import { Authors } from './authors.tsx';
import { Body } from './body.tsx';
import { headingTag } from './heading-tag.ts';
import { Imprint } from './imprint.tsx';

type Props = {
  readonly citation: CitationModel;
  /** Of its title's heading. */
  readonly level: number;
};

/** One publication: title, authors, where it appeared, and what the author adds. */
export function Citation({ citation, level }: Props): JSX.Element {
  const Title = headingTag(level);
  return (
    <li class="h-cite">
      {citation.title.text && (
        <Title class="p-name">
          <Anchor link={citation.title} class={citation.title.url && 'u-url'} />
        </Title>
      )}
      {citation.authors.length > 0 && <Authors authors={citation.authors} />}
      <Imprint citation={citation} />
      <Body body={citation} />
    </li>
  );
}
