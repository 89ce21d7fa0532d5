/**
 * Installs every example with the packed package in a folder of its own, builds it, and looks at it in a browser.
 * Names as arguments restrict it to these examples.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
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

/**
 * What each section of the seed is headed, and a text of it.
 *
 * @type {readonly (readonly [heading: string, text: string])[]}
 */
const shown = [
  ['Biography', 'I am a third-year Ph.D. student at MMLab, CUHK'],
  ['Education', 'University of Chinese Academy of Sciences'],
  ['Experience', 'Catalyst, CMU'],
  ['Publications', 'MuxServe: Flexible Multiplexing for Efficient Multiple LLM Serving'],
  ['Teaching', 'IERG3050: Simulation and Statistical Analysis'],
  ['Services', 'AEC Member'],
  ['Awards and honors', 'Tang Lixin Scholarship'],
];

const env = {
  ...process.env,
  PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  WRANGLER_SEND_METRICS: 'false',
  CI: '1',
};

/**
 * Everything that was started and has not ended. Each leads a group of its own, because bundlers start more.
 *
 * @type {Set<import('node:child_process').ChildProcess>}
 */
const running = new Set();

/**
 * @param {string} cwd
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').StdioOptions} stdio
 */
function start(cwd, command, args, stdio) {
  const child = spawn(command, args, { cwd, env, stdio, detached: true });
  running.add(child);
  const ended = once(child, 'close').finally(() => running.delete(child));
  return { child, ended };
}

/** @param {import('node:child_process').ChildProcess} child */
function kill({ pid }) {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // The last of them has just ended.
  }
}

/**
 * @param {string} cwd
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<string>} standard output
 * @throws with all that was said, when the command fails or takes longer than five minutes
 */
async function run(cwd, command, ...args) {
  const { child, ended } = start(cwd, command, args, ['ignore', 'pipe', 'pipe']);
  let stdout = '';
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    stdout += text;
    said += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    kill(child);
  }, 300_000);
  const [code, signal] = await ended.finally(() => clearTimeout(timer));
  if (code === 0) return stdout;
  const how = late ? 'took longer than five minutes' : `ended with ${signal ?? code}`;
  throw new Error(`${command} ${args.join(' ')} ${how}:\n${said.trim()}`);
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
  const args = ['serve', 'workerd.capnp', '--control-fd=3'];
  const stdio = /** @type {const} */ (['ignore', 'ignore', 'pipe', 'pipe']);
  const { child, ended } = start(folder, 'node_modules/.bin/workerd', args, [...stdio]);
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  const close = () => {
    kill(child);
    return ended;
  };
  const timer = setTimeout(() => kill(child), 60_000);
  const control = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
  for await (const line of createInterface({ input: control })) {
    const { event, port } = JSON.parse(line);
    if (event !== 'listen') continue;
    clearTimeout(timer);
    return { origin: `http://127.0.0.1:${port}/`, close };
  }
  clearTimeout(timer);
  await close();
  throw new Error(`workerd ended, or said nothing of its port for a minute:\n${said.trim()}`);
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
 * Looks at a site as a visitor does.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 */
async function check(browser, origin) {
  const page = await browser.newPage({ colorScheme: 'light' });
  /** @type {string[]} */
  const faults = [];
  try {
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      // No site has an icon.
      if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
        faults.push(`${message.text()} ${message.location().url}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) {
        faults.push(`asked for ${request.url()}`);
      }
    });
    await page.goto(origin);
    await page.getByRole('heading', { level: 1, name: resume.basics.name, exact: true }).waitFor();
    assert.deepEqual(
      await page.getByRole('heading', { level: 2 }).allTextContents(),
      shown.map(([heading]) => heading),
      'the headings are those of the seed',
    );
    for (const [heading, text] of shown) {
      const section = page.locator('section').filter({ has: page.getByRole('heading', { name: heading }) });
      assert(await section.getByText(text).first().isVisible(), `"${text}" stands under "${heading}"`);
    }
    const look = await lookOf(page);
    const { render } = await import(pathToFileURL(join(root, 'dist/index.mjs')).href);
    await page.setContent(render(resume));
    assert.deepEqual(look, await lookOf(page), 'the styles of the theme apply');
    await page.setContent('<!doctype html><h1>Plain</h1>');
    assert.notDeepEqual(look, await lookOf(page), 'a page without styles would be noticed');
    assert.deepEqual(faults, [], 'the page reports nothing and asks for nothing from elsewhere');
  } catch (error) {
    const reports = faults.map((fault) => `\n  ${fault}`).join('');
    throw new Error(
      `${error instanceof Error ? error.message : error}\nThe page reported:${reports || ' nothing'}`,
    );
  } finally {
    await page.close();
  }
}

/** @param {string} name of an example */
async function test(name) {
  const serve = sites[name];
  if (serve === undefined) throw new Error('say in scripts/test-examples.mjs how to serve it');
  const folder = join(base, name);
  // Without what somebody may have installed or built there.
  const built = /[/\\](?:node_modules|dist|out|\.\w+)$/;
  await cp(join(examples, name), folder, { recursive: true, filter: (path) => !built.test(path) });
  await cp(join(root, 'resume.json'), join(folder, 'resume.json'));
  const options = ['--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline'];
  await run(folder, 'npm', 'install', ...options, join(base, tarball));
  await run(folder, 'npm', 'run', 'build');
  const site = await serve(folder);
  try {
    await check(browser, site.origin);
  } finally {
    await site.close();
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

const existing = await readdir(examples);
const names = process.argv.length > 2 ? process.argv.slice(2) : existing;
const unknown = names.filter((name) => !existing.includes(name));
if (unknown.length > 0)
  throw new Error(`there is no example ${unknown.join(', ')}, but ${existing.join(', ')}`);

const resume = JSON.parse(await readFile(join(root, 'resume.json'), 'utf8'));
const base = await mkdtemp(join(tmpdir(), 'scholar-examples-'));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => {
    for (const child of running) kill(child);
    rmSync(base, { recursive: true, force: true, maxRetries: 3 });
    // The browser ends with this process.
    process.exit(1);
  });
}
const browser = await chromium.launch({ executablePath: await chromePath(), args: chromeFlags });
let tarball = '';
try {
  const packing = ['pack', '--ignore-scripts', '--json', '--pack-destination', base];
  [{ filename: tarball }] = JSON.parse(await run(root, 'npm', ...packing));
  const waiting = [...names];
  /** @type {string[]} */
  const failed = [];
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const begun = performance.now();
      try {
        await test(name);
        const seconds = Math.round((performance.now() - begun) / 1000);
        console.log(`examples/${name} builds and shows the resume (${seconds} s)`);
      } catch (error) {
        failed.push(name);
        console.error(`examples/${name}: ${error instanceof Error ? error.message : error}\n`);
      }
    }
  };
  // Two at a time: while one downloads, the other computes.
  await Promise.all([work(), work()]);
  if (failed.length > 0) {
    console.error(`${failed.length} of ${names.length} examples failed: ${failed.join(', ')}`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  for (const child of running) kill(child);
  await rm(base, { recursive: true, force: true, maxRetries: 3 });
}
