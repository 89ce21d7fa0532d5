import { deepStrictEqual } from 'node:assert/strict';
import { dirname } from 'node:path';
import { build } from 'esbuild';

/** Of each set of words, and of the list of its keys in locale.ts, the names. */
const sets = /** @type {const} */ ([
  ['sections', 'sectionKeys'],
  ['types', 'publicationTypes'],
  ['labels', 'labelKeys'],
]);

/**
 * A language as an expression, whose words stand in one text for each set, in the order of its keys: the keys of 21
 * languages would be a sixth of the bundle. That no key is missing the compiler has seen in the source; that the text
 * gives the same words again is checked here.
 *
 * @param {import('../src/locales/locale.ts').Locale} locale
 * @param {import('../src/locales/locale.ts').Locale} en what it says alike is taken from there
 * @param {readonly string[]} scripts the letters of each script that is written in Latin ones
 * @param {typeof import('../src/locales/locale.ts')} keys
 * @throws when the packed language would not be the same
 */
function packed(locale, en, scripts, keys) {
  const letters =
    scripts.find((script) => lettersOf([locale]).some((letter) => script.includes(letter))) ?? '';
  const script = `scripts[${scripts.indexOf(letters)}]`;
  const told = letters === '' ? (/** @type {string} */ text) => text : swapping(letters);
  const written = (/** @type {string} */ text) =>
    letters === '' ? JSON.stringify(text) : `told(${JSON.stringify(told(text))})`;
  const words = sets.map(([set, list]) => {
    const given = new Map(Object.entries(locale[set]));
    const text = keys[list].map((key) => given.get(key)).join('|');
    deepStrictEqual(keyed(keys[list], told(told(text))), locale[set], `${locale.tag}: ${set}`);
    return `${set}: keyed(${list}, ${written(text)})`;
  });
  const names = Object.entries(locale.months).map(([form, list]) => {
    deepStrictEqual(told(told(list.join('|'))).split('|'), list, `${locale.tag}: ${form}`);
    return `${form}: ${written(list.join('|'))}.split('|')`;
  });
  const english = new Map(Object.entries(en));
  const rest = Object.entries(locale)
    .filter(([key]) => key !== 'months' && !sets.some(([set]) => set === key))
    .map(([key, value]) => [key, JSON.stringify(value)])
    .filter(([key = '', text]) => text !== JSON.stringify(english.get(key)))
    .map(([key, text = '']) =>
      letters === '' || text.length < 12 ? `${key}: ${text}` : `${key}: JSON.parse(${written(text)})`,
    );
  const odd = Object.keys(en).filter((key) => !(key in locale));
  deepStrictEqual(odd, [], `${locale.tag}: what English has and this language has not`);
  const language = `({ ${['...en', ...rest, `months: { ${names.join(', ')} }`, ...words].join(', ')} })`;
  return letters === '' ? language : `{ const told = swapping(${script}); return ${language}; }`;
}

// The most frequent first, so that what stands for the most frequent letters of another script compresses as words do.
// It stands in the bundle too.
const latin = 'eariontslcudpmhgbfywkvxzjq-_.:;!?*+/()&%#@0123456789EARIONTSLCUDPMHGBFYWKVXZJQ';

/**
 * Scripts of few letters. In UTF-8 each of these takes two or three bytes, of which the first says nothing: languages in
 * them are written in Latin letters in place of their own, which makes a gzipped bundle of all languages smaller.
 */
const blocks = [/[\u0400-\u04ff]/g, /[\u0590-\u05ff]/g, /[\u0600-\u06ff]/g, /[\u0900-\u097f]/g];

/**
 * The letters of those scripts in languages, the most frequent first.
 *
 * @param {readonly import('../src/locales/locale.ts').Locale[]} locales
 * @param {readonly RegExp[]} scripts
 */
function lettersOf(locales, scripts = blocks) {
  /** @type {Map<string, number>} */
  const counted = new Map();
  for (const script of scripts) {
    for (const letter of JSON.stringify(locales).match(script) ?? []) {
      counted.set(letter, (counted.get(letter) ?? 0) + 1);
    }
  }
  return [...counted].sort(([, one], [, other]) => other - one).map(([letter]) => letter);
}

/**
 * Exchanges the letters of a script with Latin ones in a text; doing it twice gives the text again.
 *
 * @param {string} letters
 * @returns {(text: string) => string}
 */
function swapping(letters) {
  return (text) =>
    Array.from(text, (letter) => {
      const at = letters.indexOf(letter);
      return at < 0 ? (letters[latin.indexOf(letter)] ?? letter) : latin[at];
    }).join('');
}

/**
 * All languages in place of `spoken.ts`.
 *
 * @param {string} path of it
 */
async function packedLanguages(path) {
  const { spoken } = await evaluated(path);
  const all = Object.values(spoken).map((language) => language());
  const scripts = blocks.map((block) => lettersOf(all, [block]).slice(0, latin.length).join(''));
  const keys = await evaluated(path.replace(/[^/\\]+$/, 'locale.ts'));
  const languages = Object.entries(spoken).map(([tag, language]) =>
    // English is always there.
    tag === 'en'
      ? 'en: () => en'
      : `${JSON.stringify(tag)}: () => ${packed(language(), spoken.en(), scripts, keys)}`,
  );
  return `import { en } from './en.ts';
import { labelKeys, publicationTypes, sectionKeys } from './locale.ts';
${keyed}
${swapping}
const latin = ${JSON.stringify(latin)};
const scripts = ${JSON.stringify(scripts)};
export const spoken = { ${languages.join(',\n  ')} };`;
}

/**
 * @param {readonly string[]} keys
 * @param {string} text their words in the same order, a bar between them
 * @returns {{ [key: string]: string }}
 */
function keyed(keys, text) {
  const words = text.split('|');
  return Object.fromEntries(keys.map((key, at) => [key, words[at] ?? '']));
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
