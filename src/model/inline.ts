import InlineParser from 'commonmark/lib/inlines.js';
import { linkAddresses } from './bare-address.ts';
import { flatMap } from './flat-map.ts';
import { decodeHTMLStrict } from './markdown/entities.ts';
import Node from './markdown/node.ts';
import {
  type Emphasis,
  joinStrings,
  plainText,
  type RichNode,
  type RichText,
  richText,
  withoutLinks,
} from './rich-text.ts';
import { safeUrl } from './url.ts';

/** Without one of these no text holds Markdown, a tag, an entity, an address or several lines: the parser is passed by. */
export const special = /[*_`[<\\\n\r]|&[#a-z]|https?:|www\.|@/i;

// The longest text of the public resumes has 4283 characters. What is longer is set as written: a link without its end
// costs the parser quadratic time.
const longest = 10_000;

/**
 * Reads the inline Markdown of a text (https://spec.commonmark.org/0.31.2/#inlines), bare addresses, and the tags
 * `br`, `a`, `strong`, `b`, `em`, `i`, `sub` and `sup`, of whose attributes an address alone is kept. Every other tag
 * stays the text it is, as does a link whose address is not allowed. Line breaks are kept.
 *
 * The parser is the inline half of commonmark.js, of which only the tree is used, with what it imports replaced
 * (`markdown/`). The README says what it weighs, and others.
 */
export function inline(written: string): RichText {
  if (written === '' || written.length > longest || !special.test(written)) return written;
  const paragraph = new Node('paragraph');
  paragraph._string_content = written;
  new InlineParser().parse(paragraph);
  return richText(new Reader(paragraph).nodes());
}

/** The same where nothing can be set apart, as in a name or a place. What holds a link stays as written, with its address. */
export function unmarked(written: string): string {
  const rich = inline(written);
  return rich === written || /\]\(|<a\s/i.test(written) ? written : plainText(rich);
}

const paired = /^<(strong|b|em|i|sub|sup|a)(?=[\s>])/i;
// `</br>` is one as well: https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody
const lineBreak = /^<\/?br\s*\/?>$/i;
const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/i;

/** Walks the children of a node, among which an opening tag and its closing tag are siblings. */
class Reader {
  readonly #siblings: readonly Node[];
  #at = 0;

  constructor(parent: Node) {
    this.#siblings = children(parent);
  }

  /** The nodes up to the closing tag of that name, or to the end. */
  nodes(closing = ''): readonly RichNode[] {
    const nodes: RichNode[] = [];
    for (let node = this.#siblings[this.#at]; node !== undefined; node = this.#siblings[this.#at]) {
      if (closing !== '' && closes(node, closing)) break;
      this.#at += 1;
      nodes.push(...(node.type === 'html_inline' ? this.#tag(node._literal ?? '') : mark(node)));
    }
    return flatMap(joinStrings(nodes), (node) => (typeof node === 'string' ? linkAddresses(node) : [node]));
  }

  #tag(raw: string): readonly RichNode[] {
    if (lineBreak.test(raw)) return [{ tag: 'br' }];
    const name = paired.exec(raw)?.[1]?.toLowerCase();
    const rest = this.#siblings.slice(this.#at);
    if (name === undefined || !rest.some((node) => closes(node, name))) return [raw];
    const url = name === 'a' ? addressIn(raw) : '';
    if (name === 'a' && url === '') return [raw];
    const inside = this.nodes(name);
    this.#at += 1;
    return name === 'a'
      ? [{ tag: name, url, title: '', children: withoutLinks(inside) }]
      : [{ tag: name as Emphasis, children: inside }]; // `paired` knows no other
  }
}

function children(parent: Node): readonly Node[] {
  const found: Node[] = [];
  for (let node = parent._firstChild; node !== undefined; node = node.next) found.push(node);
  return found;
}

function addressIn(tag: string): string {
  const [, ...quoted] = href.exec(tag) ?? [];
  const address = quoted.find((each) => each !== undefined) ?? '';
  return safeUrl(address.replace(/&(?:#x?[\da-f]+|\w+);/gi, decodeHTMLStrict));
}

const closingTag = /^<\/(strong|b|em|i|sub|sup|a)\s*>$/i;

function closes(node: Node, tag: string): boolean {
  return node.type === 'html_inline' && closingTag.exec(node._literal ?? '')?.[1]?.toLowerCase() === tag;
}

function mark(node: Node): readonly RichNode[] {
  switch (node.type) {
    case 'strong':
      return [{ tag: 'strong', children: inner(node) }];
    case 'emph':
      return [{ tag: 'em', children: inner(node) }];
    case 'code':
      return [{ tag: 'code', children: [node._literal ?? ''] }];
    case 'softbreak':
    case 'linebreak':
      return [{ tag: 'br' }];
    case 'link':
    case 'image':
      return linkTo(node);
    default:
      return [node._literal ?? ''];
  }
}

/** A link; a picture is one too, since the document loads nothing. What leads nowhere good is put back as it was. */
function linkTo(node: Node): readonly RichNode[] {
  const url = safeUrl(node._destination);
  const title = node._title ?? '';
  const words = inner(node);
  if (url !== '') return [{ tag: 'a', url, title, children: withoutLinks(words) }];
  if (words.join('') === node._destination) return [`<${node._destination}>`];
  const opening = node.type === 'image' ? '![' : '[';
  return [opening, ...words, `](${[node._destination, title && `"${title}"`].filter(Boolean).join(' ')})`];
}

function inner(node: Node): readonly RichNode[] {
  return new Reader(node).nodes();
}
