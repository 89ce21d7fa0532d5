import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { chromeFlags } from '../../scripts/chrome.mjs';
import { type Resume, render, renderFragment } from '../../src/index.ts';
import { spoken } from '../../src/locales/spoken.ts';
import { listen } from '../listen.ts';
import { attacks, everywhere, harmless, lifted } from '../properties/attacks.ts';
import { installedTheme } from './expected.ts';
import { resumeFiles, root } from './install.ts';

// The package's bundles make strings without Preact (src/document/preact-strings.ts). The sources render with Preact
// and preact-render-to-string as they are installed: here the two are held against each other.
const { plain, chrome } = inject('consumers');
const built = join(plain, 'node_modules/jsonresume-theme-scholar/dist');

const read = (path: string): Resume => JSON.parse(readFileSync(path, 'utf8'));

const goldens = readdirSync(join(root, 'tests/golden')).filter((file) => file.endsWith('.json'));

const resumes: readonly (readonly [name: string, resume: Resume])[] = [
  ...goldens.map((file) => [file, read(join(root, 'tests/golden', file))] as const),
  ...Object.entries(resumeFiles).map(([file, path]) => [file, read(path)] as const),
  ['an empty resume', {}],
  ['one name', { basics: { name: 'Ada Lovelace' } }],
  ['every field', everywhere(harmless)],
  ['every field of lifted projects', lifted(harmless)],
];

const optionsOf = [
  {},
  {
    colorScheme: 'dark',
    font: 'sans',
    density: 'compact',
    paper: 'letter',
    dates: 'long',
    lastModified: true,
    colors: { accent: ['#700', '#f88'] },
    publications: { groupBy: 'year', numbering: 'descending', selected: true, maxAuthors: 2 },
  },
  { locale: 'ar', structuredData: false, publications: { groupBy: 'type', numbering: 'none' } },
] as const;

describe.each(resumes)('%s', (_, resume) => {
  test('is to the byte what Preact makes of it, required and imported', async () => {
    const imported = await import(pathToFileURL(join(built, 'index.mjs')).href);
    for (const options of optionsOf) {
      const document = render(resume, options);
      const fragment = renderFragment(resume, { ...options, headingLevel: 3 });
      for (const theme of [installedTheme(), imported]) {
        expect(theme.render(resume, options)).toBe(document);
        expect(theme.renderFragment(resume, { ...options, headingLevel: 3 })).toEqual(fragment);
      }
    }
  });
});

test.each(Object.keys(spoken))('every field in %s is to the byte what Preact makes of it', (locale) => {
  const resume = everywhere(harmless);
  for (const dates of ['short', 'long'] as const) {
    const options = { locale, dates, publications: { groupBy: 'type' } } as const;
    expect(installedTheme().render(resume, options)).toBe(render(resume, options));
  }
});

test('every attack is to the byte what Preact makes of it', () => {
  const theme = installedTheme();
  for (const [label, text] of attacks) {
    expect(theme.render(everywhere(text)), label).toBe(render(everywhere(text)));
    expect(theme.renderFragment(lifted(text)), label).toEqual(renderFragment(lifted(text)));
  }
});

describe("the package's element shows what renderFragment gives", () => {
  let browser: Browser;
  let page: Page;
  let server: Server;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const [type, content] =
        request.url === '/element.mjs'
          ? ['text/javascript', readFileSync(join(built, 'element.mjs'))]
          : ['text/html', '<!doctype html><script type="module" src="element.mjs"></script>'];
      response.setHeader('content-type', `${type};charset=utf-8`).end(content);
    });
    browser = await chromium.launch({ executablePath: chrome, args: chromeFlags });
    page = await browser.newPage();
    await page.goto(await listen(server));
    await page.waitForFunction(`customElements.get('scholar-resume') !== undefined`);
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  test.each(resumes.filter(([, resume]) => resume.basics !== undefined))('of %s', async (_, resume) => {
    // The text of a script is taken as it is, where markup would have to be escaped.
    const [shown, expected] = await page.evaluate<
      readonly [string, string]
    >(`new Promise((resolve, reject) => {
      const element = document.createElement('scholar-resume');
      element.addEventListener('error', (event) => reject(new Error(event.message)));
      element.addEventListener('load', () => {
        const template = document.createElement('template');
        template.innerHTML = ${JSON.stringify(renderFragment(resume).html)};
        resolve([element.shadowRoot.querySelector('.scholar').outerHTML, template.innerHTML]);
        element.remove();
      });
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = ${JSON.stringify(JSON.stringify(resume))};
      element.append(script);
      document.body.append(element);
    })`);
    expect(shown).toBe(expected);
  });
});
