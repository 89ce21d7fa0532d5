import { jsx as createElement, jsxs as createElements, Fragment } from 'preact/jsx-runtime';

export { Fragment };

/**
 * The JSX runtime of the published components: Preact's own, and that of React where a site puts React in its place.
 * React knows `class` by another name, and asks for keys in lists that, as these, never change their order; so a list
 * becomes a fragment with the list as its children.
 */
export function jsx(type: unknown, props: Readonly<Record<string, unknown>>, key?: unknown): unknown {
  const { class: className, children, ...others } = props;
  const named =
    typeof type !== 'string'
      ? { ...others, ...('class' in props && { class: className }) }
      : { ...others, ...(className !== undefined && { className }) };
  if (!Array.isArray(children)) {
    return create(createElement, type, 'children' in props ? { ...named, children } : named, key);
  }
  const kept = children.map((child: unknown) =>
    Array.isArray(child) ? create(createElements, Fragment, { children: child }, undefined) : child,
  );
  return create(createElements, type, { ...named, children: kept }, key);
}

export { jsx as jsxs };

function create(runtime: unknown, type: unknown, props: object, key: unknown): unknown {
  // Preact's types don't know that the runtime may be React's, whose elements and components are other types.
  return (runtime as (type: unknown, props: object, key: unknown) => unknown)(type, props, key);
}
