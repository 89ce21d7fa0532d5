import type { JSX } from 'preact';

type Props = { readonly css: string };

/** Trusted markup: our own stylesheet, and rules made of values that passed a grammar. */
export function Style({ css }: Props): JSX.Element {
  return <style dangerouslySetInnerHTML={{ __html: css }} />;
}

type DataProps = { readonly data: object };

/**
 * Structured data in JSON-LD, without what is absent. No character in it can end its element
 * (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements) or a line of a program.
 */
export function StructuredData({ data }: DataProps): JSX.Element {
  const json = JSON.stringify(data, (_, value: unknown) => (isAbsent(value) ? undefined : value));
  const escaped = json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: escaped }} />;
}

/** As in the model, an empty text is an absent one; a list without an item says nothing either. */
function isAbsent(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && value.length === 0);
}
