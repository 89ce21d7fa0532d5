import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { expectedHtml, installedFonts, installedTheme } from './expected.ts';
import { run } from './run.ts';

const { plain, sites } = inject('consumers');
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** What a consumer writes: right calls, then wrong ones, each of which the compiler must refuse. */
const body = `
const resume: Resume = { basics: { name: 'Ada Lovelace' }, publications: [{ name: 'Note G', authors: ['A. Lovelace'] }] };
const citation: Resume = { publications: [{ authors: 'A. Lovelace and C. Babbage', volume: 3, issue: 2, pages: 7, pmid: 12 }] };
const degrees: Resume = { education: [{ expected: 'May 2026' }, { expected: true, endDate: '2026' }] };
const options: ThemeOptions = { locale: 'de', paper: 'a4' };
const html: string = render(resume, options) + render(resume);
const embedded: string = render(resume, { fontFaces });
const format: 'A4' = pdfRenderOptions.format;

// @ts-expect-error a resume is an object, not its text
const wrongResume = () => render('{}');
// @ts-expect-error there is nothing to render
const noResume = () => render();
// @ts-expect-error the document is text
const wrongResult = (): number => render(resume);
// @ts-expect-error paper is A4 or Letter
const wrongOption: ThemeOptions = { paper: 'a5' };
// @ts-expect-error the name of a person is a text
const wrongField: Resume = { basics: { name: 1 } };
// @ts-expect-error several roles at one employer are a list
const wrongWork: Resume = { work: [{ positions: 'Chair' }] };
// @ts-expect-error several roles in one organization are a list
const wrongVolunteer: Resume = { volunteer: [{ positions: 'Chair' }] };
`;

const print = `
declare const process: { stdout: { write(text: string): void } };
process.stdout.write(JSON.stringify({ html, format, embedded: embedded.length }));
`;

const esm = `import { pdfRenderOptions, render, type Resume, type ThemeOptions } from 'jsonresume-theme-scholar';
import { fontFaces } from 'jsonresume-theme-scholar/fonts';
${body}${print}`;

// In CommonJS \`import = require\` resolves by the condition "require" under every module setting.
const commonjs = `import theme = require('jsonresume-theme-scholar');
import type { Resume, ThemeOptions } from 'jsonresume-theme-scholar';
import fonts = require('jsonresume-theme-scholar/fonts');
const { pdfRenderOptions, render } = theme;
const { fontFaces } = fonts;
${body}${print}`;

/** The greeting's document, twice, as the consumer's program writes it. */
function printed(): string {
  const resume = {
    basics: { name: 'Ada Lovelace' },
    publications: [{ name: 'Note G', authors: ['A. Lovelace'] }],
  };
  const { render } = installedTheme();
  const html = render(resume, { locale: 'de', paper: 'a4' }) + render(resume);
  const embedded = render(resume, installedFonts()).length;
  return JSON.stringify({ html, format: 'A4', embedded });
}

/** Compiles files in a folder of their own and answers with what the compiler says, which ought to be nothing. */
async function compile(
  folder: string,
  compilerOptions: Readonly<Record<string, unknown>>,
  files: Readonly<Record<string, string>>,
  base = plain,
): Promise<string> {
  const cwd = join(base, folder);
  await mkdir(cwd);
  const shared = {
    target: 'es2022',
    lib: ['es2022'],
    types: [],
    strict: true,
    skipLibCheck: false,
    outDir: 'out',
    rootDir: '..',
  };
  const config = { compilerOptions: { ...shared, ...compilerOptions }, files: Object.keys(files) };
  await writeFile(join(cwd, 'tsconfig.json'), JSON.stringify(config));
  for (const [name, text] of Object.entries(files)) await writeFile(join(cwd, name), text);
  const { stdout, stderr, code } = await run(process.execPath, [tsc, '-p', '.'], { cwd });
  return stdout + stderr + (code === 0 ? '' : `tsc ended with ${code}`);
}

describe.each([
  ['bundler', { module: 'preserve', moduleResolution: 'bundler' }],
  ['node16', { module: 'node16', moduleResolution: 'node16' }],
])('strict TypeScript with moduleResolution %s', (resolution, settings) => {
  test('accepts the types as a module and as CommonJS, and both programs run', async () => {
    const folder = `ts-${resolution}`;
    expect(await compile(folder, settings, { 'esm.mts': esm, 'commonjs.cts': commonjs })).toBe('');
    for (const file of ['esm.mjs', 'commonjs.cjs']) {
      const out = join(plain, folder, 'out', folder);
      const { stdout, stderr } = await run(process.execPath, [file], { cwd: out });
      expect(stderr).toBe('');
      expect(stdout).toBe(printed());
    }
  });

  test('refuses a name that is not exported', async () => {
    const text = `import { renderAll } from 'jsonresume-theme-scholar';\nexport const all = renderAll;\n`;
    const said = await compile(`ts-${resolution}-wrong`, settings, { 'wrong.mts': text });
    expect(said).toMatch(/wrong\.mts\(1,10\): error TS\d+: .* has no exported member/);
  });
});

test.each([
  ['bundler', { module: 'preserve', moduleResolution: 'bundler' }],
  ['nodenext', { module: 'nodenext', moduleResolution: 'nodenext' }],
])('the stylesheet can be imported for its effect with moduleResolution %s', async (resolution, settings) => {
  const text = `import 'jsonresume-theme-scholar/styles.css';\n`;
  const options = { ...settings, noEmit: true, noUncheckedSideEffectImports: true };
  expect(await compile(`ts-styles-${resolution}`, options, { 'styles.mts': text })).toBe('');
});

test('the components are those of React where its types stand for those of Preact', async () => {
  const text = `import { Resume } from 'jsonresume-theme-scholar/components';
import type { ReactElement } from 'react';
export const cv: ReactElement = Resume({ resume: { basics: { name: 'Ada Lovelace' } } });
`;
  const types = '../node_modules/@types/react';
  const settings = {
    module: 'preserve',
    moduleResolution: 'bundler',
    noEmit: true,
    paths: { preact: [types], 'preact/jsx-runtime': [`${types}/jsx-runtime`] },
  };
  expect(await compile('ts-react', settings, { 'react.mts': text }, sites)).toBe('');
});

test('a resume.json imported as a module is a Resume without a cast', async () => {
  const text = `import { render } from 'jsonresume-theme-scholar';
import own from '../resume.json';
import sample from '../sample.json';
declare const process: { stdout: { write(text: string): void } };
process.stdout.write(render(own) + render(sample));
`;
  const settings = { module: 'preserve', moduleResolution: 'bundler', resolveJsonModule: true, noEmit: true };
  expect(await compile('ts-json', settings, { 'json.mts': text })).toBe('');
  // The copies that were compiled are those the documents come from.
  expect(await expectedHtml('resume.json')).not.toBe(await expectedHtml('sample.json'));
});
