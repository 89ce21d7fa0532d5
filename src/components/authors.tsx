import type { JSX } from 'preact';
import type { Author } from '../model/publications.ts';
import { commaOf, type Punctuation, runOf } from '../model/punctuation.ts';
import { Anchor } from './anchor.tsx';
import { Language } from './language.ts';

type Props = { readonly authors: readonly Author[] };

/** The authors in their order, the owner of the resume in bold, marks raised. */
export function Authors({ authors }: Props, punctuation: Punctuation): JSX.Element {
  const names = authors.map(({ text }) => text);
  const comma = commaOf(names, punctuation);
  const run = runOf(names, punctuation);
  const line = authors.map((author, at) => (
    <>
      {at > 0 && comma}
      {author.self ? (
        <b class="p-author">
          <Anchor link={author} />
        </b>
      ) : (
        <Anchor link={author} class="p-author" />
      )}
      {author.marks && <sup>{author.marks}</sup>}
    </>
  ));
  return <p class="authors">{run ? <bdi dir={run}>{line}</bdi> : line}</p>;
}

Authors.contextType = Language;
