import { describe, expect, test } from 'vitest';
import { first, isObject, list, object, text, texts, words } from '../../src/model/json.ts';

describe('the text of a field', () => {
  test.each([
    ['a string', 'a', 'a'],
    ['a string in white space', ' a\n', 'a'],
    ['a string with a comma behind it', 'a, b,\n', 'a, b'],
    ['a list of them', ['a, ', 'b,'], 'a, b'],
    ['a number', 3.7, '3.7'],
    ['zero', 0, '0'],
    ['a list', ['a', '', null, 'b'], 'a, b'],
    ['an object', { de: 'Hallo', en: 'Hello' }, 'Hallo, Hello'],
    ['a list of objects', [{ name: 'a' }, { name: 'b' }], 'a, b'],
    ['a date in parts', { year: 2014, month: 8 }, '2014-08'],
    ['one with a day', { day: '1', month: 'March', year: '2014' }, '2014-03-01'],
    ['one of a year alone', { year: 2014, month: null, day: 0 }, '2014'],
    ['one of a season', { year: 2014, month: 'Spring' }, 'Spring 2014'],
    ['one of a season beside it', { year: 2014, season: 'Spring' }, 'Spring 2014'],
    ['one of two months', { year: 2014, month: 'May/June' }, 'May/June 2014'],
    ['one of months in numbers', { year: 2014, month: '10-12' }, '10-12 2014'],
    ['a day of no month', { year: 2014, day: 5 }, '5 2014'],
    ['what is no date', { year: 2, month: 3 }, '2, 3'],
    ['what is more than a date', { year: 2014, note: 'about' }, '2014, about'],
    ['a date of CSL-JSON', { 'date-parts': [[2020, 5, 1]], timestamp: 1588291200000 }, '2020-05-01'],
    ['one of texts', { 'date-parts': [['2020', '5']] }, '2020-05'],
    ['parts without a list around them', { 'date-parts': [2020, 5] }, '2020, 5'],
    ['one with a season', { 'date-parts': [[2024]], season: 'Spring' }, 'Spring 2024'],
    ['one with the number of a season', { 'date-parts': [[2024]], season: 2 }, '2024'],
    [
      'a range of CSL-JSON',
      {
        'date-parts': [
          [2019, 11],
          [2020, 2],
        ],
      },
      '2019-11 – 2020-02',
    ],
    ['one in words', { 'date-parts': [[null]], literal: 'about 1900' }, 'about 1900'],
    ['none of CSL-JSON', { 'date-parts': [[null]] }, ''],
    ['parts that are none', { 'date-parts': [[], 'x', null, {}] }, 'x'],
  ])('%s is %j → %j', (_, value, expected) => {
    expect(text(value)).toBe(expected);
  });

  test.each([
    null,
    undefined,
    '',
    ' ',
    '-',
    ' -- ',
    '–',
    '#',
    'https://',
    [],
    {},
    [[]],
    [{}],
    true,
    false,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ])('%s has none', (value) => {
    expect(text(value)).toBe('');
  });

  test('keys that begin with an underscore are switched off, however deep', () => {
    expect(text({ name: 'a', _note: 'hidden', inner: { _secret: 'hidden', city: 'b' } })).toBe('a, b');
  });

  test('other marks in front of a key switch it off as well', () => {
    expect(
      text({ name: 'a', '-note': 'hidden', $comment: 'hidden', inner: { '//': 'hidden', '.NET': 'b' } }),
    ).toBe('a, b');
  });

  test('what is there for programs is none, however deep', () => {
    expect(text({ id: 7, name: 'MIT', logo: 'x.png', inner: { icon: 'fa-x', city: 'b' } })).toBe('MIT, b');
    expect(text([{ name: 'PostgreSQL', level: 'Advanced', image: './pg.svg', id: 3 }])).toBe(
      'PostgreSQL, Advanced',
    );
  });
});

test('the first field with text wins', () => {
  expect(first({ image: '', picture: 'me.jpg', photo: 'no.jpg' }, 'image', 'picture', 'photo')).toBe(
    'me.jpg',
  );
  expect(first({}, 'image')).toBe('');
});

test.each([
  [['a'], ['a']],
  ['a', ['a']],
  [{ a: 1 }, [{ a: 1 }]],
  [null, []],
  [undefined, []],
  ['', []],
])('%j as a list is %j', (value, expected) => {
  expect(list(value)).toEqual(expected);
});

test.each([['a string'], [null], [['a']], [3]])('%j as an object has no fields', (value) => {
  expect(object(value)).toEqual({});
});

test('texts leaves out what is empty', () => {
  expect(texts(['a', '', null, ' ', {}, 2])).toEqual(['a', '2']);
  expect(texts('a, b')).toEqual(['a, b']);
});

test('words takes one string with commas apart, but no word of a list', () => {
  expect(words('a, b;c\nd,,')).toEqual(['a', 'b', 'c', 'd']);
  expect(words(['a, b', 'c'])).toEqual(['a, b', 'c']);
});

test.each([
  [{}, true],
  [{ basics: 1, work: 'x', meta: [] }, true],
  [[], false],
  [null, false],
  ['x', false],
  [undefined, false],
])('%j is an object: %s', (value, expected) => {
  expect(isObject(value)).toBe(expected);
});
