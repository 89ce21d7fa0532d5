import { access, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { chromePath } from '../../scripts/chrome.mjs';
import { run } from './run.ts';

/** The checkout: what is packed, and where the project's own tools stand. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The resumes which every consumer renders, by the name their copies bear in each folder. */
export const resumeFiles = {
  'resume.json': join(root, 'resume.json'),
  'sample.json': join(root, 'node_modules/resume-schema/sample.resume.json'),
};

/** The oldest Node that package.json promises, and one of each later line; the tests themselves run on Node 20. */
const nodeVersions = ['18.3.0', '22.23.3', '24.21.0', '26.10.0'];

/** Runtimes other than Node, by the name of the npm package that brings the executable of the same name. */
const runtimeVersions = { deno: '2.9.6', bun: '1.4.5', workerd: '1.20261117.1' };

/** Where an executable stands, or why npm has none for this machine. */
export type Runtime = { readonly executable: string } | { readonly missing: string };

/** Where things stand for one run of these tests; all folders vanish afterwards. */
export interface Consumers {
  /** what `npm publish` would upload */
  readonly tarball: string;
  /** a folder in which nothing but the tarball was installed */
  readonly plain: string;
  /** the tarball beside resume-cli 3.1.2 */
  readonly resumeCli: string;
  /** the tarball beside resumed 6.1.0 and puppeteer */
  readonly resumed: string;
  /** the tarball beside Preact and React, their renderers, and React's types */
  readonly sites: string;
  /** the tarball beside the oldest Preact that package.json promises, and a renderer of its time */
  readonly oldestPreact: string;
  /** executables of Node by version */
  readonly nodes: Readonly<Record<string, string>>;
  readonly runtimes: Readonly<Record<keyof typeof runtimeVersions, Runtime>>;
  readonly chrome: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    consumers: Consumers;
  }
}

let base: string | undefined;

/**
 * Packs the built package and installs it once for all consumers. Global setup of the project "consumers".
 *
 * @throws when dist/ was not built, or when npm cannot pack or install
 */
export async function setup(project: TestProject): Promise<void> {
  await refuseMissingBuild();
  const folder = await mkdtemp(join(tmpdir(), 'scholar-consumers-'));
  base = folder;
  try {
    project.provide('consumers', await installAll(folder));
  } catch (error) {
    // Vitest tears down only what was set up.
    await teardown();
    throw error;
  }
}

/** Removes every folder which {@link setup} made. */
export async function teardown(): Promise<void> {
  if (base !== undefined) await rm(base, { recursive: true, force: true, maxRetries: 3 });
}

async function installAll(folder: string): Promise<Consumers> {
  const tarball = await pack(folder);
  const { peerDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const preact: string = peerDependencies.preact;
  const pending = [
    install(join(folder, 'plain'), [tarball]),
    install(join(folder, 'resume-cli'), [tarball, 'resume-cli@3.1.2']),
    install(join(folder, 'resumed'), [tarball, 'resumed@6.1.0', 'puppeteer@24.43.1']),
    install(join(folder, 'sites'), [
      tarball,
      'preact@11.2.0',
      'preact-render-to-string@6.8.2',
      'react@19.3.1',
      'react-dom@19.3.1',
      '@types/react@19.3.0',
    ]),
    install(join(folder, 'oldest-preact'), [
      tarball,
      `preact@${preact.replace('>=', '')}`,
      'preact-render-to-string@5.1.12',
    ]),
    install(
      join(folder, 'nodes'),
      nodeVersions.map((version) => `node-${version}@npm:${nodePackage()}@${version}`),
    ),
    installRuntime(folder, 'deno'),
    installRuntime(folder, 'bun'),
    installRuntime(folder, 'workerd'),
  ] as const;
  // All come to their end before one that failed is reported, or npm would write into removed folders.
  await Promise.allSettled(pending);
  const [plain, resumeCli, resumed, sites, oldestPreact, nodeFolder, deno, bun, workerd] =
    await Promise.all(pending);
  const nodes = Object.fromEntries(
    nodeVersions.map((version) => [version, join(nodeFolder, `node_modules/node-${version}/bin/node`)]),
  );
  const runtimes = { deno, bun, workerd };
  return {
    tarball,
    plain,
    resumeCli,
    resumed,
    sites,
    oldestPreact,
    nodes,
    runtimes,
    chrome: await chromePath(),
  };
}

async function refuseMissingBuild(): Promise<void> {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const entries = ['index.js', manifest.module, manifest.types, ...Object.values<string>(manifest.bin)];
  for (const entry of entries) {
    await access(join(root, entry)).catch(() => {
      throw new Error(`${entry} is missing: run \`npm run build\` before the consumer tests`);
    });
  }
}

async function pack(folder: string): Promise<string> {
  // Without scripts: `prepack` would rebuild dist/ under the feet of other tests.
  const { stdout } = await npm(root, ['pack', '--ignore-scripts', '--pack-destination', folder, '--json']);
  const [packed] = JSON.parse(stdout);
  return join(folder, packed.filename);
}

async function install(folder: string, specs: readonly string[]): Promise<string> {
  await mkdir(folder);
  // A manifest of its own, or npm would look for one further up.
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  await npm(folder, ['install', '--no-audit', '--no-fund', '--prefer-offline', ...specs]);
  await Promise.all(
    Object.entries(resumeFiles).map(([name, source]) => copyFile(source, join(folder, name))),
  );
  return folder;
}

async function installRuntime(base: string, name: keyof typeof runtimeVersions): Promise<Runtime> {
  const spec = `${name}@${runtimeVersions[name]}`;
  try {
    const folder = await install(join(base, name), [spec]);
    return { executable: join(folder, 'node_modules/.bin', name) };
  } catch (error) {
    // A registry may lack it, or it may exist for other systems only; anything else that fails is a fault.
    const code = /\b(?:E404|ETARGET|EBADPLATFORM)\b/.exec(String(error))?.[0];
    if (code === undefined) throw error;
    return { missing: `npm cannot install ${spec} here: ${code}` };
  }
}

/** Node's executable as a package: the one that the package `node` itself fetches in its install script. */
function nodePackage(): string {
  const { platform, arch } = process;
  return `${platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node'}-${platform}-${arch}`;
}

async function npm(cwd: string, args: readonly string[]): Promise<{ stdout: string }> {
  const { code, stdout, stderr } = await run('npm', args, {
    cwd,
    // No puppeteer downloads a browser: both are given one when they run.
    env: { PUPPETEER_SKIP_DOWNLOAD: '1', PATH: `${dirname(process.execPath)}:${process.env['PATH']}` },
    timeout: 400_000,
  });
  if (code !== 0) throw new Error(`npm ${args.join(' ')} ended with ${code}:\n${stderr}`);
  return { stdout };
}
