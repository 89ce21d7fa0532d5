import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// That they build and show the resume is shown by `npm run test:examples`.
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const readme = readFileSync('README.md', 'utf8');

test('there is an example for each kind of site that the README names', () => {
  expect(readdirSync('examples').sort()).toEqual(['astro', 'html', 'next', 'vite-preact', 'worker']);
});

describe.each(readdirSync('examples'))('examples/%s', (name) => {
  const { dependencies, devDependencies = {} } = JSON.parse(
    readFileSync(`examples/${name}/package.json`, 'utf8'),
  );

  test('is linked from the README', () => {
    expect(readme).toContain(`](examples/${name})`);
  });

  test('takes this version of the package, and all others at one exact version', () => {
    expect(dependencies[manifest.name]).toBe(manifest.version);
    for (const version of Object.values({ ...dependencies, ...devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });

  // Such a file would name where somebody's packages came from, and fit one kind of machine.
  test('has no lock file', () => {
    expect(readFileSync('.gitignore', 'utf8')).toContain('/examples/*/package-lock.json\n');
  });
});
