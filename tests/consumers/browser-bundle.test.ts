import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { chromeFlags } from '../../scripts/chrome.mjs';
import { listen } from '../listen.ts';
import { expectedHtml, readResume, resumeNames } from './expected.ts';

const { plain, chrome } = inject('consumers');
const site = join(plain, 'site');

// A site with a resume on it: the document goes into a frame, and into a worker's answer.
const pageScript = `import { render } from 'jsonresume-theme-scholar';
const resume = await (await fetch(new URLSearchParams(location.search).get('resume'))).json();
const html = render(resume);
const frame = document.createElement('iframe');
frame.srcdoc = html;
frame.onload = () => { document.title = 'ready'; };
document.body.append(frame);
window.rendered = html;
const worker = new Worker('worker.js', { type: 'module' });
window.renderedByWorker = new Promise((resolve, reject) => {
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = ({ message }) => reject(new Error(message));
});
worker.postMessage(resume);
`;

const workerScript = `import { render } from 'jsonresume-theme-scholar';
self.onmessage = ({ data }) => self.postMessage(render(data));
`;

const files: Record<string, { path: string; type: string }> = {
  '/page.js': { path: join(site, 'out/page.js'), type: 'text/javascript' },
  '/worker.js': { path: join(site, 'out/worker.js'), type: 'text/javascript' },
  '/resume.json': { path: join(plain, 'resume.json'), type: 'application/json' },
  '/sample.json': { path: join(plain, 'sample.json'), type: 'application/json' },
  '/': { path: join(site, 'index.html'), type: 'text/html' },
};

let browser: Browser;
let server: Server;
let origin: string;

beforeAll(async () => {
  await mkdir(site);
  await writeFile(join(site, 'page.js'), pageScript);
  await writeFile(join(site, 'worker.js'), workerScript);
  await writeFile(
    join(site, 'index.html'),
    '<!doctype html><meta charset="utf-8"><title>loading</title><body><script type="module" src="page.js"></script>',
  );
  const { warnings } = await build({
    absWorkingDir: site,
    entryPoints: ['page.js', 'worker.js'],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    outdir: 'out',
    logLevel: 'silent',
  });
  expect(warnings).toEqual([]);
  server = createServer(async (request, response) => {
    const file = files[new URL(request.url ?? '/', 'http://localhost').pathname];
    if (file === undefined) response.writeHead(404).end();
    else response.setHeader('content-type', file.type).end(await readFile(file.path));
  });
  origin = await listen(server);
  browser = await chromium.launch({ executablePath: chrome, args: chromeFlags });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Opens the site, with what went wrong or was asked for on the way. */
async function open(resume: string): Promise<{ page: Page; errors: string[]; strangers: string[] }> {
  const errors: string[] = [];
  const strangers: string[] = [];
  const page = await browser.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) strangers.push(request.url());
  });
  await page.goto(`${origin}/?resume=${resume}`);
  await page.waitForFunction(() => document.title === 'ready');
  return { page, errors, strangers };
}

describe.each(resumeNames)('an esbuild bundle for browsers with %s', (name) => {
  test("renders Node's bytes in the page and in a worker, and shows the resume", async () => {
    const { page, errors, strangers } = await open(name);
    const html = await expectedHtml(name);
    expect(await page.evaluate('window.rendered')).toBe(html);
    expect(await page.evaluate('window.renderedByWorker')).toBe(html);
    const { basics } = await readResume(name);
    const heading = page.frameLocator('iframe').getByRole('heading', { level: 1 });
    expect(await heading.textContent()).toContain(basics.name);
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
    await page.close();
  });
});
