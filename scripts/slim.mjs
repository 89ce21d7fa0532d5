import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

/**
 * Files of the BibTeX parser through which nothing of ours comes, each with what the rest of it asks for. Comments and
 * cross-references are src/cli/bibliography's to read, and no title is put into sentence case, for which alone the
 * parser takes words apart. None of our options is a list or a set of which it has more.
 */
const unused = new Map([
  ['crossref', 'export default {};'],
  ['fields', 'export default {};'],
  ['jabref', 'export const parse = (comments) => ({ comments, jabref: null });'],
  ['merge', 'export const merge = (options, defaults) => ({ ...defaults, ...options });'],
  ['sentence-case', 'export const toSentenceCase = (title) => title;'],
  ['tokenizer', 'export const tokenize = () => [];'],
]);

/**
 * Leaves out what the BibTeX parser brings along for others: those files, the grammars of TikZ pictures and tables, and
 * the way from Unicode back to LaTeX. A test holds the result to its size.
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
    onLoad({ filter: /bibtex-parser\/dist\/esm\/[\w-]+\.js$/ }, ({ path }) => {
      const contents = unused.get(basename(path, '.js'));
      return contents === undefined ? undefined : { contents };
    });
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
 * Leaves out the log of chrome-launcher, 14 kB that never say a word unless `DEBUG` asks for it.
 *
 * @type {import('esbuild').Plugin}
 */
export const slimChromeLauncher = {
  name: 'slim-chrome-launcher',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^lighthouse-logger$/ }, ({ path }) => ({ path, namespace: 'silent' }));
    onLoad({ filter: /./, namespace: 'silent' }, () => ({ contents: 'export default { warn() {} };' }));
  },
};

/**
 * Leaves out of jsonc-parser the names of numbers that its compiler wrote into the code already, 3 kB of each file that
 * has it, and the tables by which it lays JSON out, which nothing here does.
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
    onLoad({ filter: /jsonc-parser\/lib\/esm\/impl\/format\.js$/ }, () => ({
      contents: 'export const format = () => [], isEOL = () => false;',
    }));
  },
};
