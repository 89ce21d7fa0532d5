import type { Locale } from '../locales/locale.ts';
import { Fields } from './fields.ts';
import { unmarked } from './inline.ts';
import { isObject, type JsonObject, text, texts } from './json.ts';
import { once } from './once.ts';
import { commaOf, listed } from './punctuation.ts';

/**
 * A place on one line, from text or from the schema's location object. The postal code stands where its country writes
 * it. What a part before it says, or the end of an address, is not written twice.
 */
export function formatLocation(location: unknown, locale: Locale): string {
  if (!isObject(location)) return unmarked(text(location));
  const said = new Set<string>();
  const unsaid = (part: string): string => {
    const words = part.toLowerCase();
    if (said.has(words)) return '';
    for (const piece of [words, ...words.split(', ')]) said.add(piece);
    return part;
  };
  const [address = '', city = '', region = '', state = '', postal = ''] = partKeys.map((key) => {
    const written = text(location[key]);
    // The schema's address has a line break between its lines.
    return unsaid(texts(written.split('\n')).join(commaOf([written], locale)));
  });
  const code = text(location['countryCode']);
  const nation = unsaid(text(location['country']) || countryName(code, locale));
  const area = listed(texts([region, state]), locale);
  const parts =
    city !== '' && inFront.test(code)
      ? [address, unsaid(`${postal} ${city}`), area]
      : behind.test(code) && /^[A-Z]?\d/.test(postal)
        ? [address, city, `${area} ${postal}`]
        : [address, city, area, postal];
  return unmarked(listed(texts([...parts, nation]), locale));
}

// Of Google's https://github.com/google/libaddressinput, in which other countries write the postal code behind the city,
// on a line of its own, or have none. Not its code for a state, as in "California, CA 94115".
const inFront =
  /^(?:A[DRTZ]|B[AEG]|C[HLVYZ]|D[EJKOZ]|E[ES]|F[IR]|G[ENR]|H[RT]|I[ST]|K[EGMW]|L[ITU]|M[ACDEGKRTXYZ]|N[ELO]|P[LTY]|R[OS]|S[EIKMN]|T[JMNRZ]|U[YZ]|XK|ZM)$/i;
const behind = /^(?:AU|CA|US)$/i;

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
