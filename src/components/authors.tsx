import type { JSX } from 'preact';
import type { Authors as AuthorsModel } from '../model/authors.ts';
import { fill } from '../model/date.ts';
import { type Punctuation, runOf, separatorOf } from '../model/punctuation.ts';
import { Anchor } from './anchor.tsx';
import { Isolated } from './isolated.tsx';

type Props = { readonly authors: AuthorsModel; readonly language: Punctuation };

/** The authors in their order, the owner of the resume in bold, marks raised. */
export function Authors({ authors: { shown, more, role }, language }: Props): JSX.Element {
  const names = shown.map(({ text }) => text);
  const separator = separatorOf(names, language);
  // Made once, since it stands between nearly all of them.
  const comma = <>{separator}</>;
  // As Anchor sets them: to go through it for those without an address took a fiftieth of a render.
  const auto = language.dir === 'rtl' ? 'auto' : undefined;
  return (
    <p class="authors">
      <Isolated dir={runOf(names, language)}>
        {shown.map((author, at) => (
          <>
            {at > 0 && (author.before || comma)}
            {author.gap && `…${separator}`}
            {author.self ? (
              <b class="p-author">
                <Anchor link={author} language={language} />
              </b>
            ) : author.url ? (
              <Anchor link={author} language={language} class="p-author" />
            ) : (
              <span class="p-author" dir={auto}>
                {author.text}
              </span>
            )}
            {author.marks && <sup>{author.marks}</sup>}
          </>
        ))}
      </Isolated>
      {more}
      {role && fill(language.aside, { text: role })}
    </p>
  );
}
