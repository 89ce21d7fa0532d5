import { readdir, readFile } from 'node:fs/promises';

// Packages, or scopes of packages, that leave their licence behind in their repository, or only name it.
const unpacked = /** @type {Record<string, URL | undefined>} */ ({
  '@unified-latex': new URL('licences/unified-latex.txt', import.meta.url),
  unicode2latex: new URL('licences/unicode2latex.txt', import.meta.url),
});

// What differs between packages under the same terms: lines of copyright (but not point (c) of the Apache License),
// headings, and the marks of points.
const copyright = /^\s*(?:\(c\) \d|copyright (?:\(c\)|©|\d|[^ ]*@))/i;
const heading = /^\s*(?:\(?(?:the )?(?:MIT|ISC)\)? licen[cs]e(?: \(MIT\)|\))?|\(MIT\))\s*$/i;
const pointMark = /^\s*(?:\([a-d]\)|[1-9]\.)(?= )/;

// How to apply the Apache License to works of one's own stands behind the end of its terms.
const appendix = /(?<=END OF TERMS AND CONDITIONS\s)\s*APPENDIX:.*$/s;

const indents = /^[ \t]+|[ \t]+$/gm;

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
      const notice = file === undefined ? unpacked[name.split('/')[0]] : `${folder}/${file}`;
      if (notice === undefined) throw new Error(`${name} is bundled but has no licence file`);
      const text = (await readFile(notice, 'utf8')).replace(appendix, '').replace(indents, '').trim();
      return { title: `${name} ${version} (${license})`, text };
    }),
  );
  // Packages under the same words share one copy of them, below each one's own copyright: the Apache License alone is
  // 11 kB, and most of the others are the MIT License.
  const terms = new Map();
  for (const { title, text } of notices) {
    const own = text.split('\n').filter((line) => copyright.test(line));
    const words = text.split('\n').filter((line) => !copyright.test(line) && !heading.test(line));
    const key = words
      .map((line) =>
        line
          .replace(pointMark, '')
          .replace(/[^a-z]/gi, '')
          .toLowerCase(),
      )
      .join('');
    const { titles = [], text: first = words.join('\n').trim() } = terms.get(key) ?? {};
    terms.set(key, { titles: [...titles, [title, ...own].join('\n')], text: first });
  }
  const texts = [...terms.values()].map(({ titles, text }) => `${titles.join('\n\n')}\n\n${text}\n`);
  return `This package contains code of the following packages.\n\n${texts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}
