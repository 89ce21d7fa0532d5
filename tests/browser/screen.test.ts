import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Resume, render } from '../../src/index.ts';
import { useChrome } from './chrome.ts';
import { everySection, golden, minimal, sample, seed } from './documents.ts';

const onPage = useChrome();

const documents: readonly (readonly [name: string, resume: Resume])[] = [
  ['seed', seed],
  ['sample', sample],
  ['minimal', minimal],
  ['every section', everySection()],
  ["professor's", golden('professor')],
  ['Arabic', golden('ar')],
];

const schemes = ['light', 'dark'] as const;

// No DOM types here: what runs in the page is given as text.

/** Background and ink of the document, as brightness between 0 and 1. */
const brightness = `(() => {
  const of = (color) => {
    const [red, green, blue, alpha = 1] = color.match(/[\\d.]+/g).map(Number);
    return alpha === 0 ? 1 : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  };
  const { backgroundColor } = getComputedStyle(document.body);
  return {
    background: of(backgroundColor),
    inks: [document.body, ...document.querySelectorAll('body *')].map((element) => of(getComputedStyle(element).color)),
  };
})()`;

interface Brightness {
  readonly background: number;
  readonly inks: readonly number[];
}

async function expectScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  const { background, inks } = await page.evaluate<Brightness>(brightness);
  if (scheme === 'light') {
    expect(background).toBeGreaterThan(0.95);
    expect(Math.max(...inks)).toBeLessThan(0.5);
  } else {
    expect(background).toBeLessThan(0.15);
    expect(Math.min(...inks)).toBeGreaterThan(0.5);
  }
}

describe.each(documents)('the %s document', (_, resume) => {
  test('asks for nothing but itself, says nothing on the console and runs nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'scholar-'));
    try {
      const file = join(folder, 'cv.html');
      await writeFile(file, render(resume));
      const url = pathToFileURL(file).href;
      await onPage(async (page) => {
        const requests: string[] = [];
        const messages: string[] = [];
        page.on('request', (request) => requests.push(request.url()));
        page.on('console', (message) => messages.push(message.text()));
        page.on('pageerror', (error) => messages.push(error.message));
        await page.goto(url, { waitUntil: 'networkidle' });
        expect(requests.filter((request) => !request.startsWith('data:'))).toEqual([url]);
        expect(messages).toEqual([]);
        // Structured data stands in a script element too, but is of a type that no browser runs.
        expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
        const handlers = `[...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames())
          .filter((name) => name.startsWith('on'))`;
        expect(await page.evaluate<string[]>(handlers)).toEqual([]);
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('shows the same text without JavaScript', async () => {
    const text = (javaScriptEnabled: boolean): Promise<string> =>
      onPage(
        async (page) => {
          await page.setContent(render(resume));
          // biome-ignore lint/performance/useDomNodeTextContent: only the text that shows counts
          return page.locator('body').innerText();
        },
        { javaScriptEnabled },
      );
    const without = await text(false);
    expect(without).toContain(resume.basics?.name);
    expect(without).toBe(await text(true));
  });

  describe.each(schemes)('in the %s scheme', (colorScheme) => {
    test.each([320, 360, 1280])('has no accessibility finding at %i px', async (width) => {
      const findings = await onPage(
        async (page) => {
          await page.setContent(render(resume));
          await expectScheme(page, colorScheme);
          await page.evaluate(axe.source);
          const { violations, incomplete } = await page.evaluate<axe.AxeResults>(`axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            rules: { 'target-size': { enabled: true } },
          })`);
          // A contrast that axe cannot judge is one that nobody has judged.
          const unjudged = incomplete.filter((rule) => rule.id === 'color-contrast');
          return [...violations, ...unjudged].flatMap((rule) =>
            rule.nodes.map((node) => `${rule.id}: ${node.failureSummary} in ${node.html}`),
          );
        },
        { viewport: { width, height: 900 }, colorScheme },
      );
      expect(findings).toEqual([]);
    });
  });

  test('does not scroll sideways at 320 px, nor in a window of 1280 px at 200 %', async () => {
    for (const width of [320, 640]) expect(await widthOf(resume, width)).toBeLessThanOrEqual(width);
  });

  test("keeps the reader's own colours where they are forced, and shows links and badges by more than colour", async () => {
    const found = await onPage(
      async (page) => {
        await page.setContent(render(resume));
        return page.evaluate<{ colors: string[]; links: string[]; borders: string[] }>(`(() => {
          const styles = (selector) => [...document.querySelectorAll(selector)].map((element) => getComputedStyle(element));
          const system = document.createElement('p');
          system.style.cssText = 'color: CanvasText; background: Canvas';
          document.body.append(system);
          const { color } = getComputedStyle(system);
          system.style.color = 'LinkText';
          const link = getComputedStyle(system).color;
          system.remove();
          return {
            colors: styles('body, body *').map((style) => style.color).filter((own) => own !== color && own !== link),
            links: styles('a').map((style) => style.textDecorationLine).filter((line) => line !== 'underline'),
            borders: styles('.award').map((style) => style.borderTopStyle).filter((border) => border !== 'solid'),
          };
        })()`);
      },
      { forcedColors: 'active' },
    );
    expect(found).toEqual({ colors: [], links: [], borders: [] });
  });

  test.each(['screen', 'print'] as const)('sets no text below 10 px on %s', async (media) => {
    for (const options of [{}, { density: 'compact' }] as const) {
      const small = await onPage(async (page) => {
        await page.emulateMedia({ media });
        await page.setContent(render(resume, options));
        return page.evaluate<string[]>(`(() => {
          const small = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const { parentElement, data } = walker.currentNode;
            const size = parseFloat(getComputedStyle(parentElement).fontSize);
            if (data.trim() !== '' && size < 10) small.push(size + 'px: ' + parentElement.outerHTML);
          }
          return small;
        })()`);
      });
      expect(small, JSON.stringify(options)).toEqual([]);
    }
  });
});

describe('a word of 279 characters does not widen a page of 320 or 640 px', () => {
  const word = 'x'.repeat(279);
  const url = `https://example.org/${word}`;
  test.each<readonly [string, Resume]>([
    ['in the name', { basics: { name: word } }],
    ['in the label', { basics: { name: 'Ada', label: word } }],
    ['in an e-mail address', { basics: { name: 'Ada', email: `${word}@example.org` } }],
    ['in an address of the header', { basics: { name: 'Ada', url } }],
    ['in a profile', { basics: { name: 'Ada', profiles: [{ network: word, username: word, url }] } }],
    ['in the biography', { basics: { name: 'Ada', summary: word } }],
    ['in a highlight', { work: [{ name: 'Engine', highlights: [word] }] }],
    ['in a title', { work: [{ name: word, position: word, url, startDate: '1842' }] }],
    ['in a place', { work: [{ name: 'Engine', position: 'Analyst', location: word }] }],
    ['in a date', { work: [{ name: 'Engine', startDate: word }] }],
    ['in courses', { education: [{ institution: 'Home', courses: [word], score: word }] }],
    ['in keywords', { skills: [{ name: word, level: word, keywords: [word, word] }] }],
    [
      'in a publication',
      { publications: [{ name: word, authors: [word], journal: word, doi: `10.5555/${word}`, award: word }] },
    ],
    ['in an award', { awards: [{ title: word, awarder: word, date: '1843', summary: word }] }],
    ['in a talk', { projects: [{ type: 'talk', name: word, url }] }],
    ['in a reference', { references: [{ name: word, reference: word }] }],
    ['in an unknown section', { [word]: [{ title: word, note: word }] }],
  ])('%s', async (_, resume) => {
    // On the wider one titles and dates stand side by side.
    for (const width of [320, 640]) expect(await widthOf(resume, width)).toBeLessThanOrEqual(width);
  });
});

describe('colours', () => {
  test.each(schemes)('follow the reader who prefers %s', async (colorScheme) => {
    await onPage(
      async (page) => {
        await page.setContent(render(seed));
        await expectScheme(page, colorScheme);
      },
      { colorScheme },
    );
  });

  test.each(schemes)('are %s by option, whatever the reader prefers', async (colorScheme) => {
    for (const preferred of schemes) {
      await onPage(
        async (page) => {
          await page.setContent(render(seed, { colorScheme }));
          await expectScheme(page, colorScheme);
        },
        { colorScheme: preferred },
      );
    }
  });

  test.each(['auto', 'light', 'dark'] as const)(
    'are dark on white in print with the option %s',
    async (option) => {
      for (const preferred of schemes) {
        await onPage(async (page) => {
          await page.emulateMedia({ media: 'print', colorScheme: preferred });
          await page.setContent(render(seed, { colorScheme: option }));
          await expectScheme(page, 'light');
        });
      }
    },
  );
});

test('names of colours are those that the browser knows; any other leaves both of the role as the theme has them', async () => {
  const colorOf = (accent: string | readonly [string, string]): Promise<string> =>
    onPage(async (page) => {
      await page.setContent(render(seed, { colors: { accent }, colorScheme: 'light' }));
      return page.evaluate<string>('getComputedStyle(document.querySelector("h2")).color');
    });
  const own = 'rgb(26, 79, 139)';
  expect(await colorOf('rebeccapurple')).toBe('rgb(102, 51, 153)');
  expect(await colorOf(['SeaGreen', '#fff'])).toBe('rgb(46, 139, 87)');
  expect(await colorOf('blurple')).toBe(own);
  expect(await colorOf(['navy', 'blurple'])).toBe(own);
  expect(await colorOf('none')).toBe(own);
});

/** How wide the document becomes in a window of so many pixels. */
function widthOf(resume: Resume, width: number): Promise<number> {
  return onPage(
    async (page) => {
      await page.setContent(render(resume));
      return page.evaluate<number>(
        'Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)',
      );
    },
    { viewport: { width, height: 640 } },
  );
}
