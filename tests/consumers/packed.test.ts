import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import * as source from '../../src/index.ts';
import { expectedHtml, installedTheme, type ResumeName, readResume, resumeNames } from './expected.ts';
import { run } from './run.ts';

const { plain } = inject('consumers');

/** Every way in which JavaScript gets at the theme; each prints its exports' names, then the document. */
const loaders: Record<string, { file: string; load: string }> = {
  'a require by name': { file: 'by-name.cjs', load: `const theme = require('jsonresume-theme-scholar');` },
  "a require of index.js by path, resume-cli's way to a PDF": {
    file: 'by-path.cjs',
    load: `const theme = require(process.cwd() + '/node_modules/jsonresume-theme-scholar/index.js');`,
  },
  'a static import of all names': {
    file: 'namespace.mjs',
    load: `import * as theme from 'jsonresume-theme-scholar';`,
  },
  'a static import of the names': {
    file: 'named.mjs',
    load: `import { diagnose, pdfRenderOptions, render, renderFragment } from 'jsonresume-theme-scholar'; const theme = { diagnose, pdfRenderOptions, render, renderFragment };`,
  },
  "a dynamic import, resumed's way": {
    file: 'dynamic.mjs',
    load: `const theme = await import('jsonresume-theme-scholar');`,
  },
  'a dynamic import from CommonJS': {
    file: 'dynamic.cjs',
    load: `(async () => { const theme = await import('jsonresume-theme-scholar');`,
  },
};

/** The program of one loader: the resume comes as a file name, the answer leaves as JSON. */
function program(load: string, file: string): string {
  const fs = file.endsWith('.mjs') ? `import fs from 'node:fs';` : `const fs = require('node:fs');`;
  const answer = `const resume = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
process.stdout.write(JSON.stringify({
  names: Object.keys(theme).sort(),
  pdfRenderOptions: theme.pdfRenderOptions,
  html: theme.render(resume),
}));`;
  return `${fs}\n${load}\n${answer}\n${load.startsWith('(async') ? '})();\n' : ''}`;
}

describe.each(resumeNames)('%s', (name: ResumeName) => {
  test.each(Object.entries(loaders))('gives the same document and names through %s', async (_, loader) => {
    await writeFile(join(plain, loader.file), program(loader.load, loader.file));
    const { stdout, stderr } = await run(process.execPath, [loader.file, name], { cwd: plain });
    expect(stderr).toBe('');
    const { names, pdfRenderOptions, html } = JSON.parse(stdout);
    expect(names).toEqual(['diagnose', 'pdfRenderOptions', 'render', 'renderFragment']);
    expect(pdfRenderOptions).toEqual(source.pdfRenderOptions);
    expect(html).toBe(await expectedHtml(name));
  });

  test('is the same document from the package as from the sources', async () => {
    expect(await expectedHtml(name)).toBe(source.render(await readResume(name)));
  });

  test('shows the name of its owner', async () => {
    const { basics } = await readResume(name);
    expect(await expectedHtml(name)).toContain(basics.name);
  });
});

test('the package exports what the sources export and nothing else', () => {
  expect(Object.keys(installedTheme()).sort()).toEqual(Object.keys(source).sort());
});

test('diagnose() of the package says what that of the sources says', () => {
  const resume = { work: [{ startDate: 'soon' }], meta: { themeOptions: { font: 'comic' } } };
  expect(source.diagnose(resume)).toHaveLength(2);
  expect(installedTheme().diagnose(resume)).toEqual(source.diagnose(resume));
});

test('package.json can be required through its subpath', async () => {
  const required = createRequire(join(plain, 'loader.js'))('jsonresume-theme-scholar/package.json');
  const file = join(plain, 'node_modules/jsonresume-theme-scholar/package.json');
  expect(required).toEqual(JSON.parse(await readFile(file, 'utf8')));
});

test('no other file of the package can be imported, so that only the API is public', () => {
  const require = createRequire(join(plain, 'loader.js'));
  expect(() => require('jsonresume-theme-scholar/dist/index.cjs')).toThrow(
    expect.objectContaining({ code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' }),
  );
});

test('the fonts are the same required and imported, and render() embeds them', async () => {
  await writeFile(
    join(plain, 'fonts.cjs'),
    `(async () => {
  const required = require('jsonresume-theme-scholar/fonts');
  const imported = await import('jsonresume-theme-scholar/fonts');
  const { render } = require('jsonresume-theme-scholar');
  process.stdout.write(JSON.stringify({
    names: [Object.keys(required), Object.keys(imported)],
    required: required.fontFaces,
    imported: imported.fontFaces,
    html: render({ basics: { name: 'Ada Lovelace' } }, required),
  }));
})();
`,
  );
  const { stdout, stderr } = await run(process.execPath, ['fonts.cjs'], { cwd: plain });
  expect(stderr).toBe('');
  const { names, required, imported, html } = JSON.parse(stdout);
  expect(names).toEqual([['fontFaces'], ['fontFaces']]);
  expect(imported).toBe(required);
  expect(required).toContain('@font-face');
  expect(html).toContain(required);
});
