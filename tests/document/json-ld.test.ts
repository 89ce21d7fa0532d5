import { describe, expect, test } from 'vitest';
import { jsonLd } from '../../src/document/json-ld.ts';

describe('JSON-LD', () => {
  test('leaves out what is absent', () => {
    expect(jsonLd({ '@type': 'Person', url: undefined, award: ['A'] })).toBe(
      '{"@type":"Person","award":["A"]}',
    );
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
    expect(jsonLd({ text })).toBe(`{"text":${json}}`);
    expect(JSON.parse(jsonLd({ text }))).toEqual({ text });
  });
});
