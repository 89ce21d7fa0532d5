import { flatMap } from './flat-map.ts';

/** The elements that Markdown, or the tags that people really write, may put into a text. */
export type Inline =
  | { readonly tag: Emphasis | 'code'; readonly children: readonly RichNode[] }
  | {
      readonly tag: 'a';
      readonly url: string;
      readonly title: string;
      readonly children: readonly RichNode[];
    }
  | { readonly tag: 'br' };

/** The elements that set words apart and say nothing else. */
export type Emphasis = 'strong' | 'em' | 'b' | 'i' | 'sub' | 'sup';

/** A part of a text: a string, or an element with its own parts. */
export type RichNode = string | Inline;

/** A text: a string where nothing in it is marked up, which is nearly always, else its parts. */
export type RichText = string | readonly RichNode[];

/** What a text says, without its markup. */
export function plainText(rich: RichText): string {
  if (typeof rich === 'string') return rich;
  return rich
    .map((node) => (typeof node === 'string' ? node : node.tag === 'br' ? ' ' : plainText(node.children)))
    .join('');
}

/** The addresses of a text's links, in their order. */
export function linksIn(rich: RichText): readonly string[] {
  if (typeof rich === 'string') return [];
  return flatMap(rich, (node): readonly string[] => {
    if (typeof node === 'string' || node.tag === 'br') return [];
    return node.tag === 'a' ? [node.url] : linksIn(node.children);
  });
}

/** The text without its links, for words that are a link themselves. */
export function unlink(rich: RichText): RichText {
  return typeof rich === 'string' ? rich : richText(withoutLinks(rich));
}

/** The same for the children of a link: HTML allows no link in a link. */
export function withoutLinks(nodes: readonly RichNode[]): readonly RichNode[] {
  return flatMap(nodes, (node): readonly RichNode[] => {
    if (typeof node === 'string' || node.tag === 'br') return [node];
    if (node.tag === 'a') return withoutLinks(node.children);
    return [{ ...node, children: withoutLinks(node.children) }];
  });
}

/** Nodes as a text: neighbouring strings become one, and a text of nothing else is that string. */
export function richText(nodes: readonly RichNode[]): RichText {
  const joined = joinStrings(nodes);
  const [first = '', ...others] = joined;
  return others.length === 0 && typeof first === 'string' ? first : joined;
}

/** Nodes of which no two neighbours are strings. */
export function joinStrings(nodes: readonly RichNode[]): readonly RichNode[] {
  const joined: RichNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (typeof node === 'string' && typeof last === 'string') joined[joined.length - 1] = last + node;
    else joined.push(node);
  }
  return joined;
}
