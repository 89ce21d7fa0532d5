import type { JSX } from 'preact';
import type { Link } from '../model/link.ts';
import type { Punctuation } from '../model/punctuation.ts';
import { Text } from './text.tsx';

type Props = {
  readonly link: Link;
  readonly language: Pick<Punctuation, 'dir'>;
  readonly class?: string | undefined;
  readonly dir?: 'ltr' | undefined;
};

/**
 * A link, or its words alone where it leads nowhere. Between lines that run from right to left, words keep to
 * themselves, and run as `dir` says or else as their first letter does.
 */
export function Anchor({ link: { text, url }, language, class: className, dir }: Props): JSX.Element {
  const own = language.dir === 'rtl' ? (dir ?? 'auto') : undefined;
  if (url) {
    return (
      <a class={className} dir={own} href={url}>
        <Text text={text} />
      </a>
    );
  }
  if (className) {
    return (
      <span class={className} dir={own}>
        <Text text={text} />
      </span>
    );
  }
  const words = <Text text={text} />;
  return own ? <bdi dir={dir}>{words}</bdi> : words;
}
