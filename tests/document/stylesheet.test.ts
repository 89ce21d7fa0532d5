import { describe, expect, test } from 'vitest';
import { cssString, stylesheet } from '../../src/document/stylesheet.ts';
import { readSettings } from '../../src/model/options.ts';

const css = (themeOptions: unknown, name = 'Ada') =>
  stylesheet(readSettings({ themeOptions }, undefined), name);
/** What the options add behind the theme's own rules. */
const added = (themeOptions: unknown) => css(themeOptions).slice(css({ footer: false }).length);

describe('a string of CSS', () => {
  test.each([
    ['plain words', 'Ada Lovelace', '"Ada Lovelace"'],
    ['other scripts', '段江飞 é', '"段江飞 é"'],
    ['quotes', 'A "B"', '"A \\22 B\\22 "'],
    ['backslashes', 'A\\B', '"A\\5c B"'],
    ['line breaks', 'A\nB\r\fC', '"A\\a B\\d \\c C"'],
    ['tags', '</style>', '"\\3c /style\\3e "'],
    ['ampersands', 'A & B', '"A \\26  B"'],
    ['nothing', '', '""'],
  ])('of %s', (_, text, expected) => {
    expect(cssString(text)).toBe(expected);
  });
});

test('nothing moves, so there is nothing to still for those who asked for less motion', () => {
  expect(css({})).not.toMatch(/animation|transition|scroll-behavior/);
});

describe('pages', () => {
  test('bear name and numbers, but not the first', () => {
    const rules = added({});
    expect(rules).toMatch(
      /^:root\{text-rendering:geometricPrecision\}@page\{@bottom-left\{content:"Ada";[^}]+\}@bottom-right\{content:counter\(page\) " \/ " counter\(pages\);/,
    );
    expect(rules).toContain('@page :first{@bottom-left{content:none}@bottom-right{content:none}}');
  });

  test('bear them mirrored where the language runs from right to left, the numbers in their order', () => {
    expect(added({ locale: 'he' })).toMatch(
      /@bottom-right\{content:"Ada";.*@bottom-left\{content:"\\2066" counter\(page\) " \/ " counter\(pages\) "\\2069";/,
    );
  });

  test('bear nothing without the footer', () => {
    expect(css({ footer: false })).not.toContain('counter(page)');
  });

  test('have no size unless the resume fixes it', () => {
    expect(css({})).not.toMatch(/@page\s*\{[^}]*size:/);
    expect(added({ footer: false, paper: 'a4' })).toBe('@page{size:a4}');
    expect(added({ footer: false, paper: 'letter' })).toBe('@page{size:letter}');
  });

  test('have narrower margins in a compact document', () => {
    expect(added({ footer: false, density: 'compact' })).toBe(
      '@page{margin:12mm 15mm}@page :first{margin-top:9.5mm}',
    );
  });

  test('are light to their edges in a dark document', () => {
    expect(added({ footer: false, colorScheme: 'dark' })).toBe('@media print{:root{color-scheme:light}}');
  });

  test('have the background of the resume to their edges', () => {
    const colors = { background: ['#fffaf0', '#101820'] };
    expect(added({ footer: false, colors })).toContain('@page{background:#fffaf0}');
  });
});

describe('colours', () => {
  const rules = (options: object) => added({ footer: false, ...options });

  test('come for both schemes, the dark ones on the screen alone', () => {
    expect(rules({ colors: { accent: ['#111', '#eee'] } })).toBe(
      '.scholar{--resume-color-accent:#111}@media screen and (prefers-color-scheme:dark){.scholar{--resume-color-accent:#eee}}',
    );
  });

  test('that are names are taken by browsers that know them', () => {
    const colors = { primary: '#222', accent: ['navy', 'LightBlue'] };
    expect(rules({ colors })).toBe(
      '.scholar{--resume-color-text:#222}@media screen and (prefers-color-scheme:dark){.scholar{--resume-color-text:#222}}' +
        '@supports (color:navy) and (color:LightBlue){.scholar{--resume-color-accent:navy}@media screen and (prefers-color-scheme:dark){.scholar{--resume-color-accent:LightBlue}}}',
    );
    expect(rules({ colors: { accent: ['#111', 'snow'] }, colorScheme: 'light' })).toBe(
      '@supports (color:snow){.scholar{--resume-color-accent:#111}}',
    );
  });

  test('of a light document are light', () => {
    expect(rules({ colors: { accent: ['#111', '#eee'] }, colorScheme: 'light' })).toBe(
      '.scholar{--resume-color-accent:#111}',
    );
  });

  test('of a dark document are dark on every screen, and light on paper', () => {
    expect(rules({ colors: { accent: ['#111', '#eee'] }, colorScheme: 'dark' })).toBe(
      '@media print{:root{color-scheme:light}}.scholar{--resume-color-accent:#111}@media screen{.scholar{--resume-color-accent:#eee}}',
    );
  });

  test('stand on tokens that the theme has', () => {
    const colors = { background: 'red', dimmed: 'red', primary: 'red', secondary: 'red', accent: 'red' };
    const names = [...rules({ colors, colorScheme: 'light' }).matchAll(/(--[\w-]+):red/g)].map(
      ([, name]) => name,
    );
    expect(names).toHaveLength(5);
    for (const name of names)
      expect(css({ footer: false }).split(`${name}:`).length, name).toBeGreaterThan(1);
  });

  test.each(['red;}*{x:y', 'url(//evil.example)', '</style>', 'var(--x)', 'red}', '#12'])(
    'such as %s never reach it',
    (accent) => {
      expect(rules({ colors: { accent } })).toBe('');
      expect(rules({ colors: { accent: ['red', accent] } })).toBe('');
    },
  );
});

test('the font faces of the resume file never reach it', () => {
  expect(css({ fontFaces: '@font-face{src:url(https://evil.example)}' })).not.toContain('evil');
});

test.each(['</style><script>alert(1)</script>', 3, null, {}])(
  'font faces such as %j, which are no CSS or could end the style, never reach it',
  (fontFaces) => {
    expect(stylesheet(readSettings({}, { fontFaces }), 'Ada')).toBe(css({}));
  },
);

test('font faces of the caller stand first', () => {
  const fontFaces = '@font-face{font-family:A;src:url(data:font/woff2;base64,d09GMg==)}';
  expect(stylesheet(readSettings({}, { fontFaces }), 'Ada')).toBe(fontFaces + css({}));
});
