// Characters that would mean something to the LaTeX parser pass it as noncharacters, which no text may hold
// (https://www.unicode.org/faq/private_use.html#nonchar4), and come out as themselves.
const passed = '%<>&$#_{}~^\'"` ';

function pass(character: string): string {
  return String.fromCharCode(0xfdd0 + passed.indexOf(character));
}

const words = new Map([
  ['textless', pass('<')],
  ['textgreater', pass('>')],
  ['textquotesingle', pass("'")],
  ['textquotedbl', pass('"')],
  ['textasciigrave', pass('`')],
  ['textbraceleft', pass('{')],
  ['textbraceright', pass('}')],
  ['TeX', 'TeX'],
  ['LaTeX', 'LaTeX'],
  ['LaTeXe', 'LaTeX2e'],
  ['BibTeX', 'BibTeX'],
  ['degree', '°'],
  ['colon', `:${pass(' ')}`],
  ['lVert', '‖'],
  ['rVert', '‖'],
]);

/** The accents of formulas, each a combining mark, which stands behind its letter. */
const accents = new Map([
  ['acute', '\u0301'],
  ['bar', '\u0304'],
  ['breve', '\u0306'],
  ['check', '\u030c'],
  ['ddot', '\u0308'],
  ['dot', '\u0307'],
  ['grave', '\u0300'],
  ['hat', '\u0302'],
  ['mathring', '\u030a'],
  ['tilde', '\u0303'],
  ['vec', '\u20d7'],
  ['widecheck', '\u030c'],
  ['widehat', '\u0302'],
  ['widetilde', '\u0303'],
]);

// Of an argument, what stands in its braces; two more pairs may be in them.
const argument = String.raw`\s*\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}`;

// Commands around a text. Without their braces too, for what stands in braces is no name in two parts.
const underlined = new RegExp(String.raw`\\(?:underline|uline)${argument}`, 'g');
const coloured = new RegExp(
  String.raw`\\(?:textcolor|colorbox|foreignlanguage)(?:\[[^\]]*\])?\s*\{[^{}]*\}${argument}`,
  'g',
);
const accented = new RegExp(
  String.raw`\\(${[...accents.keys()].join('|')})(?![a-zA-Z])(?:${argument}|\s*(\\[a-zA-Z]+|[^\s\\{}$]))`,
  'g',
);
// The second argument is the first one in plain letters.
const forBookmarks = new RegExp(String.raw`\\texorpdfstring${argument}${argument}`, 'g');

/**
 * Writes down differently what the LaTeX parser would lose or misread: a bare per cent sign is no comment in a title, a
 * single dollar no formula, `<` no Spanish punctuation; `\ï` has one kind of dots.
 *
 * @param latex the value of a field without its outer braces
 * @returns LaTeX whose braces and dollars are balanced, for {@link plainText} to finish behind the parser
 */
export function soundLatex(latex: string): string {
  const characters = latex
    .replace(/(?:\{\\&\}|\\&|&)amp;/g, '\\&')
    .replace(/\\(?:noopsort|sortnoop|SortNoop|NoopSort)\s*\{[^{}]*\}/g, '')
    .replace(/\\color(?:\[[^\]]*\])?\s*\{[^{}]*\}\s*/g, '')
    .replace(/\\(?:it|sl)shape(?![a-z])/g, '\\it')
    .replace(/\\textsl(?![a-z])/g, '\\textit')
    .replace(underlined, '$1')
    .replace(coloured, '$1')
    .replace(forBookmarks, '$1')
    .replace(accented, (_, name: string, group?: string, single?: string) => {
      const letters = (group ?? single ?? '').replace(/\\([ij])math(?![a-zA-Z])/g, '$1');
      return letters.trim() === '' ? '{}' : `{${letters}}${accents.get(name) ?? ''}`;
    })
    .replace(/(?<!\\)\^\s*(?:\{\s*\\circ\s*\}|\\circ(?![a-zA-Z]))/g, '°')
    .replace(/(?<!\\)([_^])\s*(\\(?:math|text)[a-z]+\s*\{[^{}]*\}|\\[a-zA-Z]+(?![a-zA-Z]|\s*\{))/g, '$1{$2}')
    .replace(/\\mathbb\s*(?:\{([A-Z])\}|([A-Z]))/g, '{\\Bbb$1$2}')
    .replace(/\\(['"`^~=.uvH])\s*(?:\{\s*\\([ij])\s*\}|\\([ij])(?![a-zA-Z])(?:\{\}|\s+)?)/g, '\\$1{$2$3}')
    .replace(/\\t\s*\{(\p{L})(\p{L})\}/gu, '$1\u0361$2')
    .replace(/\\b\s*\{(\p{L})\}/gu, '$1\u0331')
    .replace(/(?<![`\p{L}\p{N}\\])`(?!`)([^`']{1,200})'(?!['\p{L}\p{N}])/gu, '‘$1’')
    .replace(/\\([a-zA-Z]+)(?:\{\}|\s+)?|\\(.?)|[%<>~]/gs, (whole, word?: string, symbol?: string) => {
      if (word !== undefined) return words.get(word) ?? whole;
      if (symbol === '' || symbol === '-') return '';
      if (symbol !== undefined && /\s/.test(symbol)) return ' ';
      if (symbol === '|') return '‖';
      if (symbol !== undefined) return '%&$#_{}'.includes(symbol) ? pass(symbol) : whole;
      if (whole === '~') return ' ';
      return pass(whole);
    });
  const dollars = characters.match(/\$/g)?.length ?? 0;
  const prices = /\$\d[^$\\^_={}]*\$\d/.test(characters);
  const sound = dollars % 2 === 1 || prices ? characters.replaceAll('$', pass('$')) : characters;
  return isBalanced(sound) ? sound : sound.replace(/[{}]/g, '');
}

function isBalanced(latex: string): boolean {
  let depth = 0;
  for (const [brace] of latex.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Names of functions that stand as words within formulas. */
export const functionNames: ReadonlySet<string> = new Set(
  'arccos arcsin arctan arg cos cosh cot csc deg det dim exp gcd hom inf ker lg lim ln log max min mod Pr sec sin sinh sup tan tanh'.split(
    ' ',
  ),
);

/** What a text may keep as HTML, which the theme sets as such: raised and lowered pieces, or italic ones too. */
export type Markup = 'none' | 'shifts' | 'all';

/**
 * Finishes a text the LaTeX parser made: its HTML tags go, raised and lowered pieces become Unicode's where all of
 * their characters have one; letters of formulas become letters.
 *
 * @param markup what of the rest keeps its tags: raised and lowered pieces, else plain but for the characters that
 * Unicode has, and what is italic, unless all of the text is
 */
export function plainText(html: string, markup: Markup = 'none'): string {
  const keepsItalic = markup === 'all' && !/^\s*<i>(?:(?!<\/?i>).)*<\/i>\s*$/s.test(html);
  return html
    .replace(/<(su[bp])>(.*?)<\/\1>/gs, (_, tag: string, piece: string) =>
      shifted(piece, tag, markup !== 'none'),
    )
    .replace(/<(\/?i)>/g, (tag, name: string) => (keepsItalic ? `${pass('<')}${name}${pass('>')}` : tag))
    .replace(/<a href="([^"]*)">(.*?)<\/a>/gs, (_, address: string, label: string) =>
      label === address ? label : `${label} (${address})`,
    )
    .replace(/<[^<>]*>/g, '')
    .replace(/[\ufdd0-\ufddf]/g, (one) => passed.charAt(one.charCodeAt(0) - 0xfdd0))
    .replace(/[\u{1d400}-\u{1d6a5}\u{1d6a8}-\u{1d7cb}]/gu, (letter) =>
      /[\u{1d538}-\u{1d56b}]/u.test(letter) ? letter : letter.normalize('NFKC'),
    )
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
    .normalize('NFC');
}

// Of footnotes and the like: they stand high by themselves.
const raisedMarks = /^[*∗†‡§¶‖′″](?:,? ?[*∗†‡§¶‖′″])*$/;

function shifted(piece: string, tag: string, tagged: boolean): string {
  const text = piece.replace(/<[^<>]*>/g, '');
  if (tag === 'sup' && raisedMarks.test(text)) return text;
  const table = tag === 'sup' ? superscripts : subscripts;
  const characters = [...text];
  return tagged && characters.some((character) => !table.has(character))
    ? `${pass('<')}${tag}${pass('>')}${text}${pass('<')}/${tag}${pass('>')}`
    : characters.map((character) => table.get(character) ?? character).join('');
}

function table(from: string, to: string): ReadonlyMap<string, string> {
  const targets = [...to];
  return new Map([...from].map((character, index) => [character, targets[index] ?? character]));
}

const superscripts = table(
  '0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθ',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿ',
);
const subscripts = table('0123456789+-−=()aehijklmnoprstuvxβγρφχ', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ');

/**
 * Reads a field that LaTeX takes word for word: an address, a number. Escapes that reference managers put in all the
 * same come off.
 */
export function verbatim(latex: string): string {
  return latex
    .replace(/\\url\s*\{([^{}]*)\}/g, '$1')
    .replace(/\$\\sim\$|\\textasciitilde(?:\{\})?|\\~\{\}/g, '~')
    .replace(/\\([_%&#~$^{}])/g, '$1')
    .replace(/[{}\s]+/g, (gap) => (/\s/.test(gap) ? ' ' : ''))
    .trim();
}
