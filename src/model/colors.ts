import { flatMap } from './flat-map.ts';
import { type JsonObject, list, text } from './json.ts';

/** A colour for each scheme, already known to be CSS; a role that the resume leaves alone is absent. */
export type Colors = readonly { readonly role: string; readonly light: string; readonly dark: string }[];

/** The names of https://www.w3.org/TR/css-color-4/#named-colors in their order, but for those that say "grey". */
export const colorNames =
  'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkturquoise darkviolet deeppink deepskyblue dimgray dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightpink lightsalmon lightseagreen lightskyblue lightslategray lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen';

// <hex-color>, and the colour functions of three or four numbers, percentages or angles, of
// https://www.w3.org/TR/css-color-4/#color-syntax. No `var()`, no `url()`, nothing that nests or closes a rule.
const notation =
  /^(?:#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|(?:rgba?|hsla?|hwb|(?:ok)?l(?:ab|ch))\(\s*(?:(?:[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:%|deg|g?rad|turn)?|none)(?![\w.%])\s*(?:[,/]\s*(?!\)))?){3,4}\))$/i;

function isColor(written: string): boolean {
  const word = written.toLowerCase().replace('grey', 'gray');
  return (
    notation.test(written) ||
    /^(?:transparent|currentcolor)$/.test(word) ||
    colorNames.split(' ').includes(word)
  );
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
