import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromePath } from './chrome.mjs';

// The CV itself, as a user of the package makes it: cv.html and cv.pdf in the project's folder, from resume.json.
const root = fileURLToPath(new URL('..', import.meta.url));
const outputs = ['cv.html', 'cv.pdf'];

execFileSync(
  process.execPath,
  ['dist/cli.mjs', 'resume.json', ...outputs.flatMap((output) => ['-o', output])],
  {
    cwd: root,
    env: { ...process.env, CHROME_PATH: await chromePath() },
    stdio: ['ignore', 'ignore', 'inherit'],
  },
);

for (const output of outputs) console.log(resolve(root, output));
