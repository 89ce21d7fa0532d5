import type { JSX } from 'preact';
import type { Body as BodyModel } from '../model/entry.ts';
import { Blocks } from './blocks.tsx';
import { Details } from './details.tsx';
import { Highlights } from './highlights.tsx';

type Props = { readonly body: Pick<BodyModel, 'details' | 'paragraphs' | 'highlights'> };

/** What stands below the heading of an entry: short facts, then text, then what it came to. */
export function Body({ body: { details, paragraphs, highlights } }: Props): JSX.Element {
  return (
    <>
      <Details details={details} />
      <Blocks blocks={paragraphs} />
      <Highlights highlights={highlights} />
    </>
  );
}
