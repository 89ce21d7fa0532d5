import type { JSX } from 'preact';
import type { Citation as CitationModel } from '../model/publications.ts';
import { Anchor } from './anchor.tsx';
import { Authors } from './authors.tsx';
import { Body } from './body.tsx';
import { Imprint } from './imprint.tsx';

type Props = { readonly citation: CitationModel; readonly title: 'h3' | 'h4' };

/** One publication: title, authors, where it appeared, and what the author adds. */
export function Citation({ citation, title: Title }: Props): JSX.Element {
  return (
    <li class="h-cite" lang={citation.lang || undefined}>
      {citation.title.text && (
        <Title class="p-name">
          <Anchor link={citation.title} class={citation.title.url && 'u-url'} />
        </Title>
      )}
      {citation.authors.shown.length > 0 && <Authors authors={citation.authors} />}
      <Imprint citation={citation} />
      <Body body={citation} />
    </li>
  );
}
