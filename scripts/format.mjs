import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

/**
 * Generated TypeScript as the rest of the source is formatted.
 *
 * @param {string} code
 * @returns {string}
 * @throws where the code is none, so that no generator overwrites a file with nothing
 */
export function format(code) {
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  const args = [biome, 'format', '--stdin-file-path=generated.ts'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { input: code, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
