import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// That they build and show the resume is shown by `npm run test:examples`.
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const readme = readFileSync('README.md', 'utf8');

test('there is an example for each kind of site that the README names', () => {
  const named = [...readme.matchAll(/\]\(examples\/([^)]+)\)/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(3);
  expect(readdirSync('examples').sort()).toEqual(named.sort());
});

describe.each(readdirSync('examples'))('examples/%s', (name) => {
  const { dependencies, devDependencies = {} } = JSON.parse(
    readFileSync(`examples/${name}/package.json`, 'utf8'),
  );

  test('takes this version of the package, and all others at one exact version', () => {
    expect(dependencies[manifest.name]).toBe(manifest.version);
    for (const version of Object.values({ ...dependencies, ...devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });

  // Such a file would name where somebody's packages came from, and fit one kind of machine. One that an installation
  // left is no part of the repository.
  test('has no lock file', () => {
    const files = execFileSync('git', ['ls-files', `examples/${name}`], { encoding: 'utf8' }).split('\n');
    expect(files).toContain(`examples/${name}/package.json`);
    expect(files.filter((file) => /lock/.test(file))).toEqual([]);
  });
});
