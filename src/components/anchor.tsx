import type { JSX } from 'preact';
import type { Link } from '../model/url.ts';

type Props = { readonly link: Link; readonly class?: string };

/** A link, or its words alone where it leads nowhere. */
export function Anchor({ link: { text, url }, class: className }: Props): JSX.Element {
  if (url) {
    return (
      <a class={className} href={url}>
        {text}
      </a>
    );
  }
  // biome-ignore lint/complexity/noUselessFragments: a component must give an element, and this one has no tag
  return className ? <span class={className}>{text}</span> : <>{text}</>;
}
