import type { ComponentChildren, FunctionComponent } from 'preact';

/**
 * What preact-render-to-string and the JSX runtime ask of Preact, for a bundle that makes strings alone: of the 11 kB
 * of `preact` 10 keep a DOM up to date. `scripts/build.mjs` puts it in Preact's place in the main entry, and a test
 * holds that entry's documents against those that Preact itself makes. Nodes and contexts have the shape that the
 * renderer reads, with Preact's own short names (https://github.com/preactjs/preact/blob/main/mangle.json).
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

type Provider<Value> = FunctionComponent<{ readonly value: Value; readonly children: ComponentChildren }>;

type Context<Value> = {
  readonly __c: string;
  readonly __: Value;
  readonly Provider: Provider<Value>;
};

/** A context under one name: nothing here makes a second one. */
export function createContext<Value>(defaultValue: Value): Context<Value> {
  const name = '__cC0';
  const Provider = function (
    this: { getChildContext?: () => object },
    props: { children: ComponentChildren },
  ) {
    this.getChildContext ??= () => ({ [name]: this });
    return props.children;
  };
  // Preact calls components with their instance as `this`, of which its types say nothing.
  return { __c: name, __: defaultValue, Provider: Provider as unknown as Provider<Value> };
}
