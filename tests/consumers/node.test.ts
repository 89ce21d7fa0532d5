import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { expectedHtml, type ResumeName, resumeNames } from './expected.ts';
import { run } from './run.ts';

const { plain, nodes } = inject('consumers');

// `import()` works in a CommonJS file of every Node, so one program shows both builds.
const program = `(async () => {
  const resume = JSON.parse(require('node:fs').readFileSync(process.argv[2], 'utf8'));
  const required = require('jsonresume-theme-scholar');
  const imported = await import('jsonresume-theme-scholar');
  process.stdout.write(JSON.stringify({
    version: process.versions.node,
    offset: new Date(2024, 6, 1).getTimezoneOffset(),
    required: required.render(resume),
    again: required.render(resume),
    imported: imported.render(resume),
  }));
})();
`;

beforeAll(() => writeFile(join(plain, 'both.cjs'), program));

async function both(node: string, name: ResumeName, env: Readonly<Record<string, string>> = {}) {
  const { stdout, stderr } = await run(node, ['both.cjs', name], { cwd: plain, env });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

describe.each(Object.entries(nodes))('Node %s', (version, node) => {
  test.each(resumeNames)('renders %s to the same bytes, required and imported', async (name) => {
    const result = await both(node, name);
    expect(result.version).toBe(version);
    const html = await expectedHtml(name);
    expect(result.required).toBe(html);
    expect(result.again).toBe(html);
    expect(result.imported).toBe(html);
  });
});

test('what only diagnose needs is loaded when it is first called, where Node can wait', async () => {
  const program = `const { basename } = require('node:path');
    const { render, diagnose } = require('jsonresume-theme-scholar');
    const loaded = () => Object.keys(require.cache).map((file) => basename(file)).filter((name) => name.endsWith('.cjs'));
    render({});
    const rendered = loaded();
    const found = diagnose([]).length;
    console.log(JSON.stringify({ rendered, found, diagnosed: loaded() }));`;
  const { stdout } = await run(process.execPath, ['-e', program], { cwd: plain });
  expect(JSON.parse(stdout)).toEqual({
    rendered: ['index.cjs', 'model.cjs'],
    found: 1,
    diagnosed: ['index.cjs', 'model.cjs', 'diagnose.cjs'],
  });
});

test('the oldest Node tried is the oldest that package.json promises', async () => {
  const manifest = await readFile(join(plain, 'node_modules/jsonresume-theme-scholar/package.json'), 'utf8');
  const [oldest] = Object.keys(nodes).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  expect(`${JSON.parse(manifest).engines.node}.0`).toBe(`>=${oldest}`);
});

// Half-hour and date-line zones move a date that passes through local time; the languages change what an
// argument-less toLocaleString or toUpperCase gives (Turkish dotless i, Arabic digits).
const surroundings = [
  { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', offset: -840 },
  { TZ: 'Pacific/Pago_Pago', LANG: 'tr_TR.UTF-8', offset: 660 },
  { TZ: 'Asia/Kolkata', LANG: 'zh_CN.UTF-8', offset: -330 },
  { TZ: 'Europe/Berlin', LANG: 'de_DE.UTF-8', offset: -120 },
  { TZ: 'UTC', LANG: 'C', offset: 0 },
];

describe.each(surroundings)('in the time zone $TZ under LANG=$LANG', ({ TZ, LANG, offset }) => {
  test.each(resumeNames)('%s renders to the same bytes', async (name) => {
    const result = await both(process.execPath, name, { TZ, LANG, LC_ALL: LANG });
    // The zone did reach the process.
    expect(result.offset).toBe(offset);
    const html = await expectedHtml(name);
    expect(result.required).toBe(html);
    expect(result.imported).toBe(html);
  });
});
