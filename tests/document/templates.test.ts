import { transform } from 'esbuild';
import { type ComponentType, createElement } from 'preact';
import * as preact from 'preact/jsx-runtime';
import { renderToString as renderTree } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { compileTemplates } from '../../scripts/templates.mjs';
import * as strings from '../../src/document/preact-strings.ts';

const given = {
  a: 'a',
  hostile: '<b>&"\'',
  address: 'https://e.org/?a&"<\'',
  nothing: undefined,
  empty: '',
  no: false,
  number: 3,
  zero: 0,
  words: ['a', '<'],
  Tag: 'h2',
};

type Case = readonly [jsx: string, html: string];

const cases: readonly Case[] = [
  ['<p>{a}</p>', '<p>a</p>'],
  ['<p />', '<p></p>'],
  ['<p>{hostile}</p>', "<p>&lt;b>&amp;&quot;'</p>"],
  ['<p>{"<b>&"} &lt; &amp;</p>', '<p>&lt;b>&amp; &lt; &amp;</p>'],
  ['<p class="a&quot;b" lang="">{a}</p>', '<p class="a&quot;b" lang>a</p>'],
  ['<a href={address}>{a}</a>', '<a href="https://e.org/?a&amp;&quot;&lt;\'">a</a>'],
  ['<p class={nothing} dir={null} lang={empty} title={no}>{a}</p>', '<p lang>a</p>'],
  ['<ol reversed start={number} />', '<ol reversed start="3"></ol>'],
  ['<ol reversed={no} start={zero} />', '<ol start="0"></ol>'],
  ['<time dateTime="2024">{a}</time>', '<time datetime="2024">a</time>'],
  ['<time dateTime={a}>{a}</time>', '<time datetime="a">a</time>'],
  ['<p class={no ? "b" : a ? "c" : a}>{a}</p>', '<p class="c">a</p>'],
  ['<p class={no ? "b" : hostile}>{a}</p>', '<p class="&lt;b>&amp;&quot;\'">a</p>'],
  [
    '<p class={no ? "b" : undefined} dir={a ? "&" : undefined} lang={undefined}>{a}</p>',
    '<p dir="&amp;">a</p>',
  ],
  ['<br />', '<br/>'],
  ['<img src={a} alt="" />', '<img src="a" alt/>'],
  ['<p>{words}{[["b", []], zero, 1]}{empty}{null}{nothing}{true}{no}</p>', '<p>a&lt;b01</p>'],
  ['<>{a}<i />{words}</>', 'a<i></i>a&lt;'],
  ['<p>{a && <i>{a}</i>}{empty && <i />}{nothing && a}</p>', '<p><i>a</i></p>'],
  ['<p>{no ? <i /> : a}{a ? hostile : <i />}</p>', "<p>a&lt;b>&amp;&quot;'</p>"],
  ['<ul>{words.map((word, at) => <li>{at}{word}</li>)}</ul>', '<ul><li>0a</li><li>1&lt;</li></ul>'],
  ['<ul>{words.map((word) => { return <li>{word}</li>; })}</ul>', '<ul><li>a</li><li>&lt;</li></ul>'],
  ['<ul>{words.map(setWord)}</ul>', '<ul><li>a</li><li>&lt;</li></ul>'],
  ['<p>{words.map((word) => word === a ? <b>{word}</b> : word)}</p>', '<p><b>a</b>&lt;</p>'],
  ['<Tag class="a">{hostile}</Tag>', '<h2 class="a">&lt;b>&amp;&quot;\'</h2>'],
  ['<Box name={hostile}>{a}<i /></Box>', '<div title="&lt;b>&amp;&quot;\'">a<i></i></div>'],
  ['<Box name={a}>{hostile}</Box>', '<div title="a">&lt;b>&amp;&quot;\'</div>'],
  ['<Box name={a}>{words}</Box>', '<div title="a">a&lt;</div>'],
  ['<Box name={a}>{no ? a : hostile}</Box>', '<div title="a">&lt;b>&amp;&quot;\'</div>'],
  ['<Box name={a}><Box name="b">{zero}</Box></Box>', '<div title="a"><div title="b">0</div></div>'],
  ['<Box name="a" />', '<div title="a"></div>'],
  [
    '<ul><Item text={hostile} />{[<Item text={a} />, a]}</ul>',
    "<ul><li>&lt;b>&amp;&quot;'</li><li>a</li>a</ul>",
  ],
  ['<Words words={words} />', 'a&lt;'],
  ['<Nothing />', ''],
  ['<Twice text={hostile} />', "<p>&lt;b>&amp;&quot;'a&lt;b>&amp;&quot;'</p>"],
  ['<style dangerouslySetInnerHTML={{ __html: "a>b{}" }} />', '<style>a>b{}</style>'],
];

const components = `
const setWord = (word) => <li>{word}</li>;
function Box({ name, children }) { return <div title={name}>{children}</div>; }
function Item({ text }) { return <li>{text}</li>; }
function Words({ words }) { return words; }
function Nothing() { return null; }
function Twice({ text }) { const rule = <>{text}</>; return <p>{rule}a{rule}</p>; }
`;

/** A component with this markup, and what the resume would give it. */
function source(jsx: string): string {
  return `${components}export function Case({ ${Object.keys(given).join(', ')} }) { return ${jsx}; }`;
}

/** Runs a module that imports one runtime and exports `Case`. */
function run(code: string, runtime: object): ComponentType<object> {
  const body = code
    .replace(
      /import \{([^}]*)\} from .*;/,
      (_, names: string) => `const {${names.replaceAll(' as ', ': ')}} = runtime;`,
    )
    .replace('export function', 'return function');
  return new Function('runtime', body)(runtime);
}

describe('compiled components', () => {
  test.each(cases)('set %s as Preact does', async (jsx, html) => {
    const { code } = await transform(source(jsx), {
      loader: 'tsx',
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
    expect(renderTree(createElement(run(code, preact), given))).toBe(html);
    const compiled = run(await compileTemplates(source(jsx)), strings) as (props: object) => unknown;
    expect(strings.child(compiled(given))).toBe(html);
  });

  test('show no condition that is a number, which Preact does', async () => {
    const compiled = run(await compileTemplates(source('<p>{zero && <i />}</p>')), strings);
    expect(strings.child((compiled as (props: object) => unknown)(given))).toBe('<p></p>');
  });

  test('look once at what stands in a fragment that has a name', async () => {
    const seen: unknown[] = [];
    const child = (node: unknown): string => {
      seen.push(node);
      return strings.child(node);
    };
    const compiled = run(await compileTemplates(source('<Twice text={hostile} />')), { ...strings, child });
    strings.child((compiled as (props: object) => unknown)(given));
    expect(seen.filter((node) => node === given.hostile)).toEqual([given.hostile]);
  });

  test('take nothing for markup that a resume could hold', () => {
    expect(strings.child({ html: '<script>', constructor: 'Markup' })).toBe('');
  });

  test('have no properties that are spread', async () => {
    await expect(compileTemplates(source('<p {...words} />'))).rejects.toThrow(
      'No way to compile ...words of "p"',
    );
  });
});
