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
