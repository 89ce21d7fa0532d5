import { describe, expect, test } from 'vitest';
import { array, quote } from '../../src/document/json-ld.ts';

describe('a text in JSON-LD', () => {
  test.each([
    ['Ada Lovelace', '"Ada Lovelace"'],
    ['', ''],
    ['</script>', '"\\u003c/script\\u003e"'],
    ['<!--', '"\\u003c!--"'],
    ['a & b', '"a \\u0026 b"'],
    ['"quoted" \\ \n\t\u0001', '"\\"quoted\\" \\\\ \\n\\t\\u0001"'],
    ['\u2028\u2029', '"\\u2028\\u2029"'],
    ['\ud800', '"\\ud800"'],
    ['Zürich 東京 😀', '"Zürich 東京 😀"'],
  ])('%j is %s, in which no script element and no line of a program ends', (text, json) => {
    expect(quote(text)).toBe(json);
    if (json !== '') expect(JSON.parse(json)).toBe(text);
  });

  test.each(Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code)))(
    'the character %j is read back as it is',
    (character) => {
      expect(JSON.parse(quote(character))).toBe(character);
      expect(quote(character)).not.toMatch(/[<>&]/);
    },
  );
});

describe('a list in JSON-LD', () => {
  test.each([
    [['"a"', '{"b":1}'], '["a",{"b":1}]'],
    [['', '"a"', ''], '["a"]'],
    [[''], ''],
    [[], ''],
  ])('of %j is %s', (items, json) => {
    expect(array(items)).toBe(json);
  });
});
