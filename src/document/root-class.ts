import type { Settings } from '../model/options.ts';

/** The classes of the element that holds a whole resume: the stylesheet's own, and one for each choice it offers. */
export function rootClass({ colorScheme, font, density }: Settings): string {
  return `scholar h-resume ${colorScheme} ${font} ${density}`;
}
