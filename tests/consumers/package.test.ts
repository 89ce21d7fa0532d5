import { readdir, readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { publint } from 'publint';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { root } from './install.ts';
import { run } from './run.ts';

const { plain, tarball } = inject('consumers');
const folder = join(plain, 'node_modules/jsonresume-theme-scholar');
const contents = new Map<string, Buffer>();

beforeAll(async () => {
  const entries = await readdir(folder, { recursive: true });
  for (const entry of entries.sort()) {
    const path = join(folder, entry);
    if ((await stat(path)).isFile()) contents.set(entry.replaceAll('\\', '/'), await readFile(path));
  }
});

describe('the package', () => {
  test('is clean to publint, suggestions included', async () => {
    const bytes = await readFile(tarball);
    const { buffer } = new Uint8Array(bytes);
    const { messages, pkg } = await publint({ pack: { tarball: buffer }, level: 'suggestion', strict: true });
    expect(pkg['name']).toBe('jsonresume-theme-scholar');
    expect(messages).toEqual([]);
  });

  test('is clean to attw under every module resolution', async () => {
    const attw = join(root, 'node_modules/.bin/attw');
    // A stylesheet has no types that could be wrong.
    const args = [tarball, '--format', 'json', '--exclude-entrypoints', './styles.css'];
    const { stdout } = await run(attw, args, { cwd: plain });
    const { analysis } = JSON.parse(stdout);
    expect(Object.keys(analysis.entrypoints).sort()).toEqual([
      '.',
      './components',
      './element',
      './fonts',
      './package.json',
    ]);
    for (const { resolutions } of Object.values<{ resolutions: object }>(analysis.entrypoints)) {
      const tried = Object.keys(resolutions).sort();
      expect(tried).toEqual(['bundler', 'node10', 'node16-cjs', 'node16-esm']);
    }
    expect(analysis.problems).toEqual([]);
  });

  test('installs as one package without dependencies', async () => {
    const entries = await readdir(join(plain, 'node_modules'));
    expect(entries.filter((entry) => !entry.startsWith('.'))).toEqual(['jsonresume-theme-scholar']);
    expect([...contents.keys()].filter((file) => file.includes('node_modules'))).toEqual([]);
  });

  test('takes less than 1 MB of a disk', () => {
    const fonts = sizeOf((file) => file.startsWith('dist/fonts.'));
    const bibliographies = sizeOf((file) => file.startsWith('dist/cli-exchange-'));
    const rest = sizeOf((file) => !/^dist\/(?:fonts\.|cli-exchange-)/.test(file));
    expect(fonts).toBeGreaterThan(1000);
    expect(bibliographies).toBeGreaterThan(1000);
    expect(rest).toBeGreaterThan(1000);
    expect(rest + fonts + bibliographies).toBeLessThan(1_000_000);
  });

  test.each(['mjs', 'cjs'])('has a main entry in %s below 140 kB, with the files that it loads', (ending) => {
    const loaded = ['index', 'model', 'diagnose'].map((name) => `dist/${name}.${ending}`);
    const size = sizeOf((file) => loaded.includes(file));
    expect(size).toBeGreaterThan(1000);
    expect(size).toBeLessThan(140_000);
  });

  test('has a main entry that is below 45 kB gzipped in a bundle for browsers, with every language', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { render } from 'jsonresume-theme-scholar'; globalThis.render = render;`,
        resolveDir: plain,
      },
      bundle: true,
      minify: true,
      charset: 'utf8',
      write: false,
      format: 'esm',
      platform: 'browser',
    });
    const script = outputFiles[0]?.contents ?? new Uint8Array();
    expect(gzipSync(script).length).toBeGreaterThan(1000);
    expect(gzipSync(script).length).toBeLessThan(45_000);
  });

  test('has an element of one file below 50 kB gzipped', () => {
    const element = contents.get('dist/element.mjs') ?? Buffer.alloc(0);
    expect(gzipSync(element).length).toBeGreaterThan(1000);
    expect(gzipSync(element).length).toBeLessThan(50_000);
    expect(text('dist/element.mjs')).not.toMatch(/\bimport\s*[\w{*"'(]|\brequire\(/);
  });

  test('leaves Preact to the sites that use the components', () => {
    const asked = [...text('dist/components.mjs').matchAll(/\bfrom\s*"([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(asked)).toEqual(new Set(['preact/jsx-runtime', './model.mjs']));
  });

  test('keeps the parts with an effect of their own when a bundler drops what is unused', () => {
    const { sideEffects } = JSON.parse(text('package.json'));
    expect(sideEffects).toEqual(['./dist/element.cjs', './dist/element.mjs', './dist/styles.css']);
    for (const file of sideEffects) expect([...contents.keys()]).toContain(file.slice('./'.length));
  });

  test('holds the entry points, the licence and the built files, and no others', () => {
    const unexpected = [...contents.keys()].filter(
      (file) => !/^(dist\/.+|index\.js|package\.json|LICENSE|README\.md|CHANGELOG\.md)$/.test(file),
    );
    expect(unexpected).toEqual([]);
    for (const file of ['index.js', 'package.json', 'LICENSE', 'dist/index.mjs', 'dist/index.cjs']) {
      expect([...contents.keys()]).toContain(file);
    }
  });

  test('carries its own licence and the notices of the code inside it', () => {
    expect(text('LICENSE')).toContain('MIT License');
    const notices = text('dist/THIRD-PARTY-LICENSES.txt');
    expect(notices).toMatch(/^commonmark \d+\.\d+\.\d+ \(BSD-2-Clause\)$/m);
    expect(notices).toContain('Copyright (c) 2014, John MacFarlane');
    // The fonts may be passed on only together with their licence.
    expect(notices).toContain('SIL OPEN FONT LICENSE Version 1.1');
    // Several packages are under the Apache License: it stands there once, and whole.
    expect(notices.match(/^ *\([a-d]\) You must/gm)).toHaveLength(3);
    expect(notices.match(/END OF TERMS AND CONDITIONS/g)).toHaveLength(1);
  });

  test('tells nothing of the machine that built it', () => {
    const places = [root, root.replace(/\/$/, ''), homedir(), plain].filter((place) => place.length > 1);
    for (const [file, bytes] of contents) {
      const content = bytes.toString('utf8');
      for (const place of places) {
        // Only as the beginning of a path: `/root` also ends many an innocent word.
        expect(content.includes(`${place}/`), `${file} names ${place}`).toBe(false);
      }
      expect(content, file).not.toMatch(/file:\/\/\/|\/home\/[a-z]|\/Users\/[a-z]|[A-Z]:\\Users/);
    }
  });

  test('ships no source map, neither as a file nor inside one', () => {
    for (const [file, bytes] of contents) {
      expect(file).not.toMatch(/\.map$/);
      expect(bytes.toString('utf8'), file).not.toContain('sourceMappingURL');
    }
  });

  test('has a command that can be run', async () => {
    const manifest = JSON.parse(text('package.json'));
    expect(manifest.bin).toEqual({ 'jsonresume-theme-scholar': './dist/cli.mjs' });
    expect(text('dist/cli.mjs').split('\n', 1)).toEqual(['#!/usr/bin/env node']);
    expect((await stat(join(plain, 'node_modules/.bin/jsonresume-theme-scholar'))).mode & 0o111).not.toBe(0);
  });
});

describe('the repository', () => {
  test('has a lock file that names no place to download from', async () => {
    const lock = await readFile(join(root, 'package-lock.json'), 'utf8');
    expect(Object.keys(JSON.parse(lock).packages).length).toBeGreaterThan(1);
    expect(lock).not.toContain('"resolved"');
  });

  test('names no package registry in any file', async () => {
    const { stdout: configured } = await run('npm', ['config', 'get', 'registry'], { cwd: root });
    // Put together here, or this file would be the one that names it.
    const hosts = [new URL(configured.trim()).host, ['registry', 'npmjs', 'org'].join('.')];
    const listing = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const { stdout, code } = await run('git', listing, { cwd: root });
    expect(code).toBe(0);
    const files = stdout.split('\0').filter((file) => file !== '');
    expect(files).toContain('package.json');
    for (const file of files) {
      // A file may be listed and yet just have been deleted.
      const content = await readFile(join(root, file), 'utf8').catch(() => '');
      for (const host of hosts) expect(content.includes(host), `${file} names ${host}`).toBe(false);
    }
  });
});

function sizeOf(counts: (file: string) => boolean): number {
  return [...contents].reduce((sum, [file, bytes]) => sum + (counts(file) ? bytes.length : 0), 0);
}

function text(file: string): string {
  const bytes = contents.get(file);
  if (bytes === undefined) throw new Error(`the package has no ${file}`);
  return bytes.toString('utf8');
}
