import type { JSX } from 'preact';
import type { Term } from '../model/terms.ts';
import { Text } from './text.tsx';

type Props = { readonly terms: readonly Term[]; readonly class: string };

/** Skills, languages or interests: the name, its level, and the words that belong to it. */
export function Terms({ terms, class: className }: Props): JSX.Element {
  return (
    <ul class="terms">
      {terms.map(({ name, level, keywords }) => (
        <li>
          {name && (
            <b class={className}>
              <Text text={name} />
            </b>
          )}
          {level && (
            <span class="level">
              {name && ' ('}
              <Text text={level} />
              {name && ')'}
            </span>
          )}
          {keywords.map((keyword, at) => (
            <>
              {at > 0 ? ', ' : (name || level) && ': '}
              <Text text={keyword} />
            </>
          ))}
        </li>
      ))}
    </ul>
  );
}
