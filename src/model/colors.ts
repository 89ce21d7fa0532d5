import { flatMap } from './flat-map.ts';
import { type JsonObject, list, text } from './json.ts';

/** A colour for each scheme, as CSS writes colours; a role that the resume leaves alone is absent. */
export type Colors = readonly { readonly role: string; readonly light: string; readonly dark: string }[];

// <hex-color>, and the colour functions of three or four numbers, percentages or angles, of
// https://www.w3.org/TR/css-color-4/#color-syntax. No `var()`, no `url()`, nothing that nests or closes a rule.
const notation =
  /^(?:#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|(?:rgba?|hsla?|hwb|(?:ok)?l(?:ab|ch))\(\s*(?:(?:[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:%|deg|g?rad|turn)?|none)(?![\w.%])\s*(?:[,/]\s*(?!\)))?){3,4}\))$/i;

// Which names there are, browsers know: the stylesheet asks them, and the list of 148 would be half a kilobyte of every
// bundle. These words stand for what another rule says.
const name = /^(?!(?:inherit|initial|revert|unset)$)[a-z]+$/i;

/** Whether a colour is given by a name, of which only the browser knows whether it is one. */
export function isName(color: string): boolean {
  return name.test(color);
}

function isColor(written: string): boolean {
  return notation.test(written) || isName(written);
}

/**
 * Reads colours in the shape that jsonresume-theme-even gave them: `[light, dark]`, `[both]` or a string.
 * What is not a colour by the grammar of CSS is left out, since it goes into a stylesheet.
 */
export function readColors(colors: JsonObject, roles: readonly string[]): Colors {
  return flatMap(roles, (role) => {
    const [light, dark = light] = list(colors[role]).map(text);
    return light !== undefined && dark !== undefined && isColor(light) && isColor(dark)
      ? [{ role, light, dark }]
      : [];
  });
}
