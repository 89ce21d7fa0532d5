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
  [
    'the lines of an address have commas between them',
    { address: 'CERN, EP Department\r\nEsplanade 1\n', city: 'Geneva' },
    'CERN, EP Department, Esplanade 1, Geneva',
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
  [
    'a postal code stands in front of the city where a country writes it so',
    { address: 'Musterstr. 1', postalCode: '12353', city: 'Berlin', region: 'Neukölln', countryCode: 'DE' },
    'Musterstr. 1, 12353 Berlin, Neukölln, Germany',
  ],
  [
    'whether or not there is a region',
    { postalCode: 75005, city: 'Paris', countryCode: 'fr' },
    '75005 Paris, France',
  ],
  [
    'and behind everything without a city',
    { postalCode: '75005', region: 'Paris', countryCode: 'FR' },
    'Paris, 75005, France',
  ],
  [
    'it stands behind the region in others',
    { address: '75 Francis St', postalCode: '02115', city: 'Boston', region: 'MA', countryCode: 'US' },
    '75 Francis St, Boston, MA 02115, US',
  ],
  [
    'or the state',
    { postalCode: '02115', city: 'Boston', state: 'MA', countryCode: 'US' },
    'Boston, MA 02115, US',
  ],
  [
    'letters and all',
    { postalCode: 'G1W 2V2', city: 'Québec', region: 'QC', countryCode: 'CA' },
    'Québec, QC G1W 2V2, Canada',
  ],
  [
    'but for one that says the region itself',
    { postalCode: 'CA 94115', city: 'San Francisco', region: 'California', countryCode: 'US' },
    'San Francisco, California, CA 94115, US',
  ],
  [
    'and by itself elsewhere',
    { postalCode: 'SW1A 1AA', city: 'London', countryCode: 'GB' },
    'London, SW1A 1AA, UK',
  ],
  [
    'it is not repeated with the city either',
    { address: '10 rue X, 75005 Paris', postalCode: '75005', city: 'Paris', countryCode: 'FR' },
    '10 rue X, 75005 Paris, France',
  ],
  ['nothing is nothing', null, ''],
  ['an empty object is nothing', {}, ''],
])('%s', (_, location, expected) => {
  expect(formatLocation(location, en)).toBe(expected);
});

test.each(['ZZ', 'XX', 'QQ'])('the code %s, which is no country, is printed as written', (countryCode) => {
  expect(formatLocation({ countryCode }, en)).toBe(countryCode);
});
