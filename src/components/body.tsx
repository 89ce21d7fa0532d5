import type { JSX } from 'preact';
import type { Body as BodyModel } from '../model/entry.ts';
import { Details } from './details.tsx';
import { Highlights } from './highlights.tsx';
import { Paragraphs } from './paragraphs.tsx';

type Props = { readonly body: Pick<BodyModel, 'details' | 'paragraphs' | 'highlights'> };

/** What stands below the heading of an entry: short facts, then text, then what it came to. */
export function Body({ body: { details, paragraphs, highlights } }: Props): JSX.Element {
  return (
    <>
      <Details details={details} />
      <Paragraphs paragraphs={paragraphs} />
      <Highlights highlights={highlights} />
    </>
  );
}
