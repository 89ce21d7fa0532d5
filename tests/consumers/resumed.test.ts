import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { expectedHtml, installedTheme, readResume, resumeNames } from './expected.ts';
import { expectPrintedResume, readPdf } from './pdf.ts';
import { type Outcome, run } from './run.ts';

const { resumed: folder, chrome } = inject('consumers');
const theme = 'jsonresume-theme-scholar';

function resumed(args: readonly string[]): Promise<Outcome> {
  const program = join(folder, 'node_modules/.bin/resumed');
  return run(program, args, { cwd: folder, env: { PUPPETEER_EXECUTABLE_PATH: chrome } });
}

describe.each(resumeNames)('resumed with %s', (name) => {
  test('renders the document of render()', async () => {
    const { stderr } = await resumed(['render', name, '-t', theme, '-o', `${name}.html`]);
    expect(stderr).toBe('');
    expect(await readFile(join(folder, `${name}.html`), 'utf8')).toBe(await expectedHtml(name));
  });

  test('prints a tagged A4 PDF with an outline', async () => {
    // Chromium refuses to run as root with its sandbox.
    const args = ['-t', theme, '-o', `${name}.pdf`, '--puppeteer-arg=--no-sandbox'];
    const { stderr } = await resumed(['export', name, ...args]);
    expect(stderr).toBe('');
    const pdf = await readPdf(join(folder, `${name}.pdf`));
    await expectPrintedResume(pdf, name);
    expect(pdf.outline).toContain((await readResume(name)).basics.name);
    // The name and at least one section.
    expect(pdf.outline.length).toBeGreaterThan(1);
  });
});

test('resumed finds the theme by the name in meta.theme', async () => {
  const resume = await readResume('resume.json');
  await writeFile(join(folder, 'named.json'), JSON.stringify({ ...resume, meta: { theme } }));
  await resumed(['render', 'named.json', '-o', 'named.html']);
  const html = await readFile(join(folder, 'named.html'), 'utf8');
  expect(html).toBe(installedTheme().render({ ...resume, meta: { theme } }));
});

// Not the sample of resume-schema 1.0.1: its own URLs ("" and one without a scheme) break the newer schema of resumed.
test('resumed accepts resume.json', async () => {
  const { code, stdout, stderr } = await resumed(['validate', 'resume.json']);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(stdout).toContain('resume.json');
});

test('resumed rejects a resume that breaks the schema, so its praise above means something', async () => {
  await writeFile(join(folder, 'broken.json'), '{ "basics": { "name": 1 } }');
  const { code, stdout, stderr } = await resumed(['validate', 'broken.json']);
  expect(code).toBe(1);
  // On Node 20 it fails while it prints the list of errors, so only the list's heading is sure.
  expect(stderr).toContain('errors were found in broken.json');
  expect(stdout).toBe('');
});
