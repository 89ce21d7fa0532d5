import type { JSX } from 'preact';

type Props = { readonly css: string };

/** The only trusted markup: our own stylesheet, and rules made of values that passed a grammar. */
export function Style({ css }: Props): JSX.Element {
  return <style dangerouslySetInnerHTML={{ __html: css }} />;
}
