import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { renderDocument } from '../../src/document/document.tsx';
import type { JsonObject } from '../../src/model/json.ts';
import { readResume } from '../../src/model/resume-model.ts';

function html(resume: JsonObject, options?: unknown): string {
  return renderDocument(readResume(resume, options));
}

const named = (name: string) => html({ basics: { name } });

describe('the head', () => {
  test('comes in one order, encoding first, with the language on the root', () => {
    expect(html({})).toMatch(
      /^<!doctype html>\n<html lang="en"><head><meta charset="utf-8"\/><meta name="viewport" content="[^"]+"\/>/,
    );
  });

  test('has the title of name and kind', () => {
    expect(named('Ada')).toContain('<title>Ada – Curriculum Vitae</title>');
    expect(html({})).toContain('<title>Curriculum Vitae</title>');
  });

  test('has a description where there is something to say', () => {
    expect(html({ basics: { name: 'Ada', label: 'Poet' } })).toContain(
      '<meta name="description" content="Ada – Poet"/>',
    );
    expect(html({})).not.toContain('name="description"');
  });

  test('has the canonical address where the resume gives a safe one', () => {
    const canonical = (address: string) => html({ meta: { canonical: address } });
    expect(canonical('https://ada.example/cv')).toContain(
      '<link rel="canonical" href="https://ada.example/cv"/>',
    );
    expect(canonical('javascript:alert(1)')).not.toMatch(/canonical|javascript/);
    expect(html({})).not.toContain('canonical');
  });

  test('says to Open Graph what it is and what the resume says, and nothing else', () => {
    const graph = (resume: JsonObject) =>
      [...html(resume).matchAll(/<meta property="(.*?)" content="(.*?)"\/>/g)].map(([, ...pair]) => pair);
    expect(
      graph({
        basics: { name: 'Ada', label: '*Poet*', image: 'https://ada.example/a.png' },
        meta: { canonical: 'https://ada.example/cv', language: 'en-GB' },
      }),
    ).toEqual([
      ['og:type', 'profile'],
      ['og:title', 'Ada – Curriculum Vitae'],
      ['og:description', 'Ada – Poet'],
      ['og:url', 'https://ada.example/cv'],
      ['og:image', 'https://ada.example/a.png'],
      ['og:image:alt', 'Ada'],
      ['og:locale', 'en_GB'],
    ]);
    // Its protocol knows no photo but one of the web, no language without a territory, and the name is the title's.
    expect(graph({ basics: { name: 'Ada', image: 'data:image/png;base64,AAAA' } })).toEqual([
      ['og:type', 'profile'],
      ['og:title', 'Ada – Curriculum Vitae'],
    ]);
  });

  test.each([
    ['zh-Hant-TW', 'zh_TW'],
    ['es-419', undefined],
    ['zh-Hans', undefined],
    ['sv-SE', 'sv_SE'],
  ])('says for the language %s the locale %s', (language, locale) => {
    const said = /<meta property="og:locale" content="(.*?)"/.exec(html({ meta: { language } }))?.[1];
    expect(said).toBe(locale);
  });

  test('has one style element and no script that runs', () => {
    const document = html({
      basics: { name: 'Ada' },
      meta: { themeOptions: { colors: { accent: 'teal' } } },
    });
    expect(document.match(/<style/g)).toHaveLength(1);
    expect(document).not.toMatch(/<script(?! type="application\/ld\+json")/);
  });

  test.each([
    ['auto', 'light dark'],
    ['light', 'light'],
    ['dark', 'dark'],
  ])('says for the colour scheme %s that it is %s', (colorScheme, content) => {
    expect(html({}, { colorScheme })).toContain(`<meta name="color-scheme" content="${content}"/>`);
  });
});

describe('the body', () => {
  test.each([
    [undefined, 'scholar h-resume auto serif comfortable'],
    [{ colorScheme: 'dark', font: 'sans', density: 'compact' }, 'scholar h-resume dark sans compact'],
    [{ colorScheme: '"><b>', font: 'x y', density: 3 }, 'scholar h-resume auto serif comfortable'],
  ])('with the options %j has the classes %s', (options, classes) => {
    expect(html({}, options)).toContain(`<body class="${classes}">`);
  });

  test('never skips a level of heading', () => {
    const document = html({
      basics: { name: 'Ada' },
      work: [
        { positions: [{ position: 'Lead' }, { position: 'Engineer' }] },
        { name: 'Acme', roles: ['A', 'B'] },
      ],
      publications: ['Paper'],
    });
    const levels = [...document.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    const skips = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
    expect(levels).toContain(3);
    expect(skips).toEqual([]);
  });
});

/** Labelled attacks, each of which must stay text wherever it stands. */
const attacks = [
  ['the end of the stylesheet', '</style><script>alert(1)</script>"'],
  ['the end of the title', '</title><script>alert(1)</script>'],
  ['an attribute that ends', '"><img src=x onerror=alert(1)>'],
  ['an attribute in single quotes', "'><svg onload=alert(1)>"],
  ['a comment', '--><script>alert(1)</script><!--'],
  ['a string of CSS that ends', '"; } body { display: none } @import "https://evil.example"; x { a: "'],
  ['a line break in a string of CSS', 'Ada\n}body{display:none}'],
  ['an escape of CSS', 'Ada\\22 ;}body{display:none}'],
  ['an entity', '&lt;script&gt;&#x3c;img src=x onerror=alert(1)&#x3e;'],
  ['a doctype', '<!doctype html><html><body onload=alert(1)>'],
  ['CDATA', '<![CDATA[<script>alert(1)</script>]]>'],
] as const;

type Element = {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string }[];
  readonly childNodes?: readonly unknown[];
};

/** The names of all elements and attributes of a document. */
function markup(document: string): { readonly names: readonly string[]; readonly errors: readonly string[] } {
  const errors: string[] = [];
  // The trees of parse5 have these fields on every element: https://parse5.js.org
  const root = parse(document, { onParseError: (error) => errors.push(error.code) }) as unknown as Element;
  const walk = (node: Element): readonly string[] => [
    node.nodeName,
    ...(node.attrs ?? []).map(({ name }) => `@${name}`),
    // As above: children are nodes.
    ...(node.childNodes ?? []).flatMap((child) => walk(child as Element)),
  ];
  return { names: walk(root), errors };
}

describe.each(attacks)('%s', (_, attack) => {
  const fill = (text: string): JsonObject => ({
    basics: {
      name: text,
      label: text,
      summary: text,
      email: text,
      phone: text,
      url: text,
      profiles: [{ network: text, username: text }],
      location: { city: text },
    },
    work: [
      { name: text, position: text, startDate: text, endDate: text, highlights: [text], location: text },
    ],
    publications: [
      {
        name: text,
        authors: [text],
        publisher: text,
        doi: text,
        arxiv: text,
        award: text,
        releaseDate: text,
      },
    ],
    awards: [{ title: text, date: text }],
    [text]: [{ name: text, [text]: text }],
    meta: {
      canonical: text,
      themeOptions: {
        sectionLabels: { work: text },
        labels: { present: text, curriculumVitae: text },
        colors: { accent: text, background: [text, 'red'] },
        paper: text,
        publications: { marks: { [text]: text } },
      },
    },
  });

  test('in every field makes no element or attribute that plain words do not make', () => {
    const plain = markup(html(fill('plain words*')));
    const hostile = markup(html(fill(attack)));
    expect(hostile.errors).toEqual([]);
    // A line break in a text is one in the document, and a bare address a link.
    const known = new Set([...plain.names, 'br', 'a', '@href']);
    expect(hostile.names.filter((name) => !known.has(name))).toEqual([]);
  });

  test('in the name leaves the stylesheet as long as it is', () => {
    const style = (document: string) => /<style>([\s\S]*?)<\/style>/.exec(document)?.[1] ?? '';
    const rules = (css: string) => css.replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
    expect(rules(style(named(attack)))).toBe(rules(style(named('Ada'))));
  });
});
