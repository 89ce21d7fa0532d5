import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, inject, onTestFinished, type TestContext, test } from 'vitest';
import type * as theme from '../../src/index.ts';
import { expectedHtml, installedTheme, type ResumeName, readResume, resumeNames } from './expected.ts';
import type { Runtime } from './install.ts';
import { run } from './run.ts';

// Other Nodes have node.test.ts, Chromium has browser-bundle.test.ts. In one thing runtimes may differ: the names of
// countries, which come from Intl.DisplayNames, so from the edition of Unicode's CLDR that each was built with.
const { plain, runtimes } = inject('consumers');

/** The executable; where npm has none, skips the test and says so. */
function executableOf(runtime: Runtime, { skip }: TestContext): string {
  return 'missing' in runtime ? skip(runtime.missing) : runtime.executable;
}

describe.each(resumeNames)('%s', (name) => {
  const program = `runtime-${name}.mjs`;

  beforeAll(() =>
    writeFile(
      join(plain, program),
      `import { render } from 'jsonresume-theme-scholar';
import resume from './${name}' with { type: 'json' };
console.log(JSON.stringify({ agent: navigator.userAgent, html: render(resume), again: render(resume) }));
`,
    ),
  );

  // Deno asks before a program reads a file, the environment or the network: this one may do nothing.
  test('renders in Deno, which permits it nothing, to the same bytes', async (context) => {
    const deno = executableOf(runtimes.deno, context);
    const args = ['run', '--no-prompt', '--no-remote', '--node-modules-dir=manual', program];
    expect(await printed(deno, args)).toEqual(await expected(name, 'Deno/'));
  });

  test('renders in Bun to the same bytes', async (context) => {
    const bun = executableOf(runtimes.bun, context);
    expect(await printed(bun, ['run', program])).toEqual(await expected(name, 'Bun/'));
  });

  test('renders in workerd, without its layer for Node, to the same bytes', async (context) => {
    const origin = await serve(executableOf(runtimes.workerd, context));
    const body = await readFile(join(plain, name), 'utf8');
    const response = await fetch(origin, { method: 'POST', body });
    expect(await response.json()).toEqual(await expected(name, 'Cloudflare-Workers'));
  });

  test('renders where there is nothing but the language to the same bytes', async () => {
    const { render, renderFragment, diagnose } = loadIntoNothing();
    const resume = await readResume(name);
    expect(render(resume)).toBe(await expectedHtml(name));
    // Objects of another context have other prototypes.
    expect(JSON.stringify(renderFragment(resume))).toBe(
      JSON.stringify(installedTheme().renderFragment(resume)),
    );
    expect(JSON.stringify(diagnose(resume))).toBe(JSON.stringify(installedTheme().diagnose(resume)));
  });
});

async function printed(executable: string, args: readonly string[]): Promise<unknown> {
  const { stdout, stderr } = await run(executable, args, { cwd: plain });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

async function expected(name: ResumeName, agent: string): Promise<object> {
  const html = await expectedHtml(name);
  return { agent: expect.stringContaining(agent), html, again: html };
}

const worker = `import { render } from 'jsonresume-theme-scholar';
export default {
  async fetch(request) {
    const resume = await request.json();
    return Response.json({ agent: navigator.userAgent, html: render(resume), again: render(resume) });
  },
};
`;

// Workers have no packages: each module is there under the name by which it is imported.
const workerConfig = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const main :Workerd.Worker = (
  compatibilityDate = "2024-09-23",
  modules = [
    (name = "worker.mjs", esModule = embed "worker.mjs"),
    (name = "jsonresume-theme-scholar", esModule = embed "node_modules/jsonresume-theme-scholar/dist/index.mjs"),
    (name = "model.mjs", esModule = embed "node_modules/jsonresume-theme-scholar/dist/model.mjs"),
    (name = "diagnose.mjs", esModule = embed "node_modules/jsonresume-theme-scholar/dist/diagnose.mjs"),
  ],
);
`;

/** Starts workerd for the rest of the test, and gives its address. */
async function serve(workerd: string): Promise<string> {
  await writeFile(join(plain, 'worker.mjs'), worker);
  await writeFile(join(plain, 'worker.capnp'), workerConfig);
  const server = spawn(workerd, ['serve', 'worker.capnp', '--control-fd=3'], {
    cwd: plain,
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  const ended = once(server, 'close');
  onTestFinished(async () => {
    server.kill();
    await ended;
  });
  const control = server.stdio[3];
  if (!(control instanceof Readable)) throw new Error('workerd got no pipe');
  for await (const line of createInterface({ input: control })) {
    const { event, port } = JSON.parse(line);
    if (event === 'listen') return `http://127.0.0.1:${port}/`;
  }
  throw new Error('workerd ended without a word about its port');
}

/** Names that a context of V8 has without being ECMAScript's. */
const notOfTheLanguage = ['console', 'WebAssembly'];

/** The package's CommonJS, evaluated where neither Node nor a browser has put anything. */
function loadIntoNothing(): typeof theme {
  const context = createContext(Object.create(null));
  for (const name of notOfTheLanguage) runInContext(`delete globalThis.${name}`, context);
  for (const name of [
    'process',
    'Buffer',
    'require',
    'document',
    'URL',
    'TextEncoder',
    'setTimeout',
    'console',
  ]) {
    expect(runInContext(`typeof ${name}`, context)).toBe('undefined');
  }
  const folder = join(plain, 'node_modules/jsonresume-theme-scholar/dist');
  const load = (path: string) => {
    // The main entry consists of these three files and asks for no other.
    expect(['./index.cjs', './model.cjs', './diagnose.cjs']).toContain(path);
    const source = readFileSync(join(folder, path), 'utf8');
    const module = { exports: {} };
    runInContext(`(function (exports, require, module) {${source}\n})`, context)(
      module.exports,
      load,
      module,
    );
    return module.exports;
  };
  // What the files export is checked elsewhere.
  return load('./index.cjs') as typeof theme;
}
