import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/model/rich-text.ts';
import { readLanguages, readSkills, type Term } from '../../src/model/terms.ts';

/** What a reader sees of a term. */
const termText = ({ name, level, keywords }: Term) => {
  const degree = level === '' ? '' : ` (${plainText(level)})`;
  const words = keywords.length === 0 ? '' : `: ${keywords.map(plainText).join(', ')}`;
  return plainText(name) + degree + words;
};

test.each([
  ['a skill', { name: 'Web', level: 'Master', keywords: ['HTML', 'CSS'] }, ['Web', 'Master', 'HTML', 'CSS']],
  ['keywords in one string', { name: 'Web', keywords: 'HTML, CSS' }, ['Web', '', 'HTML', 'CSS']],
  ['keywords alone', { keywords: ['HTML'] }, ['', '', 'HTML']],
  ['empty keywords', { name: 'Web', keywords: ['', null] }, ['Web', '']],
  ['a name with a colon', { name: 'Web:', keywords: ['HTML'] }, ['Web', '', 'HTML']],
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

describe('an object whose keys are the author’s', () => {
  test.each([
    [{ Programming: ['Python', 'C'], Tools: ['git'] }, ['Programming: Python, C', 'Tools: git']],
    [
      { softSkills: 'Tact, patience', data_science: ['R'] },
      ['Soft Skills: Tact, patience', 'Data science: R'],
    ],
    [{ JavaScript: 'good', iOS: 3, 'C++': 'fair' }, ['JavaScript: good', 'iOS: 3', 'C++: fair']],
    [{ Programming: [], Tools: null, Games: {}, _Hidden: ['x'] }, []],
    [{ Web: { level: 'Master', keywords: ['HTML'] } }, ['Web: Master, HTML']],
  ])('%j is a skill for each', (section, terms) => {
    expect(readSkills(section).map(termText)).toEqual(terms);
  });

  test.each([
    [{ English: 'Native', German: 'B2' }, ['English (Native)', 'German (B2)']],
    [{ english: ['reading', 'writing'] }, ['English (reading, writing)']],
  ])('%j is a language for each', (section, terms) => {
    expect(readLanguages(section).map(termText)).toEqual(terms);
  });

  test.each([
    [{ keywords: ['HTML'], tools: ['git'] }, [': HTML, git']],
    [{ name: 'Web', since: 2020 }, ['Web: Since 2020']],
    [{ summary: 'All of it' }, [': All of it']],
    [[{ Programming: ['Python'] }], [': Python']],
  ])('%j is not one', (section, terms) => {
    expect(readSkills(section).map(termText)).toEqual(terms);
  });
});

test.each([
  [{ language: 'French', fluency: 'B1', reading: 'C1' }, 'French (B1): Reading C1'],
  [{ language: 'Latin', reading: 'good', speaking: 'none' }, 'Latin: Reading good, Speaking none'],
  [{ language: 'Latin', summary: 'For legal texts' }, 'Latin: For legal texts'],
])('%j tells its facts apart by their labels', (language, shown) => {
  expect(readLanguages([language]).map(termText)).toEqual([shown]);
});

test('of a skill, words under other keys are keywords, and a number stands under its label', () => {
  const web = { name: 'Web', keywords: ['HTML'], frameworks: ['Preact', 'Astro'], rating: 80 };
  expect(readSkills([web]).map(termText)).toEqual(['Web: HTML, Preact, Astro, Rating 80']);
});

test.each([[[]], [[{}]], [[{ name: '', level: '', keywords: [''] }]], [null], [undefined]])(
  '%j has none',
  (section) => {
    expect(readSkills(section)).toEqual([]);
    expect(readLanguages(section)).toEqual([]);
  },
);
