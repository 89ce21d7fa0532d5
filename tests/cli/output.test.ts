import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeOutputs } from '../../src/cli/output.ts';
import { folderWith } from './command.ts';

test('gives back what was replaced when a later file cannot be', async () => {
  const folder = await folderWith({ 'cv.html': 'old' });
  // The check of outputs would refuse it, unless it came there while a PDF was printed.
  await mkdir(join(folder, 'cv.pdf'));
  const before = await stat(join(folder, 'cv.html'));
  const outputs = ['cv.html', 'new.html', 'cv.pdf'].map((name) => ({
    path: join(folder, name),
    content: 'new',
  }));
  await expect(writeOutputs(outputs)).rejects.toThrow(
    `${join(folder, 'cv.pdf')} cannot be written: it is a folder.`,
  );
  expect((await readdir(folder)).sort()).toEqual(['cv.html', 'cv.pdf']);
  expect(await readFile(join(folder, 'cv.html'), 'utf8')).toBe('old');
  expect((await stat(join(folder, 'cv.html'))).ino).toBe(before.ino);
});

test('leaves nothing beside the files that it wrote', async () => {
  const folder = await folderWith({ 'cv.html': 'old' });
  await writeOutputs(
    ['cv.html', 'new.html'].map((name) => ({ path: join(folder, name), content: `new ${name}` })),
  );
  expect((await readdir(folder)).sort()).toEqual(['cv.html', 'new.html']);
  expect(await readFile(join(folder, 'cv.html'), 'utf8')).toBe('new cv.html');
});
