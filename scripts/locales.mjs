import { deepStrictEqual } from 'node:assert/strict';
import { basename } from 'node:path';
import { build } from 'esbuild';

/**
 * A language as a module whose words stand in one text for each set, in the order of its keys, and are taken apart when
 * they are asked for: the keys of 26 languages would be a sixth of the bundle, and a document is in one of them. That
 * no key is missing the compiler has seen in the source; that the text gives the same words again is checked here.
 *
 * @param {string} path of the language's source
 * @returns {Promise<string>} the module
 * @throws when the packed language would not be the same
 */
async function packedLocale(path) {
  const language = await evaluated(path);
  const keys = await evaluated(path.replace(/[^/\\]+$/, 'locale.ts'));
  const [name = '', locale] = Object.entries(language)[0] ?? [];
  const sets = { sections: 'sectionKeys', types: 'publicationTypes', labels: 'labelKeys' };
  const { months, ...rest } = locale;
  const plain = Object.entries(rest).filter(([key]) => !(key in sets));
  const packed = Object.entries(sets).map(([set, list]) => {
    const text = keys[list].map((/** @type {string} */ key) => locale[set][key]).join('|');
    deepStrictEqual(keyed(keys[list], text), locale[set], `${basename(path)}: ${set}`);
    return `get ${set}() { return keyed(${list}, ${JSON.stringify(text)}); }`;
  });
  const names = Object.entries(months).map(([form, list]) => {
    deepStrictEqual(list.join('|').split('|'), list, `${basename(path)}: ${form}`);
    return `${form}: ${JSON.stringify(list.join('|'))}.split('|')`;
  });
  return `import { labelKeys, publicationTypes, sectionKeys } from './locale.ts';
import { keyed } from 'locales:keyed';
export const ${name} = {
  ${plain.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(',\n  ')},
  get months() { return { ${names.join(', ')} }; },
  ${packed.join(',\n  ')},
};`;
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

/**
 * esbuild: packs every language but English, which is always needed. The sources stay as people read them, and tests run
 * on those.
 */
export const esbuildLocales = {
  name: 'locales',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /^locales:keyed$/ }, ({ path }) => ({ path, namespace: 'locales' }));
    build.onLoad({ filter: /.*/, namespace: 'locales' }, () => ({ contents: `export ${keyed}` }));
    const languages = /[/\\]src[/\\]locales[/\\][a-z]{2}(?:-[A-Z][a-z]+)?\.ts$/;
    build.onLoad({ filter: languages }, async ({ path }) =>
      basename(path) === 'en.ts' ? undefined : { contents: await packedLocale(path) },
    );
  },
};
