import { describe, expect, test } from 'vitest';
import { type FragmentOptions, type Resume, render, renderFragment } from '../../src/index.ts';
import { useChrome } from './chrome.ts';
import { everySection, sample, seed } from './documents.ts';
import { hostPage, hosts } from './hosts.ts';

const onPage = useChrome();

/**
 * Where two pages differ in the computed styles of the same elements and of their pseudo-elements, to the last property;
 * each difference once for each kind of element. Both stand in frames of one page, so that only what differs leaves it.
 */
async function differences(which: string, expected: string, received: string): Promise<readonly string[]> {
  return onPage(async (page) => {
    await page.setContent(
      '<!doctype html><iframe width="1000" height="900"></iframe><iframe width="1000" height="900"></iframe>',
    );
    return page.evaluate<string[]>(`(async () => {
      const [one, other] = await Promise.all(${JSON.stringify([expected, received])}.map((html, at) =>
        new Promise((resolve) => {
          const frame = document.querySelectorAll('iframe')[at];
          frame.onload = () => resolve((${which})(frame.contentDocument));
          frame.srcdoc = html;
        })));
      if (one.length < 10 || one.length !== other.length) return ['it has ' + other.length + ' elements, not ' + one.length];
      const found = new Set();
      for (const [at, element] of one.entries()) {
        for (const pseudo of [null, '::before', '::after', '::marker']) {
          const before = getComputedStyle(element, pseudo);
          const after = getComputedStyle(other[at], pseudo);
          const name = element.localName + '.' + element.className + (pseudo ?? '');
          for (const property of new Set([...before, ...after, '-webkit-locale'])) {
            // The page's own variables are inherited, and nothing of the resume asks for them.
            if (/^--(?!resume-)/.test(property)) continue;
            const value = before.getPropertyValue(property);
            const now = after.getPropertyValue(property);
            if (value !== now) found.add(name + ' { ' + property + ': ' + value + ' } became ' + now);
          }
        }
      }
      return [...found];
    })()`);
  });
}

const ofResume = `(page) => [...page.querySelectorAll('#slot *')]`;
const ofPage = `(page) => [...page.querySelectorAll('*')].filter((element) => !element.closest('#slot > *'))`;

const documents: readonly (readonly [name: string, resume: Resume])[] = [
  ['seed', seed],
  ['every section', everySection()],
];

describe.each([...hosts, ['none', ''] as const])('a page whose stylesheet is %s', (_, css) => {
  test('is not changed in any property of any element by the resume in it', async () => {
    const fragment = renderFragment(everySection(), {
      headingLevel: 2,
      density: 'compact',
      colors: { accent: 'red' },
    });
    const before = hostPage(css, { css: '', html: '' });
    expect(await differences(ofPage, before, hostPage(css, fragment))).toEqual([]);
  });

  test.each(documents)('shows the %s as a page without one does, to the last property', async (_, resume) => {
    const fragment = renderFragment(resume, { headingLevel: 2 });
    expect(await differences(ofResume, hostPage('', fragment), hostPage(css, fragment))).toEqual([]);
  });
});

test.each(documents)('the %s is set as in its own document', async (_, resume) => {
  const { css, html } = renderFragment(resume);
  const own = render(resume, { colorScheme: 'light' });
  const found = await differences(
    `(page) => [...page.querySelector('.scholar').querySelectorAll('*')]`,
    own,
    `<!doctype html><html lang="en"><style>body{margin:0}${css}</style>${html}`,
  );
  // The document's root is the page's body; what is there for ears alone is placed from there.
  expect(found.filter((difference) => !/\.unseen/.test(difference))).toEqual([]);
});

test.each([2, 3, 6] as const)(
  'from the heading level %i it is set as from the first',
  async (headingLevel) => {
    const resume = { ...everySection(), meta: { themeOptions: { publications: { groupBy: 'type' } } } };
    const page = (level: FragmentOptions['headingLevel'] = 1): string => {
      const { css, html } = renderFragment(resume, { headingLevel: level });
      return `<!doctype html><style>${css}</style>${html}`;
    };
    const found = await differences(
      `(page) => [...page.querySelectorAll('.scholar, .scholar *')]`,
      page(),
      page(headingLevel),
    );
    expect(found).toEqual([]);
  },
);

describe('two resumes in one page', () => {
  const first: FragmentOptions = { colors: { accent: ['#700', '#f88'] }, density: 'compact', font: 'sans' };
  const second: FragmentOptions = { colors: { accent: '#070', primary: '#123' }, headingLevel: 3 };

  const pair = (one: string, other: string, css: string): string => {
    const slot = (html: string): string =>
      `<div style="width:700px;height:4000px;contain:strict">${html}</div>`;
    return `<!doctype html><style>${css}</style>${slot(one)}${slot(other)}`;
  };

  test('do not disturb each other', async () => {
    const one = renderFragment(seed, { ...first, colorScheme: 'auto' });
    const other = renderFragment(sample, { ...second, colorScheme: 'auto' });
    for (const css of [one.css + other.css, other.css + one.css]) {
      const both = pair(one.html, other.html, css);
      const at = (child: number) =>
        `(page) => [...page.querySelectorAll('div:nth-of-type(${child}) > .scholar, body > div:nth-of-type(${child}) > .scholar *')]`;
      expect(await differences(at(1), pair(one.html, '', one.css), both)).toEqual([]);
      expect(await differences(at(2), pair('', other.html, other.css), both)).toEqual([]);
    }
  });

  test.each([
    ['light', ['rgb(119, 0, 0)', 'rgb(0, 119, 0)']],
    ['dark', ['rgb(255, 136, 136)', 'rgb(0, 119, 0)']],
  ] as const)('have the colours of their own options in the %s scheme', async (colorScheme, colors) => {
    const one = renderFragment(seed, { ...first, colorScheme: 'auto' });
    const other = renderFragment(sample, { ...second, colorScheme: 'auto' });
    const shown = await onPage(
      async (page) => {
        await page.setContent(pair(one.html, other.html, one.css + other.css));
        return page.evaluate<string[]>(
          `[...document.querySelectorAll('.scholar > div > section > :first-child')].map((heading) => getComputedStyle(heading).color)`,
        );
      },
      { colorScheme },
    );
    expect([...new Set(shown)]).toEqual(colors);
  });

  test('have no id, so none is there twice', () => {
    for (const [, resume] of documents) expect(renderFragment(resume).html).not.toMatch(/\sid=/);
  });
});

describe('light and dark', () => {
  const background = (options: FragmentOptions, colorScheme: 'light' | 'dark'): Promise<string> =>
    onPage(
      async (page) => {
        const { css, html } = renderFragment(seed, options);
        await page.setContent(hostPage('', { css, html }));
        return page.evaluate<string>(`getComputedStyle(document.querySelector('.scholar')).backgroundColor`);
      },
      { colorScheme },
    );
  const light = 'rgb(255, 255, 255)';
  const dark = 'rgb(23, 24, 27)';

  test('it is light on every machine, because most pages are', async () => {
    expect(await background({}, 'light')).toBe(light);
    expect(await background({}, 'dark')).toBe(light);
  });

  test("follows the reader's scheme where the page says so", async () => {
    expect(await background({ colorScheme: 'auto' }, 'light')).toBe(light);
    expect(await background({ colorScheme: 'auto' }, 'dark')).toBe(dark);
  });

  test('is dark where the page says so', async () => {
    expect(await background({ colorScheme: 'dark' }, 'light')).toBe(dark);
  });
});

test('it is hidden with the panel of the page that it stands in', async () => {
  const { css, html } = renderFragment(seed);
  await onPage(async (page) => {
    await page.setContent(`<style>${css}</style><div style="visibility:hidden">${html}</div>`);
    expect(await page.locator('.scholar').isVisible()).toBe(false);
    expect(await page.getByRole('heading').count()).toBe(0);
  });
});

test('the language of the resume decides its fonts, whatever the page speaks', async () => {
  const { css, html } = renderFragment(seed);
  await onPage(async (page) => {
    await page.setContent(hostPage('', { css, html }));
    const language = `getComputedStyle(document.querySelector('.scholar')).webkitLocale`;
    expect(await page.evaluate<string>(language)).toBe('"en"');
  });
});

test('its header and its body are no landmarks of the page', async () => {
  const { css, html } = renderFragment(seed);
  await onPage(async (page) => {
    await page.setContent(`<style>${css}</style><header>Page</header><main>${html}</main>`);
    expect(await page.getByRole('banner').count()).toBe(1);
    expect(await page.getByRole('main').count()).toBe(1);
    expect(await page.getByRole('article').first().getAttribute('lang')).toBe('en');
  });
});

describe('in a column of a wide page', () => {
  /** Where the date of each row stands: beside the text before it, at the line's end, or below, at the line's start. */
  const dates = (width: number): Promise<readonly string[]> =>
    onPage(async (page) => {
      const { css, html } = renderFragment(everySection());
      await page.setViewportSize({ width: 1400, height: 900 });
      await page.setContent(`<style>${css}</style><div style="width:${width}px">${html}</div>`);
      expect(await page.evaluate<boolean>(`document.querySelector('.scholar').scrollWidth <= ${width}`)).toBe(
        true,
      );
      return page.evaluate<string[]>(`[...document.querySelectorAll('.row > * + .date')].map((date) => {
        const [own, before, row] = [date, date.previousElementSibling, date.parentElement].map((element) => element.getBoundingClientRect());
        const edge = (one, other) => Math.abs(one - other) < 1;
        if (own.top >= before.bottom - 1 && edge(own.left, row.left)) return 'below';
        return own.top < before.bottom && own.left >= before.right && edge(own.right, row.right) ? 'beside' : 'astray';
      })`);
    });

  test('of 300 px a date stands below its title, as on a phone', async () => {
    const found = await dates(300);
    expect(found.length).toBeGreaterThan(10);
    expect([...new Set(found)]).toEqual(['below']);
  });

  test('of 700 px a date stands beside its title', async () => {
    expect([...new Set(await dates(700))]).toEqual(['beside']);
  });
});
