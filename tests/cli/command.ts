import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { chromePath } from '../../scripts/chrome.mjs';
import type { render as renderType } from '../../src/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = resolve(root, 'dist/cli.mjs');
if (!existsSync(command)) throw new Error('dist/cli.mjs is missing: run npm run build first');

/** What the package's main entry gives, which is checked elsewhere: the measure of what the command writes. */
export const { render } = createRequire(import.meta.url)(resolve(root, 'dist/index.cjs')) as {
  readonly render: typeof renderType;
};

/** What a run of the command left behind. */
export type Run = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** A fresh folder, gone when the test ends, that holds the given files. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'scholar-cli-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 10 }));
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)));
  return folder;
}

/** Starts the built command in a folder, with a browser to find and a folder of its own for temporary files. */
export async function start(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<ChildProcess> {
  const temporary = temporaryIn(folder);
  await mkdir(temporary, { recursive: true });
  return spawn(process.execPath, [command, ...args], {
    cwd: folder,
    env: { ...process.env, CHROME_PATH: await chromePath(), TMPDIR: temporary, TEMP: temporary, ...env },
  });
}

/** Where a command started in this folder keeps its temporary files. */
export function temporaryIn(folder: string): string {
  return join(folder, '.temporary');
}

/** Runs the built command to its end. */
export async function run(
  folder: string,
  args: readonly string[],
  { input = '', env = {} }: { input?: string | Uint8Array; env?: NodeJS.ProcessEnv } = {},
): Promise<Run> {
  const child = await start(folder, args, env);
  if (!child.stdin || !child.stdout || !child.stderr) throw new Error('the command has no pipes');
  child.stdin.on('error', () => {}); // a command that never reads its input closes it
  child.stdin.end(input);
  const [code, stdout, stderr] = await Promise.all([ended(child), text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}

/** The exit code, null for a process ended by a signal. */
export function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => child.once('close', (code) => done(code)));
}
