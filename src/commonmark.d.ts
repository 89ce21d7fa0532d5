/**
 * The inline half of commonmark.js. The package's own entry brings the block parser and both renderers along, so it is
 * imported by its file (see `scripts/markdown.mjs`).
 */
declare module 'commonmark/lib/inlines.js' {
  import type Node from './model/markdown/node.ts';

  export default class InlineParser {
    /** Replaces the node's text by children. */
    parse(block: Node): void;
  }
}
