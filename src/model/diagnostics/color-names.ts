import { type Colors, isName } from '../colors.ts';

/** The names of https://www.w3.org/TR/css-color-4/#named-colors in their order, but for those that say "grey". */
export const colorNames =
  'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkturquoise darkviolet deeppink deepskyblue dimgray dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightpink lightsalmon lightseagreen lightskyblue lightslategray lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen';

// Red, green and blue of the names in their order, a byte each.
const values =
  '8Pj/+uvXAP//f//U8P//9fXc/+TEAAAA/+vNAAD/iivipSoq3riHX56gf/8A0mke/39QZJXt//jc3BQ8AP//AACLAIuLuIYLqampAGQAvbdriwCLVWsv/4wAmTLMiwAA6ZZ6j7yPSD2LL09PAM7RlADT/xSTAL//aWlpHpD/siIi//rwIosi/wD/3Nzc+Pj//9cA2qUggICAAIAArf8v8P/w/2m0zVxcSwCC///w8OaM5ub6//D1fPwA//rNrdjm8ICA4P//+vrS09PTkO6Q/7bB/6B6ILKqh876d4iZsMTe///gAP8AMs0y+vDm/wD/gAAAZs2qAADNulXTk3DbPLNxe2juAPqaSNHMxxWFGRlw9f/6/+Th/+S1/96tAACA/fXmgIAAa44j/6UA/0UA2nDW7uiqmPuYr+7u23CT/+/V/9q5zYU//8DL3aDdsODmgACAZjOZ/wAAvI+PQWnhi0UT+oBy9KRgLotX//XuoFItwMDAh87ralrNcICQ//r6AP9/RoK00rSMAICA2L/Y/2NHQODQ7oLu9d6z////9fX1//8Ams0y';

/** https://www.w3.org/TR/css-color-4/#css-system-colors as far as Chrome knows them, and the word for the text around. */
const unfixed =
  /^(?:(?:active|link|visited|button|canvas|field|gray|highlight|mark|selecteditem)text|button(?:border|face)|canvas|field|highlight|mark|selecteditem|currentcolor)$/;

/**
 * Red, green, blue and perhaps opacity, each from 0 to 255, of a colour that CSS has this name for; empty where another
 * rule or the reader's system decides, `undefined` for a word that names no colour.
 */
export function namedColor(name: string): readonly number[] | undefined {
  const word = name.toLowerCase();
  if (word === 'transparent') return [0, 0, 0, 0];
  if (unfixed.test(word)) return [];
  const at = colorNames.split(' ').indexOf(word.replace('grey', 'gray'));
  return at < 0
    ? undefined
    : Array.from(atob(values).slice(3 * at, 3 * at + 3), (byte) => byte.charCodeAt(0));
}

/** Whether browsers know both of its colours, without which they show the theme's own. */
export function isKnown({ light, dark }: Colors[number]): boolean {
  return [light, dark].every((color) => !isName(color) || namedColor(color) !== undefined);
}
