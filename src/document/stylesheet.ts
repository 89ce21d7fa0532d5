import { isName } from '../model/colors.ts';
import type { Settings } from '../model/options.ts';
import guard from '../styles/guard.css';
import styles from '../styles/index.css';
import part from '../styles/part.css';

/** The theme's stylesheet, with the rules that this resume's options and its owner's name add. */
export function stylesheet(settings: Settings, name: string): string {
  return settings.fontFaces + styles + pageRules(settings, name) + colorRules(settings, '.scholar');
}

/**
 * The same for a resume within somebody else's page: without rules for paper, which is the page's own, and without
 * layers, because rules outside of layers beat all rules within (https://www.w3.org/TR/css-cascade-5/#layer-ordering),
 * and most pages have such. Instead each layer outweighs the one before it by an id, and the first of them all that a
 * page says of elements, classes and two ids.
 */
export function fragmentStylesheet(settings: Settings): string {
  const layers = styles.split(/@layer \w+\{/).slice(1);
  const rules = [guard, ...layers.map((layer) => layer.slice(0, -1).replace(/@page[^}]*\}/g, '')), part];
  const colors = colorRules(settings, outweighing(`.scholar.${colorClass(settings)}`, rules.length));
  return settings.fontFaces + rules.map(outweighing).join('') + colors;
}

/** Raises the weight of every selector by its root, which matches what it matched before. */
function outweighing(css: string, rank: number): string {
  return css.replace(/\.scholar(?![\w-])/g, `.scholar:not(${'#_'.repeat(rank + 3)})`);
}

/**
 * A class for the resume's own colours, so that they don't reach another resume in the same page; `''` where it has
 * none. Equal colours have equal classes.
 */
export function colorClass(settings: Settings): string {
  if (settings.colors.length === 0) return '';
  // FNV-1a (https://www.rfc-editor.org/rfc/rfc9923)
  let hash = 0x811c9dc5;
  for (const character of colorRules(settings, '')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return `colors-${(hash >>> 0).toString(36)}`;
}

// Margin boxes take no variables from the page's own elements, so these values stand beside tokens.css.
const footerFont =
  "font:8pt 'Source Sans 3','Scholar Sans','Scholar Script',Arial,'Liberation Sans',sans-serif;color:#666";

/**
 * Name and page numbers in the page margin from the second page on
 * (https://www.w3.org/TR/css-page-3/#margin-boxes), and the paper where the resume fixes it. Browsers that don't know
 * margin boxes leave them out. Compact documents have narrower margins, and paper is light to its edges, or of the
 * resume's own background.
 */
function pageRules({ paper, footer, density, colors, colorScheme, locale }: Settings, name: string): string {
  const background = colors.find(({ role }) => role === 'background')?.light;
  const page =
    (density === 'compact' ? '@page{margin:12mm 15mm}@page :first{margin-top:9.5mm}' : '') +
    (paper === undefined ? '' : `@page{size:${paper}}`) +
    (background === undefined ? '' : `@page{background:${background}}`) +
    (colorScheme === 'dark' ? '@media print{:root{color-scheme:light}}' : '');
  if (!footer) return page;
  const box = (side: string, content: string): string => `@bottom-${side}{content:${content};${footerFont}}`;
  const pages = 'counter(page) " / " counter(pages)';
  // Isolated (https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates), or a footer that runs from right to
  // left begins with the last number.
  const boxes =
    locale.dir === 'rtl'
      ? box('right', cssString(name)) + box('left', `"\\2066" ${pages} "\\2069"`)
      : box('left', cssString(name)) + box('right', pages);
  const first = '@page :first{@bottom-left{content:none}@bottom-right{content:none}}';
  // Which margin boxes inherit.
  return `${page}:root{text-rendering:geometricPrecision}@page{${boxes}}${first}`;
}

const token: { readonly [role: string]: string } = {
  background: 'color-background',
  dimmed: 'color-rule',
  primary: 'color-text',
  secondary: 'color-muted',
  accent: 'color-accent',
};

/**
 * The resume's own colours on the root that the selector gives, over the tokens of the same scheme. A name that the
 * browser doesn't know as a colour (https://www.w3.org/TR/css-conditional-3/#at-supports) leaves the theme's own.
 */
function colorRules({ colors, colorScheme }: Settings, root: string): string {
  const dark = colorScheme === 'dark' ? '@media screen' : '@media screen and (prefers-color-scheme:dark)';
  return colors
    .map((color) => {
      const rule = (scheme: 'light' | 'dark'): string =>
        `${root}{--resume-${token[color.role]}:${color[scheme]}}`;
      const rules = rule('light') + (colorScheme === 'light' ? '' : `${dark}{${rule('dark')}}`);
      const names = [color.light, color.dark].filter(isName);
      return names.length === 0
        ? rules
        : `@supports ${names.map((name) => `(color:${name})`).join(' and ')}{${rules}}`;
    })
    .join('');
}

/**
 * A CSS string of any text: what could end the string, its line or the `<style>` element is escaped by code point
 * (https://www.w3.org/TR/css-syntax-3/#consume-escaped-code-point).
 */
export function cssString(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters end a CSS string or are errors in it
  return `"${text.replace(/[\u0000-\u001f"\\<>&\u007f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
