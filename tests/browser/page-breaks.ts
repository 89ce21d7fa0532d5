import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type Resume, render } from '../../src/index.ts';
import { useChrome } from './chrome.ts';
import { everySection, longEntries, marksIn, sample, seed } from './documents.ts';
import { bottomMargin, type Printed, type PrintedLine, print, unspaced } from './printed.ts';

// Belongs to the test file that imports this one.
const onPage = useChrome();

// Sections few enough that a biography of one page, shrinking line by line, draws all of them over a page's end.
const groups: readonly (readonly string[])[] = [
  ['education', 'work'],
  ['publications'],
  ['projects'],
  ['volunteer', 'awards', 'certificates'],
  ['skills', 'languages', 'interests', 'references'],
];

// More lines of biography than a page holds under the header.
const fullPage = 46;

type Paper = 'a4' | 'letter';

interface Sheet {
  readonly filler: number;
  readonly printed: Printed;
}

/** Prints a resume under a biography that shrinks from a page to nothing, or until everything is on one page. */
async function sweep(
  page: Page,
  paper: Paper,
  resume: (filler: number) => Resume,
  step: number,
): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  for (let filler = fullPage; filler > 0; filler -= step) {
    const printed = await print(page, render(resume(filler), { paper }));
    sheets.push({ filler, printed });
    if (printed.pages.length === 1) break;
  }
  return sheets;
}

/** Every section in turn, a group at a time. */
async function sweepGroups(paper: Paper, step: number): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  for (const keys of groups) {
    const resume = (filler: number): Resume =>
      Object.fromEntries(
        Object.entries(everySection(filler)).filter(([key]) => key === 'basics' || keys.includes(key)),
      );
    sheets.push(...(await onPage((page) => sweep(page, paper, resume, step))));
  }
  return sheets;
}

/** Headings that are the last line of a page which has a page after it. */
function stranded({ filler, printed }: Sheet): string[] {
  return printed.pages.slice(0, -1).flatMap((page, at) => {
    const last = page.lines.at(-1);
    return last !== undefined && last.heading !== ''
      ? [`filler ${filler}, page ${at + 1}: ${last.heading} ${last.text}`]
      : [];
  });
}

/** Entries with text on more than one page, and on how many lines in all. */
function split({ printed }: Sheet): { readonly mark: string; readonly lines: number }[] {
  const pages = new Map<string, number>();
  const lines = new Map<string, number>();
  for (const page of printed.pages) {
    for (const mark of marksIn(page.text)) pages.set(mark, (pages.get(mark) ?? 0) + 1);
    for (const line of page.lines) {
      for (const mark of marksIn(line.text)) lines.set(mark, (lines.get(mark) ?? 0) + 1);
    }
  }
  return [...pages].flatMap(([mark, count]) => (count > 1 ? [{ mark, lines: lines.get(mark) ?? 0 }] : []));
}

/** Section headings by their text, headings of entries by their mark. */
function headings(lines: readonly PrintedLine[]): string[] {
  return lines
    .filter((line) => /^H[234]$/.test(line.heading))
    .map((line) => [...marksIn(line.text)][0] ?? line.text);
}

/** Headings that the end of a page touched: within six lines of it, or moved to the top of the next. */
function atPageEnd({ printed }: Sheet): string[] {
  return printed.pages.flatMap(({ lines }, at) =>
    headings(
      lines.filter((line, row) => {
        const moved = at > 0 && (row === 0 || (row === 1 && lines[0]?.heading !== ''));
        return moved || line.y < bottomMargin + 6 * 14;
      }),
    ),
  );
}

/** Lists of which the end of a page parts one line from the others. */
function parted({ filler, printed }: Sheet): string[] {
  const lists = ['certificate', 'skill', 'interest', 'talk', 'grant', 'service'];
  return lists.flatMap((list) => {
    const counts = printed.pages
      .map((page) => [...marksIn(page.text)].filter((mark) => mark.startsWith(`${list}~`)).length)
      .filter((count) => count > 0);
    return counts.length > 1 && counts.includes(1) ? [`filler ${filler}: ${list}`] : [];
  });
}

/**
 * Entries that the end of a page splits so that what stays behind is no more than title, role, place and details; of
 * citations, title, authors, imprint and a line of text.
 */
function beheaded(sheet: Sheet): string[] {
  return split(sheet).flatMap(({ mark }) =>
    sheet.printed.pages.slice(0, -1).flatMap(({ lines }, at) => {
      const own = lines.filter((line) => marksIn(line.text).has(mark));
      const least = mark.startsWith('abstract~') ? 5 : mark.startsWith('post~') ? 4 : 3;
      return own.length > 0 && own.length < least && own.some((line) => line.heading !== '')
        ? [`filler ${sheet.filler}, page ${at + 1}: ${mark}`]
        : [];
    }),
  );
}

/** The biography of a resume, made longer by so many lines. */
function lengthened(resume: Resume, filler: number): Resume {
  const more = Array.from({ length: filler }, () => 'Filler').join('\n');
  return { ...resume, basics: { ...resume.basics, summary: `${resume.basics?.summary}\n${more}` } };
}

/**
 * What holds of the ends of pages on one paper.
 *
 * @param step lines of biography between one print and the next
 */
export function describePageBreaks(paper: Paper, step: number): void {
  let groupSheets: Sheet[];
  let longSheets: Sheet[];
  let seedSheets: Sheet[];
  let sampleSheets: Sheet[];

  beforeAll(async () => {
    groupSheets = await sweepGroups(paper, step);
    longSheets = await onPage((page) => sweep(page, paper, longEntries, 3 * step));
    seedSheets = await onPage((page) => sweep(page, paper, (filler) => lengthened(seed, filler), 2));
    sampleSheets = await onPage((page) =>
      sweep(page, paper, (filler) => lengthened(sample, filler), 3 * step),
    );
  });

  test('the sweep brings every heading to the end of a page', () => {
    const all = new Set(
      groupSheets.flatMap(({ printed }) => headings(printed.pages.flatMap((page) => page.lines))),
    );
    expect(all.size).toBeGreaterThan(30);
    // The biography's own heading stands above what pushes the others.
    all.delete('BIOGRAPHY');
    const reached = new Set(groupSheets.flatMap(atPageEnd));
    expect([...all].filter((heading) => !reached.has(heading))).toEqual([]);
  });

  test('no heading is the last line of a page', () => {
    expect([...groupSheets, ...longSheets].flatMap(stranded)).toEqual([]);
  });

  test('no heading lines of an entry are all that a page has of it', () => {
    expect([...groupSheets, ...longSheets].flatMap(beheaded)).toEqual([]);
  });

  test('no line of a list is alone on its side of the end of a page', () => {
    expect(groupSheets.flatMap(parted)).toEqual([]);
  });

  test('no citation is split', () => {
    const torn = groupSheets.flatMap((sheet) =>
      split(sheet)
        .filter(({ mark }) => mark.startsWith('cite~'))
        .map(({ mark }) => `filler ${sheet.filler}: ${mark}`),
    );
    expect(torn).toEqual([]);
  });

  test('no entry of up to eight lines is split', () => {
    const torn = groupSheets.flatMap((sheet) =>
      split(sheet)
        .filter(({ lines }) => lines <= 8)
        .map(({ mark, lines }) => `filler ${sheet.filler}: ${mark}, ${lines} lines`),
    );
    expect(torn).toEqual([]);
    // The check sees splits: one job is longer than a page.
    expect(longSheets.every((sheet) => split(sheet).some(({ mark }) => mark === 'fullpage~0'))).toBe(true);
  });

  test('citations and awards of many lines are split rather than moved', () => {
    const torn = new Set(longSheets.flatMap(split).map(({ mark }) => mark.replace(/~.*/, '')));
    expect([...torn].sort()).toEqual(['abstract', 'fullpage', 'halfpage', 'laudation', 'post']);
  });

  test('no heading of the seed or the sample is the last line of a page, however long the biography', () => {
    expect([...seedSheets, ...sampleSheets].flatMap(stranded)).toEqual([]);
  });

  test('no citation of the seed is split, however long the biography', () => {
    const citations = seed.publications.map(({ name, authors, publisher, award, status }) =>
      unspaced([name, authors.join(','), publisher, award, status].join('')),
    );
    const torn = seedSheets.flatMap((sheet) => {
      const pages = sheet.printed.pages.map((page) => unspaced(page.text));
      return citations
        .filter((citation) => !pages.some((text) => text.includes(citation)))
        .map((citation) => `filler ${sheet.filler}: ${citation}`);
    });
    expect(torn).toEqual([]);
  });
}
