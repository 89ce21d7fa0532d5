import type { JSX } from 'preact';

type Props = { readonly highlights: readonly string[] };

export function Highlights({ highlights }: Props): JSX.Element | null {
  if (highlights.length === 0) return null;
  return (
    <ul class="highlights">
      {highlights.map((highlight) => (
        <li>{highlight}</li>
      ))}
    </ul>
  );
}
