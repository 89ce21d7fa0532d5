import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { type Resume, render, renderFragment } from '../../src/index.ts';

const ada: Resume = { basics: { name: 'Ada' }, skills: [{ name: 'Analysis' }] };

test('it is one article with the language, and says what a page may want to know', () => {
  const { html, css, ...rest } = renderFragment(ada);
  expect(html).toBe(
    [
      '<article class="scholar h-resume light serif comfortable" lang="en" dir="ltr">',
      '<header class="head p-contact h-card"><div class="who"><h1 class="p-name">Ada</h1></div></header>',
      '<div><section class="skills"><h2>Skills</h2><ul class="terms"><li><b class="p-skill">Analysis</b></li></ul>',
      '</section></div></article>',
    ].join(''),
  );
  expect(rest).toEqual({ lang: 'en', dir: 'ltr', title: 'Ada – Curriculum Vitae' });
  expect(css).toContain('--resume-color-text');
});

test('an empty resume is an article too', () => {
  const errors: string[] = [];
  parseFragment(renderFragment({}).html, { onParseError: ({ code }) => errors.push(code) });
  expect(errors).toEqual([]);
  expect(renderFragment({}).html).toMatch(/^<article .*<\/article>$/);
});

describe('the heading level', () => {
  const first = (options: object) => /<(h\d)/.exec(renderFragment(ada, options).html)?.[1];

  test.each([
    [1, 'h1'],
    [2, 'h2'],
    [6, 'h6'],
    [9, 'h6'],
    [2.9, 'h2'],
    [0, 'h1'],
    [-1, 'h1'],
    [Number.NaN, 'h1'],
    ['3', 'h1'],
    [null, 'h1'],
  ])('%j begins with %s', (headingLevel, tag) => {
    expect(first({ headingLevel })).toBe(tag);
  });

  test('is not for the resume to decide, and a document begins with its h1', () => {
    const asks = { ...ada, meta: { themeOptions: { headingLevel: 4 } } };
    expect(renderFragment(asks).html).toContain('<h1');
    expect(render(ada, { headingLevel: 4 } as object)).toContain('<h1');
  });
});

describe('the stylesheet', () => {
  const { css } = renderFragment(ada);

  test('has no rule of which the root is not the first word, none for paper, and no layer', () => {
    const selectors = [...css.replace(/@counter-style[^}]*\}/g, '').matchAll(/(?:^|[{}])([^{}@]+)\{/g)]
      // What stands in parentheses is part of one selector, and may hold commas and more parentheses.
      .flatMap(([, list = '']) =>
        list.replace(/\((?:[^()]|\([^()]*\))*\)/g, (inner) => inner.replaceAll(',', ' ')).split(','),
      )
      .filter((selector) => !/^\.scholar:not\((?:#_){3,}\)(?![\w-])/.test(selector));
    expect(selectors).toEqual([]);
    expect(css).not.toMatch(/@page|@layer|!important|url\(|:root/);
    expect(css.split('{').length).toBe(css.split('}').length);
    expect(css).toContain('@media print{');
  });

  test('is the same for every resume without colours and fonts of its own', () => {
    expect(renderFragment({}, { density: 'compact', font: 'sans', paper: 'a4', headingLevel: 3 }).css).toBe(
      css,
    );
  });

  test('puts own colours on a class that equal colours share', () => {
    const colored = (accent: string) => renderFragment(ada, { colors: { accent } });
    const name = / (colors-\w+)"/.exec(colored('#123').html)?.[1];
    expect(colored('#123').css.slice(css.length)).toMatch(
      new RegExp(`^\\.scholar:not\\((?:#_)+\\)\\.${name}\\{--resume-color-accent:#123\\}$`),
    );
    expect(colored('#123').html).toBe(colored('#123').html);
    expect(colored('#124').html).not.toContain(name);
  });

  test('holds the fonts that the page gives', () => {
    const fontFaces = '@font-face{font-family:A;src:url(data:font/woff2;base64,d09GMg==)}';
    expect(renderFragment(ada, { fontFaces }).css).toBe(fontFaces + css);
  });
});

test("the resume's own scheme does not darken a page, whose own options do", () => {
  const dark = { ...ada, meta: { themeOptions: { colorScheme: 'dark' } } };
  expect(renderFragment(dark).html).toContain(' light ');
  expect(renderFragment(ada, { colorScheme: 'dark' }).html).toContain(' dark ');
  expect(renderFragment(ada, { colorScheme: 'auto' }).html).toContain(' auto ');
});

test.each<readonly [unknown]>([[undefined], [null], ['{}'], [[]]])(
  '%j is refused with what it is',
  (value) => {
    // What JavaScript may pass though the types forbid it.
    expect(() => renderFragment(value as Resume)).toThrow(
      /^renderFragment\(\) takes a resume object, and was given /,
    );
  },
);
