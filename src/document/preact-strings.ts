import type { ComponentChildren } from 'preact';

/**
 * What stands in the place of Preact's JSX runtime and of preact-render-to-string in a bundle that makes strings alone,
 * for which `scripts/templates.mjs` compiles the components: an element becomes its markup at once, without a tree in
 * between, since nothing here has state, a context or hooks. A test holds the package's documents against those that
 * Preact itself makes of the same components. They take a fifth of the time of Preact's tree and renderer.
 *
 * It knows what the components of this theme use: attributes as HTML spells them and `dateTime`, and no names but those
 * in the source, which need no check.
 */
export class Markup {
  /** See Fields in src/model/fields.ts. */
  static readonly kept = new Markup('');

  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

type Child = ComponentChildren | Markup;

/** The markup of what a component gave. */
export function renderToString(node: Child): string {
  return child(node);
}

/** A child of an element: text, markup, a list of them, or nothing. */
export function child(node: unknown): string {
  if (typeof node === 'string') return encode(node);
  if (node instanceof Markup) return node.html;
  if (Array.isArray(node)) return each(node, child);
  return typeof node === 'number' ? String(node) : '';
}

/** The items of a list, each as the markup that `set` gives. */
export function each<Item>(items: readonly Item[], set: (item: Item, at: number) => string): string {
  let html = '';
  let at = 0;
  for (const item of items) {
    html += set(item, at);
    at += 1;
  }
  return html;
}

/**
 * An attribute of a tag; `''` where its value is none.
 *
 * @param name with the space in front
 */
export function attribute(name: string, value: unknown): string {
  if (value === '' || value === true) return name;
  if (typeof value === 'string') return `${name}="${encode(value)}"`;
  return typeof value === 'number' ? `${name}="${value}"` : '';
}

/** What stands in an element as it is, from Preact's property for that. */
export function trusted({ __html: html }: { readonly __html: string }): string {
  return html;
}

const special = /["&<]/;

function encode(text: string): string {
  if (!isSpecial(text)) return text;
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** The expression takes a dozen instructions for each character, a search for one hundred for all of them. */
function isSpecial(text: string): boolean {
  return text.length < 24
    ? special.test(text)
    : text.includes('&') || text.includes('<') || text.includes('"');
}
