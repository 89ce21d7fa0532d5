/**
 * What `make` gives, made when it is first asked for: a constant that not every document needs.
 *
 * V8 looks Unicode properties up where an expression stands, even in a function that is never called, for a tenth to a
 * whole millisecond each. Those of the theme took a seventh of a cold start; the build writes them as texts, which it
 * can where a property stands outside of brackets.
 */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
