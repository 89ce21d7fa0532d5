/** A failure the person at the terminal can do something about: its message is all they see, never a stack. */
export class CliError extends Error {
  override name = 'CliError';
}

/**
 * Says in words why the system refused a file.
 *
 * @param error what a call of `node:fs` threw
 * @returns half a sentence to put behind "cannot be read: "; the system's own words for a code without better ones
 */
export function reason(error: unknown): string {
  const code = errorCode(error);
  return words.get(code) ?? (error instanceof Error ? error.message : String(error));
}

/**
 * @param error anything thrown
 * @returns Node's code of the error, `''` where it has none
 */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

const words = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'a part of its path is not a folder'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'not permitted, or open in another program'],
  ['EBUSY', 'it is open in another program'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'the disk is full'],
]);
