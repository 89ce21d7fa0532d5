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
 * @param {typeof import('../src/locales/locale.ts')} keys
 * @throws when the packed language would not be the same
 */
function packed(locale, keys) {
  const words = sets.map(([set, list]) => {
    const given = new Map(Object.entries(locale[set]));
    const text = keys[list].map((key) => given.get(key)).join('|');
    deepStrictEqual(keyed(keys[list], text), locale[set], `${locale.tag}: ${set}`);
    return `${set}: keyed(${list}, ${JSON.stringify(text)})`;
  });
  const names = Object.entries(locale.months).map(([form, list]) => {
    deepStrictEqual(list.join('|').split('|'), list, `${locale.tag}: ${form}`);
    return `${form}: ${JSON.stringify(list.join('|'))}.split('|')`;
  });
  const rest = Object.entries(locale)
    .filter(([key]) => key !== 'months' && !sets.some(([set]) => set === key))
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `{ ${[...rest, `months: { ${names.join(', ')} }`, ...words].join(', ')} }`;
}

/**
 * All languages in place of `spoken.ts`.
 *
 * @param {string} path of it
 */
async function packedLanguages(path) {
  const { spoken } = await evaluated(path);
  const keys = await evaluated(path.replace(/[^/\\]+$/, 'locale.ts'));
  const languages = Object.entries(spoken).map(([tag, language]) =>
    // English is always there.
    tag === 'en' ? 'en: () => en' : `${JSON.stringify(tag)}: () => (${packed(language(), keys)})`,
  );
  return `import { en } from './en.ts';
import { labelKeys, publicationTypes, sectionKeys } from './locale.ts';
${keyed}
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
