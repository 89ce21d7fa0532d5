import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { render } from '../../src/index.ts';
import type { Resume } from '../../src/schema.ts';

const require = createRequire(import.meta.url);

/**
 * The document as a person reads it: indented, and without its stylesheet, which has a golden of its own, and its
 * structured data, which tests/document/structured-data.test.ts reads.
 */
function readable(html: string): string {
  const bare = html.replace(/(?<=<(style|script)\b[^>]*>).*?(?=<\/\1>)/gs, '');
  const { stdout, status } = format('html', bare);
  expect(status, 'the document can be formatted').toBe(0);
  return stdout;
}

function format(language: 'html' | 'css', source: string): { stdout: string; status: number | null } {
  const biome = require.resolve('@biomejs/biome/bin/biome');
  const args = [
    'format',
    `--stdin-file-path=golden.${language}`,
    `--${language}-formatter-enabled=true`,
    `--${language}-formatter-line-width=110`,
  ];
  return spawnSync(process.execPath, [biome, ...args], { input: source, encoding: 'utf8' });
}

function resume(path: string): Resume {
  return JSON.parse(readFileSync(require.resolve(path), 'utf8'));
}

describe('whole documents (npx vitest -u writes them anew: read the difference)', () => {
  test('the seed CV', async () => {
    await expect(readable(render(resume('../../resume.json')))).toMatchFileSnapshot('seed.html');
  });

  test('the sample of the schema package, which fills every section of the schema', async () => {
    const html = render(resume('resume-schema/sample.resume.json'));
    await expect(readable(html)).toMatchFileSnapshot('sample.html');
  });

  test.each([
    ['Arabic', 'ar'],
    ['Hebrew', 'he'],
    ['Persian', 'fa'],
    ['Japanese', 'ja'],
    ['Chinese', 'zh-Hans'],
  ])('an academic resume in %s', async (_, tag) => {
    await expect(readable(render(resume(`./${tag}.json`)))).toMatchFileSnapshot(`${tag}.html`);
  });

  test('a resume of one name', async () => {
    await expect(readable(render({ basics: { name: 'Ada Lovelace' } }))).toMatchFileSnapshot('minimal.html');
  });

  test('texts with Markdown, tags, addresses and bullets typed by hand', async () => {
    await expect(readable(render(resume('./marked-up.json')))).toMatchFileSnapshot('marked-up.html');
  });

  test('a professor with 120 publications of every type', async () => {
    await expect(readable(render(resume('./professor.json')))).toMatchFileSnapshot('professor.html');
  });

  test('a scholar of the humanities with books, chapters, reviews and translations', async () => {
    await expect(readable(render(resume('./humanities.json')))).toMatchFileSnapshot('humanities.html');
  });

  test('an engineer without a publication', async () => {
    await expect(readable(render(resume('./engineer.json')))).toMatchFileSnapshot('engineer.html');
  });

  test('an empty resume', async () => {
    await expect(readable(render({}))).toMatchFileSnapshot('empty.html');
  });
});

describe('the stylesheet', () => {
  test('is what the seed carries, and nothing else', async () => {
    const css = /<style>(.*)<\/style>/s.exec(render(resume('../../resume.json')))?.[1] ?? '';
    const { stdout, status } = format('css', css);
    expect(status, 'the stylesheet can be parsed').toBe(0);
    await expect(stdout).toMatchFileSnapshot('seed.css');
  });
});
