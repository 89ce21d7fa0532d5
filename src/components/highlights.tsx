import type { JSX } from 'preact';
import type { RichText } from '../model/rich-text.ts';
import { Text } from './text.tsx';

type Props = { readonly highlights: readonly RichText[] };

/** What came of something, a point each; nothing where there is none. */
export function Highlights({ highlights }: Props): JSX.Element | null {
  if (highlights.length === 0) return null;
  return (
    <ul class="highlights">
      {highlights.map((highlight) => (
        <li>
          <Text text={highlight} />
        </li>
      ))}
    </ul>
  );
}
