import { inline } from '../../model/inline.ts';
import { linksIn, plainText, type RichNode, type RichText } from '../../model/rich-text.ts';
import type { Publication } from './publication.ts';

/** The texts that the theme reads as Markdown. */
const marked = ['name', 'journal', 'booktitle', 'publisher', 'status', 'award', 'note'] as const;

// Publishers write these into titles, and CSL has them (https://docs.citationstyles.org/en/stable/specification.html):
// the theme sets them as what they are.
const tags = /(<\/?(?:i|b|em|strong|sub|sup)>)/i;

/** Escapes what would be Markdown in the plain texts of a bibliography, where it would: "HLA-A*02:01 and HLA-B*57:01". */
export function toMarkdown(publication: Publication): Publication {
  return mapTexts(publication, (text) => {
    const literal = text
      .split(tags)
      .map((piece, at) => (at % 2 === 1 ? piece : piece.replace(/[\\*_[<`]/g, '\\$&')))
      .join('');
    const read = plainText(inline(literal));
    // A text too long for the theme's Markdown is taken as it is.
    return read === literal || read === plainText(inline(text)) ? text : literal;
  });
}

/**
 * What begins and ends an emphasis in LaTeX and in CSL. Between Markdown and these it is a noncharacter, which no text
 * may hold (https://www.unicode.org/faq/private_use.html#nonchar4).
 */
const marks = [
  { mark: '\ufdd0', latex: '\\emph{', csl: '<i>' },
  { mark: '\ufdd1', latex: '}', csl: '</i>' },
  { mark: '\ufdd2', latex: '\\textbf{', csl: '<b>' },
  { mark: '\ufdd3', latex: '}', csl: '</b>' },
  { mark: '\ufdd4', latex: '\\textsubscript{', csl: '<sub>' },
  { mark: '\ufdd5', latex: '}', csl: '</sub>' },
  { mark: '\ufdd6', latex: '\\textsuperscript{', csl: '<sup>' },
  { mark: '\ufdd7', latex: '}', csl: '</sup>' },
] as const;

const places = { em: 0, i: 0, strong: 2, b: 2, sub: 4, sup: 6 } as const;

/** The marks of {@link fromMarkdown} as LaTeX has them, or CSL. */
export function spellMarks(text: string, language: 'latex' | 'csl'): string {
  return text.replace(
    /[\ufdd0-\ufdd7]/g,
    (mark) => marks.find((one) => one.mark === mark)?.[language] ?? mark,
  );
}

/** Turns Markdown into plain texts, in which marks stand for emphasis. */
export function fromMarkdown(publication: Publication): Publication {
  return mapTexts(publication, (text, key) => markedText(inline(text), key !== 'name'));
}

/** The address of the first link in a Markdown text. */
export function linkIn(text: string): string | undefined {
  const [link] = linksIn(inline(text));
  return link;
}

function mapTexts(
  publication: Publication,
  change: (text: string, key: (typeof marked)[number]) => string,
): Publication {
  const changed = marked.flatMap((key) => {
    const text = publication[key];
    return text === undefined ? [] : [[key, change(text, key)] as const];
  });
  return { ...publication, ...Object.fromEntries(changed) };
}

function markedText(rich: RichText, addresses: boolean): string {
  if (typeof rich === 'string') return rich;
  return rich.map((node) => markedNode(node, addresses)).join('');
}

function markedNode(node: RichNode, addresses: boolean): string {
  if (typeof node === 'string') return node;
  if (node.tag === 'br') return ' ';
  const text = markedText(node.children, addresses);
  if (node.tag === 'code') return text;
  if (node.tag !== 'a') {
    const place = places[node.tag];
    return `${marks[place].mark}${text}${marks[place + 1]?.mark}`;
  }
  // A title's address stands in a field of its own; one that is bare is its own words.
  return addresses && !node.url.endsWith(text) ? `${text} (${node.url})` : text;
}
