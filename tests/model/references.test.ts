import { expect, test } from 'vitest';
import { readReferences as readWith } from '../../src/model/references.ts';
import { plainText } from '../../src/model/rich-text.ts';
import { settings } from './reading.ts';

const readReferences = (section: unknown) => readWith(section, settings());

test('a reference is who says it and what is said', () => {
  expect(readReferences([{ name: 'A. Turing', reference: 'Good.\n\nVery good.' }])).toEqual([
    { name: { text: 'A. Turing', url: '' }, details: [], paragraphs: ['Good.', 'Very good.'] },
  ]);
});

test('position, organisation and addresses are kept', () => {
  const [reference] = readReferences([
    {
      name: 'A',
      position: 'Professor',
      organization: 'ETH',
      email: 'a@example.com',
      phone: '123',
      url: 'a.example',
    },
  ]);
  expect(reference?.details.map(({ text }) => plainText(text))).toEqual([
    'Professor',
    'ETH',
    'a@example.com',
    '123',
  ]);
  expect(reference?.name.url).toBe('https://a.example');
});

test.each([
  ['2015-02-01', 'Feb 2015'],
  ['spring 2015', 'spring 2015'],
])('the date %s is a fact without a name', (date, text) => {
  expect(readReferences([{ name: 'A', date, reference: 'Good.' }])[0]?.details).toEqual([
    { label: '', text },
  ]);
});

test('a string is what is said', () => {
  expect(readReferences('Available on request')).toEqual([
    { name: { text: '', url: '' }, details: [], paragraphs: ['Available on request'] },
  ]);
});

test.each([[[]], [[{}]], [[{ name: '', reference: '' }]], [null]])('%j has none', (section) => {
  expect(readReferences(section)).toEqual([]);
});
