import { isCorporate, isSuffix, isUnspaced } from './person-name.ts';

/**
 * Parts the names of a list by `and` where its author wrote commas, semicolons or `&`, and writes `others` for "et al.":
 * of these BibTeX knows nothing, and of a name with many commas the parser drops the end.
 *
 * @param latex the value of `author` or `editor`
 * @returns LaTeX of the same names; what stands in braces is left as it is
 */
export function nameList(latex: string): string {
  const words = latex
    .replace(emphasis, '$1$2')
    .replace(/\{\\&\}/g, '\\&')
    // LaTeX takes the space behind a command for its end.
    .replace(/(\\[a-z]+)\s+(?=and\s)/gi, '$1{} ');
  return split(words, /\s+and\s+/gi)
    .map(commanded)
    .flatMap(namesIn)
    .join(' and ');
}

// Of one's own name.
const emphasis =
  /\\(?:text(?:bf|it|sc)|emph|underline|mkbib(?:bold|emph))\s*\{((?:[^{}]|\{[^{}]*\})*)\}|\{\s*\\(?:(?:bf|it|em|sl|sc)(?:series|shape)?(?![a-z])|color\{[^{}]*\})\s*((?:[^{}]|\{[^{}]*\})*)\}/gi;

/** A name that is all a command, defined elsewhere, is told by that of the command: the parser would drop it. */
function commanded(name: string): string {
  const [, command] = /^\{*\s*\\([a-z]{2,})\s*(?:\{\})?\s*\}*$/i.exec(name) ?? [];
  return command === undefined ? name : `{${command}}`;
}

function namesIn(piece: string): readonly string[] {
  const more = /(?:^|[\s,]+)(?:\\[a-z]+\s*)?\{?et\.?[\s~]+al\.?\}?[\s,]*$/i.exec(piece);
  if (more !== null) return [...namesIn(piece.slice(0, more.index)), 'others'];
  const sides = split(piece, /;\s+|\s&{1,2}(?:amp;)?\s+|[，、；]/g);
  // Of "Barnes & Noble" nobody is called either.
  const apart = sides.every((side) => /\S\s+\S/.test(shown(side)) || isUnspaced(side)) && !isCorporate(piece);
  return (apart ? sides : [piece]).flatMap(namesBetweenCommas);
}

/** A part between commas, with the suffix behind it. */
type Part = { readonly text: string; jr: string };

function namesBetweenCommas(piece: string): readonly string[] {
  const parts: Part[] = [];
  for (const text of split(piece, /,/g)) {
    const before = parts.at(-1);
    if (before?.jr === '' && isSuffix(text, before.text)) before.jr = text;
    else parts.push({ text, jr: '' });
  }
  const [first, second] = parts;
  if (first === undefined) return [];
  const whole = parts.flatMap(({ text, jr }) => [text, jr].filter(Boolean)).join(', ');
  // "family=Quill, given=Ada" is biblatex's.
  if (second === undefined || parts.some(({ text }) => /^[a-z-]+\s*=/i.test(text))) return [whole];
  const isNamed = hasInitial.test(shown(first.text));
  if (isCorporate(shown(first.text)) && !isNamed && parts.length > 2) return [`{${whole}}`];
  const isList = parts.length === 2 ? isNamed && isFull(second) : parts.length > 3 || parts.every(isFull);
  if (!isList) return parts.length === 2 ? [reversed(first, second)] : [whole];
  const given = parts.filter((_, at) => at % 2 === 1);
  const family = parts.filter((_, at) => at % 2 === 0);
  const inPairs =
    given.length === family.length &&
    (given.every(({ text }) => initialsOnly.test(text)) || !family.some(isFull));
  return inPairs
    ? family.flatMap((one, at) => (given[at] ? [reversed(one, given[at])] : []))
    : parts.map(({ text, jr }) => [text, jr].filter(Boolean).join(', '));
}

/** As BibTeX has it: "Last, Jr, First". */
function reversed(last: Part, first: Part): string {
  return [last.text, last.jr || first.jr, first.text].filter(Boolean).join(', ');
}

// Nobody's family name alone: "A. One", "Graham J. Leuschke", "Smith J.".
const hasInitial = /(?<![\p{L}·])\p{Lu}\.[\s-]*\p{L}|\p{L}\s+(?:\p{Lu}\.[\s-]?)+$/u;
const initialsOnly = /^(?:\p{Lu}{1,3}|(?:\p{Lu}\.[\s~-]*)+)$/u;

/** Whether a part may be a name by itself: of several words, in braces, or 王小明. */
function isFull({ text }: Part): boolean {
  return isUnspaced(text) || /[^\s\p{Ll}]\S*\s+\S|^·+$/u.test(shown(text));
}

function split(latex: string, separator: RegExp): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: found, index } of shown(latex).matchAll(separator)) {
    pieces.push(latex.slice(from, index));
    from = index + found.length;
  }
  return [...pieces, latex.slice(from)].map((piece) => piece.trim()).filter(Boolean);
}

/** The same text with a dot for every character that parts nothing: commands, what stands in braces or in formulas. */
function shown(latex: string): string {
  let depth = 0;
  let isFormula = false;
  return latex.replace(/\\.|&(?!amp;)#?\w+;|./gs, (token) => {
    if (token === '}') depth = Math.max(0, depth - 1);
    const isHidden = depth > 0 || isFormula || /^[{}$]$/.test(token);
    if (token === '{') depth += 1;
    if (token === '$') isFormula = !isFormula;
    if (!isHidden && token === '\\&') return '&&';
    if (!isHidden && (token === '~' || token === '\\ ')) return ' '.repeat(token.length);
    return isHidden || token.length > 1 ? '·'.repeat(token.length) : token;
  });
}
