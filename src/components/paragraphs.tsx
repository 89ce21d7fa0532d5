import type { JSX } from 'preact';

type Props = { readonly paragraphs: readonly string[] };

export function Paragraphs({ paragraphs }: Props): JSX.Element {
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </>
  );
}
