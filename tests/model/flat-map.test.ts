import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flatMap } from '../../src/model/flat-map.ts';

describe('flatMap', () => {
  test('gives what the array of that name gives, for lists of any length', () => {
    const lists = fc.array(fc.array(fc.anything(), { maxLength: 3 }));
    fc.assert(
      fc.property(lists, (items) => {
        const read = (item: readonly unknown[], at: number): readonly unknown[] =>
          [...item, at].slice(at % 2);
        expect(flatMap(items, read)).toEqual(items.flatMap(read));
      }),
    );
  });

  test('keeps what is undefined', () => {
    expect(flatMap([undefined, 1], (item) => [item])).toEqual([undefined, 1]);
  });
});
