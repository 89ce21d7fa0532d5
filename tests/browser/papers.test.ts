import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pdfRenderOptions, type Resume, render, type ThemeOptions } from '../../src/index.ts';
import { useChrome } from './chrome.ts';
import { golden, sample, seed } from './documents.ts';
import { normalSpace, type Printed, printWith, unspaced } from './printed.ts';

const onPage = useChrome();

const ar = golden('ar');
const ja = golden('ja');

const resumes: readonly (readonly [name: string, resume: Resume])[] = [
  ['the seed', seed],
  ['the sample', sample],
  ['a professor with 120 publications', golden('professor')],
  ['a resume in Arabic', ar],
  ['a resume in Japanese', ja],
];

// A machine without a font for Japanese has no glyph of it, and a PDF no text: this one goes by names that the theme asks
// for, and each part of it is loaded where the text needs it.
const kosugi = createRequire(import.meta.url).resolve('@fontsource/kosugi/400.css');
const parts = readFileSync(kosugi, 'utf8').matchAll(/url\(\.\/(\S+\.woff2)\)[^}]*unicode-range: ([^;]+);/g);
const japanese = Array.from(parts, ([, file = '', range = '']) => {
  const font = readFileSync(join(dirname(kosugi), file), 'base64');
  return ['Noto Serif JP', 'Noto Sans JP'].map(
    (family) =>
      `@font-face{font-family:"${family}";unicode-range:${range};src:url("data:font/woff2;base64,${font}")}`,
  );
})
  .flat()
  .join('');

const { mediaType: _, ...ours } = pdfRenderOptions;
const plain = { printBackground: true } as const;

type Printer = {
  readonly pdf: NonNullable<Parameters<Page['pdf']>[0]>;
  readonly options?: ThemeOptions;
  /** Width of the text on the paper in CSS pixels. */
  readonly measure: number;
};

const a4 = ((210 - 36) / 25.4) * 96;
const letter = 8.5 * 96 - (36 / 25.4) * 96;

/** How programs print the document, read in their sources. */
const printers: { readonly [name: string]: Printer } = {
  'resume-cli and resumed, with the options that the theme gives': { pdf: ours, measure: a4 },
  'resumed 6, told another format in the resume': { pdf: { ...ours, format: 'Letter' }, measure: letter },
  'the registry: A4 without margins, tags or a say for CSS': {
    pdf: { ...plain, format: 'A4', margin: { top: '0', right: '0', bottom: '0', left: '0' } },
    measure: a4,
  },
  'a program that lets CSS say the paper': {
    pdf: { ...ours, format: 'A4', preferCSSPageSize: true },
    options: { paper: 'letter' },
    measure: letter,
  },
  'a program that has the same paper and does not ask CSS': {
    pdf: { ...ours, format: 'Letter', preferCSSPageSize: false },
    options: { paper: 'letter' },
    measure: letter,
  },
};

type Shown = {
  /** Every line or paragraph, in the document's order. */
  readonly texts: readonly string[];
  /** Citations, and entries of up to eight lines. */
  readonly whole: readonly string[];
};

/** What the document shows on paper. No DOM types here: it runs in the page. */
const shown = `(() => {
  for (const unseen of document.querySelectorAll('.unseen')) unseen.remove();
  const leaves = 'h1, h2, h3, h4, h5, h6, p, li:not(:has(p, h3, h4, div))';
  const lines = (entry) => entry.offsetHeight / parseFloat(getComputedStyle(entry).lineHeight);
  return {
    texts: [...document.querySelectorAll(leaves)].map((leaf) => leaf.innerText),
    whole: [
      ...document.querySelectorAll('.h-cite'),
      ...[...document.querySelectorAll('.entry')].filter((entry) => lines(entry) <= 8),
    ].map((entry) => entry.innerText),
  };
})()`;

/** The PDF that a program makes of a resume, and what should be in it. */
function printed(resume: Resume, { pdf, options, measure }: Printer): Promise<[Printed, Shown]> {
  return onPage(
    async (page) => {
      await page.emulateMedia({ media: 'print' });
      const fontFaces = resume === ja ? japanese : '';
      const pdfOfIt = await printWith(page, render(resume, { ...options, fontFaces }), pdf);
      return [pdfOfIt, await page.evaluate<Shown>(shown)];
    },
    { viewport: { width: Math.round(measure), height: 1000 } },
  );
}

/** The last line of each page but the last, where it is a heading. */
function stranded({ pages }: Printed): string[] {
  return pages
    .slice(0, -1)
    .flatMap(({ lines }) => lines.slice(-1))
    .filter(({ heading, text }) => heading !== '' || headingLike.test(text))
    .map(({ text }) => text);
}

// Without tags a heading is known by its capitals.
const headingLike = /^[A-Z][A-Z ]{5,}$/;

/** What stands between the texts in a longer one, which has them all in their order; or the first that it lacks. */
function between(
  texts: readonly string[],
  whole: string,
): { readonly rest: string; readonly lacks?: string } {
  let rest = '';
  let from = 0;
  for (const text of texts) {
    const at = whole.indexOf(text, from);
    if (at === -1) return { rest, lacks: `${text} in ${whole.slice(from, from + 2 * text.length + 60)}` };
    rest += whole.slice(from, at);
    from = at + text.length;
  }
  return { rest: rest + whole.slice(from) };
}

/**
 * What fonts and pdf.js make of a text: the fonts of East Asia have one glyph for an ideograph and for the radical of
 * its form, and for dots and waves of several names; marks of direction have none.
 */
function asRead(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll('‧', '・')
    .replaceAll('〜', '~')
    .replace(/[\u2066-\u2069]/g, '');
}

// pdf.js gives Arabic as it is drawn, line by line from the left: only what runs the other way can be compared.
const arabic = /[\u0600-\u06ff]/;

function latinWords(text: string): string[] {
  return text.match(/[\w./:@+-]{3,}/g) ?? [];
}

describe.each(Object.entries(printers))('printed by %s', (_, printer) => {
  test.each(resumes)('%s strands no heading, tears no short entry, and reads in order', async (_, resume) => {
    const [pdf, { texts, whole }] = await printed(resume, printer);
    expect(stranded(pdf)).toEqual([]);

    const pages = pdf.pages.map(({ text }) => unspaced(asRead(text)));
    const torn = whole.filter((entry) => {
      const parts = arabic.test(entry) ? latinWords(entry) : [unspaced(asRead(entry))];
      return !pages.some((page) => parts.every((part) => page.includes(part)));
    });
    expect(whole.length).toBeGreaterThan(3);
    expect(torn).toEqual([]);

    // Japanese has no spaces at the ends of its lines, and pdf.js guesses at them where there are no tags.
    const spaced = printer.pdf.tagged === true && resume !== ja ? normalSpace : unspaced;
    const read = pdf.pages.map(({ text }) => text).join('\n');
    const comparable = texts.filter(
      (text) => !arabic.test(text) && !(resume === ar && text.startsWith('GitHub')),
    );
    const { rest, lacks } = between(
      comparable.map((text) => spaced(asRead(text))),
      spaced(asRead(read)),
    );
    expect(comparable.length).toBeGreaterThan(5);
    expect(lacks).toBeUndefined();
    // Nothing else is there but the marks of lists.
    if (resume !== ar) expect(rest.replace(/\[\d+\]|•|\s/g, '')).toBe('');
  });
});
