import { flatMap } from './flat-map.ts';
import { type JsonObject, list, text } from './json.ts';

/** A colour for each scheme, already known to be CSS; a role that the resume leaves alone is absent. */
export type Colors = readonly { readonly role: string; readonly light: string; readonly dark: string }[];

// <hex-color>, <named-color>, and the colour functions with numbers, percentages, angles and separators inside, of
// https://www.w3.org/TR/css-color-4/#color-syntax. No `var()`, no `url()`, nothing that nests or closes a rule.
const color =
  /^(?:#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|[a-z]{3,30}|(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\([\d\s.,%/+a-z-]{1,80}\))$/i;

/**
 * Reads colours in the shape that jsonresume-theme-even gave them: `[light, dark]`, `[both]` or a string.
 * What is not a colour by the grammar of CSS is left out, since it goes into a stylesheet.
 */
export function readColors(colors: JsonObject, roles: readonly string[]): Colors {
  return flatMap(roles, (role) => {
    const [light, dark = light] = list(colors[role]).map(text);
    return light !== undefined && dark !== undefined && color.test(light) && color.test(dark)
      ? [{ role, light, dark }]
      : [];
  });
}
