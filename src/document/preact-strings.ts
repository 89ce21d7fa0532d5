import type { ComponentChildren } from 'preact';

/**
 * What preact-render-to-string and the JSX runtime ask of Preact, for a bundle that makes strings alone: of the 11 kB
 * of `preact` 10 keep a DOM up to date. `scripts/build.mjs` puts it in Preact's place in the main entry, and a test
 * holds that entry's documents against those that Preact itself makes. Nodes have the shape that the renderer
 * reads, with Preact's own short names (https://github.com/preactjs/preact/blob/main/mangle.json).
 */
export const options = {};

// Preact's own mark of a node that was made by code, and not by JSON.
const mark = Symbol.for('pv');

export function Fragment(props: { readonly children?: ComponentChildren }): ComponentChildren {
  return props.children;
}

export function h(type: unknown, props: object | null): object {
  return { type, props: props ?? {}, key: undefined, ref: undefined, __k: null, constructor: mark };
}

export function isValidElement(value: { readonly constructor?: unknown } | null | undefined): boolean {
  return value?.constructor === mark;
}
