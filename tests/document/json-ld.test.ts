import { describe, expect, test } from 'vitest';
import { jsonLd } from '../../src/document/json-ld.ts';

describe('JSON-LD', () => {
  test('leaves out what is absent, wherever it stands', () => {
    const person = {
      '@type': 'Person',
      name: 'Ada',
      url: '',
      sameAs: [],
      award: ['', 'A', ''],
      email: undefined,
    };
    expect(jsonLd({ '@graph': [person, ''] })).toBe(
      '{"@graph":[{"@type":"Person","name":"Ada","award":["A"]}]}',
    );
  });

  test('writes an object and a list of nothing as such', () => {
    expect(jsonLd({})).toBe('{}');
    expect(jsonLd([''])).toBe('[]');
  });

  test.each([
    ['</script>', '"\\u003c/script\\u003e"'],
    ['<!--', '"\\u003c!--"'],
    ['a & b', '"a \\u0026 b"'],
    ['"quoted" \\ \n\t\u0001', '"\\"quoted\\" \\\\ \\n\\t\\u0001"'],
    ['\u2028\u2029', '"\\u2028\\u2029"'],
    ['\ud800', '"\\ud800"'],
    ['Zürich 東京 😀', '"Zürich 東京 😀"'],
  ])('writes %j as JSON that no script element and no line of a program ends in', (text, json) => {
    expect(jsonLd(text)).toBe(json);
    expect(JSON.parse(jsonLd(text))).toBe(text);
  });
});
