import { readdirSync, readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { commonJs } from './common-js.mjs';
import { eager } from './eager.mjs';
import { esbuildFonts } from './fonts.mjs';
import { bundledLicences } from './licences.mjs';
import { esbuildLocales } from './locales.mjs';
import { longTextsFirst } from './long-texts.mjs';
import { esbuildMarkdown, innerNames } from './markdown.mjs';
import { ownNames } from './own-names.mjs';
import { slimBibtexParser, slimChromeLauncher, slimJsonParser } from './slim.mjs';
import { esbuildStyles } from './styles.mjs';
import { esbuildTemplates } from './templates.mjs';
import { terse } from './terse.mjs';

// Node 18 is the oldest runtime promised; browsers of that age understand the same syntax.
const target = ['node18', 'chrome100', 'firefox100', 'safari15.4'];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await rm('dist', { recursive: true, force: true });

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: true,
  // What `once` is for: written as texts, expressions are not read before they are made.
  supported: { 'regexp-unicode-property-escapes': false },
  charset: 'utf8', // modules and CommonJS are read as UTF-8; escapes would double the size of most languages
  legalComments: 'none', // the notices of what is bundled stand in dist/THIRD-PARTY-LICENSES.txt
  metafile: true,
  target,
  logLevel: 'warning',
};

const preactStrings = fileURLToPath(new URL('../src/document/preact-strings.ts', import.meta.url));

/** @type {import('esbuild').BuildOptions} */
const main = {
  ...shared,
  entryPoints: ['src/index.ts'],
  platform: 'neutral',
  mainFields: ['module', 'main'],
  plugins: [esbuildMarkdown, esbuildLocales, esbuildStyles, slimJsonParser, esbuildTemplates],
  mangleProps: new RegExp(`${innerNames.source}|^(?:${ownNames.join('|')})$`),
  mangleCache: Object.fromEntries(ownNames.map((name, at) => [name, `$${at.toString(36)}`])),
  // They make strings alone, without Preact's tree: see there.
  alias: { 'preact/jsx-runtime': preactStrings, 'preact-render-to-string': preactStrings },
};

// What the main entry and the components have in common, and what only the main entry has of it.
const commonFolders = ['src/model', 'src/locales'];
const common = [
  ...commonFolders.flatMap((folder) => readdirSync(folder).map((file) => resolve(folder, file))),
  resolve('src/document/stylesheet.ts'),
].filter((file) => file.endsWith('.ts') && !/diagnose\.ts$/.test(file));

/**
 * Of these files only what the others import, so that the rest can be dropped, each under a letter or two: between two
 * files names are not shortened by the bundler.
 */
const commonExports = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => resolve('src', file))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !common.includes(file))
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) \{([^}]*)\} from '(\.[^']*)';/gm)].map(
      ([, names = '', from = '']) => ({ names, file: resolve(file, '..', from) }),
    ),
  )
  .filter(({ file }) => common.includes(file))
  .flatMap(({ names, file }) =>
    names
      .split(',')
      .map((name) => name.trim().replace(/ as .*/, ''))
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => ({ name, file })),
  )
  .filter(({ name }, at, all) => all.findIndex((one) => one.name === name) === at)
  .map(({ name, file }, at) => ({ name, file, letters: `_${at.toString(36)}` }));

/**
 * Takes what several entries have in common from a file beside them, so that the package holds it once for modules and
 * once for CommonJS.
 *
 * @type {import('esbuild').Plugin}
 */
const commonFile = {
  name: 'common-file',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.ts$/ }, ({ path, resolveDir, kind }) =>
      kind !== 'entry-point' && common.includes(resolve(resolveDir, path))
        ? { path: 'common', namespace: 'common' }
        : undefined,
    );
    onLoad({ filter: /./, namespace: 'common' }, () => ({
      contents: `export { ${commonExports
        .map(({ name, letters }) => `${letters} as ${name}`)
        .join()} } from './model.mjs';`,
    }));
    onResolve({ filter: /./, namespace: 'common' }, ({ path }) => ({ path, external: true }));
  },
};

/**
 * Leaves `diagnose` to a file of its own: it is half of what the main entry has for itself, and no document needs it.
 *
 * @type {import('esbuild').Plugin}
 */
const diagnoseFile = {
  name: 'diagnose-file',
  setup({ onResolve }) {
    onResolve({ filter: /\/diagnose\.ts$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: './diagnose.mjs', external: true },
    );
  },
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
  build({
    ...main,
    entryPoints: [],
    stdin: {
      contents: commonExports
        .map(({ name, file, letters }) => `export { ${name} as ${letters} } from ${JSON.stringify(file)};`)
        .join(''),
      resolveDir: '.',
    },
    format: 'esm',
    outfile: 'dist/model.mjs',
  }),
  build({
    ...main,
    format: 'esm',
    outfile: 'dist/index.mjs',
    plugins: [diagnoseFile, commonFile, esbuildStyles, esbuildTemplates],
  }),
  build({
    ...main,
    entryPoints: ['src/model/diagnose.ts'],
    format: 'esm',
    outfile: 'dist/diagnose.mjs',
    plugins: [commonFile],
  }),
  // The sites that use these have their own Preact, or React in its place.
  build({
    ...main,
    entryPoints: ['src/preact/index.tsx'],
    format: 'esm',
    outfile: 'dist/components.mjs',
    alias: {},
    plugins: [commonFile, esbuildStyles, siteRuntime],
  }),
  build({
    ...shared,
    entryPoints: ['src/fonts/index.ts'],
    platform: 'neutral',
    format: 'cjs',
    outfile: 'dist/fonts.cjs',
    loader: { '.woff2': 'dataurl' },
    plugins: [esbuildFonts],
  }),
  // One file with everything in it, for a page without a bundler.
  build({
    ...main,
    entryPoints: ['src/element/index.ts'],
    format: 'esm',
    outfile: 'dist/element.mjs',
  }),
  // CommonJS never reaches a page but through a bundler, which finds the rest.
  build({
    ...main,
    entryPoints: ['src/element/index.ts'],
    format: 'cjs',
    outfile: 'dist/element.cjs',
    plugins: [packageItself, slimJsonParser],
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
    plugins: [commonFile, slimBibtexParser, slimChromeLauncher, slimJsonParser],
    // The command renders with the package's own main entry, so that the two can never differ.
    external: ['jsonresume-theme-scholar', 'jsonresume-theme-scholar/fonts'],
    // Bundled CommonJS asks for Node's own modules through `require`, which a module file lacks.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
    },
  }),
]);

const commands = readdirSync('dist').filter((name) => name.startsWith('cli'));
await terse(
  ['model.mjs', 'index.mjs', 'diagnose.mjs', 'components.mjs', 'element.mjs', 'element.cjs', ...commands].map(
    (name) => `dist/${name}`,
  ),
);

// Between them they call most of what documents call.
const resumes = ['resume.json', 'node_modules/resume-schema/sample.resume.json'];
const modules = ['dist/model.mjs', 'dist/index.mjs'];
const compiled = await eager(modules, async (path) => {
  const { render } = await import(pathToFileURL(path).href);
  for (const resume of resumes) render(JSON.parse(await readFile(resume, 'utf8')));
});
for (const { path, code } of compiled) await writeFile(path, longTextsFirst(code));
await writeFile('dist/element.mjs', longTextsFirst(await readFile('dist/element.mjs', 'utf8')));

for (const name of ['model', 'index', 'diagnose', 'components']) {
  await writeFile(
    `dist/${name}.cjs`,
    commonJs(await readFile(`dist/${name}.mjs`, 'utf8'), ['./diagnose.mjs']),
  );
}

// The fonts are the largest part of the package, so modules and CommonJS share one copy.
await writeFile(
  'dist/fonts.mjs',
  "import fonts from './fonts.cjs';\nexport const fontFaces = fonts.fontFaces;\n",
);

// One declaration file for each entry, and one that refers to it: TypeScript reads a file as a module or as CommonJS
// by its ending.
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
  const { output } = await types.generate({ format: 'es', paths: { [main]: './index.cjs' } });
  // TypeScript prints four spaces for each level, a fifth of the largest of these files.
  const code = output[0].code.replace(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4));
  await writeFile(`dist/${name}.d.cts`, code);
  await writeFile(`dist/${name}.d.mts`, `export * from './${name}.cjs';\n`);
}

const { renderFragment } = await import(pathToFileURL('dist/index.mjs').href);
await writeFile('dist/styles.css', `${renderFragment({}).css}\n`);
// TypeScript asks of an import for its effect alone that there be something to import.
await writeFile('dist/styles.css.d.ts', 'export {};\n');

await writeFile(
  'dist/THIRD-PARTY-LICENSES.txt',
  await bundledLicences(results.flatMap((result) => Object.keys(result.metafile?.inputs ?? {}))),
);
