import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Resume, render, type ThemeOptions } from '../../src/index.ts';
import { useChrome } from './chrome.ts';
import { everySection, golden, sample, seed } from './documents.ts';

const onPage = useChrome();

/** A portrait of 400 by 500 pixels, as people have them. */
const portrait = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="500"><rect width="400" height="500" fill="#9ab"/></svg>',
)}`;

function pictured(resume: Resume): Resume {
  return { ...resume, basics: { ...resume.basics, image: portrait } };
}

const documents: readonly (readonly [name: string, resume: Resume])[] = [
  ['the seed', seed],
  ['the sample', sample],
  ['every section', everySection()],
  ['a professor with 120 publications and a photo', pictured(golden('professor'))],
  ['a resume in Arabic with a photo', pictured(golden('ar'))],
  ['a resume in Japanese', golden('ja')],
];

/** What a window of so many pixels shows at 200 %: half as many CSS pixels, of two pixels each way. */
function at200(width: number): BrowserContextOptions {
  return { viewport: { width: width / 2, height: 450 }, deviceScaleFactor: 2 };
}

// No DOM types here: what runs in the page is given as text.

/**
 * Lines of text that leave the page at its sides, that an element cuts off, or that lie on those of another one. Of
 * each line only the middle counts, where its letters stand: the boxes of neighbours may touch.
 */
const misplaced = `(() => {
  const lines = [];
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const parent = text.parentElement;
    if (text.data.trim() === '' || parent.closest('.unseen')) continue;
    const size = parseFloat(getComputedStyle(parent).fontSize);
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left < 1) continue;
      const middle = (top + bottom) / 2;
      lines.push({ left, right, top: middle - 0.3 * size, bottom: middle + 0.3 * size, text });
      if (left < -0.5 || right > innerWidth + 0.5) found.push('off the page: ' + text.data);
      for (let box = parent; box !== document.body; box = box.parentElement) {
        if (getComputedStyle(box).overflow === 'visible') continue;
        const edge = box.getBoundingClientRect();
        if (left < edge.left - 0.5 || right > edge.right + 0.5 || top < edge.top - 0.5 || bottom > edge.bottom + 0.5) {
          found.push('cut off: ' + text.data);
        }
      }
    }
  }
  for (const image of document.images) lines.push({ ...image.getBoundingClientRect().toJSON(), text: image });
  lines.sort((one, other) => one.top - other.top);
  lines.forEach((one, at) => {
    for (const other of lines.slice(at + 1)) {
      if (other.top >= one.bottom) break;
      const apart = other.left >= one.right - 0.5 || one.left >= other.right - 0.5;
      if (one.text !== other.text && !apart) found.push((one.text.data ?? 'photo') + ' on ' + (other.text.data ?? 'photo'));
    }
  });
  return { lines: lines.length, found };
})()`;

type Misplaced = { readonly lines: number; readonly found: readonly string[] };

async function show(page: Page, resume: Resume, options: ThemeOptions = {}): Promise<void> {
  await page.setContent(render(resume, options));
}

describe.each(documents)('%s', (_, resume) => {
  test.each([
    ['in a window of 1280 px at 200 %', at200(1280)],
    ['in a window of 640 px at 200 %', at200(640)],
    ['on a phone', { viewport: { width: 360, height: 740 }, deviceScaleFactor: 3 }],
    ['just below the width where dates go below titles', { viewport: { width: 543, height: 740 } }],
    ['just above it', { viewport: { width: 545, height: 740 } }],
    ['in a window of 1280 px', { viewport: { width: 1280, height: 900 } }],
    ['on a wide monitor', { viewport: { width: 3840, height: 1600 } }],
  ])('has nothing off the page, cut off or on top of something else %s', async (_, context) => {
    for (const density of ['comfortable', 'compact'] as const) {
      const { lines, found, width } = await onPage(async (page) => {
        await show(page, resume, { density });
        const width = await page.evaluate<number>('document.documentElement.scrollWidth');
        return { ...(await page.evaluate<Misplaced>(misplaced)), width };
      }, context);
      expect(lines).toBeGreaterThan(20);
      expect(found).toEqual([]);
      expect(width).toBe(context.viewport?.width);
    }
  });
});

test.each([
  ['hangs out of the page', '.label { margin-inline-start: -400px }', 'off the page: Analyst'],
  ['is cut off', '.label { overflow: hidden; inline-size: 20px; white-space: nowrap }', 'cut off: Analyst'],
  ['lies on another', '.label { margin-block-start: -30px }', 'Ada Lovelace on Analyst'],
  ['lies on the photo', '.label { margin-inline-start: 630px; white-space: nowrap }', 'photo on Analyst'],
])('such a check sees what %s', async (_, css, report) => {
  const { found } = await onPage(async (page) => {
    await show(page, everySection());
    await page.addStyleTag({ content: css });
    return page.evaluate<Misplaced>(misplaced);
  });
  expect(found).toContain(report);
});

test.each([320, 360, 1280])(
  'a place or a date alone on its line begins it, and one beside words ends it, on %i px',
  async (width) => {
    const resume: Resume = {
      work: [
        { name: 'Engine', location: 'London' },
        { position: 'Analyst', startDate: '1842', endDate: '1843' },
      ],
      admissions: [{ state: 'Bavaria', date: '2021' }],
    };
    const { place, date, lone, heading } = await onPage(
      async (page) => {
        await show(page, resume);
        return page.evaluate<Record<'place' | 'date' | 'lone' | 'heading', DOMRectLike>>(`(() => {
        const box = (selector) => {
          const range = document.createRange();
          range.selectNodeContents(document.querySelector(selector));
          return range.getBoundingClientRect().toJSON();
        };
        return { place: box('.place'), date: box('.date'), lone: box('.unknown .date'), heading: box('h3') };
      })()`);
      },
      { viewport: { width, height: 700 } },
    );
    expect([place.left, lone.left]).toEqual([heading.left, heading.left]);
    if (width < 500) expect(date.left).toBe(heading.left);
    else expect(date.left).toBeGreaterThan(width / 2);
  },
);

test('a line that wraps hangs, so that its second line is not taken for the next entry', async () => {
  const long = 'University of a Name that Goes on and on ';
  const resume: Resume = {
    service: [{ position: 'Reviewer', organization: long.repeat(4), endDate: '2020' }],
  };
  const [first, second] = await onPage(async (page) => {
    await show(page, resume);
    return page.evaluate<readonly number[]>(`(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('.lines p'));
      return [...range.getClientRects()].map(({ left }) => left);
    })()`);
  });
  expect(second).toBeGreaterThan((first ?? 0) + 10);
});

// On paper Chromium leaves out what begins before the text does.
test.each([
  [5, 'serif'],
  [50, 'serif'],
  [500, 'serif'],
  [500, 'sans'],
  [5000, 'serif'],
] as const)('the number of %i citations stands behind the edge of the text in %s', async (count, font) => {
  const publications = Array.from({ length: count }, (_, at) => ({ name: `P${at}` }));
  const [mark = 0, room] = await onPage(async (page) => {
    await show(page, { publications }, { font, publications: { numbering: 'descending' } });
    return page.evaluate<readonly number[]>(`(() => {
      const style = getComputedStyle(document.querySelector('.citations'));
      const pen = document.createElement('canvas').getContext('2d');
      pen.font = style.fontSize + ' ' + style.fontFamily;
      return [pen.measureText('[${count}]\u2002').width, parseFloat(style.paddingInlineStart)];
    })()`);
  });
  expect(mark).toBeGreaterThan(20);
  expect(room).toBeGreaterThanOrEqual(mark);
  expect(room).toBeLessThan(mark + 5);
});

test('a date and a remark of the other direction than their line read in their own', async () => {
  const resume: Resume = {
    publications: [{ name: 'Paper', journal: 'Nature', releaseDate: '2025-03-20' }],
    awards: [{ title: 'Prize', summary: '(1 of 5)' }],
  };
  const lefts = await onPage(async (page) => {
    await show(page, resume, { locale: 'ar', dates: 'long' });
    return page.evaluate<readonly number[][]>(`(() => {
      const left = (text, word) => {
        const range = document.createRange();
        range.setStart(text, text.data.indexOf(word));
        range.setEnd(text, text.data.indexOf(word) + 1);
        return range.getBoundingClientRect().left;
      };
      const date = document.querySelector('.imprint time').firstChild;
      const remark = document.querySelector('.remark').firstChild;
      return [['2025', 'مارس', '20'].map((word) => left(date, word)), ['1', 'of', '5'].map((word) => left(remark, word))];
    })()`);
  });
  for (const words of lefts) expect(words).toEqual([...words].sort((one, other) => one - other));
});

describe('on paper', () => {
  const print = async <Result>(resume: Resume, options: ThemeOptions, script: string): Promise<Result> =>
    onPage(async (page) => {
      await page.emulateMedia({ media: 'print' });
      await show(page, resume, options);
      return page.evaluate<Result>(script);
    });

  // Chromium cuts it off at the top of a page, and prints it at the foot of the page before.
  test.each([
    ['comfortable', 'serif'],
    ['comfortable', 'sans'],
    ['compact', 'serif'],
    ['compact', 'sans'],
  ] as const)('no accent rises out of a heading that is %s and %s', async (density, font) => {
    const sectionLabels = { awards: 'ÉÅŚ' };
    const resume = { basics: { name: 'ẴỄÅ أحمد' }, awards: [{ title: 'A' }] };
    const over = (heading: string, box: string) =>
      print<number>(
        resume,
        { density, font, sectionLabels },
        `(() => {
          const heading = document.querySelector('${heading}');
          const pen = document.createElement('canvas').getContext('2d');
          // Not its \`font\`, which is empty beside a font-kerning.
          const { fontWeight, fontSize, fontFamily } = getComputedStyle(heading);
          pen.font = [fontWeight, fontSize, fontFamily].join(' ');
          const { actualBoundingBoxAscent } = pen.measureText(heading.textContent);
          const baseline = document.createElement('span');
          baseline.style.display = 'inline-block';
          heading.prepend(baseline);
          const { bottom } = baseline.getBoundingClientRect();
          return document.querySelector('${box}').getBoundingClientRect().top - (bottom - actualBoundingBoxAscent);
        })()`,
      );
    expect(await over('h2', 'h2')).toBeLessThan(0);
    expect(await over('h1', '.head')).toBeLessThan(0);
  });

  test('a citation with an award is as far from the next one as the others are', async () => {
    const publications = [{}, { award: 'Best Paper' }, {}, {}].map((more, at) => ({
      name: `P${at}`,
      publisher: 'Nature',
      ...more,
    }));
    const steps = await print<readonly number[]>(
      { publications },
      {},
      `[...document.querySelectorAll('.citations > li')]
        .map((citation) => citation.getBoundingClientRect().top)
        .map((top, at, all) => top - all[at - 1]).slice(1)`,
    );
    expect(new Set(steps.map((step) => step.toFixed(1))).size).toBe(1);
  });

  test('no DOI ends a line at its hyphen', async () => {
    const publications = Array.from({ length: 40 }, (_, at) => ({
      name: 'P',
      publisher: 'N'.repeat(at + 30),
      doi: '10.1038/s41586-021-03819-2',
    }));
    const lines = await print<readonly number[]>(
      { publications },
      { paper: 'a4' },
      `(() => {
        document.body.style.inlineSize = '174mm';
        return [...document.querySelectorAll('.u-uid')].map((doi) => doi.getClientRects().length);
      })()`,
    );
    expect(lines).toHaveLength(40);
    expect(new Set(lines)).toEqual(new Set([1]));
  });
});

describe('a photo', () => {
  const resume = pictured(sample);

  /** Where the photo, the name and the first heading stand. */
  function places(page: Page): Promise<Record<'photo' | 'name' | 'header' | 'heading', DOMRectLike>> {
    return page.evaluate(`(() => {
      const place = (selector) => document.querySelector(selector).getBoundingClientRect().toJSON();
      return { photo: place('img'), name: place('h1'), header: place('header'), heading: place('h2') };
    })()`);
  }

  test.each([320, 360])('stands whole above the name on %i px', async (width) => {
    const { photo, name, heading } = await onPage(
      async (page) => {
        await show(page, resume);
        return places(page);
      },
      { viewport: { width, height: 700 } },
    );
    expect(photo.height / photo.width).toBeCloseTo(1.25, 2);
    expect(photo.left).toBe(name.left);
    expect(photo.bottom).toBeLessThan(name.top);
    expect(name.top - photo.bottom).toBeLessThan(24);
    expect(heading.top).toBeGreaterThan(name.bottom);
  });

  test.each(['ltr', 'rtl'])('stands in the corner beside the name on 640 and 1280 px, in %s', async (dir) => {
    for (const width of [640, 1280]) {
      const { photo, name, header, heading } = await onPage(
        async (page) => {
          await show(page, resume, { locale: dir === 'rtl' ? 'he' : 'en' });
          return places(page);
        },
        { viewport: { width, height: 700 } },
      );
      expect(photo.height / photo.width).toBeCloseTo(1.25, 2);
      if (dir === 'rtl') expect([photo.left, name.right]).toEqual([header.left, header.right]);
      else expect([photo.right, name.left]).toEqual([header.right, header.left]);
      expect(Math.abs(photo.top - name.top)).toBeLessThan(8);
      expect(heading.top).toBeGreaterThan(photo.bottom);
    }
  });

  test.each(['comfortable', 'compact'] as const)('stands in the corner of %s paper', async (density) => {
    const { photo, name, header, heading } = await onPage(
      async (page) => {
        await page.emulateMedia({ media: 'print' });
        await show(page, resume, { density });
        return places(page);
      },
      { viewport: { width: 658, height: 930 } },
    );
    // 84 points: three centimetres, as on a form.
    expect(photo.width).toBeCloseTo(112, 0);
    expect(photo.height).toBeCloseTo(140, 0);
    expect([photo.right, name.left]).toEqual([header.right, header.left]);
    expect(heading.top).toBeGreaterThan(photo.bottom);
  });
});

type DOMRectLike = Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'width' | 'height', number>>;

describe('where colours are forced', () => {
  test.each(['light', 'dark'] as const)(
    'every link shows that it has the focus, on %s',
    async (colorScheme) => {
      const shown = await onPage(
        async (page) => {
          await show(page, seed);
          const outlines: string[] = [];
          const links = await page.locator('a').count();
          for (let at = 0; at < links; at++) {
            await page.keyboard.press('Tab');
            outlines.push(
              await page.evaluate<string>(`(() => {
              const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(document.activeElement);
              const { backgroundColor } = getComputedStyle(document.body);
              return document.activeElement.localName + ' ' + outlineStyle + ' ' + (parseFloat(outlineWidth) >= 1) + ' ' + (outlineColor !== backgroundColor);
            })()`),
            );
          }
          return outlines;
        },
        { forcedColors: 'active', colorScheme },
      );
      expect(shown.length).toBeGreaterThan(1);
      expect([...new Set(shown)]).toEqual(['a solid true true']);
    },
  );

  test.each(['light', 'dark'] as const)(
    'the lines of headings and badges are seen, on %s',
    async (colorScheme) => {
      const hidden = await onPage(
        async (page) => {
          await show(page, seed);
          return page.evaluate<string[]>(`(() => {
          const { backgroundColor } = getComputedStyle(document.body);
          const lines = [
            ...[...document.querySelectorAll('section > h2')].map((heading) => [heading, 'Bottom']),
            ...[...document.querySelectorAll('.award')].flatMap((award) => ['Top', 'Right', 'Bottom', 'Left'].map((side) => [award, side])),
          ];
          if (lines.length < 11) return ['lines are missing'];
          return lines.filter(([element, side]) => {
            const style = getComputedStyle(element);
            const line = 'border' + side;
            return style[line + 'Style'] !== 'solid' || parseFloat(style[line + 'Width']) < 1 || style[line + 'Color'] === backgroundColor;
          }).map(([element]) => element.outerHTML);
        })()`);
        },
        { forcedColors: 'active', colorScheme },
      );
      expect(hidden).toEqual([]);
    },
  );
});
