import type { ComponentChildren } from 'preact';

/**
 * What stands in the place of Preact's JSX runtime and of preact-render-to-string in a bundle that makes strings alone:
 * an element becomes its markup at once, without a tree in between, since nothing here has state, a context or hooks.
 * `scripts/build.mjs` puts it there, and a test holds that bundle's documents against those that Preact itself makes. It
 * takes a third of the time of Preact's tree and renderer, and 3 kB less than what of these is needed.
 *
 * It knows what the components of this theme use: attributes as HTML spells them and `dateTime`, and no names but those
 * in the source, which need no check.
 */
class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

type Child = ComponentChildren | Markup;
type Props = { readonly children?: Child; readonly [name: string]: unknown };

/** Makes an element, or calls a component. */
export function jsx(type: string | ((props: Props) => Child), props: Props): Child {
  if (typeof type === 'function') return type(props);
  let tag = `<${type}`;
  let inside = '';
  for (const name in props) {
    const value = props[name];
    if (name === 'children') inside = setChild(props.children);
    else if (name === 'dangerouslySetInnerHTML') inside = trusted(value);
    else if (value === '' || value === true) tag += ` ${attribute(name)}`;
    else if (value !== undefined && value !== null && value !== false)
      tag += ` ${attribute(name)}="${encode(String(value))}"`;
  }
  return new Markup(inside === '' && empty.has(type) ? `${tag}/>` : `${tag}>${inside}</${type}>`);
}

export { jsx as jsxs };

/** Several children without an element. */
export function Fragment(props: Props): Child {
  return props.children;
}

/** The markup of what a component gave. */
export function renderToString(node: Child): string {
  return setChild(node);
}

function setChild(child: unknown): string {
  if (typeof child === 'string') return encode(child);
  if (child instanceof Markup) return child.html;
  if (Array.isArray(child)) {
    let html = '';
    for (const one of child) html += setChild(one);
    return html;
  }
  return typeof child === 'number' ? String(child) : '';
}

function trusted(value: unknown): string {
  return typeof value === 'object' && value !== null && '__html' in value ? String(value.__html) : '';
}

function attribute(name: string): string {
  return name === 'dateTime' ? 'datetime' : name;
}

/** Elements of which Preact closes the tag itself: https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const empty: ReadonlySet<string> = new Set(['br', 'img', 'link', 'meta']);

const special = /["&<]/;

function encode(text: string): string {
  if (!special.test(text)) return text;
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
