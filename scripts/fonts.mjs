import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/** @param {number} first @param {number} last */
const range = (first, last) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at));

// What the languages of Europe are written with, Chinese in Latin letters, and what Arabic, Hebrew and Sanskrit are
// transliterated with; and the dagger, which marks authors.
const letters = `${range(0x100, 0x17f)}${range(0x1cd, 0x1dc)}ǦǧȘșȚț${range(0x1e00, 0x1e9f)}ʾʿ†₫₴₹₺₽`;

/**
 * esbuild: of the fonts of "latin-ext" takes the letters that people's names and titles are written with, and leaves
 * out African, phonetic and historical ones, which are most of them: half the size in the serif, a quarter in the sans.
 *
 * A font with letters left out is a modified one, and those may not be called "Source", which the licence reserves: the
 * name inside becomes "Scholar", and src/fonts gives it a family of that name.
 *
 * @type {import('esbuild').Plugin}
 */
export const esbuildFonts = {
  name: 'fonts',
  setup({ onLoad }) {
    onLoad({ filter: /-latin-ext-.*\.woff2$/ }, async ({ path }) => {
      const font = await subsetFont(await readFile(path), letters, { targetFormat: 'truetype' });
      rename(font);
      return { contents: await subsetFont(font, letters, { targetFormat: 'woff2' }), loader: 'dataurl' };
    });
  },
};

// Of one length, so that nothing else in the font moves.
const names = [
  ['Source Serif 4', 'Scholar Serif '],
  ['SourceSerif4', 'ScholarSerif'],
  ['Source Sans 3', 'Scholar Sans '],
  ['SourceSans3', 'ScholarSans'],
];

/**
 * @param {Buffer} font of which the names are changed in place
 * @throws when the reserved name is left, but for the notice of copyright
 */
function rename(font) {
  for (const [old = '', own = ''] of names) {
    for (const encode of [(/** @type {string} */ text) => Buffer.from(text, 'latin1'), utf16]) {
      const found = encode(old);
      for (let at = font.indexOf(found); at !== -1; at = font.indexOf(found, at)) encode(own).copy(font, at);
    }
  }
  const left = font.indexOf(utf16('Source '));
  if (left !== -1) throw new Error('the font still has its reserved name');
}

/** @param {string} text */
function utf16(text) {
  return Buffer.from(text, 'utf16le').swap16();
}
