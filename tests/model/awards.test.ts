import { expect, test } from 'vitest';
import { readAwards } from '../../src/model/awards.ts';
import { datetimes, lineText, settings } from './reading.ts';

const read = (section: unknown) => readAwards(section, settings());
const lines = (section: unknown) => read(section).map(lineText);

test('title, awarder and date stand on one line', () => {
  expect(lines([{ title: 'Prize', awarder: 'Academy', date: '2018-11' }])).toEqual([
    'Prize, Academy | Nov 2018',
  ]);
});

test('an award that was held for a time says from when to when', () => {
  const award = { title: 'Fellowship', startDate: '2018-11-01' };
  expect(lines([award, { ...award, title: 'Chair', endDate: '2020-02' }])).toEqual([
    'Fellowship | Nov 2018',
    'Chair | Nov 2018 – Feb 2020',
  ]);
});

test('the same award of several years is one line with every year', () => {
  const award = (date: string) => ({ title: 'Scholarship', awarder: 'University', date });
  expect(lines([award('2017'), award('2018'), award('2019')])).toEqual([
    'Scholarship, University | 2017, 2018, 2019',
  ]);
  expect(datetimes(read([award('2017'), award('2018')])[0]?.date ?? [])).toEqual(['2017', '2018']);
});

test('an award whose title looks like the body of another is an award of its own', () => {
  expect(
    lines([
      { title: 'foo[[],["bar"],[]]', date: '2020' },
      { title: 'foo', summary: 'bar', date: '2021' },
    ]),
  ).toEqual(['foo[[],["bar"],[]] | 2020', 'foo | 2021']);
});

test.each([
  [{}, 'A | Nov 2014, 2015'],
  [{ dates: 'year' }, 'A | 2014, 2015'],
])('a date that reads as one before it stands once: %j', (options, line) => {
  const section = ['2014-11-01', '2014-11', '2015', '2014-11-30', ''].map((date) => ({ title: 'A', date }));
  expect(readAwards(section, settings(options)).map(lineText)).toEqual([line]);
});

test('the same award with others between its years is one line, where it stood first', () => {
  expect(
    lines([
      { title: 'A', date: '2017' },
      { title: 'B', date: '2016' },
      { title: 'A', date: '2015' },
    ]),
  ).toEqual(['A | 2017, 2015', 'B | 2016']);
});

test('awards that differ in who gave them or in what is said of them stay apart', () => {
  expect(
    lines([
      { title: 'A', awarder: 'X', date: '2017' },
      { title: 'A', awarder: 'Y', date: '2018' },
      { title: 'A', awarder: 'Y', date: '2019', summary: 'Twice' },
    ]),
  ).toEqual(['A, X | 2017', 'A, Y | 2018', 'A, Y | 2019']);
});

test('a summary in parentheses runs on from the line, and another stands below it', () => {
  const [first, second] = read([
    { title: 'A', summary: '(top 5%)' },
    { title: 'B', summary: 'Of 500 papers' },
  ]);
  expect(first).toMatchObject({ remark: '(top 5%)', paragraphs: [] });
  expect(second).toMatchObject({ remark: '', paragraphs: ['Of 500 papers'] });
});

test('the title links to the address', () => {
  expect(read([{ title: 'A', url: 'https://a.example' }])[0]?.words[0]).toEqual({
    text: 'A',
    url: 'https://a.example',
    title: true,
  });
});

test.each([[[]], [[{}]], [[{ title: '', date: '' }]], [[null]], ['']])('%j has no awards', (section) => {
  expect(read(section)).toEqual([]);
});

test('who gave it may be marked up, and where', () => {
  const [award] = read([{ title: 'A', awarder: '[ACM](https://acm.org)', location: 'Berlin &amp; Rome' }]);
  expect(award?.words.slice(1)).toEqual([
    {
      text: [{ tag: 'a', url: 'https://acm.org', title: '', children: ['ACM'] }],
      url: '',
      title: false,
    },
    { text: 'Berlin & Rome', url: '', title: false },
  ]);
});

test('a string is an award', () => {
  expect(lines(['Prize'])).toEqual(['Prize']);
});
