import type { JSX } from 'preact';
import type { Term } from '../model/terms.ts';

type Props = { readonly terms: readonly Term[]; readonly class: string };

/** Skills, languages or interests: the name, its level, and the words that belong to it. */
export function Terms({ terms, class: className }: Props): JSX.Element {
  return (
    <ul class="terms">
      {terms.map(({ name, level, keywords }) => (
        <li>
          {name && <b class={className}>{name}</b>}
          {level && <span class="level">{name ? ` (${level})` : level}</span>}
          {keywords.length > 0 && `${name || level ? ': ' : ''}${keywords.join(', ')}`}
        </li>
      ))}
    </ul>
  );
}
