import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { folderWith, run } from './command.ts';

const require = createRequire(import.meta.url);
const seed = readFileSync(new URL('../../resume.json', import.meta.url));
const sample = readFileSync(require.resolve('resume-schema/sample.resume.json'));

type Glyphs = { readonly text: string; readonly place: readonly unknown[] };

/** The texts of the PDF that the command makes of a resume, in their order, and where they stand. */
async function textsOf(resume: Uint8Array, env: NodeJS.ProcessEnv = {}) {
  const folder = await folderWith({ 'resume.json': resume });
  expect((await run(folder, ['-o', 'cv.pdf'], { env })).code).toBe(0);
  const task = getDocument({ data: new Uint8Array(await readFile(join(folder, 'cv.pdf'))), verbosity: 0 });
  onTestFinished(() => task.destroy());
  const document = await task.promise;
  const glyphs: Glyphs[] = [];
  let plain = '';
  for (let page = 1; page <= document.numPages; page++) {
    for (const item of (await (await document.getPage(page)).getTextContent()).items) {
      if (!('str' in item)) continue;
      plain += item.str + (item.hasEOL ? '\n' : '');
      glyphs.push({ text: item.str, place: [page, item.width, ...item.transform] });
    }
  }
  return { plain: plain.replace(/\s+/g, ' '), glyphs };
}

describe('what a program that reads applications takes out of the PDF, in this order', () => {
  test.each([
    [
      'the seed',
      seed,
      [
        'Jiangfei Duan',
        'dj021@ie.cuhk.edu.hk',
        'EDUCATION',
        'The Chinese University of Hong Kong',
        '2021 – 2025 (Expected)',
        'Ph.D. Candidate in MMLab, Department of Information Engineering',
        'University of Chinese Academy of Sciences',
        '2016 – 2020',
        'B.E. in Computer Science and Technology',
        'EXPERIENCE',
        'Catalyst, CMU',
        'Apr 2022 – May 2023',
        'Research Intern',
        'MMLab, CUHK',
        'Research Assistant',
        'Sep 2020 – Apr 2022',
        'Research Assistant',
        'Jul 2019 – Jul 2020',
        'PUBLICATIONS',
        'MuxServe: Flexible Multiplexing for Efficient Multiple LLM Serving',
        'AWARDS AND HONORS',
      ],
    ],
    [
      'the sample',
      sample,
      [
        'Richard Hendriks',
        'richard.hendriks@mail.com',
        '(912) 555-4321',
        'EDUCATION',
        'University of Oklahoma',
        'Jun 2011 – Jan 2014',
        'Bachelor in Information Technology',
        'EXPERIENCE',
        'Pied Piper',
        'Dec 2013 – Dec 2014',
        'CEO/President',
        'VOLUNTEERING',
        'CoderDojo',
        'Jan 2012 – Jan 2013',
        'Teacher',
        'SKILLS',
        'Web Development (Master): HTML, CSS, Javascript',
      ],
    ],
  ])('%s', async (_, resume, expected) => {
    const { plain } = await textsOf(resume);
    let from = 0;
    for (const text of expected) {
      const at = plain.indexOf(text, from);
      expect(at, `${text} behind ${plain.slice(0, from).slice(-60)}`).toBeGreaterThanOrEqual(from);
      from = at + text.length;
    }
    // No ligature is left, and no letter of nowhere.
    expect(plain).not.toMatch(/[\ufb00-\ufb06\ue000-\uf8ff\ufffd]/);
  });
});

// Fontconfig is how Linux finds fonts; elsewhere nobody can take them away.
const russian = Buffer.from(
  JSON.stringify({
    basics: { name: 'Анна Петрова', summary: 'Исследую случайные блуждания.' },
    education: [{ institution: 'Московский университет', studyType: 'Кандидат наук' }],
    publications: [{ name: 'Блуждания', authors: ['Анна Петрова'], journal: 'Успехи наук' }],
    // Headings are in Source Sans, which is there for Latin alone.
    meta: { themeOptions: { sectionLabels: { summary: '–', education: '–', publications: '–' } } },
  }),
);

test.runIf(process.platform === 'linux').each([
  ['the seed', seed, 100],
  ['a resume in Russian', russian, 8],
])('every letter of %s stands where it stands with one poor font', async (_, resume, least) => {
  const folder = await folderWith();
  const fonts = join(dirname(require.resolve('pdfjs-dist/package.json')), 'standard_fonts');
  const config = join(folder, 'fonts.conf');
  await writeFile(config, `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir></fontconfig>`);
  const rich = await textsOf(resume);
  const poor = await textsOf(resume, { FONTCONFIG_FILE: config });
  expect(rich.glyphs.length).toBeGreaterThan(least);
  expect(poor.glyphs).toEqual(rich.glyphs);
});
