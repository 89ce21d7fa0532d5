import type { JSX } from 'preact';

type Props = { readonly css: string };

/** Trusted markup: our own stylesheet, and rules made of values that passed a grammar. */
export function Style({ css }: Props): JSX.Element {
  return <style dangerouslySetInnerHTML={{ __html: css }} />;
}

type DataProps = { readonly json: string };

/** Structured data, of which no character can end the element. */
export function StructuredData({ json }: DataProps): JSX.Element {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
