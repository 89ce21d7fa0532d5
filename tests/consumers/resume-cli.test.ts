import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, inject, test } from 'vitest';
import { listen } from '../listen.ts';
import { expectedHtml, type ResumeName, resumeNames } from './expected.ts';
import { expectPrintedResume, readPdf } from './pdf.ts';
import { type Outcome, run } from './run.ts';

const { resumeCli: folder, chrome } = inject('consumers');
const program = join(folder, 'node_modules/.bin/resume');
const env = {
  PUPPETEER_EXECUTABLE_PATH: chrome,
  RESUME_PUPPETEER_NO_SANDBOX: '1',
  // Where resume-cli sends the resume when a theme throws: a port of ours that nothing listens on.
  THEME_SERVER: 'http://127.0.0.1:9/',
};

function resume(args: readonly string[]): Promise<Outcome> {
  return run(program, args, { cwd: folder, env });
}

const cases = resumeNames.flatMap((name) =>
  ['scholar', 'jsonresume-theme-scholar'].map((theme): [ResumeName, string] => [name, theme]),
);

// The command says "Done!" and exits with 0 also when it wrote nothing: only the file counts.
describe.each(cases)('resume export of %s with --theme %s', (name, theme) => {
  test('writes the document of render()', async () => {
    const file = join(folder, `${theme}-${name}.html`);
    await rm(file, { force: true });
    await resume(['export', `${theme}-${name}.html`, '--resume', name, '--theme', theme]);
    expect(await readFile(file, 'utf8')).toBe(await expectedHtml(name));
  });

  test('prints a tagged A4 PDF', async () => {
    const file = join(folder, `${theme}-${name}.pdf`);
    await rm(file, { force: true });
    await resume(['export', `${theme}-${name}.pdf`, '--resume', name, '--theme', theme]);
    // Its puppeteer 18 knows neither `tagged` nor `outline`: Chromium tags of its own accord, but gives no outline.
    await expectPrintedResume(await readPdf(file), name);
  });
});

test('resume export reads resume.json where no file is named', async () => {
  await resume(['export', 'unnamed.html', '--theme', 'scholar']);
  expect(await readFile(join(folder, 'unnamed.html'), 'utf8')).toBe(await expectedHtml('resume.json'));
});

describe('resume validate', () => {
  test.each(resumeNames)('accepts %s', async (name) => {
    const { code, stdout, stderr } = await resume(['validate', '--resume', name]);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('rejects a resume that breaks the schema, so its silence above means something', async () => {
    await writeFile(join(folder, 'broken.json'), '{ "basics": { "name": 1 } }');
    const { code, stderr } = await resume(['validate', '--resume', 'broken.json']);
    expect(code).toBe(1);
    expect(stderr).toContain('name');
  });
});

describe.each(resumeNames)('resume serve of %s', (name) => {
  test('serves the document of render() and sends the resume nowhere', async () => {
    const received: string[] = [];
    const themeServer = createServer((request, response) => {
      received.push(`${request.method} ${request.url}`);
      response.end('rendered by a stranger');
    });
    const themes = await listen(themeServer);
    const port = await freePort();
    const args = ['serve', '--silent', '--port', port, '--dir', `public-${name}`];
    const server = spawn(program, [...args, '--resume', name, '--theme', 'scholar'], {
      cwd: folder,
      env: { ...process.env, ...env, THEME_SERVER: `${themes}/` },
      stdio: 'ignore',
    });
    const ended = once(server, 'exit');
    try {
      // A request that does not ask for HTML gets the page before Browsersync adds its script to it.
      expect(await fetchWhenUp(`http://127.0.0.1:${port}/`, ended)).toBe(await expectedHtml(name));
      const written = await readFile(join(folder, `public-${name}`, 'index.html'), 'utf8');
      expect(written).toBe(await expectedHtml(name));
      expect(received).toEqual([]);
    } finally {
      server.kill();
      await ended;
      themeServer.close();
    }
  });
});

async function freePort(): Promise<string> {
  const probe = createServer();
  const { port } = new URL(await listen(probe));
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Asks until there is an answer, for at most a minute. */
async function fetchWhenUp(url: string, ended: Promise<unknown>): Promise<string> {
  let stopped = false;
  ended.then(() => {
    stopped = true;
  });
  const deadline = performance.now() + 60_000;
  for (;;) {
    const response = await fetch(url, { headers: { accept: '*/*' } }).catch((cause: unknown) => {
      if (stopped || performance.now() > deadline) throw new Error(`nothing answers at ${url}`, { cause });
    });
    if (response?.ok) return response.text();
    if (response !== undefined && performance.now() > deadline) throw new Error(`${url}: ${response.status}`);
    await sleep(200);
  }
}
