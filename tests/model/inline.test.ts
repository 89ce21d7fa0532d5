import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inline } from '../../src/model/inline.ts';
import { plainText, unlink } from '../../src/model/rich-text.ts';

describe('Markdown in a text', () => {
  test.each([
    ['bold', '**a** b', [{ tag: 'strong', children: ['a'] }, ' b']],
    ['emphasis', 'an *a*', ['an ', { tag: 'em', children: ['a'] }]],
    ['code', 'run `a <b>`', ['run ', { tag: 'code', children: ['a <b>'] }]],
    ['a link', '[a](https://b.org)', [{ tag: 'a', url: 'https://b.org', title: '', children: ['a'] }]],
    [
      'a bare address',
      'see https://b.org/c_d.',
      ['see ', { tag: 'a', url: 'https://b.org/c_d', title: '', children: ['https://b.org/c_d'] }, '.'],
    ],
    [
      'an angled address',
      '<https://b.org>',
      [{ tag: 'a', url: 'https://b.org', title: '', children: ['https://b.org'] }],
    ],
    [
      'the title of a link',
      '[a](https://b.org "c")',
      [{ tag: 'a', url: 'https://b.org', title: 'c', children: ['a'] }],
    ],
    [
      'a picture as a link, since the document loads none',
      '![a](https://b.org/c.png)',
      [{ tag: 'a', url: 'https://b.org/c.png', title: '', children: ['a'] }],
    ],
    [
      'an address of mail',
      'to a@b.org',
      ['to ', { tag: 'a', url: 'mailto:a@b.org', title: '', children: ['a@b.org'] }],
    ],
    ['a line break', 'a\nb', ['a', { tag: 'br' }, 'b']],
    ['a line break behind quotes', 'it\'s "a"\nb', ['it\'s "a"', { tag: 'br' }, 'b']],
    ['bold in emphasis', '*a **b***', [{ tag: 'em', children: ['a ', { tag: 'strong', children: ['b'] }] }]],
  ])('sets %s', (_, written, expected) => {
    expect(inline(written)).toEqual(expected);
  });

  test.each(['。请看', '，谢谢', '、', '（注）', '」と', '، ثم', '؛ ثم', '।'])(
    'ends a bare address in front of %s',
    (behind) => {
      const address = 'https://b.org/東京';
      expect(inline(address + behind)).toEqual([
        { tag: 'a', url: address, title: '', children: [address] },
        behind,
      ]);
    },
  );

  test.each([
    'plain words',
    'snake_case and other_names',
    '2 * 3 = 6, 4 * 5 = 20',
    'about ~5 to ~6',
    '@handle and a@b',
    'see c:\\temp',
    'C# & C++ in R&D',
    'AT&T <3',
    '[1] and [sic]',
    'Duan*, Song*',
    '5% (top)',
    'a < b > c',
  ])('leaves %s as it is', (written) => {
    expect(plainText(inline(written))).toBe(written);
    expect(typeof inline(written)).toBe('string');
  });

  test('an escaped mark loses its backslash', () => {
    expect(inline('\\*a\\*')).toBe('*a*');
  });

  test('an address in angles that leads nowhere good is said once', () => {
    expect(inline('<doi:10.1/x> and <javascript:alert(1)>')).toBe('<doi:10.1/x> and <javascript:alert(1)>');
    expect(inline('[x:y **b**](x:y)')).toEqual(['[x:y ', { tag: 'strong', children: ['b'] }, '](x:y)']);
  });

  test('a link that leads nowhere good stays as it was written', () => {
    expect(inline('[a](javascript:alert(1))')).toBe('[a](javascript:alert(1))');
    expect(inline('![a](./b.png)')).toBe('![a](./b.png)');
    expect(inline('[a](./b.png "c")')).toBe('[a](./b.png "c")');
  });

  test('a text longer than any sentence is set as written', () => {
    const long = `**a** ${'b'.repeat(10_000)}`;
    expect(inline(long)).toBe(long);
  });
});

describe('HTML in a text', () => {
  test.each([
    ['<b>a</b> b', [{ tag: 'b', children: ['a'] }, ' b']],
    ['<STRONG>a</STRONG>', [{ tag: 'strong', children: ['a'] }]],
    ['<i>a <em>b</em></i>', [{ tag: 'i', children: ['a ', { tag: 'em', children: ['b'] }] }]],
    ['a<br>b<br/>c', ['a', { tag: 'br' }, 'b', { tag: 'br' }, 'c']],
    ['a</br>b', ['a', { tag: 'br' }, 'b']],
    ['H<sub>2</sub>O', ['H', { tag: 'sub', children: ['2'] }, 'O']],
    [
      '<a target="_blank" href="https://b.org" onclick="alert(1)">a</a>',
      [{ tag: 'a', url: 'https://b.org', title: '', children: ['a'] }],
    ],
    ['<b onclick="alert(1)">a</b>', [{ tag: 'b', children: ['a'] }]],
    ['<a href="https://b.org">a</a>', [{ tag: 'a', url: 'https://b.org', title: '', children: ['a'] }]],
    [
      '<a href="https://b.org/?c=1&amp;d=2&#38;e=3">a</a>',
      [{ tag: 'a', url: 'https://b.org/?c=1&d=2&e=3', title: '', children: ['a'] }],
    ],
    ["<a href='b.org'>a</a>", [{ tag: 'a', url: 'https://b.org', title: '', children: ['a'] }]],
  ])('%s is markup', (written, expected) => {
    expect(inline(written)).toEqual(expected);
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<b>never closed',
    'never opened</b>',
    '<a href="javascript:alert(1)">a</a>',
    '<a href="&#106;avascript:alert(1)">a</a>',
    '<a>a</a>',
    '<u>a</u>',
    '<!-- a -->',
  ])('%s is the text it is', (written) => {
    expect(plainText(inline(written))).toBe(written);
  });

  test('a comment is a text like any other', () => {
    expect(inline('<!-- a *b* -->')).toEqual(['<!-- a ', { tag: 'em', children: ['b'] }, ' -->']);
  });

  test.each(['constructor', 'toString', 'hasOwnProperty'])('a reference to %s is text', (name) => {
    expect(inline(`a &${name}; b`)).toBe(`a &${name}; b`);
    expect(inline(`[x](https://a.example/&${name};)`)).toEqual([
      { tag: 'a', url: `https://a.example/&${name};`, title: '', children: ['x'] },
    ]);
  });

  test('the entities that editors leave behind are characters', () => {
    expect(inline('R&amp;D &lt; 3&nbsp;% &#8211; &#x2014;')).toBe('R&D < 3\u00a0% – —');
  });

  test.each(['&notin; &bogus; AT&T;', '&#0; &#x85; &#xD800; &#xFFFE; &#1114111; &#9999999;'])(
    'no character is made of %s',
    (written) => {
      expect(inline(written)).toBe(written);
    },
  );
});

test('words that are a link themselves hold no other', () => {
  expect(unlink(inline('**[a](https://b.org)** c'))).toEqual([{ tag: 'strong', children: ['a'] }, ' c']);
});

test('no letter or digit of any text is lost', () => {
  const piece = fc.constantFrom(
    'a',
    'B',
    '7',
    ' ',
    '*',
    '**',
    '_',
    '`',
    '<b>',
    '</b>',
    '<i>',
    '</a>',
    '[',
    '](x)',
    '~',
    '\\',
    '&',
    "'",
    '"',
    '!',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const written = pieces.join('').trim();
      const letters = (text: string): string => text.replace(/[^aB7]/g, '');
      const shown = letters(plainText(inline(written)).replace(/<\/?[bia]>/g, ''));
      expect(shown).toBe(letters(written.replace(/<\/?[bia]>/g, '')));
    }),
  );
});
