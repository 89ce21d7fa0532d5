/** An object of the resume before anything is known of it. */
export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object; an empty one where it is something else, so that every field of it reads as absent. */
export function object(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/**
 * The text of a field, trimmed; `''` where there is none.
 *
 * A field of the wrong type is shown where it has text: numbers are written out, lists and objects give the texts
 * inside them, separated by commas. Booleans are switches and have none.
 */
export function text(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (Array.isArray(value)) return texts(value).join(', ');
  if (isObject(value)) return texts(Object.values(value)).join(', ');
  return '';
}

/** The first of the named fields that has text: the modern spelling first, then what older schemas called it. */
export function first(item: JsonObject, ...keys: readonly string[]): string {
  for (const key of keys) {
    const found = text(item[key]);
    if (found !== '') return found;
  }
  return '';
}

/** A list as a list; a lone value as a list of one; nothing as an empty list. */
export function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null || value === '' ? [] : [value];
}

/** Every non-empty text of a list; a lone string counts as a list of one. */
export function texts(value: unknown): readonly string[] {
  const found: string[] = [];
  for (const item of list(value)) {
    const itemText = text(item);
    if (itemText !== '') found.push(itemText);
  }
  return found;
}

/** Short words of a list, such as keywords. One string with commas, where a list belongs, is taken apart. */
export function words(value: unknown): readonly string[] {
  return typeof value === 'string' ? texts(value.split(/[,;\n]/)) : texts(value);
}

/** The paragraphs of a longer text: a line break starts a new one, as it did in the author's editor. */
export function paragraphs(...values: readonly unknown[]): readonly string[] {
  return values.flatMap((value) => texts(text(value).split(/\s*[\r\n]+\s*/)));
}
