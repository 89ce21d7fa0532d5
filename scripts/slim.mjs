import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

/**
 * Leaves out what the BibTeX parser brings along for others, two thirds of its code: the grammars of TikZ pictures and
 * tables, the way from Unicode back to LaTeX, and the list of fields that cross-references inherit, which
 * src/cli/bibliography follows itself. A test holds the result to its size.
 *
 * @type {import('esbuild').Plugin}
 */
export const slimBibtexParser = {
  name: 'slim-bibtex-parser',
  setup({ onLoad, onResolve, resolve }) {
    const resolving = Symbol('resolving');
    const packages = /node_modules\/(?:unicode2latex|@unified-latex|@retorquere)\//;
    onResolve({ filter: /./ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === resolving) return undefined;
      const found = await resolve(path, { ...from, pluginData: resolving });
      return packages.test(found.path) ? { ...found, sideEffects: false } : undefined;
    });
    onLoad({ filter: /bibtex-parser\/dist\/esm\/fields\.js$/ }, () => ({ contents: 'export default {};' }));
    // 98 kB of macros, which compress to a sixth, and which only a command of Node's reads.
    onLoad({ filter: /unicode2latex\/dist\/esm\/tables\/latex2unicode\.js$/ }, async ({ path }) => {
      const { table } = await import(pathToFileURL(path).href);
      await mkdir('dist', { recursive: true });
      await writeFile('dist/latex.json.br', brotliCompressSync(JSON.stringify(table)));
      return {
        contents: `import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
export const table = JSON.parse(brotliDecompressSync(readFileSync(new URL('./latex.json.br', import.meta.url))).toString());`,
      };
    });
    onLoad({ filter: /unified-latex-util-pegjs\/index\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/^(var \w+_default = )(?=\()/gm, '$1/* @__PURE__ */ '),
    }));
  },
};

/**
 * Leaves out the names of numbers that jsonc-parser's compiler wrote into the code already: 3 kB of each file that has it.
 *
 * @type {import('esbuild').Plugin}
 */
export const slimJsonParser = {
  name: 'slim-json-parser',
  setup({ onLoad }) {
    onLoad({ filter: /jsonc-parser\/lib\/esm\/(?:main|impl\/scanner)\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(
        /^((?:export )?var (\w+));\n\(function \(\2\) \{(.*?)^\}\)\(\2 \|\| \(\2 = \{\}\)\);/gms,
        '$1 = /* @__PURE__ */ (function ($2) {$3 return $2; })({});',
      ),
    }));
  },
};
