import type { Colors } from '../colors.ts';
import type { Settings } from '../options.ts';
import { isKnown, namedColor } from './color-names.ts';

/** The theme's own colours of the page and, behind it, of what is text on it, as in tokens.css. */
export const ownColors: Colors = [
  { role: 'background', light: '#fff', dark: '#17181b' },
  { role: 'primary', light: '#1b1b1d', dark: '#ececee' },
  { role: 'secondary', light: '#55585e', dark: '#a9adb5' },
  { role: 'accent', light: '#1a4f8b', dark: '#8ab8ee' },
];

/** How much text differs from its background, by the ratio of WCAG, and in which scheme. */
export type Contrast = { readonly ratio: number; readonly scheme: 'light' | 'dark' };

/**
 * The least contrast (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio) that the resume's colour of a role has: of text
 * with the background, and of the background with text that keeps the theme's colour, in the schemes that are shown.
 * None where it can't be told: for rules, which are no text, for a background that lets something through, and for
 * `hwb()`, `lab()`, `lch()` and their like.
 */
export function leastContrast(role: string, { colors, colorScheme }: Settings): Contrast | undefined {
  const [background, ...texts] = ownColors.map(
    (own) => colors.find((color) => color.role === own.role && isKnown(color)) ?? own,
  );
  const ratios = texts
    .filter((text) => (role === 'background' ? ownColors.includes(text) : text.role === role))
    .flatMap((text) =>
      // Paper is light whatever the option says.
      (colorScheme === 'light' ? (['light'] as const) : (['light', 'dark'] as const)).map((scheme) => ({
        ratio: contrast(channels(text[scheme]), channels(background?.[scheme] ?? '')),
        scheme,
      })),
    );
  return ratios.filter(({ ratio }) => ratio > 0).sort((one, other) => one.ratio - other.ratio)[0];
}

/** From 1 to 21; NaN where it can't be told. */
function contrast(text: readonly number[], background: readonly number[]): number {
  const [, , , through = 255] = background;
  const [, , , ink = 255] = text;
  const below = through < 255 ? NaN : luminance(background);
  const above = luminance(
    text.map((channel, at) => ((background[at] ?? NaN) * (255 - ink) + channel * ink) / 255),
  );
  return (Math.max(above, below) + 0.05) / (Math.min(above, below) + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance; NaN of a colour that is not read. */
function luminance([red = NaN, green = NaN, blue = NaN]: readonly number[]): number {
  const light = (channel: number): number =>
    channel > 10.3 ? ((Math.min(channel, 255) / 255 + 0.055) / 1.055) ** 2.4 : channel / 3294.6;
  return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
}

/** Red, green, blue and perhaps opacity, each from 0 to 255, of a colour that CSS knows; empty where it is not read. */
function channels(color: string): readonly number[] {
  const word = color.toLowerCase();
  const named = namedColor(word);
  if (named !== undefined) return named;
  if (word.startsWith('#')) {
    const digits = word.length < 6 ? word.replace(/\w/g, '$&$&') : word;
    return digits.match(/\w\w/g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  }
  const isHsl = /^hsl(?!.*(?:rad|turn))/.test(word);
  if (!isHsl && !word.startsWith('rgb')) return [];
  const [first = 0, second = 0, third = 0, ...opacity] = (word.match(/[+-]?[\d.]+%?|none/g) ?? []).map(
    (written, at) => {
      const share = written.endsWith('%') || (isHsl && at % 3 > 0);
      return (Number.parseFloat(written) || 0) * (share ? 2.55 : at === 3 ? 255 : 1);
    },
  );
  if (!isHsl) return [first, second, third, ...opacity];
  // https://www.w3.org/TR/css-color-4/#hsl-to-rgb
  const channel = (offset: number): number => {
    const turned = (offset + first / 30 + 1200) % 12;
    const swing = (second * Math.min(third, 255 - third)) / 255;
    return third - swing * Math.max(-1, Math.min(turned - 3, 9 - turned, 1));
  };
  return [channel(0), channel(8), channel(4), ...opacity];
}
