import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** @param {string} path */
const local = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * How builds and tests find the parts of commonmark.js that the model uses: its files, which its `exports` don't name.
 * What these import is a table of 2231 entities, a walker over trees and a way to write addresses for browsers of
 * another age, 6 kB in all; the little that is asked of them stands in our own files.
 */
const parts = [
  { asked: /^commonmark\/lib\/inlines\.js$/, file: local('node_modules/commonmark/lib/inlines.js') },
  { asked: /^(?:commonmark\/lib|\.)\/node\.js$/, file: local('src/model/markdown/node.ts') },
  { asked: /^entities$/, file: local('src/model/markdown/entities.ts') },
  { asked: /^mdurl\/encode\.js$/, file: local('src/model/markdown/encode.ts') },
  { asked: /^\.\/from-code-point\.js$/, file: local('src/model/markdown/from-code-point.ts') },
];

/**
 * @param {string} asked
 * @param {string | undefined} importer
 */
function partAsked(asked, importer) {
  // Other packages have an `entities` and a `./node.js` of their own; the rest says whose it is.
  const known = /^commonmark\//.test(asked) || /[/\\]commonmark[/\\]lib[/\\]/.test(importer ?? '');
  return known ? parts.find((part) => part.asked.test(asked))?.file : undefined;
}

const quotes = /\b\w+ === C_(?:SINGLE|DOUBLE)QUOTE/g;
// Fields of the parser that are for these alone, or for nobody.
const unasked =
  /^ *(?:refmap: \{\}|parseReference: parseReference|parseLinkLabel: parseLinkLabel|index: index|options: options \|\| \{\}),$|^ *if \(this\.brackets !== null\) \{\s*this\.brackets\.bracketAfter = true;\s*\}$/gm;
const quoteCases = /^ *case C_(?:SINGLE|DOUBLE)QUOTE:(?:\s*case C_DOUBLEQUOTE:)?\s*[^;]+;\s*break;$/gm;

/**
 * The parser without what only whole documents have: link reference definitions and the links that name them, and
 * quotes that it would turn. Its one expression of Unicode properties is made when it is first asked: see
 * src/model/once.ts.
 *
 * @param {string} source
 * @throws where the parser no longer has one of these
 */
function slim(source) {
  // All of ASCII's are among Unicode's punctuation and symbols.
  const [statement] = found(source, /new RegExp\(\s*\/\^\[.*\\p\{P\}\\p\{S\}\]\/u\)/);
  const [definition] = found(source, /^var parseReference = function.*?^};$/ms);
  const [label] = found(source, /^var parseLinkLabel = function.*?^};$/ms);
  const [named] = found(
    source,
    /^ {4}if \(!matched\) \{\s*\/\/ Next, see if there's a link label.*?^ {4}\}$/ms,
  );
  const [smart] = found(source, /this\.options\.smart/);
  const [noQuote] = found(source, /cc !== C_SINGLEQUOTE && cc !== C_DOUBLEQUOTE/);
  // With `m` it would go on in the next line from a character that it does not match, as the turned quotes are.
  const [ordinary, unquoted] = found(source, /(\/\^\[\^\\n[^'\n]*)'"\]\+\/m/);
  found(source, quotes);
  found(source, quoteCases);
  found(source, unasked);
  const [punctuation] = found(source, /rePunctuation\.test/);
  return `import { once } from ${JSON.stringify(local('src/model/once.ts'))};\n${source}`
    .replace(definition, '')
    .replace(label, '')
    .replaceAll(unasked, '')
    .replace(named, '')
    .replaceAll(smart, 'false')
    .replaceAll(quotes, 'false')
    .replaceAll(quoteCases, '')
    .replace(noQuote, 'true')
    .replace(ordinary, () => `${unquoted}]+/`)
    .replaceAll(punctuation, 'rePunctuation().test')
    .replace(statement, 'once(() => /^(?:\\p{P}|\\p{S})/u)');
}

/**
 * The parser's expressions without the one of its renderers, and without what of HTML is no tag: comments, instructions
 * and declarations are text like any other.
 *
 * @param {string} source
 * @throws where they are no longer written so
 */
function slimCommon(source) {
  const [renderers] = found(source, /^var reXmlSpecial = .*$/m);
  const [untagged] = found(source, /\s*"\|" \+\s*HTMLCOMMENT \+.*?CDATA \+/s);
  return source.replace(renderers, 'var reXmlSpecial;').replace(untagged, '');
}

/** The files of the parser that have more than the theme asks of them. */
const files = /[/\\]commonmark[/\\]lib[/\\](?:inlines|common)\.js$/;

/**
 * One of these files as the theme has it.
 *
 * @param {string} source
 * @param {string} path
 */
function slimmed(source, path) {
  return path.endsWith('inlines.js') ? slim(source) : slimCommon(source);
}

/**
 * @param {string} source
 * @param {RegExp} expression
 * @returns {readonly [found: string, group: string]}
 */
function found(source, expression) {
  const [all, group = ''] = expression.exec(source) ?? [];
  if (all === undefined) throw new Error(`commonmark.js no longer has ${expression}`);
  return [all, group];
}

/**
 * The parser's own names for its parts and those of its nodes, which a bundle shortens: they stand nowhere else in the
 * source, and are never read by a text. That is 2 kB of it.
 */
export const innerNames = new RegExp(
  `^(?:${[
    '_(?:destination|firstChild|lastChild|literal|next|parent|previous|string_content|title)',
    '(?:num|orig)delims|delimiters|brackets|subject|spnl|can_(?:close|open)',
    '(?:add|remove)Bracket|bracketAfter|(?:previous|remove)Delimiter|handleDelim|scanDelims|processEmphasis',
    'parse(?:Autolink|Backslash|Backticks|Bang|CloseBracket|Entity|HtmlTag|Inlines?|Newline|OpenBracket|String)',
    'parseLink(?:Destination|Label|Title)|appendChild|insertAfter|unlink|peek',
  ].join('|')})$`,
);

/** esbuild: they are bundled. */
export const esbuildMarkdown = {
  name: 'markdown',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /\.js$|^entities$/ }, ({ path, importer }) => {
      const file = partAsked(path, importer);
      return file === undefined ? undefined : { path: file };
    });
    build.onLoad({ filter: files }, async ({ path }) => ({
      contents: slimmed(await readFile(path, 'utf8'), path),
    }));
  },
};

/** Vite and Vitest: the same. */
export const viteMarkdown = {
  name: 'markdown',
  enforce: /** @type {const} */ ('pre'),
  /**
   * @param {string} source
   * @param {string | undefined} importer
   */
  resolveId(source, importer) {
    return partAsked(source, importer) ?? null;
  },
  /**
   * @param {string} source
   * @param {string} path
   */
  transform(source, path) {
    return files.test(path) ? slimmed(source, path) : null;
  },
};
