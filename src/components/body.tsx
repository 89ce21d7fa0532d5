import type { JSX } from 'preact';
import type { Body as BodyModel } from '../model/entry.ts';
import type { Punctuation } from '../model/punctuation.ts';
import { Blocks } from './blocks.tsx';
import { Details } from './details.tsx';
import { Highlights } from './highlights.tsx';

type Props = {
  readonly body: Pick<BodyModel, 'details' | 'paragraphs' | 'highlights'>;
  readonly language: Punctuation;
};

/** What stands below the heading of an entry: short facts, then text, then what it came to. */
export function Body({ body: { details, paragraphs, highlights }, language }: Props): JSX.Element {
  return (
    <>
      <Details details={details} language={language} />
      <Blocks blocks={paragraphs} />
      <Highlights highlights={highlights} />
    </>
  );
}
