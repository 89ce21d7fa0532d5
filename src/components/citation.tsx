import type { JSX } from 'preact';
import type { Citation as CitationModel } from '../model/publications.ts';
import { Anchor } from './anchor.tsx';
import { Authors } from './authors.tsx';
import { Body } from './body.tsx';
import { Imprint } from './imprint.tsx';

type Props = { readonly citation: CitationModel };

/** One publication: title, authors, where it appeared, and what the author adds. */
export function Citation({ citation }: Props): JSX.Element {
  return (
    <li class="h-cite">
      {citation.title.text && (
        <h3 class="p-name">
          <Anchor link={citation.title} class={citation.title.url && 'u-url'} />
        </h3>
      )}
      {citation.authors.length > 0 && <Authors authors={citation.authors} />}
      <Imprint citation={citation} />
      <Body body={citation} />
    </li>
  );
}
