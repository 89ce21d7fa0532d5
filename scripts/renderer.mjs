import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(
  new URL('../node_modules/preact-render-to-string/src/index.js', import.meta.url),
);

/**
 * What of the renderer's source can never happen here, and what stands in its place: Preact's hooks, class components
 * with their error boundaries, precompiled templates, comments, promises, signals, styles and names of attributes that
 * this theme never writes. The bundler leaves out what hangs on them.
 *
 * @type {readonly (readonly [RegExp, string])[]}
 */
const never = [
  [/hooks\.\w+/g, 'undefined'],
  [/const hooks = captureHooks\(\);/g, 'const hooks = undefined;'],
  [
    /let isClassComponent =\s+type\.prototype && typeof type\.prototype\.render == 'function';/,
    'const isClassComponent = false;',
  ],
  [/if \('tpl' in props\)/, 'if (false)'],
  [/'UNSTABLE_comment' in props/, 'false'],
  [/contextType = type\.contextType;/, 'contextType = null;'],
  [/if \(contextType != null\) \{/, 'if (false) {'],
  [/while \(isDirty\(component\) && count\+\+ < 25\) \{/, 'for (; count < 1; count++) {'],
  [/component\.getChildContext != null/g, 'false'],
  // What a component throws is thrown on.
  [/(?<=catch \(error\) \{\s+)(?=if \()/g, 'throw error; '],
  [/vnode\._suspended\b(?! =)/g, 'false'],
  [/if \(e\.then\) \{/, 'if (false) {'],
  [/isSignal\(v\)/, 'false'],
  [/v = styleObjToCss\(v\);/, ''],
  [/SVG_CAMEL_CASE\.test\(name\)/, 'false'],
  [/typeof childRender == 'string'/, 'true'],
  [/isArray\((?:html|rendered)\)/g, 'false'],
  [/typeof html != 'string'/, 'false'],
];

/**
 * preact-render-to-string without what this theme never asks of it, which is half of it. A test holds the documents of
 * the built package against those that the whole of it makes.
 *
 * @type {import('esbuild').Plugin}
 */
export const slimRenderer = {
  name: 'slim-renderer',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^preact-render-to-string$/ }, () => ({ path: source, sideEffects: false }));
    onLoad({ filter: /preact-render-to-string[/\\]src[/\\]index\.js$/ }, async ({ path }) => ({
      contents: never.reduce(
        (code, [pattern, instead]) => {
          const replaced = code.replace(pattern, instead);
          if (replaced === code) throw new Error(`preact-render-to-string has no ${pattern} any more`);
          return replaced;
        },
        await readFile(path, 'utf8'),
      ),
    }));
  },
};
