import { joinDate } from './date-parts.ts';
import { flatMap } from './flat-map.ts';
import { once } from './once.ts';

/** An object of the resume before anything is known of it. */
export type JsonObject = { readonly [key: string]: unknown };

/** Whether a value is an object, and no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object; an empty one where it is something else, so that every field of it reads as absent. */
export function object(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/**
 * The text of a field, trimmed, without a comma at its end; `''` where there is none.
 *
 * A field of the wrong type is shown where it has text: numbers are written out, lists and objects give the texts
 * inside them, separated by commas. A date in parts is the date. Booleans are switches and have none.
 */
export function text(value: unknown): string {
  return textWithin(value, deepest);
}

// Nearly every text, from which there is nothing to take. With four looks at each a render took a thirtieth longer.
const ordinary =
  /^[!"$-+.-~\u00a1-\u167f\u3001-\ud7ff](?:[ -~\n\u00a0-\ud7ff]*[!-+.0-~\u00a1-\u167f\u3001-\ud7ff-])?$/;

// What people put where they have nothing to say.
const placeholder = /^(?:[-–—]+|#|https?:\/\/)$/i;

// No resume nests this deep; what does is a fault or an attack, and must not exhaust the stack.
const deepest = 20;

function textWithin(value: unknown, levels: number): string {
  if (typeof value === 'string') {
    if (value === '' || ordinary.test(value)) return value;
    const trimmed = clean(value).trim();
    // What was copied out of a list.
    const written = trimmed.endsWith(',') ? trimmed.slice(0, -1).trim() : trimmed;
    return written.length < 9 && placeholder.test(written) ? '' : written;
  }
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value !== 'object' || value === null || levels === 0) return '';
  const date = isObject(value) ? dateIn(value) : '';
  if (date !== '') return date;
  const inner = Array.isArray(value)
    ? value
    : flatMap(Object.entries(value), ([key, field]) => (isSilent(key) ? [] : [field]));
  return inner
    .map((field) => textWithin(field, levels - 1))
    .filter((found) => found !== '')
    .join(', ');
}

/**
 * The date that an object is and nothing else, `{year, month, day}` or CSL-JSON's `{"date-parts": [[2024, 3, 1]]}`
 * (https://docs.citationstyles.org/en/stable/specification.html#date-variables); `''` for any other object.
 */
function dateIn({ 'date-parts': dates, year, month, day, season, ...others }: JsonObject): string {
  const alone = dates === undefined && Object.keys(others).length === 0;
  const written = (alone ? [[year, month, day]] : list(dates)).map((parts) => {
    // Each is a text or a number, but for 0. The number of a season is no word for it.
    const [inYear = '', inMonth = '', onDay = ''] = Array.isArray(parts)
      ? parts.map((part: unknown) => textWithin(part || '', 0))
      : [];
    return Number(inYear) > 999
      ? joinDate(inYear, inMonth || (Number(season) ? '' : textWithin(season, 0)), onDay)
      : '';
  });
  return texts(written).join(' – ');
}

/** Keys that are there for programs. */
const silent: ReadonlySet<string> = new Set([
  'id',
  'uuid',
  'slug',
  'icon',
  'iconClass',
  'logo',
  'color',
  'image',
  'picture',
]);

/**
 * Whether a key is switched off: by `_` in front of it, or by what else people put there, as in `-languages`, `//` and
 * JSON Schema's `$comment`. Other marks may begin a word, as in `.NET`.
 */
export function isOff(key: string): boolean {
  return /^[-_$#/]/.test(key);
}

/** Whether a key holds no text for readers. */
export function isSilent(key: string): boolean {
  return isOff(key) || silent.has(key);
}

// A character of which some are unfit; every noncharacter above U+FFFF is written with surrogates. Nearly no text has
// one, and without the other expression's look at Unicode this takes a tenth of its time.
const suspect = /[^ -~\n\u00a0-\ud7ff]/;

// What HTML may not contain (https://infra.spec.whatwg.org/#noncharacter, #surrogate, #control).
const unfit = once(() => /\p{Cs}|\p{Noncharacter_Code_Point}|(?![\t\n\r])\p{Cc}/gu);

/** A text without the control characters that no document may hold; half characters become U+FFFD. */
export function clean(written: string): string {
  if (!suspect.test(written)) return written;
  return written.replace(unfit(), (character) => (character < '\u00a0' ? '' : '\ufffd'));
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
  return list(value)
    .map(text)
    .filter((one) => one !== '');
}

/** Texts as one, with something between them; those that are empty are none. */
export function joinTexts(parts: readonly string[], between: string): string {
  let whole = '';
  for (const part of parts) if (part !== '') whole += whole === '' ? part : between + part;
  return whole;
}

/** Short words of a list, such as keywords. One string with commas, where a list belongs, is taken apart. */
export function words(value: unknown): readonly string[] {
  return typeof value === 'string' ? texts(value.split(/[,;\n]/)) : texts(value);
}
