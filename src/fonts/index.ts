import sansItalic from '@fontsource/source-sans-3/files/source-sans-3-latin-400-italic.woff2';
import sans from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2';
import sansBold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2';
import sansExt from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2';
import sansBoldExt from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2';
import cyrillicSerif from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-normal.woff2';
import greekSerif from '@fontsource/source-serif-4/files/source-serif-4-greek-400-normal.woff2';
import serifItalic from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2';
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2';
import serifBoldItalic from '@fontsource/source-serif-4/files/source-serif-4-latin-700-italic.woff2';
import serifBold from '@fontsource/source-serif-4/files/source-serif-4-latin-700-normal.woff2';
import serifItalicExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff2';
import serifExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff2';
import serifBoldExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-700-normal.woff2';
import vietnameseSerif from '@fontsource/source-serif-4/files/source-serif-4-vietnamese-400-normal.woff2';
import {
  cyrillic,
  greek,
  latin,
  'latin-ext' as latinExt,
  vietnamese,
} from '@fontsource/source-serif-4/unicode.json';

const face = (
  family: string,
  weight: 400 | 600 | 700,
  style: 'normal' | 'italic',
  range: string,
  url: string,
): string =>
  // A program that prints before the fonts are ready prints the text all the same: without `swap`, nothing in its place.
  `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;unicode-range:${range};src:url("${url}") format("woff2")}`;

/**
 * The `@font-face` rules of Source Serif 4 and Source Sans 3 (SIL Open Font License 1.1), with the fonts inside, for
 * the option of the same name: `render(resume, { fontFaces })`. With them a PDF looks the same on every machine.
 */
export const fontFaces: string = [
  face('Source Serif 4', 400, 'normal', latin, serif),
  face('Source Serif 4', 400, 'italic', latin, serifItalic),
  face('Source Serif 4', 700, 'normal', latin, serifBold),
  face('Source Serif 4', 700, 'italic', latin, serifBoldItalic),
  face('Source Sans 3', 400, 'normal', latin, sans),
  face('Source Sans 3', 400, 'italic', latin, sansItalic),
  face('Source Sans 3', 600, 'normal', latin, sansBold),
  // Of these the build leaves letters out, and fonts with letters left out may not be called "Source".
  face('Scholar Serif', 400, 'normal', latinExt, serifExt),
  face('Scholar Serif', 400, 'italic', latinExt, serifItalicExt),
  face('Scholar Serif', 700, 'normal', latinExt, serifBoldExt),
  face('Scholar Sans', 400, 'normal', latinExt, sansExt),
  face('Scholar Sans', 600, 'normal', latinExt, sansBoldExt),
  // Of these scripts there is room for one face. In a family with others browsers would pass over it for bold and italic
  // text and take a font of the machine; in one that has no other they thicken and slant it.
  face('Scholar Script', 400, 'normal', cyrillic, cyrillicSerif),
  face('Scholar Script', 400, 'normal', greek, greekSerif),
  face('Scholar Script', 400, 'normal', vietnamese, vietnameseSerif),
].join('');
