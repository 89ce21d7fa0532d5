import { fileURLToPath } from 'node:url';

/**
 * How builds and tests find the parts of commonmark.js that the model uses: its files, which its `exports` don't name,
 * and our short table in place of the package `entities`.
 */
export const markdownAlias = {
  'commonmark/lib': fileURLToPath(new URL('../node_modules/commonmark/lib', import.meta.url)),
  entities: fileURLToPath(new URL('../src/model/entities.ts', import.meta.url)),
};
