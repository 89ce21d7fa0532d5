import { expect, test } from 'vitest';
import { groupPublications } from '../../src/model/publication-groups.ts';
import { readPublications } from '../../src/model/publications.ts';
import { plainText } from '../../src/model/rich-text.ts';
import { settings } from './reading.ts';

/** The list as a reader sees it: headings, numbered titles and notes. */
function lines(publications: unknown, options: object, more: object = {}): readonly string[] {
  const own = settings({ publications: options, ...more });
  const { groups } = groupPublications(
    readPublications(publications, own, () => false),
    own,
  );
  return groups.flatMap(({ heading, runs }) => [
    ...(heading === '' ? [] : [`# ${heading}`]),
    ...runs.flatMap((run) =>
      run.kind === 'note'
        ? [`- ${plainText(run.note.text)}`]
        : run.citations.map(
            ({ title }, at) =>
              `${run.start + (own.numbering === 'descending' ? -at : at)} ${plainText(title.text)}`,
          ),
    ),
  ]);
}

const publications = [
  { name: 'A', releaseDate: '2020', type: 'book', selected: true },
  { name: 'B', releaseDate: '2024-05', type: 'article-journal' },
  { name: 'C', releaseDate: 'to appear', type: 'article-journal' },
  { name: 'D', releaseDate: 'Spring 2020', type: 'Magazine column' },
  { name: 'E', releaseDate: '2022', journal: 'Nature', selected: 'true' },
  { name: 'F', releaseDate: '2021', type: 'misc' },
];

test('without options the order is the author’s', () => {
  expect(lines(publications, {})).toEqual(['1 A', '2 B', '3 C', '4 D', '5 E', '6 F']);
});

test('numbers fall from the first to the last', () => {
  expect(lines(publications, { numbering: 'descending' })).toEqual([
    '6 A',
    '5 B',
    '4 C',
    '3 D',
    '2 E',
    '1 F',
  ]);
});

test('by year the newest comes first, before it what has none, and numbers run on', () => {
  expect(lines(publications, { groupBy: 'year', numbering: 'descending' })).toEqual([
    '6 C',
    '# 2024',
    '5 B',
    '# 2022',
    '4 E',
    '# 2021',
    '3 F',
    '# 2020',
    '2 A',
    '1 D',
  ]);
});

test('by type the order is fixed, and what has no date comes first in its group', () => {
  expect(lines(publications, { groupBy: 'type' })).toEqual([
    '# Journal articles',
    '1 C',
    '2 B',
    '3 E',
    '# Books',
    '4 A',
    '# Magazine column',
    '5 D',
    '# Other publications',
    '6 F',
  ]);
});

test('the heading of a type can be replaced', () => {
  expect(
    lines([publications[0]], { groupBy: 'type' }, { sectionLabels: { 'publications:book': 'Monographs' } }),
  ).toEqual(['# Monographs', '1 A']);
});

test('what is selected comes first when asked, and is not repeated', () => {
  expect(lines(publications, { selected: true })).toEqual([
    '# Selected publications',
    '1 A',
    '2 E',
    '# Other publications',
    '3 B',
    '4 C',
    '5 D',
    '6 F',
  ]);
  expect(lines([publications[0]], { selected: true })).toEqual(['# Selected publications', '1 A']);
  expect(lines([publications[1]], { selected: true })).toEqual(['1 B']);
});

test('what has no date does not stand among the selected', () => {
  const some = [
    { name: 'Sel', selected: true, releaseDate: '2020' },
    { name: 'InPress', status: 'in press' },
    { name: 'Old', releaseDate: '2019' },
  ];
  expect(lines(some, { groupBy: 'year', selected: true })).toEqual([
    '# Selected publications',
    '1 Sel',
    '# Other publications',
    '2 InPress',
    '# 2019',
    '3 Old',
  ]);
});

test('a word for a type is its heading as the author writes it', () => {
  const types = [
    'PhD proposal',
    'bioRxiv preprint',
    'Op-ed',
    'PhD',
    'magazine column',
    'liner_notes',
    'blogPost',
  ];
  const some = types.map((type, at) => ({ name: String(at), type }));
  const sectionLabels = { 'publications:other': 'Other writing' };
  expect(lines([...some, { name: 'Z' }], { groupBy: 'type' }, { sectionLabels })).toEqual([
    '# PhD proposal',
    '1 0',
    '# bioRxiv preprint',
    '2 1',
    '# Op-ed',
    '3 2',
    '# PhD',
    '4 3',
    '# Magazine column',
    '5 4',
    '# Liner notes',
    '6 5',
    '# Blog Post',
    '7 6',
    '# Other writing',
    '8 Z',
  ]);
});

test.each([
  ['technical-report', 'Technical Report', 'technical_report'],
  ['working-paper', 'Working paper', 'working_paper'],
  ['book-chapter', 'Book chapter', 'BOOK_CHAPTER'],
  ['edited-volume', 'edited volume', 'Edited_Volume'],
])('%s is one type however its words are parted', (...types) => {
  const some = types.map((type) => ({ name: 'A', type }));
  expect(lines(some, { groupBy: 'type' }).filter((line) => line.startsWith('#'))).toHaveLength(1);
});

test('two types of one heading are one group, in the author’s order', () => {
  const sectionLabels = { 'publications:article': 'Papers', 'publications:paper': 'Papers' };
  const some = [
    { name: 'A', type: 'paper-conference', releaseDate: '2020' },
    { name: 'B', type: 'book', releaseDate: '2020' },
    { name: 'C', type: 'article', releaseDate: '2020' },
  ];
  expect(lines(some, { groupBy: 'type' }, { sectionLabels })).toEqual([
    '# Papers',
    '1 A',
    '2 C',
    '# Books',
    '3 B',
  ]);
});

test('a name and an address alone are a note, which takes no number', () => {
  const note = { name: 'Full list', url: 'https://scholar.example' };
  expect(lines([publications[0], note, publications[1]], {})).toEqual(['1 A', '- Full list', '2 B']);
  expect(lines([note, publications[0]], { numbering: 'descending' })).toEqual(['- Full list', '1 A']);
});
