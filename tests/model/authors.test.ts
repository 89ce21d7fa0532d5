import { describe, expect, test } from 'vitest';
import { markOwn, readAuthors, shorten } from '../../src/model/authors.ts';
import { Fields } from '../../src/model/fields.ts';
import { ownName } from '../../src/model/name.ts';
import { readSettings } from '../../src/model/options.ts';
import { settings } from './reading.ts';

const isOwn = ownName(['Jiangfei Duan']);
const read = (item: { readonly [key: string]: unknown }) => readAuthors(new Fields(item), isOwn);
const names = (item: { readonly [key: string]: unknown }) =>
  read(item).map(({ text, marks, self }) => `${text}${marks}${self ? ' (me)' : ''}`);

test('what a program left out of a list takes nobody with it', () => {
  expect(names({ authors: ['Ada Lovelace', undefined] })).toEqual(['Ada Lovelace']);
  expect(names({ authors: [undefined, 'Ada Lovelace'] })).toEqual(['Ada Lovelace']);
});

describe('the people of one string', () => {
  test.each([
    ['Jiangfei Duan, Ada Lovelace, and Alan Turing', ['Jiangfei Duan (me)', 'Ada Lovelace', 'Alan Turing']],
    ['J. Duan, A. Lovelace & A. Turing', ['J. Duan (me)', 'A. Lovelace', 'A. Turing']],
    ['Duan, Jiangfei', ['Duan, Jiangfei (me)']],
    ['Duan, Jiangfei and Lovelace, Ada and others', ['Duan, Jiangfei (me)', 'Lovelace, Ada', 'et al.']],
    ['{World Health Organization} and Duan, J.', ['World Health Organization', 'Duan, J. (me)']],
    ['{Health and Human Services}', ['Health and Human Services']],
    ['Acme, Inc.', ['Acme, Inc.']],
    ['Ada Lovelace, et al.', ['Ada Lovelace', 'et al.']],
    ['Lovelace, A., Duan, J., & Turing, A.', ['Lovelace, A.', 'Duan, J. (me)', 'Turing, A.']],
    ['Lovelace, A. B., Duan, J., and Turing, A.-M.', ['Lovelace, A. B.', 'Duan, J. (me)', 'Turing, A.-M.']],
    ['Lovelace, AB, Duan, J, Turing, A', ['Lovelace, AB', 'Duan, J (me)', 'Turing, A']],
    ['Lovelace, A. and Duan, J.', ['Lovelace, A.', 'Duan, J. (me)']],
    ['Lovelace, A.; Duan, J.; & Turing, A.', ['Lovelace, A.', 'Duan, J. (me)', 'Turing, A.']],
    ['Lovelace, Ada, Duan, Jiangfei', ['Lovelace, Ada', 'Duan, Jiangfei (me)']],
    ['Lovelace, Ada, Duan, J., Turing, Alan M.', ['Lovelace, Ada', 'Duan, J. (me)', 'Turing, Alan M.']],
    ['King, M. L., Jr., Duan, J.', ['King, M. L., Jr.', 'Duan, J. (me)']],
    ['van der Berg, Jan Pieter', ['van der Berg, Jan Pieter']],
    [
      'García Márquez, Gabriel José and Borges, Jorge Luis',
      ['García Márquez, Gabriel José', 'Borges, Jorge Luis'],
    ],
    ['García Márquez, Gabriel José; Duan, J.', ['García Márquez, Gabriel José', 'Duan, J. (me)']],
    ['Smith, J. and de la Cruz, M. A.', ['Smith, J.', 'de la Cruz, M. A.']],
    ['Ada Lovelace & Jiangfei Duan', ['Ada Lovelace', 'Jiangfei Duan (me)']],
    ['Ada Lovelace, Alan Turing, & Jiangfei Duan', ['Ada Lovelace', 'Alan Turing', 'Jiangfei Duan (me)']],
    ['Ada Lovelace, Plato, J. Duan', ['Ada Lovelace', 'Plato', 'J. Duan (me)']],
    ['Plato, Homer, Duan', ['Plato, Homer, Duan']],
    ['Ada Lovelace, Ph.D., J. Duan', ['Ada Lovelace, Ph.D.', 'J. Duan (me)']],
    ['Петров, И. И., Duan, J.', ['Петров, И. И.', 'Duan, J. (me)']],
    ['И. Петров, Анна Иванова, J. Duan', ['И. Петров', 'Анна Иванова', 'J. Duan (me)']],
    ['King, M. Jr., Duan, J.', ['King, M. Jr.', 'Duan, J. (me)']],
    ['van der Berg A., de la Cruz M., Duan J.', ['van der Berg A.', 'de la Cruz M.', 'Duan J. (me)']],
    ['Ada Bell, J. Duan and Bo Cole, Jr.', ['Ada Bell', 'J. Duan (me)', 'Bo Cole, Jr.']],
    ['J. Duan et al.', ['J. Duan (me)', 'et al.']],
    [
      'G. Aad, J. Duan et al. (ATLAS Collaboration)',
      ['G. Aad', 'J. Duan (me)', 'et al. (ATLAS Collaboration)'],
    ],
    ['Charles Babbage, Jiangfei Duan et al', ['Charles Babbage', 'Jiangfei Duan (me)', 'et al']],
    ['Duan, J., et al.', ['Duan, J. (me)', 'et al.']],
    ['Lovelace, Ada, Duan, Jiangfei, …', ['Lovelace, Ada', 'Duan, Jiangfei (me)', '…']],
    ['J. Duan and others', ['J. Duan (me)', 'et al.']],
  ])('%s', (authors, expected) => {
    expect(names({ authors })).toEqual(expected);
    expect(names({ author: [authors] })).toEqual(expected);
  });

  test.each([
    ['张三，王小明，李四', ['张三', '王小明 (me)', '李四'], ['', '，', '，']],
    ['张三、王小明', ['张三', '王小明 (me)'], ['', '、']],
    ['张三,王小明, 李四', ['张三', '王小明 (me)', '李四'], ['', ',', ', ']],
    ['张三；王小明', ['张三', '王小明 (me)'], ['', '；']],
    ['山田 太郎，鈴木花子', ['山田 太郎', '鈴木花子'], ['', '，']],
    ['김철수, 이영희', ['김철수', '이영희'], ['', ', ']],
    ['王, 小明', ['王, 小明 (me)'], ['']],
    ['Ada Lovelace，王小明', ['Ada Lovelace', '王小明 (me)'], ['', '，']],
  ])('%s, in writings without spaces', (authors, expected, before) => {
    const people = readAuthors(new Fields({ authors }), ownName(['王小明']));
    expect(people.map(({ text, self }) => (self ? `${text} (me)` : text))).toEqual(expected);
    expect(people.map((one) => one.before)).toEqual(before);
  });

  test('are not looked for in a string among others', () => {
    expect(names({ authors: ['Health and Human Services', 'J. Duan'] })).toEqual([
      'Health and Human Services',
      'J. Duan (me)',
    ]);
  });
});

test.each([
  ['Ada Bell, Bo Cole, and Cy Dunn', ['', ', ', ', and ']],
  ['Ada Bell and Bo Cole', ['', ' and ']],
  ['Ada Bell; Bo Cole', ['', '; ']],
  ['Ada Bell , Bo Cole & Cy Dunn', ['', ' , ', ' & ']],
  ['Ada Bell, Bo Cole et al.', ['', ', ', ' ']],
  ['Bell, A., et al.', ['', ', ']],
  ['Bell, Ada and others', ['', '']],
  ['Bell, A., Cole, B., & Dunn, C.', ['', ', ', ', & ']],
  ['Bell, Ada and Cole, Bo and Dunn, Cy', ['', '', '']],
  ['Ada Bell and Bo Cole and Cy Dunn', ['', '', '']],
])('%s is parted as it was typed, or as BibTeX means it', (authors, expected) => {
  expect(read({ authors }).map(({ before }) => before)).toEqual(expected);
});

describe('marks and markup', () => {
  test.each([
    ['**Jiangfei Duan**', ['Jiangfei Duan (me)']],
    ['*Jiangfei Duan*', ['Jiangfei Duan (me)']],
    ['__Jiangfei Duan__*', ['Jiangfei Duan* (me)']],
    ['<b>Jiangfei Duan</b>', ['Jiangfei Duan (me)']],
    ['Jiangfei Duan<sup>1,2</sup>', ['Jiangfei Duan1,2 (me)']],
    ['<b>J. Duan</b><sup>*</sup>', ['J. Duan* (me)']],
    ['<b>J. Duan<sup>*</sup></b>', ['J. Duan* (me)']],
    ['Jiangfei Duan*', ['Jiangfei Duan* (me)']],
    ['Jiangfei Duan**', ['Jiangfei Duan** (me)']],
    ['Bell &amp; Cole', ['Bell & Cole']],
  ])('of %s are read in a list', (author, expected) => {
    expect(names({ authors: [author, 'Ada Bell'] })).toEqual([...expected, 'Ada Bell']);
  });

  test.each([
    ['**Jiangfei Duan**, Ada Bell', ['Jiangfei Duan (me)', 'Ada Bell']],
    ['<b>Duan, J.</b>, Bell, A., & Cole, B.', ['Duan, J. (me)', 'Bell, A.', 'Cole, B.']],
    ['**Duan, J.**, Bell, A.', ['Duan, J. (me)', 'Bell, A.']],
    ['Jiangfei Duan¹,², Ada Bell²', ['Jiangfei Duan¹,² (me)', 'Ada Bell²']],
    ['Jiangfei Duan<sup>1, 2</sup>, Ada Bell<sup>2</sup>', ['Jiangfei Duan1,2 (me)', 'Ada Bell2']],
    ['Duan, J.<sup>1,2</sup>, Bell, A.<sup>2</sup>', ['Duan, J.1,2 (me)', 'Bell, A.2']],
    ['Ada Bell*, Jiangfei Duan*', ['Ada Bell*', 'Jiangfei Duan* (me)']],
    ['Duan*, Jiangfei and Bell, Ada', ['Duan, Jiangfei* (me)', 'Bell, Ada']],
    ['Ada Bell &amp; Jiangfei Duan', ['Ada Bell', 'Jiangfei Duan (me)']],
    ['Andr&eacute; Bell; J. Duan', ['Andr&eacute; Bell', 'J. Duan (me)']],
    ['\\textbf{Jiangfei Duan} and C. Babbage', ['Jiangfei Duan (me)', 'C. Babbage']],
  ])('of %s are read in one string', (authors, expected) => {
    expect(names({ authors })).toEqual(expected);
  });

  test.each([
    ['[A. Bell](https://a.example/)', 'A. Bell', 'https://a.example/'],
    ['**[A. Bell](https://a.example/)**', 'A. Bell', 'https://a.example/'],
    ['[A. Bell](https://a.example/)*', 'A. Bell*', 'https://a.example/'],
    ['[A. Bell](https://a.example/)<sup>1,a</sup>', 'A. Bell1,a', 'https://a.example/'],
    ['[A. Bell<sup>†</sup>](https://a.example/)', 'A. Bell†', 'https://a.example/'],
    ['<a href="https://a.example/">A. Bell</a>†', 'A. Bell†', 'https://a.example/'],
    ['Dr [A. Bell](https://a.example/)', 'Dr A. Bell', 'https://a.example/'],
    ['[J. Duan](https://d.example/)*', 'J. Duan* (me)', 'https://d.example/'],
    ['[A. Bell](javascript:alert)', '[A. Bell](javascript:alert)', ''],
    [
      '[A. Bell](https://a.example/) ([lab](https://l.example/))<sup>1</sup>',
      '[A. Bell](https://a.example/) ([lab](https://l.example/))1',
      '',
    ],
  ])('of the link %j are read as a name with an address', (author, name, url) => {
    const item = { authors: [author, 'B. Cole'] };
    expect(names(item)).toEqual([name, 'B. Cole']);
    expect(read(item)[0]?.url).toBe(url);
  });

  test('of links are read in one string', () => {
    const item = { authors: '[J. Duan](https://d.example/), [A. Bell](https://a.example/)* and B. Cole' };
    expect(names(item)).toEqual(['J. Duan (me)', 'A. Bell*', 'B. Cole']);
    expect(read(item).map(({ url }) => url)).toEqual(['https://d.example/', 'https://a.example/', '']);
  });

  test('of a link beside another address are read too, and no address is lost', () => {
    const item = (url: string) => ({ authors: [{ name: '[A. Bell](https://a.example/)', url }] });
    expect(names(item('https://b.example/'))).toEqual(['A. Bell (a.example)']);
    expect(read(item('https://b.example/'))[0]?.url).toBe('https://b.example/');
    expect(names(item('https://a.example/'))).toEqual(['A. Bell']);
    const more = { authors: [{ ...item('https://b.example/').authors[0], role: 'Editor' }] };
    expect(names(more)).toEqual(['A. Bell (a.example, Editor)']);
  });
});

test('whoever goes on with a list is no part of the name in front', () => {
  expect(names({ authors: ['Ada Bell', 'J. Duan et al.'] })).toEqual(['Ada Bell', 'J. Duan (me)', 'et al.']);
  expect(names({ authors: ['Ada Bell', 'others'] })).toEqual(['Ada Bell', 'others']);
  expect(names({ authors: ['Ada Bell', 'Jane Others'] })).toEqual(['Ada Bell', 'Jane Others']);
});

test('a list given under both names is read once', () => {
  expect(names({ authors: ['A. Turing'], author: 'A. Turing' })).toEqual(['A. Turing']);
  expect(names({ authors: ['A. Turing'], author: 'B. Bell' })).toEqual(['A. Turing', 'B. Bell']);
});

describe('an author as an object', () => {
  test('of CSL-JSON', () => {
    const author = [
      { family: 'Beethoven', given: 'Ludwig', 'dropping-particle': 'van' },
      { literal: 'The Team' },
      { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
    ];
    expect(names({ author })).toEqual(['Ludwig van Beethoven', 'The Team', 'Martin Luther King Jr.']);
  });

  test.each([
    [{ family: '王', given: '小明' }, '王小明'],
    [{ family: '山田', given: '太郎' }, '山田太郎'],
    [{ family: '김', given: '민수' }, '김민수'],
    [{ family: 'Wang', given: '小明' }, '小明 Wang'],
    [{ firstName: 'Ada', lastName: 'Lovelace' }, 'Ada Lovelace'],
    [{ givenName: 'Ada', familyName: 'Lovelace', affiliation: 'Cam' }, 'Ada Lovelace (Cam)'],
    [{ firstName: 'Jiangfei', lastName: 'Duan' }, 'Jiangfei Duan (me)'],
  ])('in the parts %j', (author, expected) => {
    expect(names({ author: [author] })).toEqual([expected]);
  });

  test.each([
    [{ orcid: '0000-0002-1825-0097' }],
    [{ ORCID: 'http://orcid.org/0000-0002-1825-0097/' }],
    [{ orcid: 'orcid.org/0000-0002-1825-0097' }],
    [{ orcid: 'ORCID: 0000-0002-1825-0097' }],
    [{ url: '0000-0002-1825-0097' }],
  ])('links to an ORCID where it has no other address, however it is written: %j', (person) => {
    const [author] = read({ authors: [{ name: 'A', ...person }] });
    expect([author?.text, author?.url]).toEqual(['A', 'https://orcid.org/0000-0002-1825-0097']);
  });

  test('links to the page that stands for an ORCID', () => {
    const [author] = read({ authors: [{ name: 'A', orcid: 'https://a.example/ada' }] });
    expect([author?.text, author?.url]).toEqual(['A', 'https://a.example/ada']);
  });

  test('keeps what else it says', () => {
    const authors = [{ name: 'J. Duan*', affiliation: 'CUHK', url: './me' }];
    expect(names({ authors })).toEqual(['J. Duan (./me, CUHK)* (me)']);
    expect(names({ authors: [{ affiliation: 'CUHK' }] })).toEqual(['CUHK']);
    expect(names({ authors: [{ url: 'https://a.example/' }] })).toEqual(['a.example']);
  });
});

describe('a long list', () => {
  const authors = read({ authors: ['A', 'B', 'C', 'D', 'J. Duan', 'E', 'F'] });
  const shortened = (maxAuthors: number) => {
    const { shown, more } = shorten(authors, settings({ publications: { maxAuthors } }), '');
    return [...shown.map(({ text, gap }) => (gap ? `… ${text}` : text)), more];
  };

  test.each([
    [1, ['A', '… J. Duan', ', and 5 more']],
    [3, ['A', 'B', 'C', '… J. Duan', ', and 3 more']],
    [4, ['A', 'B', 'C', 'D', 'J. Duan', ', and 2 more']],
    [6, ['A', 'B', 'C', 'D', 'J. Duan', 'E', ', and 1 more']],
    [7, ['A', 'B', 'C', 'D', 'J. Duan', 'E', 'F', '']],
  ])('of seven to %i keeps the owner', (maxAuthors, expected) => {
    expect(shortened(maxAuthors)).toEqual(expected);
  });
});

describe('a shortened list', () => {
  const shortened = (authors: readonly string[], maxAuthors: number) => {
    const { shown, more } = shorten(read({ authors }), settings({ publications: { maxAuthors } }), '');
    return [...shown.map(({ text, gap }) => (gap ? `… ${text}` : text)), more];
  };

  test('that goes on is not counted', () => {
    expect(shortened(['A', 'B', 'C', 'et al.'], 3)).toEqual(['A', 'B', 'C', 'et al.', '']);
    expect(shortened(['A', 'B', 'C', 'D', 'et al.'], 3)).toEqual(['A', 'B', 'C', ', et al.']);
    expect(shortened(['A', 'B', 'C', 'J. Duan', '…'], 2)).toEqual(['A', 'B', '… J. Duan', ', …']);
  });

  test.each(['et al. (ATLAS Collaboration)', '等', 'и др.', 'u. a.', 'وآخرون', 'ほか', 'and others'])(
    'that goes on as "%s" says so at its end',
    (others) => {
      expect(shortened(['A', 'B', 'C', others], 2)).toEqual(['A', 'B', `, ${others}`]);
    },
  );

  test('keeps the collaboration', () => {
    expect(shortened(['A', 'B', 'J. Duan', 'ATLAS Collaboration'], 1)).toEqual([
      'A',
      '… J. Duan',
      'ATLAS Collaboration',
      '',
    ]);
    expect(shortened(['A', 'B', 'C', '(CMS collaboration)'], 1)).toEqual(['A', '… (CMS collaboration)', '']);
  });

  test('is counted in the words of the language', () => {
    const more = (language: string) => {
      const set = readSettings({ language, themeOptions: { publications: { maxAuthors: 1 } } }, undefined);
      return shorten(read({ authors: ['A', 'B', 'C'] }), set, '').more;
    };
    expect(['de', 'fr', 'en', 'zh-Hans'].map(more)).toEqual([
      ' und 2 weitere',
      ' et 2 de plus',
      ', and 2 more',
      ' 及其他2人',
    ]);
  });

  test('has nobody behind its last author', () => {
    expect(shortened(['A', 'B', 'C', 'D', 'J. Duan'], 3)).toEqual(['A', 'B', 'C', '… J. Duan', '']);
  });
});

describe('a text that is a list of authors', () => {
  test.each([
    ['Ada Lovelace, Jiangfei Duan', ['Ada Lovelace, ', { tag: 'b', children: ['Jiangfei Duan'] }]],
    [
      'Authors: J. Duan*, A. Turing and B. Bell.',
      ['Authors: ', { tag: 'b', children: ['J. Duan*'] }, ', A. Turing and B. Bell.'],
    ],
    ['張三、Jiangfei Duan', ['張三、', { tag: 'b', children: ['Jiangfei Duan'] }]],
  ])('%s marks the owner and changes nothing else', (written, expected) => {
    expect(markOwn(written, isOwn)).toEqual(expected);
  });

  test.each([
    'Jiangfei Duan',
    'Ada Lovelace, Alan Turing',
    'With Jiangfei Duan, we built a compiler.',
    'Nature, J. Duan',
    'I am Jiangfei Duan, and I like long walks',
    '',
  ])('%s is none', (written) => {
    expect(markOwn(written, isOwn)).toBeUndefined();
  });
});

test('a run of white space between names takes no longer than any other text', () => {
  const blank = ' '.repeat(200_000);
  expect(names({ authors: `Ada Bell${blank}` })).toEqual(['Ada Bell']);
  expect(names({ authors: `Ada Bell,${blank}Bo Cole` })).toEqual(['Ada Bell', 'Bo Cole']);
  expect(markOwn(`Ada Bell,${blank}Jiangfei Duan`, isOwn)).toBeUndefined();
});
