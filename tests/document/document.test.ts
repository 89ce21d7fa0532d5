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
