import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type CssNode, parse, walk } from 'css-tree';
import { expect, test } from 'vitest';
import { render, renderFragment } from '../../src/index.ts';

const require = createRequire(import.meta.url);

/** What https://github.com/mdn/browser-compat-data says of one feature, and of those within it by name. */
type Table = {
  readonly __compat?: { readonly support: { readonly chrome?: Support | readonly Support[] } };
} & {
  readonly [feature: string]: Table;
};
type Support = {
  readonly version_added: string | false;
  readonly prefix?: string;
  readonly alternative_name?: string;
  readonly flags?: unknown;
};

const { css: known }: { css: Table } = JSON.parse(
  readFileSync(require.resolve('@mdn/browser-compat-data'), 'utf8'),
);

/** The Chrome that brought a feature; undefined where the table does not know it. */
function since(...path: readonly string[]): number | undefined {
  const [, name = '', keyword] = path;
  // A keyword of a prefixed property is as old as the property.
  if (name.startsWith('-') && keyword !== undefined) return since('properties', name);
  const own = known['properties']?.[name] !== undefined;
  const asked = own ? undefined : /^-\w+-/.exec(name)?.[0];
  let at: Table | undefined = known;
  for (const step of path)
    at = at?.[step] ?? (asked === undefined ? undefined : at?.[step.replace(asked, '')]);
  const support = at?.__compat?.support.chrome;
  if (support === undefined) return undefined;
  const versions = [support]
    .flat()
    .filter(({ prefix, alternative_name, flags }) => prefix === asked && !alternative_name && !flags)
    .map(({ version_added }) => (version_added === false ? Infinity : Number.parseFloat(version_added)));
  return Math.min(Infinity, ...versions);
}

type Used = { readonly feature: string; readonly chrome: number | undefined };

/** Every at-rule, selector, property, keyword and function of a stylesheet, and the Chrome that brought it. */
function usedIn(css: string): readonly Used[] {
  const used: Used[] = [];
  const use = (feature: string, ...path: readonly string[]): void => {
    used.push({ feature, chrome: since(...path) });
  };
  const sheet = parse(css, {
    onParseError: (error) => expect.fail(error.message),
    parseCustomProperty: true,
  });
  walk(sheet, function (node: CssNode) {
    if (node.type === 'Atrule') {
      const margin = this.atrule?.name === 'page' && this.atrule !== node;
      if (margin || known['at-rules']?.['page']?.[`at_${node.name}`]) {
        use(`@page @${node.name}`, 'at-rules', 'page', `at_${node.name}`);
      } else use(`@${node.name}`, 'at-rules', node.name);
    } else if (node.type === 'Feature') {
      use(`@media (${node.name})`, 'at-rules', 'media', node.name.replace(/^(?:min|max)-/, ''));
    } else if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector') {
      use(`:${node.name}`, 'selectors', node.name);
    } else if (node.type === 'NestingSelector') {
      use('&', 'selectors', 'nesting');
    } else if (node.type === 'Declaration') {
      const { property } = node;
      if (this.atrule?.name === 'counter-style' || this.atrule?.name === 'font-face') {
        use(`@${this.atrule.name} ${property}`, 'at-rules', this.atrule.name, property);
      } else if (this.atrule?.name === 'page' && property === 'size') {
        use('@page size', 'at-rules', 'page', 'size');
      } else if (!property.startsWith('--')) use(property, 'properties', property);
    } else if (node.type === 'Identifier' && this.declaration !== null) {
      const { property } = this.declaration;
      if (since('properties', property, node.name) !== undefined) {
        use(`${property}: ${node.name}`, 'properties', property, node.name);
      }
    } else if (node.type === 'Function') {
      const path = functions[node.name];
      if (path === undefined) use(`${node.name}()`, 'types', node.name);
      else use(`${node.name}()`, ...path);
    }
  });
  return used;
}

/** Where the table has functions that are not under `types`. */
const functions: { readonly [name: string]: readonly string[] } = {
  var: ['properties', 'custom-property'],
  inset: ['types', 'basic-shape', 'inset'],
  counter: ['types', 'counter'],
  rgb: ['types', 'color', 'rgb'],
  format: ['at-rules', 'font-face', 'src'],
};

/** What Chrome 100 does not know, and what it does without it. */
const harmless = {
  '-webkit-text-size-adjust': 'Safari reads it; Chrome has the plain name',
  '@page @bottom-left': 'no footer',
  '@page @bottom-right': 'no footer',
  'hanging-punctuation': 'quotes stand in line, as in every Chrome',
  'hanging-punctuation: first': 'the same',
  'print-color-adjust': 'its prefixed name stands beside it',
  'print-color-adjust: exact': 'the same',
  'text-wrap': 'lines end where they always did',
  'text-wrap: balance': 'the same',
  'text-wrap: pretty': 'the same',
  'text-wrap: wrap': 'the same',
};

const seed = JSON.parse(readFileSync(new URL('../../resume.json', import.meta.url), 'utf8'));

function styleOf(html: string): string {
  return /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
}

test('the stylesheet asks nothing of Chrome 100 that it lacks, but for what is left out without harm', () => {
  const sheets = [
    styleOf(render(seed, { colors: { accent: ['#123', '#eee'] }, paper: 'letter', density: 'compact' })),
    styleOf(render(seed, { colors: { accent: ['#123', '#eee'] }, colorScheme: 'dark' })),
    renderFragment(seed).css,
  ];
  const used = sheets.flatMap(usedIn);
  expect(new Set(used.map(({ feature }) => feature)).size).toBeGreaterThan(80);
  const newer = used
    .filter(({ chrome }) => chrome === undefined || chrome > 100)
    .map(({ feature }) => feature);
  expect([...new Set(newer)].sort()).toEqual(Object.keys(harmless).sort());
});

test.each([
  ['nesting', '.a { & .b { color: red } }', '&'],
  ['a query of containers', '@container (width > 20em) { a { color: red } }', '@container'],
  ['a parent selector', 'a:has(b) { color: red }', ':has'],
  ['a colour for each scheme', 'a { color: light-dark(red, blue) }', 'light-dark()'],
  ['a new property', 'a { field-sizing: content }', 'field-sizing'],
  ['a new keyword', 'a { text-box: trim-both }', 'text-box'],
])('this check sees %s', (_, css, feature) => {
  const newer = usedIn(css).filter(({ chrome }) => chrome === undefined || chrome > 100);
  expect(newer.map((used) => used.feature)).toContain(feature);
});
