import { chmod, lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { version } from '../../package.json';
import { folderWith, render, run } from './command.ts';

const { fontFaces } = createRequire(import.meta.url)('../../dist/fonts.cjs') as { fontFaces: string };

const ada = {
  basics: { name: 'Ada Lovelace', summary: 'Wrote the first programme.' },
  work: [{ name: 'Analytical Engine', startDate: '1842-04' }],
};
const json = JSON.stringify(ada);

test('without arguments turns resume.json into resume.html beside it', async () => {
  const folder = await folderWith({ 'resume.json': json });
  expect(await run(folder, [])).toEqual({ code: 0, stdout: 'Wrote resume.html\n', stderr: '' });
  expect(await readFile(join(folder, 'resume.html'), 'utf8')).toBe(render(ada));
});

test('without -o names the HTML after the resume, in its folder', async () => {
  const folder = await folderWith();
  await mkdir(join(folder, 'v1.2'));
  await writeFile(join(folder, 'v1.2', 'ada.cv.json'), json);
  await writeFile(join(folder, 'v1.2', 'plain'), json);
  expect((await run(folder, ['v1.2/ada.cv.json'])).stdout).toBe('Wrote v1.2/ada.cv.html\n');
  expect((await run(folder, ['v1.2/plain'])).stdout).toBe('Wrote v1.2/plain.html\n');
  expect((await readdir(join(folder, 'v1.2'))).sort()).toEqual([
    'ada.cv.html',
    'ada.cv.json',
    'plain',
    'plain.html',
  ]);
});

test('writes exactly what render() gives, wherever -o says', async () => {
  const folder = await folderWith({ 'resume.json': json });
  await mkdir(join(folder, 'site'));
  expect(await run(folder, ['resume.json', '-o', 'site/index.HTM'])).toEqual({
    code: 0,
    stdout: 'Wrote site/index.HTM\n',
    stderr: '',
  });
  expect(await readFile(join(folder, 'site/index.HTM'), 'utf8')).toBe(render(ada));
});

test('with -o - gives the document and nothing else on standard output', async () => {
  const folder = await folderWith({ 'resume.json': json });
  expect(await run(folder, ['-o', '-'])).toEqual({ code: 0, stdout: render(ada), stderr: '' });
  const both = await run(folder, ['-o', '-', '-o', 'cv.html']);
  expect(both).toEqual({ code: 0, stdout: render(ada), stderr: 'Wrote cv.html\n' });
});

test('reads standard input and then writes to standard output', async () => {
  const folder = await folderWith();
  expect(await run(folder, ['-'], { input: json })).toEqual({ code: 0, stdout: render(ada), stderr: '' });
  expect((await readdir(folder)).filter((name) => !name.startsWith('.'))).toEqual([]);
});

test('reads standard input into a file', async () => {
  const folder = await folderWith();
  const { code, stdout } = await run(folder, ['-', '--output', 'cv.html'], { input: json });
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'Wrote cv.html\n' });
  expect(await readFile(join(folder, 'cv.html'), 'utf8')).toBe(render(ada));
});

test.each(['de', 'pt_BR', 'ZH-hant'])('--locale %s sets the language as the option does', async (locale) => {
  const folder = await folderWith({ 'resume.json': json });
  const { stdout } = await run(folder, ['--locale', locale, '-o', '-']);
  expect(stdout).toBe(render(ada, { locale }));
});

test('an equals sign parts a path from either spelling of its option', async () => {
  const folder = await folderWith({ 'resume.json': json });
  expect((await run(folder, ['-o=a.html'])).stdout).toBe('Wrote a.html\n');
  expect((await run(folder, ['--output=b.html'])).stdout).toBe('Wrote b.html\n');
});

test('--embed-fonts puts the fonts into the HTML, which is without them otherwise', async () => {
  const folder = await folderWith({ 'resume.json': json });
  const { stdout, code } = await run(folder, ['--embed-fonts', '-o', '-']);
  expect(code).toBe(0);
  expect(stdout).toBe(render(ada, { fontFaces }));
  expect(stdout).toContain('@font-face{font-family:"Source Serif 4"');
  expect((await run(folder, ['-o', '-'])).stdout).not.toContain('@font-face');
});

test('no font hides the text while it loads', () => {
  const rules = fontFaces.split('@font-face').slice(1);
  expect(rules.length).toBeGreaterThan(5);
  expect(rules.filter((rule) => !rule.includes('font-display:swap'))).toEqual([]);
});

test('replaces an old file, keeping its permissions, and a link stays a link', async () => {
  const folder = await folderWith({ 'resume.json': json, 'real.html': 'old' });
  await chmod(join(folder, 'real.html'), 0o640);
  await symlink('real.html', join(folder, 'link.html'));
  expect((await run(folder, ['-o', 'link.html'])).code).toBe(0);
  expect((await lstat(join(folder, 'link.html'))).isSymbolicLink()).toBe(true);
  expect(await readFile(join(folder, 'real.html'), 'utf8')).toBe(render(ada));
  expect((await stat(join(folder, 'real.html'))).mode & 0o777).toBe(0o640);
  expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('--version prints the version of the package, --help how to use it', async () => {
  const folder = await folderWith();
  expect(await run(folder, ['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  const { code, stdout } = await run(folder, ['-h']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Usage: jsonresume-theme-scholar \[resume\.json\|-\] \[-o cv\.html\|cv\.pdf\|-\]/);
});

const hint = 'Try jsonresume-theme-scholar --help.\n';

const misuses: readonly (readonly [what: string, args: readonly string[], message: string])[] = [
  ['an unknown option', ['--colour', 'red'], `Unknown option '--colour'.\n${hint}`],
  ['-o without a path', ['-o'], `Option '-o, --output <value>' argument missing.\n${hint}`],
  ['two resumes', ['a.json', 'b.json'], `One resume at a time: a.json or b.json.\n${hint}`],
  [
    'an ending it cannot write',
    ['-o', 'cv.docx'],
    `Cannot tell what to write to "cv.docx": its name must end in .html or .pdf.\n${hint}`,
  ],
  [
    'a bad language tag',
    ['--locale', 'deutsch!'],
    `"deutsch!" is not a language tag: write one such as de, pt-BR or zh-Hant.\n${hint}`,
  ],
  [
    'the name of a language',
    ['--locale', 'english'],
    `"english" is not a language tag: write one such as de, pt-BR or zh-Hant.\n${hint}`,
  ],
  ['a missing resume', ['nope.json'], 'nope.json cannot be read: there is no such file.\n'],
  ['a folder in place of a resume', ['.'], '. cannot be read: it is a folder.\n'],
  ['a missing folder', ['-o', 'out/cv.html'], 'out/cv.html cannot be written: there is no folder out.\n'],
  ['a folder in place of the file', ['-o', 'sub.html'], 'sub.html cannot be written: it is a folder.\n'],
  ['the resume as its own output', ['same.html'], 'same.html is the resume itself.\n'],
];

for (const [what, args, message] of misuses) {
  test(`refuses ${what} in a sentence`, async () => {
    const folder = await folderWith({ 'resume.json': json, 'same.html': json });
    await mkdir(join(folder, 'sub.html'));
    expect(await run(folder, args)).toEqual({ code: 1, stdout: '', stderr: message });
    const left = (await readdir(folder)).filter((name) => name !== '.temporary').sort();
    expect(left).toEqual(['resume.json', 'same.html', 'sub.html']);
    expect(await readFile(join(folder, 'same.html'), 'utf8')).toBe(json);
  });
}

test('refuses a link to the resume as its output', async () => {
  const folder = await folderWith({ 'resume.json': json });
  await symlink('resume.json', join(folder, 'cv.html'));
  expect(await run(folder, ['resume.json', '-o', 'cv.html'])).toEqual({
    code: 1,
    stdout: '',
    stderr: 'cv.html is the resume itself.\n',
  });
  expect(await readFile(join(folder, 'resume.json'), 'utf8')).toBe(json);
});

test('writes none of two files when one of them cannot be', async () => {
  const folder = await folderWith({ 'resume.json': json, 'cv.html': 'old' });
  const { code } = await run(folder, ['-o', 'cv.html', '-o', 'missing/cv.html']);
  expect(code).toBe(1);
  expect(await readFile(join(folder, 'cv.html'), 'utf8')).toBe('old');
});
