import type { JSX } from 'preact';
import type { Punctuation } from '../model/punctuation.ts';
import type { Link } from '../model/url.ts';
import { Language } from './language.ts';

type Props = { readonly link: Link; readonly class?: string; readonly dir?: 'ltr' | undefined };

/**
 * A link, or its words alone where it leads nowhere. Between lines that run from right to left, words keep to
 * themselves, and run as `dir` says or else as their first letter does.
 */
export function Anchor(
  { link: { text, url }, class: className, dir }: Props,
  language: Punctuation,
): JSX.Element {
  const own = language.dir === 'rtl' ? (dir ?? 'auto') : undefined;
  if (url) {
    return (
      <a class={className} dir={own} href={url}>
        {text}
      </a>
    );
  }
  if (className) {
    return (
      <span class={className} dir={own}>
        {text}
      </span>
    );
  }
  // biome-ignore lint/complexity/noUselessFragments: a component must give an element, and this one has no tag
  return own ? <bdi dir={dir}>{text}</bdi> : <>{text}</>;
}

Anchor.contextType = Language;
