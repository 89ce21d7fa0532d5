import type { JSX } from 'preact';
import type { Author } from '../model/publications.ts';
import { Anchor } from './anchor.tsx';

type Props = { readonly authors: readonly Author[] };

/** The authors in their order, the owner of the resume in bold, marks raised. */
export function Authors({ authors }: Props): JSX.Element {
  return (
    <p class="authors">
      {authors.map((author, at) => (
        <>
          {at > 0 && ', '}
          {author.self ? (
            <b class="p-author">
              <Anchor link={author} />
            </b>
          ) : (
            <Anchor link={author} class="p-author" />
          )}
          {author.marks && <sup>{author.marks}</sup>}
        </>
      ))}
    </p>
  );
}
