import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { expectedHtml, readResume, resumeNames } from './expected.ts';
import { expectPrintedResume, readPdf } from './pdf.ts';
import { type Outcome, run } from './run.ts';

const { plain, nodes, chrome } = inject('consumers');
const command = join(plain, 'node_modules/.bin/jsonresume-theme-scholar');

function scholar(node: string, args: readonly string[]): Promise<Outcome> {
  return run(node, [command, ...args], { cwd: plain, env: { CHROME_PATH: chrome } });
}

// The schema's own sample has an address without a scheme.
const sampleRemarks = `sample.json: 1 remark

projects:
  projects[0].url  "missdirection.example.com" lacks a scheme, such as https://.
                   → Linked as "https://missdirection.example.com".

`;

// What the command does with its arguments is tested beside its sources; here, that the installed one finds
// the package it belongs to, under every Node promised.
describe.each(Object.entries(nodes))("the package's own command under Node %s", (version, node) => {
  test.each(resumeNames)('writes %s as the document of render()', async (name) => {
    const output = `command-${version}-${name}.html`;
    await rm(join(plain, output), { force: true });
    const { code, stderr } = await scholar(node, [name, '-o', output]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: name === 'resume.json' ? '' : sampleRemarks });
    expect(await readFile(join(plain, output), 'utf8')).toBe(await expectedHtml(name));
  });

  test('prints a tagged A4 PDF with an outline', async () => {
    const output = `command-${version}.pdf`;
    await rm(join(plain, output), { force: true });
    const { code, stderr } = await scholar(node, ['resume.json', '-o', output]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const pdf = await readPdf(join(plain, output));
    await expectPrintedResume(pdf, 'resume.json');
    expect(pdf.outline).toContain((await readResume('resume.json')).basics.name);
  });
});
