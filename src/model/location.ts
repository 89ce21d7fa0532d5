import type { Locale } from '../locales/locale.ts';
import { Fields } from './fields.ts';
import { unmarked } from './inline.ts';
import { isObject, type JsonObject, text, texts } from './json.ts';
import { once } from './once.ts';
import { listed } from './punctuation.ts';

/**
 * A place on one line, from text or from the schema's location object. What a part before it says, or the end of an
 * address, is not written twice.
 */
export function formatLocation(location: unknown, locale: Locale): string {
  if (!isObject(location)) return unmarked(text(location));
  const nation = text(location['country']) || countryName(text(location['countryCode']), locale);
  const said = new Set<string>();
  const parts = texts([...partKeys.map((key) => location[key]), nation]).filter((part) => {
    const words = part.toLowerCase();
    const isNew = !said.has(words);
    for (const piece of [words, ...words.split(', ')]) said.add(piece);
    return isNew;
  });
  return unmarked(listed(parts, locale));
}

const partKeys = ['address', 'city', 'region', 'state', 'postalCode'];

/** The fields of a location, those of a place being read, so that its rest is what people add to it. */
export function placeFields(location: JsonObject): Fields {
  const fields = new Fields(location);
  for (const key of [...partKeys, 'countryCode', 'country']) fields.value(key);
  return fields;
}

// Which every runtime names, though it is the code for no country.
const unknownRegion = 'ZZ';

/** The name of an ISO 3166-1 alpha-2 code in the reader's language; anything else as written. */
function countryName(code: string, locale: Locale): string {
  const region = code.toUpperCase();
  if (!/^[A-Z]{2}$/.test(region) || region === unknownRegion) return code;
  return (locale.tag === 'en' ? inEnglish() : namesIn(locale.tag)).of(region) ?? code;
}

// English behind it, or a language that this runtime lacks would give way to the machine's own.
const namesIn = (tag: string): Intl.DisplayNames =>
  new Intl.DisplayNames([tag, 'en'], { type: 'region', style: 'short' });

// To make them takes an eighth of the time of a short resume.
const inEnglish = once(() => namesIn('en'));
