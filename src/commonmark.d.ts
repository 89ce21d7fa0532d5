/**
 * The inline half of commonmark.js and its tree, as far as `model/inline.ts` uses them. The package's own entry brings
 * the block parser and both renderers along, so its parts are imported by their files (see `scripts/markdown.mjs`).
 */
declare module 'commonmark/lib/inlines.js' {
  import type Node from 'commonmark/lib/node.js';

  export default class InlineParser {
    /** Replaces the node's text by children. */
    parse(block: Node): void;
  }
}

declare module 'commonmark/lib/node.js' {
  export default class Node {
    constructor(type: string);
    /** Where the block parser leaves the text of a paragraph for the inline parser. */
    _string_content: string;
    readonly type: string;
    readonly literal: string | null;
    readonly destination: string | null;
    readonly title: string | null;
    readonly firstChild: Node | null;
    readonly next: Node | null;
  }
}
