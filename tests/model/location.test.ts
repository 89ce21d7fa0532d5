import { expect, test } from 'vitest';
import { en } from '../../src/locales/en.ts';
import { formatLocation } from '../../src/model/location.ts';

test.each([
  ['text stays as it is', 'Zürich, Switzerland', 'Zürich, Switzerland'],
  ['a code becomes a country', { city: 'Berlin', countryCode: 'DE' }, 'Berlin, Germany'],
  ['in its short style', { city: 'Boston', region: 'MA', countryCode: 'US' }, 'Boston, MA, US'],
  ['a country that repeats the city stands once', { city: 'Singapore', countryCode: 'SG' }, 'Singapore'],
  [
    'a country that repeats the region too',
    { city: 'Bugis', region: 'Singapore', countryCode: 'SG' },
    'Bugis, Singapore',
  ],
  ['a country by name stays', { city: 'Paris', country: 'France' }, 'Paris, France'],
  ['a name in place of the code stays', { city: 'Paris', countryCode: 'France' }, 'Paris, France'],
  ['three letters stay', { countryCode: 'USA' }, 'USA'],
  ['an empty code is none', { city: 'Paris', countryCode: '' }, 'Paris'],
  [
    'an address comes whole',
    { address: '1 Main St', postalCode: 'CA 94115', city: 'San Francisco', region: 'California' },
    '1 Main St, San Francisco, California, CA 94115',
  ],
  ['wrong types are read for their text', { city: ['Paris'], postalCode: 75001 }, 'Paris, 75001'],
  ['a list is read for its text', ['Paris', 'Lyon'], 'Paris, Lyon'],
  ['entities and marks are read', 'Berlin &amp; *Rome*', 'Berlin & Rome'],
  ['in every part', { city: 'Z&#252;rich', countryCode: 'CH' }, 'Zürich, Switzerland'],
  ['what links stays as written', '[Rome](https://rome.example)', '[Rome](https://rome.example)'],
  ['a region that repeats the city too', { city: 'Utrecht', region: 'Utrecht' }, 'Utrecht'],
  [
    'what an address ends with as well',
    { address: 'Calle 1, Buenos Aires, Argentina', city: 'Buenos Aires', countryCode: 'AR' },
    'Calle 1, Buenos Aires, Argentina',
  ],
  ['whatever its case', { city: 'SINGAPORE', countryCode: 'SG' }, 'SINGAPORE'],
  [
    'a part within a word is no repetition',
    { address: 'Paris Street 1', city: 'Paris' },
    'Paris Street 1, Paris',
  ],
  ['a state is a region', { city: 'Atlanta', state: 'Georgia', countryCode: 'US' }, 'Atlanta, Georgia, US'],
  ['a dash stands for nothing', { address: '-', city: 'Santiago', postalCode: '-' }, 'Santiago'],
  ['a code in small letters is a code', { city: 'Berlin', countryCode: 'de' }, 'Berlin, Germany'],
  ['nothing is nothing', null, ''],
  ['an empty object is nothing', {}, ''],
])('%s', (_, location, expected) => {
  expect(formatLocation(location, en)).toBe(expected);
});

test.each(['ZZ', 'XX', 'QQ'])('the code %s, which is no country, is printed as written', (countryCode) => {
  expect(formatLocation({ countryCode }, en)).toBe(countryCode);
});
