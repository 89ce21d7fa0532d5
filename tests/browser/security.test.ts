import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { render } from '../../src/index.ts';
import { attacks, cssAttacks, dressings, everywhere, harmless } from '../properties/attacks.ts';
import { useChrome } from './chrome.ts';

const onPage = useChrome();

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scholar-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

// No DOM types here: what runs in the page is given as text.

/** What the browser made of a document. */
interface Reading {
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
  /** Where each link leads, by the browser's reading of its address. */
  readonly schemes: readonly string[];
  readonly styles: number;
  readonly rules: readonly string[];
  readonly photo: string;
}

const reading = `(() => {
  const all = [...document.querySelectorAll('*')];
  const nameOf = (element) => {
    if (!element.namespaceURI.endsWith('xhtml')) return element.namespaceURI + ' ' + element.localName;
    return element.localName === 'script' ? 'script of ' + element.type : element.localName;
  };
  return {
    elements: [...new Set(all.map(nameOf))],
    attributes: [...new Set(all.flatMap((element) =>
      element.getAttributeNames().map((name) => nameOf(element) + '[' + name + ']')))],
    schemes: [...new Set(all.filter((element) => element.hasAttribute('href')).map((element) => {
      // An address that nobody can parse leads nowhere, whatever its scheme.
      return URL.canParse(element.href) ? new URL(element.href).protocol : 'broken ' + element.href.split(':')[0] + ':';
    }))],
    styles: document.styleSheets.length + all.filter((element) => element.localName === 'style').length,
    rules: [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
      .map((rule) => rule instanceof CSSPageRule ? '@page' : rule.cssText),
    photo: document.querySelector('header img.u-photo')?.src ?? '',
  };
})()`;

/** Clicks every link, each address once, and tells what the browser was asked to open. It never leaves the page. */
interface Clicks {
  readonly clicked: number;
  readonly asked: readonly string[];
}

const clicks = `(async () => {
  const asked = [];
  navigation.addEventListener('navigate', (event) => {
    asked.push(event.destination.url);
    event.preventDefault();
  });
  const links = new Map([...document.querySelectorAll('a[href]')].map((link) => [link.href, link]));
  for (const link of links.values()) link.click();
  // A script in an address runs in a task of its own.
  await new Promise((done) => setTimeout(done, 20));
  return { clicked: [...links.keys()].filter((address) => URL.canParse(address)).length, asked };
})()`;

/** All that a document did in a browser, and what it is made of. */
interface Conduct extends Reading, Clicks {
  /** Scripts that ran: each attack calls `fired`, or opens a dialog, another page or a download. */
  readonly fired: readonly string[];
  /** What it asked for, but for itself and its photo. */
  readonly requests: readonly string[];
  readonly messages: readonly string[];
}

/** Opens documents from a file, one after the other on one page, reads each and clicks all its links. */
function conductAll(documents: readonly string[]): Promise<readonly Conduct[]> {
  return onPage(async (page) => {
    const file = join(folder, 'cv.html');
    const url = pathToFileURL(file).href;
    let fired: string[] = [];
    let requests: string[] = [];
    let messages: { readonly text: string; readonly url: string }[] = [];
    await page.exposeFunction('fired', (what: unknown) => fired.push(String(what)));
    page.on('dialog', (dialog) => {
      fired.push(`dialog ${dialog.message()}`);
      return dialog.dismiss();
    });
    page.on('popup', (popup) => fired.push(`popup ${popup.url()}`));
    page.on('download', (download) => fired.push(`download ${download.url()}`));
    page.on('pageerror', (error) => messages.push({ text: error.message, url: '' }));
    page.on('console', (message) => messages.push({ text: message.text(), url: message.location().url }));
    page.on('request', (request) => requests.push(request.url()));
    // Nothing here reaches a network, not even by mistake.
    await page.route(/^(?!file:|data:)/, (route) => route.fulfill({ status: 204 }));
    const found: Conduct[] = [];
    for (const html of documents) {
      [fired, requests, messages] = [[], [], []];
      await writeFile(file, html);
      await page.goto(url);
      const read = await page.evaluate<Reading>(reading);
      const clicked = await page.evaluate<Clicks>(clicks);
      // A photo that is not there is its own matter; browsers name it with and without the fragment.
      const photos = read.photo === '' ? [] : [read.photo, read.photo.replace(/#.*/, '')];
      found.push({
        ...read,
        ...clicked,
        fired,
        requests: requests.filter((request) => request !== url && !photos.includes(request)),
        messages: messages.flatMap((message) => (photos.includes(message.url) ? [] : [message.text])),
      });
    }
    return found;
  });
}

/** One document, on a page of its own. */
async function conduct(html: string): Promise<Conduct> {
  const [found] = await conductAll([html]);
  if (found === undefined) throw new Error('a document was not opened');
  return found;
}

// In a sentence, an attack meets no other place of the document: tests/properties/security.test.ts reads that.
const worn = [dressings[0], dressings[2]].flatMap((dress) => dress ?? []);

const allowed = ['http:', 'https:', 'mailto:', 'tel:'];

let own: Conduct;
let linked: Conduct;
beforeAll(async () => {
  own = await conduct(render(everywhere(harmless, dressings)));
  linked = await conduct(render(everywhere('https://a.example/x*', dressings)));
});

/** Everything that is not the theme's own, by its kind; empty when all is well. */
function strange(found: Conduct): readonly string[] {
  // What Markdown and the tags that texts may hold give, whatever the harmless words happen to use.
  const inline = ['a', 'strong', 'em', 'b', 'i', 'br', 'ul', 'li', 'code', 'del', 'p'];
  const elements = new Set([...own.elements, ...linked.elements, ...inline]);
  const attributes = new Set([...own.attributes, ...linked.attributes, 'a[href]', 'a[title]', 'li[lang]']);
  const schemes = found.schemes.map((scheme) => scheme.replace(/^broken (?=https?:$)/, ''));
  return [
    ...found.fired.map((what) => `ran: ${what}`),
    ...found.requests.map((url) => `asked for: ${url}`),
    ...found.messages.map((message) => `said: ${message}`),
    ...found.elements.filter((name) => !elements.has(name)),
    ...found.attributes.filter((name) => !attributes.has(name)),
    ...schemes.filter((scheme) => !allowed.includes(scheme)).map((scheme) => `link to ${scheme}`),
    ...found.asked.filter((url) => !/^(?:https?|mailto|tel):/.test(url)).map((url) => `opened: ${url}`),
    ...foreignRules(found),
    // The element and the sheet it makes.
    ...(found.styles === 2 ? [] : ['another number of styles']),
  ];
}

/**
 * A word that may name a colour is let through as one, and the browser asked whether it does; it can do nothing else.
 * Of a rule for pages, which may have its background, there is only the name here.
 */
const colorWords =
  /^(?:@page|@supports \(color:[a-z]+\) and \(color:[a-z]+\) \{\s*(?:\.scholar \{ --resume-color-[a-z]+: [a-z]+; \}\s*|@media screen and \(prefers-color-scheme: dark\) \{\s*|\}\s*)+)$/i;

function foreignRules(found: Conduct): readonly string[] {
  const rules = found.rules.filter((rule) => !colorWords.test(rule));
  const known = own.rules.filter((rule) => !colorWords.test(rule));
  const foreign = rules.filter((rule) => !known.includes(rule));
  return rules.length === known.length ? foreign : [...foreign, 'another number of rules'];
}

describe('the browser', () => {
  test('has pages of the theme in which links are clicked and nothing happens', () => {
    expect(strange(own)).toEqual([]);
    expect(strange(linked)).toEqual([]);
    expect(linked.clicked).toBeGreaterThan(0);
    expect(linked.asked).toHaveLength(linked.clicked);
    const made = [...own.elements, ...linked.elements].filter(
      (name) => name !== 'script of application/ld+json',
    );
    expect(made).not.toContainEqual(
      expect.stringMatching(/script|iframe|object|embed|form|input|button|base|svg|math|template|frame/),
    );
    expect([...own.attributes, ...linked.attributes]).not.toContainEqual(
      expect.stringMatching(/\[(?:on.*|style|srcdoc|http-equiv)\]/),
    );
  });

  // Or the tests below would pass without anything to find.
  test.each([
    ['a script', '<script>fired(1)</script>'],
    ['a handler', '<img src=x onerror=fired(1)>'],
    ['a drawing', '<svg onload=fired(1)>'],
    ['a frame', '<iframe srcdoc="<script>parent.fired(1)</script>"></iframe>'],
    ['a link', '<a href="JaVa&Tab;script:fired(1)">x</a>'],
    ['a link among others', '<a href="javascript:fired(1)">x</a><a href="https://a.example">y</a>'],
    ['a dialog', '<a href="javascript:alert(1)">x</a>'],
  ])('is seen to run %s of a page without protection', async (_, markup) => {
    const found = await conduct(`<!doctype html><title>x</title><style></style><body>${markup}`);
    expect(found.fired).not.toEqual([]);
  });

  test.each([
    ['picture', '<img src="https://evil.example/x.png">'],
    ['stylesheet', '<style>@import "https://evil.example/x.css";</style>'],
    ['background', '<style>*{background:url(https://evil.example/x.png)}</style>'],
  ])('is seen to ask for a %s of a page without protection', async (_, markup) => {
    const found = await conduct(`<!doctype html><title>x</title>${markup}<p>x`);
    expect(found.requests).toContainEqual(expect.stringContaining('https://evil.example/x'));
  });
});

describe('runs nothing, makes nothing, opens nothing and asks for nothing of a resume full of', () => {
  const found = new Map<string, Conduct>();
  // On one page: opening one for each takes longer than all the rest.
  beforeAll(async () => {
    const conducts = await conductAll(attacks.map(([, attack]) => render(everywhere(attack, worn))));
    for (const [at, [label]] of attacks.entries()) {
      const one = conducts[at];
      if (one !== undefined) found.set(label, one);
    }
  });

  test.each(attacks)('%s', (label) => {
    const one = found.get(label);
    if (one === undefined) throw new Error('the document was not opened');
    expect(strange(one)).toEqual([]);
  });
});

test('asks for nothing, whatever fontFaces says', async () => {
  const conducts = await conductAll(
    cssAttacks.map(([, fontFaces]) => render(everywhere('Ada'), { fontFaces })),
  );
  const asked = cssAttacks.map(([label], at) => [label, conducts[at]?.requests]);
  expect(asked).toEqual(cssAttacks.map(([label]) => [label, []]));
});

test('prints a name of quotes, backslashes and line breaks without leaving its string', async () => {
  await onPage(async (page) => {
    for (const [label, name] of cssAttacks) {
      await page.setContent(render({ basics: { name: `Ada ${name}` } }));
      const pages = await page.evaluate<readonly string[]>(
        `[...document.styleSheets[0].cssRules].filter((rule) => rule instanceof CSSPageRule).map((rule) =>
          [...rule.cssRules].map((box) => box.name ?? box.cssText).join())`,
      );
      expect(pages, label).toEqual(['bottom-left,bottom-right', 'bottom-left,bottom-right']);
    }
  });
});
