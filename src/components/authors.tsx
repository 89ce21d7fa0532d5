import type { JSX } from 'preact';
import type { Authors as AuthorsModel } from '../model/authors.ts';
import { fill } from '../model/date.ts';
import { commaOf, type Punctuation, runOf } from '../model/punctuation.ts';
import { Anchor } from './anchor.tsx';
import { Language } from './language.ts';

type Props = { readonly authors: AuthorsModel };

/** The authors in their order, the owner of the resume in bold, marks raised. */
export function Authors({ authors: { shown, more, role } }: Props, punctuation: Punctuation): JSX.Element {
  const names = shown.map(({ text }) => text);
  const comma = commaOf(names, punctuation);
  const run = runOf(names, punctuation);
  const line = shown.map((author, at) => (
    <>
      {at > 0 && (author.before || comma)}
      {author.gap && `…${comma}`}
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
  return (
    <p class="authors">
      {run ? <bdi dir={run}>{line}</bdi> : line}
      {more && `${comma}${more}`}
      {role && fill(punctuation.aside, { text: role })}
    </p>
  );
}

Authors.contextType = Language;
