import { expect, test } from 'vitest';
import { readReferences } from '../../src/model/references.ts';
import { plainText } from '../../src/model/rich-text.ts';

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

test('a string is what is said', () => {
  expect(readReferences('Available on request')).toEqual([
    { name: { text: '', url: '' }, details: [], paragraphs: ['Available on request'] },
  ]);
});

test.each([[[]], [[{}]], [[{ name: '', reference: '' }]], [null]])('%j has none', (section) => {
  expect(readReferences(section)).toEqual([]);
});
