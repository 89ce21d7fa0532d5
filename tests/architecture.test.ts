import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each place in src/ may import: index -> document -> components -> model -> locales, and never back. */
const allowed: { readonly [place: string]: readonly string[] } = {
  'src/index.ts': ['src/document', 'src/model', 'src/schema.ts'],
  'src/document': [
    'src/document',
    'src/components',
    'src/model',
    'src/styles',
    'preact',
    'preact-render-to-string',
    'schema-dts',
  ],
  'src/components': ['src/components', 'src/model', 'preact'],
  'src/preact': ['src/preact', 'src/index.ts', 'src/document', 'src/components', 'src/model', 'preact'],
  'src/element': ['src/element', 'src/index.ts', 'src/json'],
  'src/json': ['src/json', 'jsonc-parser'],
  'src/model': ['src/model', 'src/locales', 'src/schema.ts', 'commonmark'],
  'src/locales': ['src/locales'],
  'src/fonts': ['@fontsource'],
  'src/schema.ts': [],
};

/**
 * The command line, which is Node's, stands on the published package alone; of the model and its languages, which it reads
 * bibliographies and tags with, the build leaves the one file that the package's entries share.
 */
const commandLine = {
  may: ['src/cli', 'src/json', 'src/model', 'src/locales', 'jsonresume-theme-scholar', 'node:'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => join('src', file))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));

function imports(file: string): readonly string[] {
  const specifiers = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g);
  return [...specifiers].map(([, specifier = '']) =>
    specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier,
  );
}

function under(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

describe('imports go one way', () => {
  test.each(Object.entries(allowed))('%s imports only from where it may', (place, targets) => {
    const own = files.filter((file) => under(file, place));
    expect(own).not.toHaveLength(0);
    const astray = own.flatMap((file) =>
      imports(file)
        .filter((target) => !targets.some((may) => under(target, may)))
        .map((target) => `${file} -> ${target}`),
    );
    expect(astray).toEqual([]);
  });

  test('every source file stands in a place of the plan', () => {
    const places = [...Object.keys(allowed), 'src/cli'];
    expect(files.filter((file) => !places.some((place) => under(file, place)))).toEqual([]);
  });

  test('nothing but the command line imports Node, and the command line renders with the published package', () => {
    const node = files.filter((file) => imports(file).some((target) => target.startsWith('node:')));
    expect(node.filter((file) => !under(file, 'src/cli'))).toEqual([]);
    const inside = files
      .filter((file) => under(file, 'src/cli'))
      .flatMap((file) => imports(file).filter((target) => target.startsWith('src/')))
      .filter((target) => !commandLine.may.some((may) => target.startsWith(may)));
    expect(inside).toEqual([]);
  });

  test('trusted markup is written in one file', () => {
    const trusting = files.filter((file) => readFileSync(file, 'utf8').includes('dangerouslySetInnerHTML'));
    expect(trusting).toEqual(['src/document/trusted.tsx']);
  });

  test('no clock, zone or locale of the machine is read outside the command line', () => {
    const reading = files.filter(
      (file) =>
        !under(file, 'src/cli') &&
        /\bDate\b\(|\bDate\.|new Date|toLocale|process\.|localeCompare|Math\.random/.test(
          readFileSync(file, 'utf8'),
        ),
    );
    expect(reading).toEqual([]);
  });
});
