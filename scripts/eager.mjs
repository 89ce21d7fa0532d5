import { readFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseAst } from 'rollup/parseAst';

/**
 * Writes the functions that a document calls in parentheses, at the top of their module: so V8 compiles them while it
 * reads them (https://v8.dev/blog/preparser#pife), where it would read each twice. That is an eighth of a cold start.
 *
 * @param {readonly string[]} paths of bundled modules
 * @param {(file: string) => Promise<void>} use calls what a document calls, of the last of them
 * @returns {Promise<readonly { readonly path: string, readonly code: string }[]>} the code of each
 */
export async function eager(paths, use) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await use(resolve(paths.at(-1) ?? ''));
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  return Promise.all(
    paths.map(async (path) => {
      const script = result.find(({ url }) => url === pathToFileURL(path).href);
      if (script === undefined) throw new Error(`${path} was not loaded`);
      const called = script.functions
        .map(({ ranges: [whole] }) => whole)
        .filter((whole) => whole !== undefined && whole.count > 0)
        .map((whole) => whole?.startOffset ?? 0);
      return { path, code: inParentheses(await readFile(path, 'utf8'), new Set(called)) };
    }),
  );
}

/**
 * A module whose functions that stand at these places are parenthesised expressions, in front of all that it runs.
 *
 * @param {string} code
 * @param {ReadonlySet<number>} starts where functions begin; others than declarations of the module stay
 */
export function inParentheses(code, starts) {
  let bound = '';
  let rest = '';
  let end = 0;
  // ESTree's types leave out where a node stands, which the parser says.
  const program = /** @type {{ body: readonly Statement[] }} */ (/** @type {unknown} */ (parseAst(code)));
  for (const { type, start, end: after, id } of program.body) {
    if (type !== 'FunctionDeclaration' || id === null || !starts.has(start)) continue;
    bound += `${bound === '' ? 'var ' : ','}${id.name}=(${code.slice(start, id.start).trimEnd()}${code.slice(id.end, after)})`;
    rest += code.slice(end, start);
    end = after;
  }
  rest += code.slice(end);
  return bound === '' ? code : `${bound};${rest}`;
}

/**
 * @typedef {object} Statement
 * @property {string} type
 * @property {number} start
 * @property {number} end
 * @property {{ readonly name: string, readonly start: number, readonly end: number } | null} id
 */
