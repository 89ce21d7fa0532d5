import { flatMap } from './flat-map.ts';
import { inline, special } from './inline.ts';
import type { RichText } from './rich-text.ts';

/** A paragraph of a longer text, or a list in it. */
export type Block = RichText | { readonly list: readonly RichText[] };

/** What people type in front of a point. A dash or an asterisk needs a space behind it to be one. */
const bullet = /^\s*(?:[•‣▪◦●○∙·]\s*|[-*+–]\s+)(?=\S)/;

const heading = /^#{1,6}\s+(\S.*)$/;

const emptyLine = /^\s*$/;

/** Whether a text is plainly one paragraph, as most are: without Markdown, behind no bullet and no mark of a heading. */
function isPlain(text: string): boolean {
  return /^[\w(]/.test(text) && !special.test(text);
}

/**
 * The blocks of summaries, descriptions and references, each text's after the other's. An empty line starts a new
 * paragraph and any other line break is kept. Lines that begin with a bullet, and the items of HTML lists, are a list,
 * and a line that is indented below one goes on with it. A Markdown heading is a paragraph in bold, since the
 * document's headings are its own. Numbered lines stay as the author numbered them.
 */
export function blocks(texts: readonly string[]): readonly Block[] {
  return flatMap(texts, (text) => (isPlain(text) ? [text] : blocksOf(linesOf(text))));
}

function blocksOf(lines: readonly string[]): readonly Block[] {
  const found: Block[] = [];
  let paragraph: string[] = [];
  let points: string[] = [];
  const end = (): void => {
    if (paragraph.length > 0) found.push(inline(paragraph.join('\n')));
    if (points.length > 0) found.push({ list: points.map(inline) });
    paragraph = [];
    points = [];
  };
  for (const untrimmed of lines) {
    const line = untrimmed.trimEnd();
    const title = heading.exec(line)?.[1];
    const last = points.at(-1);
    if (bullet.test(line)) {
      if (paragraph.length > 0) end();
      points.push(line.replace(bullet, ''));
    } else if (emptyLine.test(line) || title !== undefined) {
      // A list goes on behind an empty line; what else follows one ends it below.
      if (title !== undefined || paragraph.length > 0) end();
      if (title !== undefined) found.push([{ tag: 'strong', children: [inline(title)].flat() }]);
    } else if (last !== undefined && /^\s/.test(line)) {
      points[points.length - 1] = `${last} ${line.trim()}`;
    } else {
      if (points.length > 0) end();
      paragraph.push(line.trim());
    }
  }
  end();
  return found;
}

/** Whether a block is a list. */
export function isList(block: Block): block is Extract<Block, { readonly list: unknown }> {
  return typeof block === 'object' && 'list' in block;
}

/**
 * The points of a list that one of its texts gives: those of the HTML list that it holds, or one, without the bullet that
 * its author typed, since the document sets its own.
 */
export function pointsOf(written: string): readonly RichText[] {
  if (isPlain(written)) return [written];
  if (!/<li[\s>]/i.test(written)) return [inline(written.replace(bullet, ''))];
  return flatMap(blocks([written]), (block) => (isList(block) ? block.list : [block]));
}

/** The lines of a text, with the lists and line breaks of HTML, also `</br>`, taken for lines. */
function linesOf(written: string): readonly string[] {
  const lines = written.includes('<') ? breakTags(written) : written;
  return lines.includes('\n') || lines.includes('\r') ? lines.split(/\r\n?|\n/) : [lines];
}

// Each begins with its bracket: white space in front would be read once more from each of its characters.
function breakTags(written: string): string {
  return written
    .replace(/<\/?br\s*\/?>[^\S\n]*\n?/gi, '\n')
    .replace(/<\/?(?:ul|ol)(?:\s[^<>]*)?>\s*|<\/li\s*>/gi, '\n')
    .replace(/<li(?:\s[^<>]*)?>/gi, '\n• ');
}
