import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { folderWith, render, run } from './command.ts';

const heads = {
  'image/png': Buffer.from('89504e470d0a1a0a', 'hex'),
  'image/jpeg': Buffer.from('ffd8ffe000104a46', 'hex'),
  'image/gif': Buffer.from('GIF89a'),
  'image/webp': Buffer.from('RIFF\x24\x00\x00\x00WEBPVP8 ', 'latin1'),
  'image/avif': Buffer.from('\x00\x00\x00\x1cftypavif', 'latin1'),
  'image/svg+xml': Buffer.from(
    '<?xml version="1.0"?>\n<!-- me -->\n<svg xmlns="http://www.w3.org/2000/svg"/>',
  ),
};

const withImage = (image: string, key = 'image') => ({ basics: { name: 'Ada', [key]: image } });

for (const [type, bytes] of Object.entries(heads)) {
  test(`puts a photo of type ${type} into the document, by its content`, async () => {
    const folder = await folderWith({
      'photo.bin': bytes,
      'resume.json': JSON.stringify(withImage('photo.bin')),
    });
    const image = `data:${type};base64,${bytes.toString('base64')}`;
    const { stdout, stderr } = await run(folder, ['-o', '-']);
    expect(stderr).toBe('');
    expect(stdout).toContain(`src="${image}"`);
    expect(stdout).toBe(render(withImage(image)));
  });
}

test.each([[['photo.gif']], [{ url: 'photo.gif' }], ['photo.gif,']])(
  'puts the photo %j into the document, read for its text',
  async (image) => {
    const resume = { basics: { name: 'Ada', image } };
    const folder = await folderWith({
      'photo.gif': heads['image/gif'],
      'resume.json': JSON.stringify(resume),
    });
    expect((await run(folder, ['-o', '-'])).stdout).toContain('src="data:image/gif;base64,');
  },
);

test.skipIf(process.platform === 'win32')('a photo that is a device is no file', async () => {
  const folder = await folderWith({ 'resume.json': JSON.stringify(withImage('/dev/zero')) });
  expect((await run(folder, ['-o', 'cv.html'])).stderr).toContain(
    '"/dev/zero" cannot be read: it is no file.',
  );
});

test.each([
  [
    'an SVG behind a long comment',
    'svg+xml',
    `<!-- ${'me '.repeat(1000)}-->\n<svg xmlns="http://www.w3.org/2000/svg"/>`,
  ],
  ['an AVIF that begins as a HEIF', 'avif', '\0\0\0\x20ftypmif1\0\0\0\0mif1miafavif'],
])('knows %s', async (_, type, content) => {
  const folder = await folderWith({ 'me.jpg': content, 'resume.json': JSON.stringify(withImage('me.jpg')) });
  expect((await run(folder, ['-o', '-'])).stdout).toContain(`src="data:image/${type};base64,`);
});

test('looks for the photo beside the resume, wherever the command runs', async () => {
  const folder = await folderWith();
  await mkdir(join(folder, 'cv'));
  await writeFile(join(folder, 'cv/me.png'), heads['image/png']);
  await writeFile(join(folder, 'cv/resume.json'), JSON.stringify(withImage('me.png')));
  expect((await run(folder, ['cv/resume.json', '-o', '-'])).stdout).toContain('src="data:image/png;base64,');
});

test('looks for the photo of a resume from standard input in the current folder', async () => {
  const folder = await folderWith({ 'me.png': heads['image/png'] });
  const { stdout } = await run(folder, ['-'], { input: JSON.stringify(withImage('me.png')) });
  expect(stdout).toContain('src="data:image/png;base64,');
});

test('reads a file: address, an escaped name, and the older key', async () => {
  const folder = await folderWith({ 'my photo.png': heads['image/png'] });
  const address = pathToFileURL(join(folder, 'my photo.png')).href;
  for (const resume of [
    withImage(address),
    withImage('my%20photo.png'),
    withImage('my photo.png', 'picture'),
  ]) {
    const { stdout, stderr } = await run(folder, ['-'], { input: JSON.stringify(resume) });
    expect(stderr).toBe('');
    expect(stdout).toContain('src="data:image/png;base64,');
  }
});

test('leaves photos on the web and inlined ones alone', async () => {
  const folder = await folderWith();
  for (const image of [
    'https://example.org/me.png',
    '//example.org/me.png',
    'data:image/gif;base64,R0lGODlh',
  ]) {
    const resume = withImage(image);
    const input = JSON.stringify(resume);
    expect(await run(folder, ['-'], { input })).toEqual({ code: 0, stdout: render(resume), stderr: '' });
  }
});

test('leaves an address without a scheme to the document', async () => {
  const resume = withImage('www.gravatar.com/avatar/x.jpg');
  const folder = await folderWith({ 'resume.json': JSON.stringify(resume) });
  const { code, stdout, stderr } = await run(folder, ['-o', '-', '--strict']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: render(resume) });
  expect(stderr).not.toContain('cannot be read');
  expect(stdout).toContain('src="https://www.gravatar.com/avatar/x.jpg"');
});

test('says when a photo cannot be read, and goes on without', async () => {
  const resume = withImage('gone.png');
  const folder = await folderWith({ 'resume.json': JSON.stringify(resume) });
  expect(await run(folder, ['-o', '-'])).toEqual({
    code: 0,
    stdout: render(resume),
    stderr: `resume.json: 1 remark

basics:
  basics.image  "gone.png" cannot be read: there is no such file.
                → The photo is not put into the document.

`,
  });
});

test.each([
  ['a text', 'secret.txt', 'secret'],
  ['a HEIC under the name of a JPEG', 'me.jpg', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
])('does not put a file into the document that is no image for browsers: %s', async (_, name, content) => {
  const resume = withImage(name);
  const folder = await folderWith({ [name]: content, 'resume.json': JSON.stringify(resume) });
  expect(await run(folder, ['-o', '-'])).toEqual({
    code: 0,
    stdout: render(resume),
    stderr: `resume.json: 1 remark

basics:
  basics.image  "${name}" is no image that browsers show.
                → The photo is not put into the document.

`,
  });
});
