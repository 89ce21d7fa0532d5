import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

// `npm run test:nu`: the Nu HTML checker (https://validator.github.io/validator/) over the documents of all resumes
// that tests keep, as the theme has just been built. It is no part of `npm test`, because it needs Java, and the
// checker, of 31 MB, is no dependency: when installed its package looks for Java, and downloads one from GitHub if there
// is none.

const require = createRequire(import.meta.url);
const { render, renderFragment } = require('jsonresume-theme-scholar');
const { fontFaces } = require('jsonresume-theme-scholar/fonts');

const goldens = new URL('../tests/golden/', import.meta.url);
const seed = JSON.parse(await readFile(new URL('../resume.json', import.meta.url), 'utf8'));
const { html, css, lang } = renderFragment(seed);

/** @type {Record<string, string>} */
const documents = {
  seed: render(seed),
  options: render(seed, {
    fontFaces,
    colors: { accent: ['#7a1f1f', '#e8a0a0'] },
    font: 'sans',
    density: 'compact',
    paper: 'letter',
    colorScheme: 'dark',
  }),
  fragment: `<!doctype html><html lang="${lang}"><title>CV</title><style>${css}</style><body>${html}</html>`,
  sample: render(JSON.parse(await readFile(require.resolve('resume-schema/sample.resume.json'), 'utf8'))),
  name: render({ basics: { name: 'Ada Lovelace' } }),
  empty: render({}),
};
for (const file of await readdir(goldens)) {
  if (file.endsWith('.json'))
    documents[file] = render(JSON.parse(await readFile(new URL(file, goldens), 'utf8')));
}

const folder = await mkdtemp(join(tmpdir(), 'scholar-nu-'));
try {
  for (const [name, document] of Object.entries(documents)) {
    await writeFile(join(folder, `${name}.html`), document);
  }
  // `npm exec` puts the folder of the commands that it fetched into the path.
  const jar = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((bin) => join(bin, '..', 'vnu-jar', 'build', 'dist', 'vnu.jar'))
    .find(existsSync);
  if (jar === undefined) throw new Error('The Nu HTML checker is not there: npm run test:nu fetches it.');
  const args = ['-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', folder];
  const { error, stdout, stderr } = spawnSync('java', args, { encoding: 'utf8' });
  if (error) throw new Error(`The Nu HTML checker needs Java, and none could be started: ${error.message}`);
  if (stdout === '') throw new Error(`The Nu HTML checker said nothing but: ${stderr}`);
  /** @type {{ messages: { type: string, subType?: string, url?: string, message: string, extract?: string }[] }} */
  const { messages } = JSON.parse(stdout);
  // Remarks that are neither error nor warning are about taste, such as the slash of <br/>.
  const faults = messages.filter(({ type, subType }) => type !== 'info' || subType === 'warning');
  for (const { type, subType, url, message, extract } of faults) {
    console.error(`${url?.split('/').at(-1)}: ${subType ?? type}: ${message}\n  ${extract}`);
  }
  console.log(`${Object.keys(documents).length} documents, ${faults.length} errors and warnings`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true });
}
