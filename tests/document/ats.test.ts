import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { generate, parse as parseCss, walk as walkCss } from 'css-tree';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { type Resume, render } from '../../src/index.ts';
import { everySection } from '../browser/documents.ts';

// What programs that read applications take points off for. What only a browser can measure, the size of every text,
// stands in tests/browser/screen.test.ts.

const goldens = new URL('../golden/', import.meta.url);
const sample = createRequire(import.meta.url).resolve('resume-schema/sample.resume.json');

const resumes: readonly (readonly [name: string, resume: Resume])[] = [
  ...readdirSync(goldens)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file, read(new URL(file, goldens))] as const),
  ['the seed', read(new URL('../../resume.json', import.meta.url))],
  ['the sample', read(sample)],
  ['every section', everySection()],
  ['a name and a text', { basics: { name: 'Ada Lovelace', summary: 'Wrote the first programme.' } }],
];

function read(file: string | URL): Resume {
  return JSON.parse(readFileSync(file, 'utf8'));
}

type Node = {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
};

function elementsOf(node: Node): readonly Node[] {
  const within = (node.childNodes ?? []).flatMap(elementsOf);
  return node.attrs === undefined ? within : [node, ...within];
}

function attribute(node: Node, name: string): string | undefined {
  return node.attrs?.find((candidate) => candidate.name === name)?.value;
}

/** Points a document loses, in words. */
function lost(html: string): string[] {
  // The trees of parse5 have these fields: https://parse5.js.org
  const elements = elementsOf(parse(html) as unknown as Node);
  const named = (pattern: RegExp) => elements.filter(({ nodeName }) => pattern.test(nodeName));
  const levels = named(/^h[1-6]$/).map(({ nodeName }) => Number(nodeName.slice(1)));
  const classes = elements.flatMap((element) => (attribute(element, 'class') ?? '').split(/\s+/));
  return [
    ...named(/^table$/).map(() => 'a table'),
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not exactly one h1']),
    ...levels
      .filter((level, at) => level > (levels[at - 1] ?? 0) + 1)
      .map((level) => `h${level} skips a level`),
    ...['header', 'section']
      .filter((name) => !elements.some(({ nodeName }) => nodeName === name))
      .map((name) => `no ${name}`),
    ...classes
      .filter((name) =>
        /^(?:icon.*|fa|fa[srlb]|fa-.*|bi|bi-.*|mdi|mdi-.*|glyphicon.*|material-.*)$/.test(name),
      )
      .map((name) => `the class ${name}`),
    ...[...html.matchAll(/[\u2600-\u27bf\u2b00-\u2bff\ue000-\uf8ff\u{f0000}-\u{10ffff}]/gu)].map(
      ([mark]) => `the picture ${mark}`,
    ),
    ...named(/^img$/)
      .filter((image) => !attribute(image, 'alt'))
      .map(() => 'an image without a text'),
    ...(elements.some((element) => element.nodeName === 'html' && attribute(element, 'lang'))
      ? []
      : ['no lang']),
    ...lostByStyle(/<style>(.*?)<\/style>/s.exec(html)?.[1] ?? ''),
  ];
}

function lostByStyle(css: string): string[] {
  const found: string[] = [];
  let floats = 0;
  walkCss(parseCss(css), (node) => {
    if (node.type === 'Atrule' && node.name === 'font-face') found.push('a font face');
    if (node.type !== 'Rule') return;
    const rule = new Map<string, string>();
    for (const declaration of node.block.children) {
      if (declaration.type === 'Declaration') rule.set(declaration.property, generate(declaration.value));
    }
    for (const property of ['grid-template-columns', 'grid-template', 'grid']) {
      if (/[\s,]/.test(rule.get(property) ?? '')) found.push('a grid of several tracks');
    }
    for (const property of ['columns', 'column-count', 'column-width']) {
      if (rule.has(property)) found.push('columns');
    }
    if ((rule.get('float') ?? 'none') !== 'none') floats++;
    const wraps = /wrap/.test(`${rule.get('flex-wrap')} ${rule.get('flex-flow')}`.replace('nowrap', ''));
    if (wraps && rule.get('justify-content') === 'space-between') found.push('wrapped ends');
  });
  return floats > 2 ? [...found, 'a heap of floats'] : found;
}

test.each(resumes)('%s loses no point', (_, resume) => {
  for (const options of [{}, { font: 'sans', density: 'compact', lastModified: true }] as const) {
    expect(lost(render(resume, options)), JSON.stringify(options)).toEqual([]);
  }
});

describe('this check sees', () => {
  const whole = '<header><h1>A</h1></header><section></section>';
  const page = (css: string, body = whole, lang = ' lang="en"') =>
    `<!doctype html><html${lang}><style>${css}</style><body>${body}`;

  test('a document that loses nothing', () => {
    expect(lost(page(''))).toEqual([]);
  });

  test.each([
    ['a table', page('', `${whole}<table></table>`)],
    ['not exactly one h1', page('', '<header></header><section></section>')],
    ['h3 skips a level', page('', `${whole}<h3>B</h3>`)],
    ['no header', page('', '<h1>A</h1><section></section>')],
    ['no section', page('', '<header><h1>A</h1></header>')],
    ['the class fa-envelope', page('', `${whole}<i class="fa-envelope"></i>`)],
    ['the picture ✉', page('', `${whole}✉`)],
    ['an image without a text', page('', `${whole}<img src="a.png">`)],
    ['no lang', page('', whole, '')],
    ['a font face', page('@font-face{font-family:A}')],
    ['a grid of several tracks', page('a{grid-template-columns:1fr 2fr}')],
    ['columns', page('a{column-count:2}')],
    ['a heap of floats', page('a{float:left}b{float:left}i{float:right}')],
    ['wrapped ends', page('a{flex-wrap:wrap;justify-content:space-between}')],
  ])('%s', (loss, html) => {
    expect(lost(html)).toEqual([loss]);
  });
});
