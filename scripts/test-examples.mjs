/**
 * Installs every example with the packed package in a folder of its own, builds it, and looks at it in a browser.
 * Names as arguments restrict it to these examples.
 */
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { chromeFlags, chromePath } from './chrome.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const examples = join(root, 'examples');

/**
 * How each example is served once it is built, from the folder it stands in.
 *
 * @type {Readonly<Record<string, (folder: string) => Promise<Site>>>}
 * @typedef {{ readonly origin: string, readonly close: () => Promise<unknown> }} Site
 */
const sites = {
  html: (folder) => serveFiles(join(folder, 'dist')),
  astro: (folder) => serveFiles(join(folder, 'dist')),
  next: (folder) => serveFiles(join(folder, 'out')),
  'vite-preact': (folder) => serveFiles(join(folder, 'dist')),
  worker: serveWorker,
};

const env = {
  ...process.env,
  PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  WRANGLER_SEND_METRICS: 'false',
  CI: '1',
};

/**
 * @param {string} cwd
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<string>} standard output
 * @throws with all that was said, when the command fails or takes longer than five minutes
 */
async function run(cwd, command, ...args) {
  try {
    const { stdout } = await promisify(execFile)(command, args, { cwd, env, timeout: 300_000 });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = /** @type {{ stdout?: string, stderr?: string }} */ (error);
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`, { cause: error });
  }
}

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript'],
  ['.mjs', 'text/javascript'],
  ['.css', 'text/css'],
  ['.json', 'application/json'],
]);

/**
 * @param {string} folder of a built site
 * @returns {Promise<Site>}
 */
async function serveFiles(folder) {
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    try {
      const content = await readFile(path);
      response.setHeader('content-type', types.get(extname(path)) ?? 'application/octet-stream').end(content);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  assert(typeof address === 'object' && address !== null);
  return {
    origin: `http://127.0.0.1:${address.port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * Runs the built worker in the runtime that wrangler brings along.
 *
 * @param {string} folder
 * @returns {Promise<Site>}
 */
async function serveWorker(folder) {
  await writeFile(
    join(folder, 'workerd.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const main :Workerd.Worker = (
  compatibilityDate = "2025-01-01",
  modules = [(name = "worker.js", esModule = embed "dist/worker.js")],
);
`,
  );
  const server = spawn('node_modules/.bin/workerd', ['serve', 'workerd.capnp', '--control-fd=3'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  const ended = once(server, 'close');
  const close = () => {
    server.kill();
    return ended;
  };
  const control = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
  for await (const line of createInterface({ input: control })) {
    const { event, port } = JSON.parse(line);
    if (event === 'listen') return { origin: `http://127.0.0.1:${port}/`, close };
  }
  throw new Error('workerd ended without a word about its port');
}

/**
 * What of the theme's look a page shows: were the stylesheet missing, the browser's own would be here.
 *
 * @param {import('playwright-core').Page} page
 */
async function lookOf(page) {
  const heading = page.locator('h1');
  await heading.waitFor();
  return heading.evaluate((element) => {
    const { fontFamily, fontWeight, color, marginBlockStart } = getComputedStyle(element);
    return { fontFamily, fontWeight, color, marginBlockStart };
  });
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {{ basics: { name: string }, publications: { name: string }[] }} resume
 */
async function check(browser, origin, resume) {
  const page = await browser.newPage({ colorScheme: 'light' });
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) {
      faults.push(`asked for ${request.url()}`);
    }
  });
  await page.goto(origin);
  await page.locator('h1').waitFor();
  assert.equal((await page.locator('h1').textContent())?.trim(), resume.basics.name);
  for (const { name } of resume.publications) {
    assert(await page.getByText(name).first().isVisible(), `the publication "${name}" is shown`);
  }
  const look = await lookOf(page);
  const { render } = await import(pathToFileURL(join(root, 'dist/index.mjs')).href);
  await page.setContent(render(resume));
  assert.deepEqual(look, await lookOf(page), 'the styles of the theme apply');
  await page.setContent('<!doctype html><h1>Plain</h1>');
  assert.notDeepEqual(look, await lookOf(page), 'a page without styles would be noticed');
  assert.deepEqual(faults, []);
  await page.close();
}

const names = process.argv.length > 2 ? process.argv.slice(2) : await readdir(examples);
const base = await mkdtemp(join(tmpdir(), 'scholar-examples-'));
const browser = await chromium.launch({ executablePath: await chromePath(), args: chromeFlags });
try {
  const [{ filename }] = JSON.parse(
    await run(root, 'npm', 'pack', '--ignore-scripts', '--json', '--pack-destination', base),
  );
  const resume = JSON.parse(await readFile(join(root, 'resume.json'), 'utf8'));
  for (const name of names) {
    const serve = sites[name];
    if (serve === undefined)
      throw new Error(`examples/${name}: say in scripts/test-examples.mjs how to serve it`);
    const folder = join(base, name);
    // Without what somebody may have installed or built there.
    const built = /[/\\](?:node_modules|dist|out|\.\w+)$/;
    await cp(join(examples, name), folder, { recursive: true, filter: (path) => !built.test(path) });
    await cp(join(root, 'resume.json'), join(folder, 'resume.json'));
    const options = ['--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline'];
    await run(folder, 'npm', 'install', ...options, join(base, filename));
    await run(folder, 'npm', 'run', 'build');
    const site = await serve(folder);
    try {
      await check(browser, site.origin, resume);
    } finally {
      await site.close();
    }
    console.log(`examples/${name} builds and shows the resume`);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
} finally {
  await browser.close();
  await rm(base, { recursive: true, force: true, maxRetries: 3 });
}
