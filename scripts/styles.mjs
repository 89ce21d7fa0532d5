import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * The oldest browser the output is for, as that of the scripts; resume-cli 3.1.2 prints with Chromium 107.
 * esbuild lowers newer CSS (nesting, `inset`, colour functions) to it.
 */
const target = 'chrome100';

/**
 * Bundles a stylesheet with its imports into minified text fit for an inline `<style>`.
 *
 * @param {string} entry path of the stylesheet
 * @returns {Promise<string>} CSS without a line break at its end
 * @throws when esbuild warns, and when the text could end its `<style>` or ask the network for something
 */
export async function bundleStyles(entry) {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    target,
    logLevel: 'silent',
  });
  // esbuild leaves the values of custom properties as they were written.
  const css = (result.outputFiles[0]?.text.trim() ?? '').replace(/--[\w-]+: [^;}]*/g, (declaration) =>
    declaration.replace(': ', ':').replaceAll(', ', ','),
  );
  if (result.warnings.length > 0) {
    throw new Error(`${entry}: ${result.warnings.map((warning) => warning.text).join('; ')}`);
  }
  if (/<\/style|url\(|@import/i.test(css)) {
    throw new Error(`${entry}: an inline stylesheet must neither close its element nor load anything`);
  }
  return css;
}

/** esbuild: `import css from './index.css'` gives the bundled text. */
export const esbuildStyles = {
  name: 'styles',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => ({
      contents: await bundleStyles(path),
      loader: /** @type {const} */ ('text'),
    }));
  },
};

const virtual = '\0styles:';

/** Vite and Vitest: the same. The id loses its `.css`, or Vite's own CSS plugin would take it and blank it. */
export const viteStyles = {
  name: 'styles',
  enforce: /** @type {const} */ ('pre'),
  /**
   * @param {string} source
   * @param {string | undefined} importer
   */
  resolveId(source, importer) {
    if (!source.endsWith('.css') || importer === undefined) return null;
    const path = fileURLToPath(new URL(source, `file://${importer}`));
    return virtual + path.slice(0, -'.css'.length);
  },
  /** @param {string} id */
  async load(id) {
    if (!id.startsWith(virtual)) return null;
    return `export default ${JSON.stringify(await bundleStyles(`${id.slice(virtual.length)}.css`))};`;
  },
};
