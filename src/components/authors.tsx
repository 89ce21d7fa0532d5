import type { JSX } from 'preact';
import type { Authors as AuthorsModel } from '../model/authors.ts';
import { Anchor } from './anchor.tsx';

type Props = { readonly authors: AuthorsModel };

/** The authors in their order, the owner of the resume in bold, marks raised. */
export function Authors({ authors: { shown, more, role } }: Props): JSX.Element {
  return (
    <p class="authors">
      {shown.map((author, at) => (
        <>
          {at > 0 && ', '}
          {author.gap && '…, '}
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
      {more && `, ${more}`}
      {role && ` (${role})`}
    </p>
  );
}
