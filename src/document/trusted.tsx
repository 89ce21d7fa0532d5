import type { JSX } from 'preact';
import { jsonLd } from './json-ld.ts';

type Props = { readonly css: string };

/** Trusted markup: our own stylesheet, and rules made of values that passed a grammar. */
export function Style({ css }: Props): JSX.Element {
  return <style dangerouslySetInnerHTML={{ __html: css }} />;
}

type DataProps = { readonly data: object };

/** Structured data in JSON-LD. */
export function StructuredData({ data }: DataProps): JSX.Element {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd(data) }} />;
}
