import { fileURLToPath } from 'node:url';

/** @param {string} path */
const local = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * How builds and tests find the parts of commonmark.js that the model uses: its files, which its `exports` don't name.
 * What these import is a table of 2231 entities, a walker over trees and a way to write addresses for browsers of
 * another age, 6 kB in all; the little that is asked of them stands in our own files.
 */
const parts = [
  { asked: /^commonmark\/lib\/inlines\.js$/, file: local('node_modules/commonmark/lib/inlines.js') },
  { asked: /^(?:commonmark\/lib|\.)\/node\.js$/, file: local('src/model/markdown/node.ts') },
  { asked: /^entities$/, file: local('src/model/markdown/entities.ts') },
  { asked: /^mdurl\/encode\.js$/, file: local('src/model/markdown/encode.ts') },
  { asked: /^\.\/from-code-point\.js$/, file: local('src/model/markdown/from-code-point.ts') },
];

/**
 * @param {string} asked
 * @param {string | undefined} importer
 */
function found(asked, importer) {
  const known = /[/\\]commonmark[/\\]lib[/\\]|[/\\]src[/\\]model[/\\]/.test(importer ?? '');
  return known ? parts.find((part) => part.asked.test(asked))?.file : undefined;
}

/** esbuild: they are bundled. */
export const esbuildMarkdown = {
  name: 'markdown',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /\.js$|^entities$/ }, ({ path, importer }) => {
      const file = found(path, importer);
      return file === undefined ? undefined : { path: file };
    });
  },
};

/** Vite and Vitest: the same. */
export const viteMarkdown = {
  name: 'markdown',
  enforce: /** @type {const} */ ('pre'),
  /**
   * @param {string} source
   * @param {string | undefined} importer
   */
  resolveId(source, importer) {
    return found(source, importer) ?? null;
  },
};
