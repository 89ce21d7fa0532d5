import { describe, expect, test } from 'vitest';
import { type Resume, render, renderFragment } from '../../src/index.ts';
import { useChrome } from './chrome.ts';

const onPage = useChrome();

/** What could end a script, open another, or mean something else to a parser of HTML, XML, JSON or JavaScript. */
const attacks: readonly (readonly [label: string, text: string])[] = [
  ['an end of script', '</script><script>fired(1)</script>'],
  ['an end of script in capitals', '</SCRIPT\t/x><img src=x onerror=fired(1)>'],
  ['an end of script without its bracket', '</script'],
  ['a script', '<script>fired(1)</script>'],
  ['a comment, in which a script hides its end', '<!--<script>'],
  ['an end of comment', '--></script><svg onload=fired(1)>'],
  ['CDATA', ']]></script><![CDATA[<script>fired(1)</script>]]>'],
  ['a line separator', 'x\u2028fired(1)'],
  ['a paragraph separator', 'x\u2029fired(1)'],
  ['an end of string', '"}]}</script><script>fired(1)//'],
  ['a backslash', '\\x"}]}</script><script>fired(1)\\'],
  ['our own escape', '\\u003c/script\\u003e\\u003cscript\\u003efired(1)'],
];

/**
 * A resume with the text in every field that reaches structured data as a text, between words that name the field.
 * Markdown knows none of the texts; what else decides over them, an address or a date, is harmless.
 */
function filled(text: string): Resume {
  const of = (field: string): string => `${field} ${text} ${field}`;
  return {
    basics: {
      name: of('name'),
      label: of('label'),
      phone: of('phone'),
      url: 'https://a.example/',
      location: {
        address: of('address'),
        postalCode: of('code'),
        city: of('city'),
        region: of('region'),
        countryCode: of('country'),
      },
    },
    work: [{ name: of('employer'), position: of('position'), startDate: '2020' }],
    volunteer: [{ organization: of('club'), position: of('helper'), startDate: '2020' }],
    education: [
      { institution: of('school'), studyType: of('degree'), area: of('area'), endDate: '2019' },
      { institution: of('college'), studyType: of('studies'), startDate: '2021' },
    ],
    certificates: [{ name: of('certificate'), issuer: of('issuer') }],
    awards: [{ title: of('award') }],
    skills: [{ name: of('skill'), keywords: [of('keyword')] }],
    languages: [{ language: of('language') }],
    publications: [
      {
        name: of('paper'),
        type: 'article-journal',
        authors: [{ name: of('author') }],
        journal: of('journal'),
        volume: of('volume'),
        issue: of('issue'),
        arxiv: of('arxiv'),
        award: of('best'),
        status: of('status'),
      },
      { name: of('book'), type: 'book', editors: [of('editor')], publisher: of('press') },
    ],
    meta: { themeOptions: { lastModified: true } },
  };
}

/** The same in addresses, dates and pages, which are read as such and so not letter by letter. */
function linked(text: string): Resume {
  const url = `https://a.example/${text}`;
  return {
    basics: { name: 'Ada', url, email: `${text}@a.example`, image: url, profiles: [{ network: 'X', url }] },
    work: [{ name: 'Engine', url }],
    certificates: [{ name: 'Degree', url, date: text }],
    publications: [
      {
        name: 'Note',
        url,
        doi: `10.1/${text}`,
        authors: [{ name: 'Bob', url }],
        releaseDate: text,
        pages: text,
      },
    ],
    meta: { canonical: url, lastModified: text, language: text },
  };
}

/** What a page holds of structured data, by Chromium's reading, and what ran in it. */
type Reading = {
  readonly scripts: readonly (readonly [type: string, content: string])[];
  readonly images: readonly string[];
  readonly fired: number;
};

async function read(html: string): Promise<Reading> {
  return onPage(async (page) => {
    let fired = 0;
    await page.exposeFunction('fired', () => {
      fired += 1;
    });
    // Nothing here reaches a network, not even by mistake.
    await page.route(/^(?!data:)/, (route) => route.fulfill({ status: 204 }));
    await page.setContent(html);
    const found = await page.evaluate<Omit<Reading, 'fired'>>(`(() => {
      const roots = [document, ...[...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? [])];
      const all = (selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
      return {
        scripts: all('script').map((script) => [script.type, script.textContent]),
        images: all('img:not(.u-photo), svg, iframe').map((image) => image.outerHTML),
      };
    })()`);
    return { ...found, fired };
  });
}

/** All texts of a value from JSON, in order. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

async function dataOf(resume: Resume): Promise<unknown> {
  const { scripts, images, fired } = await read(render(resume));
  expect(scripts.map(([type]) => type)).toEqual(['application/ld+json']);
  expect([images, fired]).toEqual([[], 0]);
  return JSON.parse(scripts[0]?.[1] ?? '');
}

// In the names of authors any space is one blank, a line separator too.
const spaced = (text: string): string => text.replace(/\s+/g, ' ');

test('the data hold every field that an attack is put into', async () => {
  const found = texts(await dataOf(filled('harmless'))).join('\n');
  const fields = [...JSON.stringify(filled('harmless')).matchAll(/(\w+) harmless \1/g)].map(
    ([field]) => field,
  );
  expect(fields).toHaveLength(34);
  expect(fields.filter((field) => !found.includes(field))).toEqual([]);
});

describe.each(attacks)('%s in every text', (_, attack) => {
  test('is read back from the document as it was written, and runs nothing', async () => {
    const plain = texts(await dataOf(filled('harmless')));
    const read = texts(await dataOf(filled(attack)));
    expect(read.map(spaced)).toEqual(plain.map((text) => spaced(text.replaceAll('harmless', () => attack))));
    expect(read).toContain(`paper ${attack} paper`);
  });

  test('and in every address leaves one script, which is data', async () => {
    expect(texts(await dataOf(linked(attack)))).toContain('Engine');
  });

  test('is in no script of a fragment, in the page or in a shadow root', async () => {
    for (const resume of [filled(attack), linked(attack)]) {
      const { html, css } = renderFragment(resume);
      const page = `<!doctype html><title>x</title><style>${css}</style>${html}<div><template shadowrootmode="open">${html}</template></div>`;
      expect(await read(page)).toEqual({ scripts: [], images: [], fired: 0 });
    }
  });
});

test('a document without protection is seen to run them', async () => {
  const { fired } = await read(
    `<!doctype html><title>x</title><script type="application/ld+json">${JSON.stringify(filled('</script><script>fired(1)</script>'))}</script>`,
  );
  expect(fired).toBeGreaterThan(0);
});
