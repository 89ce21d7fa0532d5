import { deepStrictEqual } from 'node:assert/strict';
import { dirname } from 'node:path';
import { build } from 'esbuild';

/** @typedef {import('../src/locales/locale.ts').Locale} Locale */

/** Between the words of a language, and between those of a list in it. */
const [bar, caret] = ['|', '^'];

// The most frequent first, so that what stands for the most frequent letters of another script compresses as words do,
// and letters alone, since digits and marks are written in every script. It stands in the bundle too.
const latin = 'eariontslcudpmhgbfywkvxzjqEARIONTSLCUDPMHGB';

/**
 * Scripts of few letters. In UTF-8 each of these takes two or three bytes, of which the first says nothing: languages in
 * them are written in Latin letters in place of their own, which makes a gzipped bundle of all languages smaller.
 */
const blocks = [/[\u0400-\u04ff]/g, /[\u0590-\u05ff]/g, /[\u0600-\u06ff]/g, /[\u0900-\u097f]/g];

/**
 * The letters of a script in languages, the most frequent first.
 *
 * @param {readonly Locale[]} locales
 * @param {RegExp} script
 */
function lettersOf(locales, script) {
  /** @type {Map<string, number>} */
  const counted = new Map();
  for (const letter of JSON.stringify(locales).match(script) ?? []) {
    counted.set(letter, (counted.get(letter) ?? 0) + 1);
  }
  return [...counted].sort(([, one], [, other]) => other - one).map(([letter]) => letter);
}

/**
 * Exchanges the letters of a script with Latin ones in a text, but for the names of parts in braces; doing it twice
 * gives the text again.
 *
 * @param {string} text
 * @param {string} letters
 */
function swapped(text, letters) {
  if (letters === '') return text;
  const other = new Map(Array.from(letters, (letter, at) => [letter, latin[at] ?? '']));
  for (const [letter, written] of [...other]) other.set(written, letter);
  return text.replace(/\{\w+\}|./gu, (letter) => other.get(letter) ?? letter);
}

/**
 * Every word that a language says, in the order of the pattern; `''` for what it says as the pattern does.
 *
 * @param {unknown} said
 * @param {unknown} pattern
 * @returns {string}
 */
function packed(said, pattern) {
  if (isSet(pattern)) {
    const words = new Map(Object.entries(said ?? {}));
    return Object.entries(pattern)
      .map(([key, value]) => packed(words.get(key), value))
      .join(bar);
  }
  if (JSON.stringify(said) === JSON.stringify(pattern)) return '';
  return Array.isArray(said) ? said.join(caret) : String(said);
}

/**
 * What {@link packed} was given, of the text that it gave.
 *
 * @param {string} text
 * @param {unknown} pattern
 * @returns {ReturnType<typeof shortened>} which the build holds against what was packed
 */
function unpacked(text, pattern) {
  const words = text.split(bar);
  let at = 0;
  /** @type {(like: unknown) => unknown} */
  const said = (like) => {
    if (isSet(like))
      return Object.fromEntries(Object.entries(like).map(([key, value]) => [key, said(value)]));
    const word = words[at++];
    return word ? (word.includes(caret) ? word.split(caret) : word) : like;
  };
  return /** @type {ReturnType<typeof shortened>} */ (said(pattern));
}

/**
 * @param {unknown} value
 * @returns {value is Readonly<Record<string, unknown>>}
 */
function isSet(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What English says, with what only other languages do, after which all others are packed. Long months come first:
 * short ones are told by them. Each language has its own tag, which is told by its place.
 *
 * @param {Locale} en
 */
function patternOf({ tag, months, ...en }) {
  return {
    months: { long: months.long, short: undefined, withDay: undefined },
    ...en,
    monthYearLong: undefined,
  };
}

/**
 * A language for {@link packed}: short months begin with the number of letters that they have of the long ones, and are
 * left out where they are the same.
 *
 * @param {Locale} locale
 */
function shortened({ months, ...locale }) {
  const short = months.short.map((month, at) => {
    const rest = [...month].findIndex((letter, place) => letter !== months.long[at]?.[place]);
    const length = rest < 0 ? month.length : rest;
    return length === 0 ? month : length + month.slice(length);
  });
  return {
    ...locale,
    months: { ...months, short: `${months.short}` === `${months.long}` ? undefined : short },
  };
}

/**
 * The language again.
 *
 * @param {ReturnType<typeof shortened>} locale
 */
function lengthened({ months, ...locale }) {
  const short = months.short?.map((month, at) =>
    month.replace(/^\d/, (length) => months.long[at]?.slice(0, Number(length)) ?? ''),
  );
  return { ...locale, months: { ...months, short: short ?? months.long } };
}

/** Languages beside those that are like them, in which gzip finds more of their words. */
const families = 'ar fa he hi uk ru pl id nl de es it pt fr tr vi ko zh-Hans zh-Hant ja'.split(' ');

/**
 * All languages in place of `spoken.ts`: each as one text, since the keys of 21 languages would be a sixth of the bundle.
 * That no key is missing the compiler has seen in the source; that the text gives the same words again is checked here.
 *
 * @param {string} path of it
 * @throws when a packed language would not be the same
 */
async function packedLanguages(path) {
  const { spoken } = await evaluated(path);
  const all = Object.values(spoken).map((language) => language());
  const scripts = blocks.map((block) => lettersOf(all, block).slice(0, latin.length).join(''));
  const pattern = patternOf(spoken.en());
  const languages = Object.entries(spoken)
    .filter(([tag]) => tag !== 'en')
    .sort(([one], [other]) => families.indexOf(one) - families.indexOf(other));
  // By the letters of their script, those in Latin letters by none.
  /** @type {Map<string, Record<string, string>>} */
  const texts = new Map();
  for (const [tag, language] of languages) {
    const locale = language();
    const script = blocks.findIndex((block) => lettersOf([locale], block).length > 0);
    const letters = scripts[script] ?? '';
    const text = swapped(packed(shortened(locale), pattern), letters);
    const again = { ...lengthened(unpacked(swapped(text, letters), pattern)), tag };
    deepStrictEqual(JSON.parse(JSON.stringify(again)), locale, tag);
    texts.set(letters, { ...texts.get(letters), [tag]: text });
  }
  return `import { en } from './en.ts';
${[swapped, unpacked, isSet, patternOf, lengthened].join('\n')}
const [bar, caret] = ${JSON.stringify([bar, caret])};
const latin = ${JSON.stringify(latin)};
const texts = ${JSON.stringify([...texts])};
const languages = texts.flatMap(([letters, byTag]) =>
  Object.entries(byTag).map(([tag, text]) => [
    tag,
    () => ({ ...lengthened(unpacked(swapped(text, letters), patternOf(en))), tag }),
  ]),
);
export const spoken = Object.fromEntries([['en', () => en], ...languages]);`;
}

/** @param {string} path of a module that imports nothing but its neighbours */
async function evaluated(path) {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false, format: 'esm' });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`
  );
}

/** esbuild: packs the languages. The sources stay as people read them, and tests run on those. */
export const esbuildLocales = {
  name: 'locales',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onLoad({ filter: /[/\\]src[/\\]locales[/\\]spoken\.ts$/ }, async ({ path }) => ({
      contents: await packedLanguages(path),
      resolveDir: dirname(path),
    }));
  },
};
