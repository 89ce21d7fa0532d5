import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { parseFragment, serialize } from 'parse5';
import { chromium } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { chromeFlags } from '../../scripts/chrome.mjs';
import { renderFragment } from '../../src/index.ts';
import { readResume } from './expected.ts';
import { run } from './run.ts';

const { sites, oldestPreact, chrome } = inject('consumers');

/** What a site writes: its own component, with the resume's in it. */
const preactApp = `import { h } from 'preact';
import { Publications, Resume, ResumeStyles } from 'jsonresume-theme-scholar/components';
import resume from './resume.json';
export const app = () => h('main', null, h(ResumeStyles, { resume }), h(Resume, { resume, options: { headingLevel: 2 } }), h(Publications, { resume }));
`;
const reactApp = preactApp.replace("{ h } from 'preact'", "{ createElement as h } from 'react'");

const preactPage = `import { render } from 'preact';
import { app } from './app.js';
render(app(), document.body);
`;
const reactPage = `import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { app } from './app.js';
const root = createRoot(document.body);
flushSync(() => root.render(app()));
`;

const preactServer = `import { renderToString } from 'preact-render-to-string';
import { app } from './app.js';
process.stdout.write(renderToString(app()));
`;
const reactServer = `import { renderToStaticMarkup } from 'react-dom/server';
import { app } from './app.js';
process.stdout.write(renderToStaticMarkup(app()));
`;

type Site = {
  readonly app: string;
  readonly page: string;
  readonly server: string;
  /** What the site's bundler puts in the place of what. */
  readonly alias: Readonly<Record<string, string>>;
};

const kinds: readonly (readonly [name: string, site: Site])[] = [
  ['Preact', { app: preactApp, page: preactPage, server: preactServer, alias: {} }],
  [
    "React's API on Preact",
    {
      app: reactApp,
      page: reactPage,
      server: reactServer,
      alias: {
        react: 'preact/compat',
        'react-dom': 'preact/compat',
        'react-dom/client': 'preact/compat/client',
        'react-dom/server': 'preact/compat/server',
      },
    },
  ],
  [
    'React',
    {
      app: reactApp,
      page: reactPage,
      server: reactServer,
      alias: { 'preact/jsx-runtime': 'react/jsx-runtime' },
    },
  ],
];

describe.each(kinds)('a site in %s', (name, { app, page, server, alias }) => {
  const out = (file: string) => `out-${name.replaceAll(/\W/g, '')}/${file}`;

  async function bundle(entry: string, source: string, options: BuildOptions): Promise<string> {
    await writeFile(join(sites, 'app.js'), app);
    await writeFile(join(sites, entry), source);
    const { warnings } = await build({
      absWorkingDir: sites,
      entryPoints: [entry],
      bundle: true,
      outfile: out(entry),
      logLevel: 'silent',
      alias,
      // Where React says what it dislikes.
      define: { 'process.env.NODE_ENV': '"development"' },
      ...options,
    });
    expect(warnings).toEqual([]);
    return out(entry);
  }

  test('renders on a server what renderFragment gives', async () => {
    const file = await bundle('server.js', server, { platform: 'node', format: 'cjs' });
    const { stdout, stderr } = await run(process.execPath, [file], { cwd: sites });
    expect(stderr).toBe('');
    const { html, css } = renderFragment(await readResume('resume.json'), { headingLevel: 2 });
    expect(normal(stdout)).toContain(
      normal(`<main><style>${css}</style>${html}`).slice(0, -'</main>'.length),
    );
  });

  test('shows it in a page, and the console stays silent', async () => {
    const file = await bundle('page.js', page, { platform: 'browser', format: 'iife' });
    const browser = await chromium.launch({ executablePath: chrome, args: chromeFlags });
    try {
      const tab = await browser.newPage();
      const messages: string[] = [];
      tab.on('console', (message) => {
        // React recommends its developer tools to everybody.
        if (!message.text().includes('React DevTools')) messages.push(message.text());
      });
      tab.on('pageerror', (error) => messages.push(error.message));
      await tab.setContent('<!doctype html><html lang="en"><body></body></html>');
      await tab.addScriptTag({ content: await readFile(join(sites, file), 'utf8') });
      const resume = await readResume('resume.json');
      await tab.getByRole('heading', { level: 2, name: resume.basics.name }).waitFor();
      const shown = await tab.evaluate<string>(`document.querySelector('.scholar').outerHTML`);
      expect(normal(shown)).toBe(normal(renderFragment(resume, { headingLevel: 2 }).html));
      expect(messages).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

test.each(['mjs', 'cjs'])('the oldest Preact that the package takes renders it, as %s', async (ending) => {
  const program = `h(Resume, { resume: JSON.parse(readFileSync('resume.json', 'utf8')) })`;
  const names = ['{ readFileSync }', '{ h }', 'render', '{ Resume }'];
  const modules = ['node:fs', 'preact', 'preact-render-to-string', 'jsonresume-theme-scholar/components'];
  const lines = names.map((name, at) =>
    ending === 'mjs' ? `import ${name} from '${modules[at]}';` : `const ${name} = require('${modules[at]}');`,
  );
  const file = `page.${ending}`;
  await writeFile(
    join(oldestPreact, file),
    [...lines, `process.stdout.write(render(${program}));`].join('\n'),
  );
  const { stdout, stderr } = await run(process.execPath, [file], { cwd: oldestPreact });
  expect(stderr).toBe('');
  expect(normal(stdout)).toBe(normal(renderFragment(await readResume('resume.json')).html));
});

test('the stylesheet file is what ResumeStyles inlines', async () => {
  const file = await readFile(join(sites, 'node_modules/jsonresume-theme-scholar/dist/styles.css'), 'utf8');
  expect(file).toBe(`${renderFragment({}).css}\n`);
});

test('the element can be imported where there are no elements', async () => {
  const program = `import { ScholarResume } from 'jsonresume-theme-scholar/element'; console.log(typeof ScholarResume);`;
  await writeFile(join(sites, 'element.mjs'), program);
  await writeFile(
    join(sites, 'element.cjs'),
    `console.log(typeof require('jsonresume-theme-scholar/element').ScholarResume);`,
  );
  for (const file of ['element.mjs', 'element.cjs']) {
    const { stdout, stderr } = await run(process.execPath, [file], { cwd: sites });
    expect([stdout, stderr]).toEqual(['function\n', '']);
  }
});

/** The same markup however its renderer orders attributes and writes characters. */
function normal(html: string): string {
  return serialize(parseFragment(html)).replace(/<(\w+)((?: [\w-]+="[^"]*")+)>/g, (_, tag, attributes) => {
    const sorted = attributes.match(/ [\w-]+="[^"]*"/g).sort();
    return `<${tag}${sorted.join('')}>`;
  });
}
