import { expect, test } from 'vitest';
import { readColors } from '../../src/model/colors.ts';

const roles = ['background', 'accent'];

test.each([
  ['one string serves both schemes', 'teal', 'teal', 'teal'],
  ['so does a list of one', ['#abc'], '#abc', '#abc'],
  ['a list of two is light and dark', ['#7a1f1f', '#e8a0a0'], '#7a1f1f', '#e8a0a0'],
  ['functions are colours', 'rgb(1, 2, 3)', 'rgb(1, 2, 3)', 'rgb(1, 2, 3)'],
  [
    'modern ones too',
    'oklch(60% 0.1 120deg / 50%)',
    'oklch(60% 0.1 120deg / 50%)',
    'oklch(60% 0.1 120deg / 50%)',
  ],
  ['a word may be a name, which the browser knows', ['SlateGray', 'blurple'], 'SlateGray', 'blurple'],
  ['numbers may be none', 'lab(50% none -20)', 'lab(50% none -20)', 'lab(50% none -20)'],
  ['capitals are fine', '#ABCDEF80', '#ABCDEF80', '#ABCDEF80'],
])('%s', (_, accent, light, dark) => {
  expect(readColors({ accent }, roles)).toEqual([{ role: 'accent', light, dark }]);
});

test.each([
  'red;}body{display:none',
  'red}',
  'url(https://example.com)',
  'var(--x)',
  'rgb(0,0,0);x:y',
  'rgb(url(a))',
  'rgb(1,2,3',
  '#12',
  '#12345',
  '#ggg',
  '</style><script>alert(1)</script>',
  'red/**/',
  'expression(alert(1))',
  'red\nblue',
  '"red"',
  'inherit',
  'initial',
  'Unset',
  'revert',
  'red-blue',
  'roté',
  'red blue',
  'rgb(red)',
  'rgb(1, 2)',
  'rgb(1, 2, 3,)',
  'rgb(1 2 3 4 5)',
  'rgb(1px 2 3)',
  '',
  null,
  {},
  [],
])('%j is no colour', (accent) => {
  expect(readColors({ accent }, roles)).toEqual([]);
});

test('a bad colour of one scheme drops the pair, not the other roles', () => {
  expect(readColors({ accent: ['red', 'red;'], background: 'white' }, roles)).toEqual([
    { role: 'background', light: 'white', dark: 'white' },
  ]);
});

test('a role that nobody knows is left out', () => {
  expect(readColors({ sidebar: 'red' }, roles)).toEqual([]);
});

test('a text of a million characters is looked at once', () => {
  const texts = ['1', ' ', '1 ', '1,', '.', '1.', 'none '].map((part) => `rgb(${part.repeat(1_000_000)}`);
  const start = performance.now();
  expect(readColors({ background: texts, accent: texts.slice(1) }, roles)).toEqual([]);
  for (const accent of texts) expect(readColors({ accent }, roles)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(2000);
});
