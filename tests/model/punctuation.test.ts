import { describe, expect, test } from 'vitest';
import { localeOf } from '../../src/locales/languages.ts';
import { commaOf, listed, runOf } from '../../src/model/punctuation.ts';

describe('a list', () => {
  test.each([
    ['en', ['A', 'B'], 'A, B'],
    ['en', ['ليلى', 'B'], 'ليلى, B'],
    ['ja', ['山田', '鈴木'], '山田、鈴木'],
    ['zh', ['王小明', 'J. Smith'], '王小明，J. Smith'],
    ['ar', ['ليلى', 'عمر'], 'ليلى، عمر'],
    ['he', ['נועה', 'דוד'], 'נועה, דוד'],
  ])('in %s, of %j, reads %s', (tag, words, expected) => {
    expect(listed(words, localeOf(tag))).toBe(expected);
  });

  test.each(['ja', 'zh', 'zh-TW'])('of Latin words keeps the Latin comma in %s', (tag) => {
    expect(listed(['Python', 'C++', 'Gödel'], localeOf(tag))).toBe('Python, C++, Gödel');
  });

  test('of Latin words is one isolated run between lines from right to left', () => {
    expect(listed(['Python', 'C++'], localeOf('ar'))).toBe('\u2066Python, C++\u2069');
    expect(runOf(['Ann Lee', 'Bo Li'], localeOf('he'))).toBe('ltr');
  });

  test('isolates each Latin word among others there', () => {
    expect(listed(['لغة', 'C++'], localeOf('ar'))).toBe('لغة، \u2066C++\u2069');
    expect(runOf(['ليلى', 'Bo Li'], localeOf('ar'))).toBeUndefined();
  });

  test('of numbers alone runs as the document does', () => {
    expect(runOf(['2017', '2018'], localeOf('ar'))).toBeUndefined();
    expect(commaOf(['2017', '2018'], localeOf('ar'))).toBe(', ');
  });

  test('runs as the document does where that is from left to right', () => {
    expect(runOf(['Ann Lee', 'Bo Li'], localeOf('en'))).toBeUndefined();
  });
});
