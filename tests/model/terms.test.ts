import { expect, test } from 'vitest';
import { readLanguages, readSkills } from '../../src/model/terms.ts';

test.each([
  ['a skill', { name: 'Web', level: 'Master', keywords: ['HTML', 'CSS'] }, ['Web', 'Master', 'HTML', 'CSS']],
  ['keywords in one string', { name: 'Web', keywords: 'HTML, CSS' }, ['Web', '', 'HTML', 'CSS']],
  ['keywords alone', { keywords: ['HTML'] }, ['', '', 'HTML']],
  ['empty keywords', { name: 'Web', keywords: ['', null] }, ['Web', '']],
  ['a level that is a number', { name: 'Web', level: 95 }, ['Web', '95']],
  ['a string', 'Web', ['Web', '']],
])('%s', (_, item, [name, level, ...keywords]) => {
  expect(readSkills([item])).toEqual([{ name, level, keywords }]);
});

test.each([
  [{ language: 'English', fluency: 'Native speaker' }, 'English', 'Native speaker'],
  [{ name: 'English', level: 'C2' }, 'English', 'C2'],
  [{ language: 'English' }, 'English', ''],
  ['English', 'English', ''],
])('the language %j', (item, name, level) => {
  expect(readLanguages([item])).toEqual([{ name, level, keywords: [] }]);
});

test('an object in place of the list is one skill', () => {
  expect(readSkills({ name: 'Web', icon: 'fa-web', id: 'x' })).toEqual([
    { name: 'Web', level: '', keywords: [] },
  ]);
});

test.each([[[]], [[{}]], [[{ name: '', level: '', keywords: [''] }]], [null], [undefined]])(
  '%j has none',
  (section) => {
    expect(readSkills(section)).toEqual([]);
    expect(readLanguages(section)).toEqual([]);
  },
);
