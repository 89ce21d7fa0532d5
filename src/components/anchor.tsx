import type { JSX } from 'preact';
import type { Link } from '../model/link.ts';
import { Text } from './text.tsx';

type Props = { readonly link: Link; readonly class?: string };

/** A link, or its words alone where it leads nowhere. */
export function Anchor({ link: { text, url }, class: className }: Props): JSX.Element {
  if (url) {
    return (
      <a class={className} href={url}>
        <Text text={text} />
      </a>
    );
  }
  return className ? (
    <span class={className}>
      <Text text={text} />
    </span>
  ) : (
    <Text text={text} />
  );
}
