import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { bundledLicences } from './licences.mjs';
import { esbuildLocales } from './locales.mjs';
import { markdownAlias } from './markdown.mjs';
import { esbuildStyles } from './styles.mjs';

// Node 18 is the oldest runtime promised; browsers of that age understand the same syntax.
const target = ['node18', 'chrome100', 'firefox100', 'safari15.4'];

await rm('dist', { recursive: true, force: true });

/**
 * Leaves out what the BibTeX parser brings along for others, two thirds of its code: the grammars of TikZ pictures and
 * tables, the way from Unicode back to LaTeX, and the list of fields that cross-references inherit, which
 * src/cli/bibliography follows itself. A test holds the result to its size.
 *
 * @type {import('esbuild').Plugin}
 */
const slimBibtexParser = {
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
    onLoad({ filter: /unified-latex-util-pegjs\/index\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/^(var \w+_default = )(?=\()/gm, '$1/* @__PURE__ */ '),
    }));
  },
};

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: true,
  charset: 'utf8', // modules and CommonJS are read as UTF-8; escapes would double the size of most languages
  legalComments: 'none', // the notices of what is bundled stand in dist/THIRD-PARTY-LICENSES.txt
  metafile: true,
  target,
  logLevel: 'warning',
};

const preactStrings = fileURLToPath(new URL('../src/document/preact-strings.ts', import.meta.url));
const jsxRuntime = fileURLToPath(import.meta.resolve('preact/jsx-runtime'));

/** @type {import('esbuild').BuildOptions} */
const main = {
  ...shared,
  entryPoints: ['src/index.ts'],
  platform: 'neutral',
  plugins: [esbuildLocales, esbuildStyles],
  // jsx-runtime and preact-render-to-string ask little of Preact: see there.
  alias: { ...markdownAlias, 'preact/jsx-runtime': jsxRuntime, preact: preactStrings },
};

const results = await Promise.all([
  build({ ...main, format: 'esm', outfile: 'dist/index.mjs', mainFields: ['module', 'main'] }),
  build({ ...main, format: 'cjs', outfile: 'dist/index.cjs', mainFields: ['module', 'main'] }),
  build({
    ...shared,
    entryPoints: ['src/fonts/index.ts'],
    platform: 'neutral',
    format: 'cjs',
    outfile: 'dist/fonts.cjs',
    loader: { '.woff2': 'dataurl' },
  }),
  build({
    ...shared,
    entryPoints: { cli: 'src/cli/main.ts' },
    platform: 'node',
    format: 'esm',
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    // What the command reads only for bibliographies becomes a file of its own.
    splitting: true,
    chunkNames: 'cli-[name]-[hash]',
    plugins: [slimBibtexParser],
    // The command renders with the package's own main entry, so that the two can never differ.
    external: ['jsonresume-theme-scholar', 'jsonresume-theme-scholar/fonts'],
    // Bundled CommonJS asks for Node's own modules through `require`, which a module file lacks.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
    },
  }),
]);

// The fonts are the largest part of the package, so modules and CommonJS share one copy.
await writeFile(
  'dist/fonts.mjs',
  "import fonts from './fonts.cjs';\nexport const fontFaces = fonts.fontFaces;\n",
);

// One declaration file for each entry, written twice: TypeScript reads it as a module or as CommonJS by its ending.
for (const [name, input] of [
  ['index', 'src/index.ts'],
  ['fonts', 'src/fonts/index.ts'],
]) {
  const types = await rollup({ input, external: /\.(?:woff2|json)$/, plugins: [dts()] });
  const { output } = await types.generate({ format: 'es' });
  await writeFile(`dist/${name}.d.mts`, output[0].code);
  await writeFile(`dist/${name}.d.cts`, output[0].code);
}

await writeFile(
  'dist/THIRD-PARTY-LICENSES.txt',
  await bundledLicences(results.flatMap((result) => Object.keys(result.metafile?.inputs ?? {}))),
);
