import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, onTestFinished, type TestContext, test } from 'vitest';
import { folderWith, run } from './command.ts';

const require = createRequire(import.meta.url);
const seed = readFileSync(new URL('../../resume.json', import.meta.url));
const sample = readFileSync(require.resolve('resume-schema/sample.resume.json'));

/** The text of the PDF that the command makes of a resume. */
async function textOf(resume: Uint8Array): Promise<string> {
  const folder = await folderWith({ 'resume.json': resume });
  expect((await run(folder, ['-o', 'cv.pdf'])).code).toBe(0);
  const task = getDocument({ data: new Uint8Array(await readFile(join(folder, 'cv.pdf'))), verbosity: 0 });
  onTestFinished(() => task.destroy());
  const document = await task.promise;
  let plain = '';
  for (let page = 1; page <= document.numPages; page++) {
    for (const item of (await (await document.getPage(page)).getTextContent()).items) {
      if (!('str' in item)) continue;
      plain += item.str + (item.hasEOL ? '\n' : '');
    }
  }
  return plain.replace(/\s+/g, ' ');
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
    const plain = await textOf(resume);
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

/** A resume with such words in every font: name, heading, contact, title, role, prose, author and award. */
function written(locale: string, words: string): Uint8Array {
  const resume = {
    basics: { name: words, label: words, summary: words, location: { city: words } },
    work: [{ name: words, position: words, startDate: '2020-02', highlights: [words] }],
    publications: [{ name: words, authors: [words], journal: words, award: words }],
    meta: { themeOptions: { locale } },
  };
  return Buffer.from(JSON.stringify(resume));
}

/** Elsewhere nobody can take the fonts away: skips the test and says so. */
function needFontconfig({ skip }: TestContext): void {
  if (process.platform !== 'linux') skip('only Linux finds its fonts by fontconfig');
}

test.for<readonly [name: string, resume: Uint8Array]>([
  ['the seed', seed],
  ['the sample', sample],
  ['a professor', readFileSync(new URL('../golden/professor.json', import.meta.url))],
  ['a resume in German', written('de', 'Jörg Größe „Äpfel“ – 3 × ½')],
  ['a resume in French', written('fr', 'Œuvre d’Éloïse Ÿ « été »')],
  ['a resume in Polish', written('pl', 'Łukasz Żółć Gęś ĆMA ŃŚŹĄĘ')],
  ['a resume in Turkish', written('tr', 'Şükrü Çağlar İğne IĞDIR ₺')],
  ['a resume in Vietnamese', written('vi', 'Nguyễn Thị Hồng Phượng ĐẶNG Ưởng Ỷ')],
  ['a resume in Russian', written('ru', 'Анна Щукина Ёж ЭХО № 5')],
  [
    'a resume in Russian of two pages',
    Buffer.from(
      JSON.stringify({
        basics: { name: 'Анна Щукина' },
        work: [{ name: 'Щука', highlights: Array(60).fill('Ёж.') }],
        meta: { themeOptions: { locale: 'ru' } },
      }),
    ),
  ],
  ['a resume in Ukrainian', written('uk', 'Їжак Ґанок ЄВГЕН Іван')],
  ['a resume with names of Europe', written('en', 'Dvořák Erdős Brâncuși Čapek Jānis Škoda Þór Ðorđe Ġużè')],
  ['a resume with transliterations', written('en', 'al-Ḫwārizmī, Ḥāfiẓ, Pāṇini, Lǚ Bù')],
  [
    'papers with Greek letters',
    Buffer.from(
      JSON.stringify({
        publications: [{ name: 'TGF-β of *α*-synuclein', venue: 'Λόγος', summary: 'An **η** of Ωμέγα.' }],
      }),
    ),
  ],
])(
  'the PDF of %s is the same to the byte with the fonts of this machine and with one poor one',
  async ([, resume], context) => {
    needFontconfig(context);
    const folder = await folderWith({ 'resume.json': resume });
    const fonts = join(dirname(require.resolve('pdfjs-dist/package.json')), 'standard_fonts');
    const config = join(folder, 'fonts.conf');
    await writeFile(config, `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir></fontconfig>`);
    const content = async (env: NodeJS.ProcessEnv): Promise<string> => {
      expect((await run(folder, ['-o', 'cv.pdf'], { env })).code).toBe(0);
      const pdf = await readFile(join(folder, 'cv.pdf'), 'latin1');
      // When it was made.
      return pdf.replace(/(?<=\/(?:Creation|Mod)Date \()[^)]*/g, '');
    };
    const rich = await content({});
    const poor = await content({ FONTCONFIG_FILE: config });
    expect(rich.length).toBeGreaterThan(10_000);
    // Not with toBe, which would print both.
    expect(poor === rich).toBe(true);
  },
);

// Or the above would hold where nothing takes the fonts away.
test('a script that no font in the package has is in fonts of the machine', async (context) => {
  needFontconfig(context);
  const folder = await folderWith({ 'resume.json': written('he', 'דנה לוי') });
  await run(folder, ['-o', 'cv.pdf']);
  expect(await readFile(join(folder, 'cv.pdf'), 'latin1')).toMatch(
    /\/FontName \/\w+\+(?!S(?:ource|cholar)S)/,
  );
});
