import type { JSX } from 'preact';
import { fill } from '../model/date.ts';
import { listed, type Punctuation } from '../model/punctuation.ts';
import type { Term } from '../model/terms.ts';
import { Language } from './language.ts';

type Props = { readonly terms: readonly Term[]; readonly class: string };

/** Skills, languages or interests: the name, its level, and the words that belong to it. */
export function Terms({ terms, class: className }: Props, punctuation: Punctuation): JSX.Element {
  return (
    <ul class="terms">
      {terms.map(({ name, level, keywords }) => (
        <li>
          {name && <b class={className}>{name}</b>}
          {level && <span class="level">{name ? fill(punctuation.aside, { text: level }) : level}</span>}
          {keywords.length > 0 && `${name || level ? punctuation.colon : ''}${listed(keywords, punctuation)}`}
        </li>
      ))}
    </ul>
  );
}

Terms.contextType = Language;
