import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../listen.ts';
import { ended, folderWith, run, start, temporaryIn } from './command.ts';

const ada = {
  basics: { name: 'Ada Lovelace', summary: 'Wrote the first programme.' },
  work: [{ name: 'Analytical Engine' }],
};

async function pdfIn(folder: string, name = 'cv.pdf') {
  const bytes = await readFile(join(folder, name));
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  onTestFinished(() => task.destroy());
  return { bytes, document: await task.promise };
}

/** A server on this machine, and the address of an image it never sends. */
async function silentImage() {
  const server = createServer(() => {});
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const image = `${await listen(server)}/me.png`;
  const asked = new Promise<Socket>((done) => server.once('request', ({ socket }) => done(socket)));
  return { json: JSON.stringify({ ...ada, basics: { ...ada.basics, image } }), image, asked };
}

test('makes a tagged PDF with an outline and a title, on A4, and cleans up', async () => {
  const folder = await folderWith({ 'resume.json': JSON.stringify(ada) });
  expect(await run(folder, ['-o', 'cv.pdf'])).toEqual({ code: 0, stdout: 'Wrote cv.pdf\n', stderr: '' });
  const { bytes, document } = await pdfIn(folder);
  expect(bytes.toString('latin1', 0, 5)).toBe('%PDF-');
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  const outline: { title: string }[] = await document.getOutline();
  expect(outline.map(({ title }) => title)).toContain('Ada Lovelace');
  const { info } = await document.getMetadata();
  expect(info).toHaveProperty('Title', expect.stringContaining('Ada Lovelace'));
  const [, , width = 0, height = 0] = (await document.getPage(1)).view;
  // A4 is 595.28 by 841.89 points; Chrome rounds to whole pixels.
  expect(Math.abs(width - 595.28)).toBeLessThan(1);
  expect(Math.abs(height - 841.89)).toBeLessThan(1);
  expect(await readdir(temporaryIn(folder))).toEqual([]);
});

test('prints on letter paper where the resume asks for it', async () => {
  const letter = { ...ada, meta: { themeOptions: { paper: 'letter' } } };
  const folder = await folderWith({ 'resume.json': JSON.stringify(letter) });
  await run(folder, ['-o', 'cv.pdf']);
  const { document } = await pdfIn(folder);
  expect((await document.getPage(1)).view).toEqual([0, 0, 612, 792]);
});

test('sets what is italic in an italic, in either family', async () => {
  const work = [{ name: 'Analytical Engines', position: 'Programmer', startDate: '1842' }];
  for (const font of ['serif', 'sans'] as const) {
    const resume = { basics: { name: 'Ada' }, work, meta: { themeOptions: { font } } };
    const folder = await folderWith({ 'resume.json': JSON.stringify(resume) });
    expect(await run(folder, ['-o', 'cv.pdf'])).toMatchObject({ code: 0 });
    const pdf = (await readFile(join(folder, 'cv.pdf'))).toString('latin1');
    expect(pdf).toMatch(font === 'sans' ? /SourceSans\w*-Italic/ : /SourceSerif\w*-Italic/);
  }
});

test('sets a name of a species in a title in an italic that is bold', async () => {
  const publications = [{ name: 'Genes of *Drosophila*' }];
  const folder = await folderWith({ 'resume.json': JSON.stringify({ publications }) });
  expect(await run(folder, ['-o', 'cv.pdf'])).toMatchObject({ code: 0 });
  expect(await readFile(join(folder, 'cv.pdf'), 'latin1')).toMatch(/SourceSerif\w*-BoldItalic/);
});

test('sets the footer in the fonts of the package, also where nothing else is in them', async () => {
  const long = { name: 'Analytical Engine', highlights: Array(60).fill('A note.') };
  const folder = await folderWith({
    'resume.json': JSON.stringify({ basics: { name: 'Łucja Żak' }, work: [long] }),
  });
  await run(folder, ['-o', 'cv.pdf']);
  const { bytes, document } = await pdfIn(folder);
  expect(document.numPages).toBeGreaterThan(1);
  const fonts = [...bytes.toString('latin1').matchAll(/\/BaseFont \/[A-Z]{6}\+(\w+)/g)].map(
    ([, name]) => name,
  );
  expect([...new Set(fonts)].filter((name) => !/^(?:Source|Scholar)/.test(name ?? ''))).toEqual([]);
  expect(fonts.join()).toContain('Sans');
});

test('writes HTML and PDF in one go', async () => {
  const folder = await folderWith({ 'resume.json': JSON.stringify(ada) });
  const { code, stdout } = await run(folder, ['-o', 'cv.html', '-o', 'cv.pdf']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'Wrote cv.html\nWrote cv.pdf\n' });
  expect(await readFile(join(folder, 'cv.html'), 'utf8')).toContain('Ada Lovelace');
  expect((await pdfIn(folder)).document.numPages).toBe(1);
});

const withoutBrowser = {
  CHROME_PATH: undefined,
  LIGHTHOUSE_CHROMIUM_PATH: undefined,
  PATH: '',
  HOME: '/nowhere',
};

test('without a browser says how to get one and writes nothing, not even the HTML', async () => {
  const folder = await folderWith({ 'resume.json': JSON.stringify(ada), 'cv.pdf': 'old' });
  expect(await run(folder, ['-o', 'cv.html', '-o', 'cv.pdf'], { env: withoutBrowser })).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'A PDF is made by Chrome or Chromium, and none was found. Install one (https://www.google.com/chrome/), ' +
      'or set CHROME_PATH to the executable of a browser built on it. HTML needs none: -o cv.html.\n',
  });
  expect(existsSync(join(folder, 'cv.html'))).toBe(false);
  expect(await readFile(join(folder, 'cv.pdf'), 'utf8')).toBe('old');
});

test('HTML needs no browser', async () => {
  const folder = await folderWith({ 'resume.json': JSON.stringify(ada) });
  expect((await run(folder, ['-o', 'cv.html'], { env: withoutBrowser })).code).toBe(0);
});

test('says when CHROME_PATH leads nowhere', async () => {
  const folder = await folderWith({ 'resume.json': JSON.stringify(ada) });
  const { code, stderr } = await run(folder, ['-o', 'cv.pdf'], { env: { CHROME_PATH: '/nowhere/chrome' } });
  expect(stderr).toBe('CHROME_PATH is /nowhere/chrome, which cannot be started: there is no such file.\n');
  expect(code).toBe(1);
});

test('says when CHROME_PATH is a folder', async () => {
  const folder = await folderWith({ 'resume.json': JSON.stringify(ada) });
  const { code, stderr } = await run(folder, ['-o', 'cv.pdf'], { env: { CHROME_PATH: folder } });
  expect(stderr).toBe(`CHROME_PATH is ${folder}, which cannot be started: it is a folder.\n`);
  expect(code).toBe(1);
});

test('a program that is no browser ends in a sentence, with nothing left over', async () => {
  const folder = await folderWith({ 'resume.json': JSON.stringify(ada), 'cv.pdf': 'old' });
  const env = { CHROME_PATH: process.execPath };
  const { code, stdout, stderr } = await run(folder, ['-o', 'cv.pdf'], { env });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(`${process.execPath} made no PDF: the browser has closed.`);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(await readFile(join(folder, 'cv.pdf'), 'utf8')).toBe('old');
  expect(await readdir(temporaryIn(folder))).toEqual([]);
});

test.skipIf(process.platform === 'win32')(
  'says the last words of a browser that does not start',
  async () => {
    const chrome = '#!/bin/sh\necho "libnss3.so is missing" >&2\nexit 127\n';
    const folder = await folderWith({ 'resume.json': JSON.stringify(ada), chrome });
    const path = join(folder, 'chrome');
    await chmod(path, 0o755);
    for (let round = 0; round < 5; round += 1) {
      const { stderr } = await run(folder, ['-o', 'cv.pdf'], { env: { CHROME_PATH: path } });
      expect(stderr).toContain('Its last words: libnss3.so is missing');
    }
  },
);

test('a file that no system can start ends in a sentence, with nothing left over', async () => {
  const folder = await folderWith({ 'resume.json': JSON.stringify(ada), chrome: '\u0001 not a program' });
  await chmod(join(folder, 'chrome'), 0o755);
  const path = join(folder, 'chrome');
  const { code, stdout, stderr } = await run(folder, ['-o', 'cv.pdf'], { env: { CHROME_PATH: path } });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(`${path} made no PDF: `);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(await readdir(temporaryIn(folder))).toEqual([]);
});

test('does not wait forever for a photo that never comes, and names it', async () => {
  const { json, image } = await silentImage();
  const folder = await folderWith({ 'resume.json': json });
  const { code, stderr } = await run(folder, ['-o', 'cv.pdf']);
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: `The PDF lacks an image that did not load: ${image}\n`,
  });
  expect((await pdfIn(folder)).document.numPages).toBe(1);
});

test.each([
  ['a file by its name', 'me.jpg', 'me.jpg'],
  [
    'data by how it begins',
    `data:image/jpeg;base64,/9j/${'A'.repeat(9999)}`,
    `data:image/jpeg;base64,/9j/${'A'.repeat(13)}…`,
  ],
])('names a photo that is broken, %s', async (_, image, name) => {
  const json = JSON.stringify({ ...ada, basics: { ...ada.basics, image } });
  const folder = await folderWith({ 'resume.json': json, 'me.jpg': Buffer.from('ffd8ffe0', 'hex') });
  const { code, stderr } = await run(folder, ['-o', 'cv.pdf']);
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: `The PDF lacks an image that did not load: ${name}\n`,
  });
});

for (const [signal, exit] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGKILL', null],
] as const) {
  test(`${signal} midway leaves the old file as it was, and no browser running`, async () => {
    const { json, asked } = await silentImage();
    const folder = await folderWith({ 'resume.json': json, 'cv.pdf': 'old' });
    const command = await start(folder, ['-o', 'cv.pdf']);
    const socket = await asked;
    const hungUp = once(socket, 'close'); // which only the end of the browser does
    const exited = ended(command);
    const said = command.stderr ? text(command.stderr) : undefined;
    command.kill(signal);
    // From whoever is impatient.
    if (signal !== 'SIGKILL') setTimeout(() => command.kill(signal), 50);
    expect(await exited).toBe(exit);
    expect(await said).toBe('');
    await hungUp;
    expect(await readFile(join(folder, 'cv.pdf'), 'utf8')).toBe('old');
    expect((await readdir(folder)).sort()).toEqual(['.temporary', 'cv.pdf', 'resume.json']);
    // Nobody can clean up after SIGKILL.
    if (signal !== 'SIGKILL') expect(await readdir(temporaryIn(folder))).toEqual([]);
  });
}
