import { expect, test } from 'vitest';
import { type Resume, render } from '../../src/index.ts';
import { useChrome } from './chrome.ts';
import { everySection, golden, seed } from './documents.ts';

const onPage = useChrome();

function spoken(resume: Resume): Promise<string> {
  return onPage(async (page) => {
    await page.setContent(render(resume));
    return page.locator('html').ariaSnapshot();
  });
}

test('a screen reader is told of the seed: its landmarks, headings, lists, links and times', async () => {
  // `npx vitest -u` writes it anew: read it aloud.
  await expect(`${await spoken(seed)}\n`).toMatchFileSnapshot('../golden/seed.aria.yml');
});

test('a publication is an item whose heading says of what its links lead to the code and the slides', async () => {
  const ada: Resume = {
    basics: { name: 'Ada Lovelace' },
    publications: [
      {
        name: 'Notes',
        authors: ['Ada Lovelace*', 'Luigi Menabrea'],
        journal: 'Taylor',
        releaseDate: '1843-08',
        award: 'First of its kind',
        links: [
          { label: 'Code', url: 'https://example.org/code' },
          { label: 'Slides', url: 'https://example.org/slides' },
        ],
      },
    ],
  };
  // A label that repeats the title on every link would be read out each time, and is not what one sees and says to
  // click: https://www.w3.org/TR/WCAG22/#link-purpose-in-context asks for the item's own words only.
  expect(await spoken(ada)).toBe(`- document:
  - banner:
    - heading "Ada Lovelace" [level=1]
  - main:
    - heading "Publications" [level=2]
    - list:
      - listitem:
        - heading "Notes" [level=3]
        - paragraph:
          - text: Ada Lovelace
          - superscript: "*"
          - text: ", Luigi Menabrea"
        - paragraph:
          - text: Taylor,
          - time: Aug 1843
          - text: ","
          - link "Code":
            - /url: https://example.org/code
          - text: ","
          - link "Slides":
            - /url: https://example.org/slides
          - text: First of its kind`);
});

test.each([
  ['every section', everySection()],
  ['the professor', golden('professor')],
])('%s: lists stay lists in Safari, and every time has a date for machines', async (_, resume) => {
  const found = await onPage(async (page) => {
    await page.setContent(render(resume));
    return page.evaluate<{ lists: string[]; dates: string[] }>(`({
      // Safari takes a list with this style for none: https://bugs.webkit.org/show_bug.cgi?id=170179
      lists: [...document.querySelectorAll('ul, ol')].map((list) => getComputedStyle(list).listStyleType),
      dates: [...document.querySelectorAll('time')].map((time) => time.dateTime),
    })`);
  });
  expect(found.lists.length).toBeGreaterThan(5);
  expect(found.lists).not.toContain('none');
  expect(found.dates.length).toBeGreaterThan(5);
  expect(found.dates.filter((date) => !/^\d{4}(?:-\d\d){0,2}$/.test(date))).toEqual([]);
});
