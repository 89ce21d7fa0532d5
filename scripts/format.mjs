import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

/**
 * Generated TypeScript as the rest of the source is formatted.
 *
 * @param {string} code
 * @returns {string}
 */
export function format(code) {
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  const args = [biome, 'format', '--stdin-file-path=generated.ts'];
  return spawnSync(process.execPath, args, { input: code, encoding: 'utf8' }).stdout;
}
