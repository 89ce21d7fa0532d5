import type { Settings } from '../model/options.ts';
import styles from '../styles/index.css';

/** The theme's stylesheet, with the rules that this resume's options and its owner's name add. */
export function stylesheet(settings: Settings, name: string): string {
  return settings.fontFaces + styles + pageRules(settings, name) + colorRules(settings);
}

// Margin boxes take no variables from the page's own elements, so these values stand beside tokens.css.
const footerFont = "font:8pt 'Source Sans 3',Arial,'Liberation Sans',sans-serif;color:#666";

/**
 * Name and page numbers in the page margin from the second page on
 * (https://www.w3.org/TR/css-page-3/#margin-boxes), and the paper where the resume fixes it. Browsers that don't know
 * margin boxes leave them out.
 */
function pageRules({ paper, footer }: Settings, name: string): string {
  const size = paper === undefined ? '' : `@page{size:${paper}}`;
  if (!footer) return size;
  const box = (place: string, content: string): string => `@${place}{content:${content};${footerFont}}`;
  const boxes =
    box('bottom-left', cssString(name)) + box('bottom-right', 'counter(page) " / " counter(pages)');
  const first = '@page :first{@bottom-left{content:none}@bottom-right{content:none}}';
  return `${size}@page{${boxes}}${first}`;
}

const token: { readonly [role: string]: string } = {
  background: 'color-background',
  dimmed: 'color-rule',
  primary: 'color-text',
  secondary: 'color-muted',
  accent: 'color-accent',
};

/** The resume's own colours, over the tokens of the same scheme. */
function colorRules({ colors, colorScheme }: Settings): string {
  if (colors.length === 0) return '';
  const rule = (scheme: 'light' | 'dark'): string =>
    `.scholar{${colors.map((color) => `--resume-${token[color.role]}:${color[scheme]}`).join(';')}}`;
  if (colorScheme === 'light') return rule('light');
  const dark = colorScheme === 'dark' ? '@media screen' : '@media screen and (prefers-color-scheme:dark)';
  return `${rule('light')}${dark}{${rule('dark')}}`;
}

/**
 * A CSS string of any text: what could end the string, its line or the `<style>` element is escaped by code point
 * (https://www.w3.org/TR/css-syntax-3/#consume-escaped-code-point).
 */
export function cssString(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters end a CSS string or are errors in it
  return `"${text.replace(/[\u0000-\u001f"\\<>&\u007f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
