import { readdir, readFile } from 'node:fs/promises';

/**
 * The licence notices of every package whose code went into a bundle.
 *
 * @param {readonly string[]} inputs paths from esbuild's metafile
 * @returns {Promise<string>} one notice a package, by name
 * @throws when a bundled package carries no licence file: shipping it would break its terms
 */
export async function bundledLicences(inputs) {
  const folders = new Set(
    inputs.flatMap((input) => input.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/)?.[0] ?? []),
  );
  const notices = await Promise.all(
    [...folders].sort().map(async (folder) => {
      const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
      const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
      if (file === undefined) throw new Error(`${name} is bundled but has no licence file`);
      const text = (await readFile(`${folder}/${file}`, 'utf8')).trim();
      return { title: `${name} ${version} (${license})`, text };
    }),
  );
  // Packages under the same words share one copy of them: the Apache License alone is 11 kB.
  const texts = [...new Set(notices.map(({ text }) => text))].map((text) => {
    const titles = notices.filter((notice) => notice.text === text).map(({ title }) => title);
    return `${titles.join('\n')}\n\n${text}\n`;
  });
  return `This package contains code of the following packages.\n\n${texts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}
