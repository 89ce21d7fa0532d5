import { createRequire } from 'node:module';
import InlineParser from 'commonmark/lib/inlines.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import Node from '../../src/model/markdown/node.ts';

/** What the nodes of both parsers have. */
type Tree = {
  readonly type: string;
  _string_content: string | null;
  readonly _literal: string | null;
  readonly _destination: string | null;
  readonly _title: string | null;
  readonly _firstChild: Tree | null | undefined;
  readonly _next: Tree | null | undefined;
};

type Whole = {
  readonly Node: new (type: string) => Tree;
  readonly Parser: new () => { readonly inlineParser: { parse(paragraph: Tree): void } };
};

// The parser as its authors ship it: what Node loads by itself, the build of the tests does not cut.
const whole = createRequire(import.meta.url)('commonmark') as Whole; // its types are a package of their own

/** The nodes below a node, texts without the places where the parser cuts them. */
function nodes(parent: Tree): readonly unknown[] {
  const found: unknown[] = [];
  for (let node = parent._firstChild; node; node = node._next) {
    const { type, _literal: literal, _destination: destination, _title: title } = node;
    const last = found.at(-1);
    if (type !== 'text') found.push({ type, literal, destination, title: title || null, nodes: nodes(node) });
    else if (typeof last === 'string') found[found.length - 1] = last + literal;
    else found.push(literal);
  }
  return found;
}

function parsedBy(parser: { parse(paragraph: Tree): void }, paragraph: Tree, written: string) {
  paragraph._string_content = written;
  parser.parse(paragraph);
  return nodes(paragraph);
}

// `NUM_RUNS=100000` gives the long run.
const numRuns = Number(process.env['NUM_RUNS'] ?? 2000);

// Of everything that means something to the parser, alone and in pairs.
const piece = fc.constantFrom(
  ...'aZ7 \n\t\\`*_[]()<>&;:!"\'/@.-#~|=+{}$%^?,é中\u00a0🙂',
  ...['**', '__', '``', '](', '![', '](https://a.example)', ' "t")', '<https://a.example>', '<a@b.example>'],
  ...[
    '<b>',
    '</b>',
    '<br/>',
    '<a href="https://a.example">',
    '</a>',
    '<i class=x>',
    '&amp;',
    '&#233;',
    '&nope;',
  ],
  ...['  \n', '\\\n', "it's", '"so"', 'https://a.example/x_y', "('", '* ', '\\*', '&copy;', '&#x1F642;'],
);

test('the parser that is bundled, from which much is cut, reads every text as the whole one does', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      // Where the whole one knows comments, instructions and declarations, ours sees text.
      const written = pieces
        .join('')
        .replace(/<(?=[!?])/g, '')
        .trim();
      expect(parsedBy(new InlineParser(), new Node('paragraph'), written)).toEqual(
        parsedBy(new whole.Parser().inlineParser, new whole.Node('paragraph'), written),
      );
    }),
    { numRuns },
  );
});
