import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, render, run } from './command.ts';

const resume = {
  basics: { name: 'Ada', image: 'gone.png', url: 'ada.example' },
  work: [{ name: 'Engine', startDate: 'Jan 1842', url: '/engine' }],
  meta: { themeOptions: { font: 'comic' } },
};
const json = JSON.stringify(resume);

const remarks = `resume.json: 5 remarks

basics:
  basics.image            "gone.png" cannot be read: there is no such file.
                          → The photo is not put into the document.
  basics.url              "ada.example" lacks a scheme, such as https://.
                          → Linked as "https://ada.example".

work:
  work[0].startDate       "Jan 1842" is not written as a date: YYYY-MM-DD, YYYY-MM or YYYY.
                          → The dates are printed as "Jan 1842 – Present".
  work[0].url             "/engine" is no full address, such as https://example.org/cv.
                          → Shown as text, without a link.

meta:
  meta.themeOptions.font  This is the text "comic", and the option takes "serif" or "sans".
                          → Ignored.

`;

test('lists what there is to remark by section, and writes the document all the same', async () => {
  const folder = await folderWith({ 'resume.json': json });
  expect(await run(folder, ['-o', 'cv.html'])).toEqual({
    code: 0,
    stdout: 'Wrote cv.html\n',
    stderr: remarks,
  });
  expect(await readFile(join(folder, 'cv.html'), 'utf8')).toBe(render(resume as never));
});

test('names what stands twice in the file, of which the first is gone', async () => {
  const json = `{
  "work": [{ "name": "Acme", "_comment": "a", "_comment": "b", "//": "a", "//": "b" }],
  "skills": [{ "name": "C" }, { "name": "x", "name": "{[,:", "name": "Lisp" }],
  "work": []
}`;
  const folder = await folderWith({ 'resume.json': json });
  const { code, stdout, stderr } = await run(folder, ['--strict', '-o', '-']);
  expect({ code, stdout, stderr }).toEqual({
    code: 1,
    stdout: '',
    stderr: `resume.json: 2 remarks

work:
  work            This name stands here twice, on the lines 2 and 4.
                  → Only the last of them is read.

skills:
  skills[1].name  This name stands here 3 times, on line 3.
                  → Only the last of them is read.

Nothing was written, as --strict asks.
`,
  });
});

test('looks for names that stand twice at any depth', async () => {
  const deep = '['.repeat(20_000) + ']'.repeat(20_000);
  const folder = await folderWith({ 'resume.json': `{"basics": {"name": "Ada"}, "_deep": ${deep}}` });
  const { code, stderr } = await run(folder, ['-o', '-']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('keeps standard output for the document', async () => {
  const folder = await folderWith();
  const { code, stdout, stderr } = await run(folder, ['-'], { input: json });
  expect({ code, stdout }).toEqual({ code: 0, stdout: render(resume as never) });
  expect(stderr).toBe(remarks.replace('resume.json', 'stdin'));
});

test('with --strict lists the same, fails and touches no file', async () => {
  const folder = await folderWith({ 'resume.json': json, 'cv.html': 'old' });
  const stderr = `${remarks}Nothing was written, as --strict asks.\n`;
  expect(await run(folder, ['--strict', '-o', 'cv.html', '-o', 'cv.pdf'])).toEqual({
    code: 1,
    stdout: '',
    stderr,
  });
  expect(await run(folder, ['--strict', '-o', '-'])).toEqual({ code: 1, stdout: '', stderr });
  expect(await readFile(join(folder, 'cv.html'), 'utf8')).toBe('old');
  expect((await readdir(folder)).filter((name) => !name.startsWith('.')).sort()).toEqual([
    'cv.html',
    'resume.json',
  ]);
});

test("with --strict has nothing against the project's own resume", async () => {
  const folder = await folderWith({ 'resume.json': await readFile('resume.json', 'utf8') });
  expect(await run(folder, ['--strict', '-o', 'cv.html'])).toEqual({
    code: 0,
    stdout: 'Wrote cv.html\n',
    stderr: '',
  });
});

test('with --strict makes no PDF without a photo that the resume names', async () => {
  const image = 'http://127.0.0.1:9/me.png';
  const folder = await folderWith({ 'resume.json': JSON.stringify({ basics: { name: 'Ada', image } }) });
  expect(await run(folder, ['--strict', '-o', 'cv.pdf'])).toEqual({
    code: 1,
    stdout: '',
    stderr: `The PDF lacks an image that did not load: ${image}\nNothing was written, as --strict asks.\n`,
  });
});

test('names a photo once, though neither the disk nor a document can give it', async () => {
  const basics = { name: 'Ada', image: 'file:///no/such/me.png' };
  const { stderr } = await run(await folderWith(), ['-'], { input: JSON.stringify({ basics }) });
  expect(stderr).toBe(`stdin: 1 remark

basics:
  basics.image  "file:///no/such/me.png" cannot be read: there is no such file.
                → The photo is not put into the document.

`);
});

test('a resume cannot move the cursor of the terminal, nor colour it', async () => {
  const input = JSON.stringify({
    '\u001b[31m\u009b31m\u202ework': ['\u001b[2J'],
    basics: { image: '\u001b[2J\u009b2J.png', email: '\u001b]0;x\u0007' },
    meta: { themeOptions: { '\u009b2J': 1 } },
  });
  const { stderr } = await run(await folderWith(), ['-'], { input });
  expect(stderr).toContain('4 remarks');
  expect(stderr).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e]/u);
});

test('says what is shown in the language that --locale asks for', async () => {
  const french = {
    basics: { name: 'Ada' },
    work: [{ name: 'X', startDate: 'Jan 2014' }],
    meta: { language: 'fr' },
  };
  const { stdout, stderr } = await run(await folderWith(), ['-', '--locale', 'de'], {
    input: JSON.stringify(french),
  });
  expect(stdout).toContain('heute');
  expect(stderr).toContain('→ The dates are printed as "Jan 2014 – heute".\n');
});

test('names a language of --locale that the theme has no words of, and none that it wins over', async () => {
  const input = JSON.stringify({ basics: { name: 'Ada' }, meta: { themeOptions: { locale: 'tlh' } } });
  const folder = await folderWith();
  expect((await run(folder, ['-', '--locale', 'de', '--strict'], { input })).stderr).toBe('');
  const { code, stderr } = await run(folder, ['-', '--locale', 'qya'], {
    input: '{"basics":{"name":"Ada"}}',
  });
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: `stdin: 1 remark

--locale:
  --locale  The theme has no words of the language "qya".
            → The words and dates are those of "en".

`,
  });
});

test('--help says what --strict does', async () => {
  expect((await run(await folderWith(), ['--help'])).stdout).toMatch(/--strict +write nothing and fail/);
});
