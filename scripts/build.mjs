import { rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { bundledLicences } from './licences.mjs';
import { markdownAlias } from './markdown.mjs';
import { esbuildStyles } from './styles.mjs';

// Node 18 is the oldest runtime promised; browsers of that age understand the same syntax.
const target = ['node18', 'chrome100', 'firefox100', 'safari15.4'];

await rm('dist', { recursive: true, force: true });

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: true,
  legalComments: 'none', // the notices of what is bundled stand in dist/THIRD-PARTY-LICENSES.txt
  metafile: true,
  target,
  logLevel: 'warning',
};

/** @type {import('esbuild').BuildOptions} */
const main = {
  ...shared,
  entryPoints: ['src/index.ts'],
  platform: 'neutral',
  plugins: [esbuildStyles],
  alias: markdownAlias,
};

/**
 * Leaves Preact to the site, and calls its JSX runtime through ours.
 *
 * @type {import('esbuild').Plugin}
 */
const siteRuntime = {
  name: 'site-runtime',
  setup(build) {
    const runtime = resolve('src/preact/jsx-runtime.ts');
    build.onResolve({ filter: /^preact(?:\/|$)/ }, ({ path, importer }) =>
      path === 'preact/jsx-runtime' && importer !== runtime ? { path: runtime } : { path, external: true },
    );
  },
};

/**
 * Leaves the main entry where it is.
 *
 * @type {import('esbuild').Plugin}
 */
const packageItself = {
  name: 'package-itself',
  setup(build) {
    build.onResolve({ filter: /\/index\.ts$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: './index.cjs', external: true },
    );
  },
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
  // The sites that use these have their own Preact, or React in its place.
  ...['esm', 'cjs'].map((format) =>
    build({
      ...main,
      entryPoints: ['src/preact/index.tsx'],
      format: /** @type {'esm' | 'cjs'} */ (format),
      outfile: format === 'esm' ? 'dist/components.mjs' : 'dist/components.cjs',
      mainFields: ['module', 'main'],
      plugins: [esbuildStyles, siteRuntime],
    }),
  ),
  // One file with everything in it, for a page without a bundler.
  build({
    ...main,
    entryPoints: ['src/element/index.ts'],
    format: 'esm',
    outfile: 'dist/element.mjs',
    mainFields: ['module', 'main'],
  }),
  // CommonJS never reaches a page but through a bundler, which finds the rest.
  build({
    ...main,
    entryPoints: ['src/element/index.ts'],
    format: 'cjs',
    outfile: 'dist/element.cjs',
    mainFields: ['module', 'main'],
    plugins: [packageItself],
  }),
  build({
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    platform: 'node',
    format: 'esm',
    outfile: 'dist/cli.mjs',
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
for (const { name, input, tsconfig } of [
  { name: 'index', input: 'src/index.ts' },
  { name: 'components', input: 'src/preact/index.tsx' },
  { name: 'element', input: 'src/element/index.ts', tsconfig: 'src/element/tsconfig.json' },
  { name: 'fonts', input: 'src/fonts/index.ts' },
]) {
  const main = resolve('src/index.ts');
  const types = await rollup({
    input,
    external: (id, importer) =>
      /\.(?:woff2|json)$|^preact/.test(id) ||
      (importer !== undefined && resolve(importer, '..', id) === main),
    plugins: [dts(tsconfig === undefined ? {} : { tsconfig })],
  });
  for (const ending of ['mts', 'cts']) {
    const paths = { [main]: `./index.${ending.replace('t', 'j')}` };
    const { output } = await types.generate({ format: 'es', paths });
    await writeFile(`dist/${name}.d.${ending}`, output[0].code);
  }
}

const { renderFragment } = await import(pathToFileURL('dist/index.mjs').href);
await writeFile('dist/styles.css', `${renderFragment({}).css}\n`);

await writeFile(
  'dist/THIRD-PARTY-LICENSES.txt',
  await bundledLicences(results.flatMap((result) => Object.keys(result.metafile?.inputs ?? {}))),
);
