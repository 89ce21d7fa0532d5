import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { chromeFlags, chromePath } from '../../scripts/chrome.mjs';
import type { Resume } from '../../src/index.ts';
import { ended, folderWith, render, run, start, temporaryIn } from './command.ts';

const ada = { basics: { name: 'Ada Lovelace' } };
const grace = { basics: { name: 'Grace Hopper' } };
const broken = '{\n  "basics": { "name": "<b>Ada", }\n}\n';
const fault = `resume.json:2:31: the comma before "}" is one too many
  2 |   "basics": { "name": "<b>Ada", }
    |                               ^`;

type Watch = {
  readonly address: string;
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly ended: Promise<number | null>;
};

/** Starts the command in a folder and waits for the address that it names. */
async function watch(folder: string, args: readonly string[] = []): Promise<Watch> {
  const child = await start(folder, ['--watch', ...args]);
  const end = ended(child);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await end;
  });
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const address = await until(() => /http:\/\/127\.0\.0\.1:\d+\//.exec(stdout)?.[0]);
  return { address, child, stdout: () => stdout, stderr: () => stderr, ended: end };
}

/** Asks again and again, for at most 20 seconds, until there is an answer. */
async function until<T>(ask: () => T | null | undefined | Promise<T | undefined>): Promise<T> {
  const deadline = performance.now() + 20_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null) return answer;
    if (performance.now() > deadline) throw new Error(`still not so: ${ask}`);
    await sleep(25);
  }
}

const get = async (address: string): Promise<string> => (await fetch(address)).text();

/** What the server added to a document; fails where it is not the one of this resume. */
function addedTo(resume: Resume, page: string): string {
  const [head = '', tail = ''] = render(resume).split('</body>');
  expect(page.startsWith(head)).toBe(true);
  expect(page.endsWith(`</body>${tail}`)).toBe(true);
  return page.slice(head.length, page.length - `</body>${tail}`.length);
}

const nameIn = (page: string): string | undefined => /<h1[^>]*>(?:<[^>]*>)*([^<]*)/.exec(page)?.[1];

/** Waits until the page has this in it, and gives it. */
const pageWith = (address: string, text: string): Promise<string> =>
  until(async () => {
    const page = await get(address);
    return page.includes(text) ? page : undefined;
  });

const reloadScript = /^<script>\nnew EventSource\('\/events'\)[^<]*<\/script>$/;

test('serves the document of render() and a script that reloads it, and writes no file', async () => {
  const folder = await folderWith({ 'resume.json': JSON.stringify(ada) });
  const { address, stdout, stderr } = await watch(folder);
  const response = await fetch(address);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(addedTo(ada, await response.text())).toMatch(reloadScript);
  expect(stdout()).toBe(`resume.json is shown at ${address} – press Ctrl-C to end this.\n`);
  expect(stderr()).toBe('');
  expect(existsSync(join(folder, 'resume.html'))).toBe(false);
});

test('follows changes in place, replacements by an editor, and links', async () => {
  const folder = await folderWith({ 'real.json': JSON.stringify(ada) });
  await symlink('real.json', join(folder, 'resume.json'));
  const { address } = await watch(folder);
  expect(nameIn(await get(address))).toBe('Ada Lovelace');
  await writeFile(join(folder, 'real.json'), JSON.stringify(grace));
  await pageWith(address, 'Grace Hopper');
  for (const name of ['Emmy Noether', 'Mary Somerville']) {
    await writeFile(join(folder, '.real.json.swp'), JSON.stringify({ basics: { name } }));
    await rename(join(folder, '.real.json.swp'), join(folder, 'real.json'));
    await pageWith(address, name);
  }
  await rm(join(folder, 'real.json'));
  await writeFile(join(folder, 'real.json'), JSON.stringify(ada));
  expect(addedTo(ada, await pageWith(address, 'Ada Lovelace'))).toMatch(reloadScript);
});

test('does not read a file in the midst of being written', async () => {
  const folder = await folderWith({ 'resume.json': JSON.stringify(ada) });
  const { address, stderr } = await watch(folder);
  const json = JSON.stringify(grace, undefined, 2);
  for (let end = 0; end <= json.length; end += Math.ceil(json.length / 8)) {
    await writeFile(join(folder, 'resume.json'), json.slice(0, end));
    await sleep(20);
  }
  await writeFile(join(folder, 'resume.json'), json);
  await pageWith(address, 'Grace Hopper');
  expect(stderr()).toBe('');
});

test('keeps the last good page with the fault over it, as text, until the fault is mended', async () => {
  const folder = await folderWith({ 'resume.json': JSON.stringify(ada) });
  const { address, stdout, stderr } = await watch(folder);
  await writeFile(join(folder, 'resume.json'), broken);
  const page = await pageWith(address, 'role="alert"');
  const added = addedTo(ada, page);
  expect(added).toContain(
    `<pre class="preview-fault" role="alert">${fault.replaceAll('<', '&#60;').replaceAll('>', '&#62;')}</pre>`,
  );
  expect(added).not.toContain('<b>');
  expect(stderr()).toBe(`${fault}\n`);
  await rm(join(folder, 'resume.json'));
  addedTo(ada, await pageWith(address, 'resume.json cannot be read: there is no such file.'));
  await writeFile(join(folder, 'resume.json'), JSON.stringify(grace));
  expect(addedTo(grace, await pageWith(address, 'Grace Hopper'))).toMatch(reloadScript);
  await until(() => /\nresume\.json is in order again\.\n$/.exec(stdout()));
});

test('starts with a broken file, too, and shows only what is wrong', async () => {
  const folder = await folderWith({ 'resume.json': broken });
  const { address } = await watch(folder);
  const page = await get(address);
  expect(page).toContain('resume.json:2:31: the comma before "}" is one too many');
  expect(nameIn(page)).toBe(undefined);
  await writeFile(join(folder, 'resume.json'), JSON.stringify(ada));
  expect(addedTo(ada, await pageWith(address, 'Ada Lovelace'))).toMatch(reloadScript);
});

test('lists the remarks at each change, and puts the photo in', async () => {
  const image = 'data:image/gif;base64,R0lGODlh';
  const folder = await folderWith({
    'me.gif': Buffer.from('GIF89a'),
    'resume.json': JSON.stringify({ basics: { ...ada.basics, image: 'me.gif' } }),
  });
  const { address, stderr } = await watch(folder);
  expect(addedTo({ basics: { ...ada.basics, image } }, await get(address))).toMatch(reloadScript);
  expect(stderr()).toBe('');
  await writeFile(join(folder, 'resume.json'), JSON.stringify({ ...grace, work: [{ startDate: 'soon' }] }));
  await pageWith(address, 'Grace Hopper');
  expect(stderr()).toContain('resume.json: 1 remark\n\nwork:\n  work[0].startDate  "soon" is not written as');
});

test('rewrites the outputs at each good change, without the script, and leaves them at a bad one', async () => {
  const folder = await folderWith({ 'resume.json': JSON.stringify(ada) });
  const { address, stdout } = await watch(folder, ['-o', 'cv.html', '--locale', 'de']);
  const file = join(folder, 'cv.html');
  expect(await readFile(file, 'utf8')).toBe(render(ada, { locale: 'de' }));
  await writeFile(join(folder, 'resume.json'), broken);
  await pageWith(address, 'role="alert"');
  expect(await readFile(file, 'utf8')).toBe(render(ada, { locale: 'de' }));
  await writeFile(join(folder, 'resume.json'), JSON.stringify(grace));
  await until(() => (stdout().split('Wrote cv.html\n').length === 3 ? true : undefined));
  expect(await readFile(file, 'utf8')).toBe(render(grace, { locale: 'de' }));
});

test('with --strict shows a resume with remarks and writes nothing', async () => {
  const folder = await folderWith({
    'resume.json': JSON.stringify({ ...ada, work: [{ startDate: 'soon' }] }),
  });
  const { address } = await watch(folder, ['-o', 'cv.html', '--strict']);
  const page = await get(address);
  expect(nameIn(page)).toBe('Ada Lovelace');
  expect(page).toContain('Nothing was written, as --strict asks.');
  expect(existsSync(join(folder, 'cv.html'))).toBe(false);
});

test('with --strict and nothing to write shows the remarks over the page, once in the terminal', async () => {
  const folder = await folderWith({
    'resume.json': JSON.stringify({ ...ada, work: [{ startDate: 'soon' }] }),
  });
  const { address, stderr } = await watch(folder, ['--strict']);
  const remarks = `resume.json: 1 remark

work:
  work[0].startDate  "soon" is not written as a date: YYYY-MM-DD, YYYY-MM or YYYY.
                     → The dates are printed as "soon – Present".
`;
  expect(await get(address)).toContain(`role="alert">${remarks}</pre>`);
  expect(stderr()).toBe(`${remarks}\n`);
});

test('answers on this machine only, and only to its names', async () => {
  const folder = await folderWith({ 'resume.json': JSON.stringify(ada) });
  const { address } = await watch(folder);
  const { port } = new URL(address);
  const statusFor = (host: string, path = '/', method = 'GET') =>
    new Promise<number | undefined>((done, fail) => {
      request(address, { path, method, setHost: false, headers: { host } }, (response) => {
        done(response.statusCode);
        response.destroy();
      })
        .on('error', fail)
        .end();
    });
  for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, 'LOCALHOST']) {
    expect([host, await statusFor(host)]).toEqual([host, 200]);
  }
  const strangers = [
    'evil.example',
    `evil.example:${port}`,
    'localhost.evil.example',
    '127.0.0.1.evil.example',
  ];
  for (const host of [...strangers, `192.168.0.1:${port}`, '0.0.0.0', '']) {
    expect([host, await statusFor(host), await statusFor(host, '/events')]).toEqual([host, 403, 403]);
  }
  expect(await statusFor('localhost', '/resume.json')).toBe(404);
  expect(await statusFor('localhost', '/', 'POST')).toBe(405);
  // Bound to one address, not to all of this machine's.
  const other = connect({ host: '127.0.0.2', port: Number(port) });
  onTestFinished(() => void other.destroy());
  const [error] = await once(other, 'error');
  expect(error.code).toBe('ECONNREFUSED');
});

test('serves on the port that --port names, and says when it is taken', async () => {
  const folder = await folderWith({ 'resume.json': JSON.stringify(ada) });
  const { address } = await watch(folder);
  const { port } = new URL(address);
  expect(await run(folder, ['--watch', '--port', port])).toEqual({
    code: 1,
    stdout: '',
    stderr: `Port ${port} cannot be served: another program has it.\n`,
  });
});

test.each(['SIGINT', 'SIGTERM'] as const)('ends with 0 on %s, though a page is open', async (signal) => {
  const folder = await folderWith({ 'resume.json': JSON.stringify(ada) });
  const { address, child, ended } = await watch(folder);
  const events = await fetch(`${address}events`);
  const closed = events.text().catch(() => 'closed');
  child.kill(signal);
  expect(await ended).toBe(0);
  await closed;
  await expect(fetch(address)).rejects.toThrow();
});

test('ends with 0 while it prints a PDF, and leaves no browser folder behind', async () => {
  const folder = await folderWith({ 'resume.json': JSON.stringify(ada) });
  const { address, child, ended, stdout } = await watch(folder, ['-o', 'cv.pdf']);
  expect(stdout()).toContain('Wrote cv.pdf\n');
  await writeFile(join(folder, 'resume.json'), JSON.stringify(grace));
  await pageWith(address, 'Grace Hopper');
  child.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(await readdir(temporaryIn(folder))).toEqual([]);
});

const hint = 'Try jsonresume-theme-scholar --help.\n';

test.each([
  ['standard input', ['-', '--watch'], `--watch needs files, not - for a stream.\n${hint}`],
  ['standard output', ['--watch', '-o', '-'], `--watch needs files, not - for a stream.\n${hint}`],
  ['a port that is none', ['--watch', '--port', '70000'], `"70000" is not a port: 0 to 65535.\n${hint}`],
  ['a port for nothing', ['--port', '80'], `--port means something only with --watch.\n${hint}`],
  ['a missing resume', ['no.json', '--watch'], 'no.json cannot be read: there is no such file.\n'],
  [
    'an output without a folder',
    ['resume.json', '--watch', '-o', 'a/b.html'],
    'a/b.html cannot be written: there is no folder a.\n',
  ],
])('refuses %s in a sentence', async (_, args, stderr) => {
  const folder = await folderWith({ 'resume.json': JSON.stringify(ada) });
  expect(await run(folder, args)).toEqual({ code: 1, stdout: '', stderr });
});

test('an open page shows each change, the fault and the mended resume by itself', async () => {
  const folder = await folderWith({ 'resume.json': JSON.stringify(ada) });
  const { address } = await watch(folder);
  const browser = await chromium.launch({ executablePath: await chromePath(), args: chromeFlags });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(address);
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });
  await heading('Ada Lovelace').waitFor();
  await writeFile(join(folder, 'resume.json'), JSON.stringify(grace));
  await heading('Grace Hopper').waitFor();
  await writeFile(join(folder, 'resume.json'), broken);
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toBe(fault);
  expect(await heading('Grace Hopper').isVisible()).toBe(true);
  await writeFile(join(folder, 'resume.json'), JSON.stringify(grace));
  await page.getByRole('alert').waitFor({ state: 'detached' });
  expect(await heading('Grace Hopper').isVisible()).toBe(true);
});
