import { parseAst } from 'rollup/parseAst';

/**
 * A bundled module as CommonJS. The bundler's own way puts a getter and a call in the place of every name that files
 * share, 3 kB and some of a cold start; here names are bound once, since no file of the package imports in a circle.
 *
 * @param {string} code of a module whose imports and exports are lists of names
 * @param {readonly string[]} later modules of functions that it does nothing with but export: each is loaded when one of
 * them is first called
 * @returns {string} the same with `require`; paths that end in `.mjs` end in `.cjs`
 * @throws where it imports or exports in any other form
 */
export function commonJs(code, later) {
  /** @type {string[]} */
  const required = [];
  /** @type {Map<string, string>} */
  const called = new Map();
  /** @type {string[]} */
  const exported = [];
  let body = '';
  let end = 0;
  // ESTree's types leave out where a node stands, which the parser says.
  const program = /** @type {{ body: readonly { type: string, start: number, end: number }[] }} */ (
    /** @type {unknown} */ (parseAst(code))
  );
  for (const node of program.body) {
    if (!node.type.startsWith('Import') && !node.type.startsWith('Export')) continue;
    const statement = code.slice(node.start, node.end);
    const [, kind, names = '', from] =
      /^(import|export)\{([^}]*)\}(?:from"([^"]+)")?;?$/.exec(statement) ?? [];
    const pairs = names.split(',').map((pair) => pair.split(' as '));
    if (kind === 'import' && from !== undefined) {
      const module = `require("${from.replace(/\.mjs$/, '.cjs')}")`;
      if (later.includes(from)) {
        for (const [name = '', local = name] of pairs) {
          called.set(local, `(...given)=>${module}.${name}(...given)`);
        }
      } else {
        const bound = pairs.map(([name, local]) => (local === undefined ? name : `${name}:${local}`));
        required.push(`{${bound}}=${module}`);
      }
    } else if (kind === 'export' && from === undefined) {
      exported.push(
        ...pairs.map(([local = '', name = local]) => `exports.${name}=${called.get(local) ?? local};`),
      );
    } else {
      throw new Error(`No way to write in CommonJS: ${statement}`);
    }
    body += code.slice(end, node.start);
    end = node.end;
  }
  const head = required.length === 0 ? '' : `const ${required.join()};`;
  // Names that Node finds by reading: https://nodejs.org/api/esm.html#commonjs-namespaces
  return `"use strict";Object.defineProperty(exports,"__esModule",{value:!0});${head}${body}${code.slice(end)}${exported.join('')}\n`;
}
