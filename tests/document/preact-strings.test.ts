import { type ComponentChildren, createElement, Fragment as PreactFragment } from 'preact';
import { renderToString as renderTree } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Fragment, jsx, renderToString } from '../../src/document/preact-strings.ts';

type Case = readonly [tag: string, props: { readonly [name: string]: unknown }, html: string];

const cases: readonly Case[] = [
  ['p', { children: 'a' }, '<p>a</p>'],
  ['p', {}, '<p></p>'],
  ['p', { children: '<b>&"\'' }, "<p>&lt;b>&amp;&quot;'</p>"],
  [
    'a',
    { href: 'https://e.org/?a&"<\'', children: 'a' },
    '<a href="https://e.org/?a&amp;&quot;&lt;\'">a</a>',
  ],
  ['p', { class: undefined, dir: null, lang: '', children: 'a' }, '<p lang>a</p>'],
  ['ol', { reversed: true, start: 3 }, '<ol reversed start="3"></ol>'],
  ['ol', { reversed: false, start: 0 }, '<ol start="0"></ol>'],
  ['time', { dateTime: '2024', children: 'a' }, '<time datetime="2024">a</time>'],
  ['br', {}, '<br/>'],
  ['img', { src: 'a.png', alt: '' }, '<img src="a.png" alt/>'],
  ['p', { children: ['a', ['b', [], '<'], 0, 1, '', null, undefined, true, false] }, '<p>ab&lt;01</p>'],
  ['style', { dangerouslySetInnerHTML: { __html: 'a>b{}' } }, '<style>a>b{}</style>'],
];

describe('the runtime that makes strings alone', () => {
  test.each(cases)('sets <%s> of %j as Preact does', (tag, props, html) => {
    expect(renderToString(jsx(tag, props))).toBe(html);
    expect(renderTree(createElement(tag, props))).toBe(html);
  });

  test('calls components and opens fragments', () => {
    const list = (item: (text: string) => ComponentChildren): ComponentChildren => [item('a'), item('&')];
    const html = '<li>a</li><li>&amp;</li><i></i>';
    const Item = ({ children }: { readonly children?: Parameters<typeof jsx>[1]['children'] }) =>
      jsx('li', { children });
    const items = list((text) => jsx(Item, { children: text }) as ComponentChildren);
    expect(renderToString(jsx(Fragment, { children: [items, jsx('i', {})] }))).toBe(html);
    const tree = list((text) => createElement('li', null, text));
    expect(renderTree(createElement(PreactFragment, null, tree, createElement('i', null)))).toBe(html);
  });

  test('takes nothing for markup that a resume could hold', () => {
    expect(renderToString({ html: '<script>', constructor: 'Markup' } as unknown as ComponentChildren)).toBe(
      '',
    );
  });
});
