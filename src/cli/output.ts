import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, chmod, copyFile, link, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { CliError, reason } from './cli-error.ts';

/** A file about to be written. */
export type Output = { readonly path: string; readonly content: string | Uint8Array };

/**
 * Refuses early what could only fail after all the work: a missing folder, a folder in the file's place, a file that
 * may not be written, and what is read.
 *
 * @param what the input's name in words
 * @throws {CliError} that names the first such path
 */
export async function checkOutputs(
  paths: readonly string[],
  input: string,
  what = 'the resume',
): Promise<void> {
  const read = await place(input);
  for (const path of paths) {
    if ((await place(path)) === read) throw new CliError(`${path} is ${what} itself.`);
    const folder = dirname(path);
    const isFolder = await stat(folder).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isFolder) throw new CliError(`${path} cannot be written: there is no folder ${folder}.`);
    await access(folder, constants.W_OK).catch((error) => refuse(path, error));
    const existing = await stat(path).catch(() => undefined);
    if (existing?.isDirectory()) throw new CliError(`${path} cannot be written: it is a folder.`);
    if (existing) await access(path, constants.W_OK).catch((error) => refuse(path, error));
  }
}

/** Where a path leads, by whatever links. */
async function place(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

/**
 * Writes all of the files or none, each whole: the contents go to temporary files in the same folders, which then
 * take the places of the real ones; where one of them cannot, those before it get their old contents back.
 * (`write-file-atomic` does this for one file at a time, which would leave a new HTML beside an old PDF when the disk is
 * full, and asks for `__filename`, which a module lacks.)
 *
 * @throws {CliError} when a file cannot be written; those that were there are then as before
 */
export async function writeOutputs(outputs: readonly Output[]): Promise<void> {
  const written: { path: string; target: string; temporary: string; old: string }[] = [];
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const { path, content } of outputs) {
      const target = await realpath(path).catch(() => path); // a link stays a link
      const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
      const temporary = `${beside}.tmp`;
      written.push({ path, target, temporary, old: `${beside}.old.tmp` });
      await write(temporary, content, target).catch((error) => refuse(path, error));
    }
    for (const { path, target, temporary, old } of written) {
      const isKept = await keep(target, old).catch((error) => refuse(path, error));
      await rename(temporary, target).catch((error) => refuse(path, error));
      undo.push(() => (isKept ? rename(old, target) : rm(target)));
    }
  } catch (error) {
    await Promise.allSettled(undo.map((restore) => restore()));
    throw error;
  } finally {
    const left = written.flatMap(({ temporary, old }) => [temporary, old]);
    await Promise.all(left.map((file) => rm(file, { force: true })));
  }
}

/** Gives a file a second name, which it keeps when another takes its place; false where there is none. */
async function keep(target: string, old: string): Promise<boolean> {
  const existing = await stat(target).catch(() => undefined);
  if (!existing?.isFile()) return false;
  // Not every disk has files of two names.
  await link(target, old).catch(() => copyFile(target, old));
  return true;
}

async function write(temporary: string, content: string | Uint8Array, target: string): Promise<void> {
  const file = await open(temporary, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  const existing = await stat(target).catch(() => undefined);
  if (existing) await chmod(temporary, existing.mode);
}

function refuse(path: string, error: unknown): never {
  throw new CliError(`${path} cannot be written: ${reason(error)}.`);
}
