import { isOff, type JsonObject, object } from '../json.ts';
import { escapeInvisible } from './words.ts';

/** Where something stands in a resume: names of properties and indices of lists, from the outside in. */
export type Path = readonly (string | number)[];

/** A path as JavaScript writes it: `work[0].startDate`, `["test scores"][1]`; `''` for the resume itself. */
export function formatPath(path: Path): string {
  return path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${step}]`;
    if (!/^(?:\p{L}|[_$])(?:\p{L}|\p{N}|[_$-])*$/u.test(step))
      return `${before}[${escapeInvisible(JSON.stringify(step))}]`;
    return before === '' ? step : `${before}.${step}`;
  }, '');
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(resume: unknown, path: Path): unknown {
  return path.reduce((value: unknown, step) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    return Reflect.get(value, step);
  }, resume);
}

/** Compares two places by which comes first in the resume, so that a list of findings reads along with the file. */
export function byPlace(resume: JsonObject): (a: Path, b: Path) => number {
  const positions = new Map<unknown, Map<string, number>>();
  const position = (parent: unknown, step: string | number): number => {
    if (typeof step === 'number') return step;
    const known =
      positions.get(parent) ?? new Map(Object.keys(object(parent)).map((name, at) => [name, at] as const));
    positions.set(parent, known);
    return known.get(step) ?? known.size;
  };
  return (a, b) => {
    let parent: unknown = resume;
    for (const [depth, step] of a.entries()) {
      const other = b[depth];
      if (other === undefined) return 1;
      if (step !== other) return position(parent, step) - position(parent, other);
      parent = valueAt(parent, [step]);
    }
    return a.length - b.length;
  };
}

/** An object of a section, and where it stands. */
export type Placed = { readonly path: Path; readonly item: JsonObject };

/** The objects of a list, or the lone object where a list belongs. */
export function placedItems(resume: JsonObject, path: Path): readonly Placed[] {
  const value = valueAt(resume, path);
  const candidates = Array.isArray(value)
    ? value.map((item: unknown, at) => ({ path: [...path, at], item: object(item) }))
    : [{ path, item: object(value) }];
  return candidates.filter(({ item }) => Object.keys(item).length > 0);
}

/** The objects that an entry holds under any of these keys, such as its authors or roles. */
export function heldItems(resume: JsonObject, path: Path, keys: readonly string[]): readonly Placed[] {
  return keys.flatMap((key) => placedItems(resume, [...path, key]));
}

/** The entries of all lists of a resume but those under these keys. */
export function entriesBut(keys: ReadonlySet<string>, resume: JsonObject): readonly Placed[] {
  return Object.keys(resume)
    .filter((key) => !keys.has(key) && key !== 'basics' && key !== 'meta' && !isOff(key))
    .flatMap((key) => placedItems(resume, [key]));
}
