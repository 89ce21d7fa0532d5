import { createServer, type Server } from 'node:http';
import axe from 'axe-core';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { esbuildMarkdown } from '../../scripts/markdown.mjs';
import { esbuildStyles } from '../../scripts/styles.mjs';
import { languages, wordsOf } from '../../src/element/words.ts';
import { renderFragment } from '../../src/index.ts';
import { spoken } from '../../src/locales/spoken.ts';
import { listen } from '../listen.ts';
import { useChrome } from './chrome.ts';
import { seed } from './documents.ts';
import { hosts } from './hosts.ts';

const locales = Object.values(spoken).map((language) => language());

const onPage = useChrome();

let server: Server;
let origin: string;
let script: string;
let body = '';

const broken = '{\n  "basics": {\n    "name": "Ada",\n  }\n}';

const photo = (image: string) => JSON.stringify({ basics: { name: 'Ada', image } });

/** What the server answers, by path; `/never` does not. */
const answers: Readonly<Record<string, readonly [status: number, type: string, content: () => string]>> = {
  '/': [200, 'text/html', () => body],
  '/element.js': [200, 'text/javascript', () => script],
  '/resume.json': [200, 'application/json', () => JSON.stringify(seed)],
  '/ada.json': [200, 'application/json', () => '{"basics":{"name":"Ada"}}'],
  '/broken.json': [200, 'application/json', () => broken],
  '/list.json': [200, 'application/json', () => '[1]'],
  '/page.json': [200, 'text/html', () => '<!doctype html><p>App'],
  '/empty.json': [200, 'application/json', () => '{}'],
  '/data/photo.json': [200, 'application/json', () => photo('photo.png')],
  '/data/far.json': [200, 'application/json', () => photo('https://a.example/photo.png')],
};

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/element/index.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    plugins: [esbuildMarkdown, esbuildStyles],
  });
  script = outputFiles[0]?.text ?? '';
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/never') return;
    const [status, type, content] = answers[path] ?? [404, 'text/plain', () => 'none'];
    response.writeHead(status, { 'content-type': `${type};charset=utf-8` }).end(content());
  });
  origin = await listen(server);
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const module = '<script type="module" src="/element.js"></script>';

/** Opens a page that holds an element, and hands it over with what the console said. */
async function withElement<Result>(
  element: string,
  work: (page: Page, messages: readonly string[]) => Promise<Result>,
  head = '',
): Promise<Result> {
  return onPage(async (page) => {
    const messages: string[] = [];
    page.on('pageerror', (error) => messages.push(error.message));

    body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${head}<main>${element}</main>${module}`;
    await page.goto(origin);
    await page.waitForFunction(`customElements.get('scholar-resume') !== undefined`);
    return work(page, messages);
  });
}

/** What the element says, once it says something of the given role. */
const said = (page: Page, role: 'alert' | 'status') => page.getByRole(role).textContent();

describe('a resume from a file', () => {
  test('is shown as renderFragment gives it', async () => {
    await withElement(
      '<scholar-resume src="resume.json" heading-level="2"></scholar-resume>',
      async (page, messages) => {
        await page.getByRole('heading', { level: 2, name: seed.basics.name }).waitFor();
        const html = `document.querySelector('scholar-resume').shadowRoot.querySelector('.scholar').outerHTML`;
        const parsed = `(() => { const t = document.createElement('template'); t.innerHTML = ${JSON.stringify(renderFragment(seed, { headingLevel: 2 }).html)}; return t.innerHTML; })()`;
        expect(await page.evaluate(html)).toBe(await page.evaluate(parsed));
        expect(messages).toEqual([]);
      },
    );
  });

  test('is announced by an event, as is a failure', async () => {
    await withElement('', async (page) => {
      const events = `Promise.all(['ada.json', 'none.json'].map((src) => new Promise((resolve) => {
        const element = document.createElement('scholar-resume');
        element.onload = element.onerror = null;
        element.addEventListener('load', () => resolve(src + ' load'));
        element.addEventListener('error', (event) => resolve(src + ' error ' + event.message));
        element.setAttribute('src', src);
        document.body.append(element);
      })))`;
      expect(await page.evaluate(events)).toEqual([
        'ada.json load',
        'none.json error none.json: the server answers 404 Not Found',
      ]);
    });
  });

  test.each([
    ['beside its file', '<scholar-resume src="data/photo.json"></scholar-resume>', '/data/photo.png'],
    [
      'where its address says',
      '<scholar-resume src="data/far.json"></scholar-resume>',
      'https://a.example/photo.png',
    ],
    [
      'beside the page that holds the JSON',
      `<scholar-resume><script type="application/json">${photo('photo.png')}</script></scholar-resume>`,
      '/photo.png',
    ],
  ])('has its photo %s, and asks nowhere else for it', async (_, element, address) => {
    await withElement('', async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.evaluate(`document.querySelector('main').innerHTML = ${JSON.stringify(element)}`);
      await page.getByRole('img', { name: 'Ada' }).waitFor({ state: 'attached' });
      const whole = new URL(address, origin).href;
      const image = `document.querySelector('scholar-resume').shadowRoot.querySelector('img').src`;
      expect(await page.evaluate(image)).toBe(whole);
      // A change of the language sets it anew.
      await page.evaluate(`document.querySelector('scholar-resume').setAttribute('locale', 'de')`);
      expect(await page.evaluate(image)).toBe(whole);
      expect(asked.filter((url) => url.endsWith('.png') && url !== whole)).toEqual([]);
    });
  });

  test('that is on its way is waited for, and says so', async () => {
    await withElement('<scholar-resume src="/never"></scholar-resume>', async (page) => {
      expect(await said(page, 'status')).toBe('Loading the CV …');
      expect(await page.getByRole('status').getAttribute('aria-busy')).toBe('true');
    });
  });

  test('is replaced when the attribute changes, and the last one wins', async () => {
    await withElement('<scholar-resume src="/never"></scholar-resume>', async (page) => {
      await page.evaluate(`{
        const element = document.querySelector('scholar-resume');
        element.setAttribute('src', 'resume.json');
        element.setAttribute('src', 'ada.json');
      }`);
      await page.getByRole('heading', { name: 'Ada' }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.getByRole('heading').allInnerTexts()).toEqual(['Ada']);
    });
  });
});

describe('what cannot be shown is said', () => {
  test.each([
    ['a missing file', 'none.json', 'none.json: the server answers 404 Not Found'],
    [
      'JSON with a fault',
      'broken.json',
      'broken.json:3:18: the comma before "}" is one too many\n  3 |     "name": "Ada",\n    |                  ^',
    ],
    ['JSON of a list', 'list.json', 'list.json is no resume: that is a JSON object, { … }.'],
    ['a page', 'page.json', 'page.json is HTML, not JSON.'],
    [
      'a server that is not there',
      'http://127.0.0.1:1/x.json',
      'http://127.0.0.1:1/x.json cannot be reached, or its server does not let this page read it.',
    ],
  ])('%s', async (_, src, detail) => {
    await withElement(
      `<scholar-resume src="${src}"><a href="cv.pdf">My CV</a></scholar-resume>`,
      async (page, messages) => {
        const alert = page.getByRole('alert');
        await alert.waitFor();
        expect(await alert.locator('p').textContent()).toBe('The CV cannot be shown.');
        expect(await alert.locator('pre').textContent()).toBe(detail);
        expect(await page.getByRole('link', { name: 'My CV' }).isVisible()).toBe(true);
        expect(messages).toEqual([]);
      },
    );
  });

  test.each([
    ['no source', '<scholar-resume></scholar-resume>'],
    ['an empty source', '<scholar-resume src=""></scholar-resume>'],
    ['an empty resume', '<scholar-resume src="empty.json"></scholar-resume>'],
    ['an empty script', '<scholar-resume><script type="application/json"> </script></scholar-resume>'],
  ])('%s is an empty place', async (_, element) => {
    await withElement(element, async (page) => {
      await page.getByText('There is no CV here yet.').waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
    });
  });

  test("in the page's own words where it has some", async () => {
    const element =
      '<scholar-resume src="none.json"><b slot="error">Hélas</b><i slot="loading">Encore</i></scholar-resume>';
    await withElement(element, async (page) => {
      await page.getByText('Hélas').waitFor();
      expect(await page.getByText('Hélas').isVisible()).toBe(true);
      expect(await page.getByText('The CV cannot be shown.').isVisible()).toBe(false);
      expect(await page.getByText('Encore').isVisible()).toBe(false);
    });
  });
});

describe('what it says itself', () => {
  test('is there in every language of the theme, in words of that language', () => {
    expect([...languages.keys()].sort()).toEqual(locales.map(({ tag }) => tag).sort());
    const all = [...languages.values()].flatMap((words) => Object.values(words));
    expect(new Set(all).size).toBe(3 * locales.length);
  });

  test.each([
    ['de-AT', 'de'],
    ['DE', 'de'],
    ['zh-TW', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['zh_TW', 'zh-Hant'],
    ['pt_BR', 'pt'],
    ['iw', 'he'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['sv', 'en'],
    ['"><b>', 'en'],
    ['', 'en'],
  ])('for the language %j is in %s', (tag, language) => {
    expect(wordsOf(tag)).toEqual([language, languages.get(language)]);
  });

  test('is in the language of the page, and in that of locale where it is given', async () => {
    const two = `<div lang="fr"><scholar-resume src="/never"></scholar-resume></div>
      <scholar-resume src="none.json" locale="ar"></scholar-resume>`;
    await withElement(two, async (page) => {
      const line = page.getByText('Chargement du CV…');
      await line.waitFor();
      expect(await line.getAttribute('lang')).toBe('fr');
      const alert = page.getByRole('alert');
      await alert.waitFor();
      const words = alert.locator('span');
      expect([await words.textContent(), await words.getAttribute('lang')]).toEqual([
        'تعذّر عرض السيرة الذاتية.',
        'ar',
      ]);
      const direction = `getComputedStyle(document.querySelector('[locale]').shadowRoot.querySelector('span')).direction`;
      expect(await page.evaluate(direction)).toBe('rtl');
      expect(await alert.locator('pre').getAttribute('lang')).toBe('en');
    });
  });

  test('changes its language with the attribute', async () => {
    await withElement('<scholar-resume></scholar-resume>', async (page) => {
      await page.getByText('There is no CV here yet.').waitFor();
      await page.evaluate(`document.querySelector('scholar-resume').setAttribute('locale', 'ja')`);
      await page.getByText('まだ履歴書はありません。').waitFor();
    });
  });
});

describe('a resume in the page', () => {
  const inline = (json: string) =>
    `<scholar-resume><script type="application/json">${json}</script></scholar-resume>`;

  test('is shown, and shown anew when a script changes it', async () => {
    await withElement(inline('{"basics":{"name":"Ada"}}'), async (page) => {
      await page.getByRole('heading', { name: 'Ada' }).waitFor();
      await page.evaluate(
        `document.querySelector('scholar-resume > script').textContent = '{"basics":{"name":"Bob"}}'`,
      );
      await page.getByRole('heading', { name: 'Bob' }).waitFor();
      expect(await page.getByRole('heading').count()).toBe(1);
    });
  });

  test('that a script has taken away does not come back with another language', async () => {
    await withElement(inline('{"basics":{"name":"Ada"}}'), async (page) => {
      await page.getByRole('heading', { name: 'Ada' }).waitFor();
      await page.evaluate(`document.querySelector('scholar-resume > script').remove()`);
      await page.getByText('There is no CV here yet.').waitFor();
      await page.evaluate(`document.querySelector('scholar-resume').setAttribute('locale', 'de')`);
      await page.getByText('Hier ist noch kein Lebenslauf.').waitFor();
      expect(await page.getByRole('heading').count()).toBe(0);
    });
  });

  test('may come after its element', async () => {
    await withElement('<scholar-resume></scholar-resume>', async (page) => {
      await page.getByText('There is no CV here yet.').waitFor();
      await page.evaluate(`{
        const script = document.createElement('script');
        script.type = 'application/json';
        script.textContent = '{"basics":{"name":"Ada"}}';
        document.querySelector('scholar-resume').append(script);
      }`);
      await page.getByRole('heading', { name: 'Ada' }).waitFor();
    });
  });

  test('with a fault names the place', async () => {
    await withElement(inline('{"basics": }'), async (page) => {
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').locator('pre').textContent()).toContain(
        'The JSON in the page:1:12: a value is missing before this',
      );
    });
  });

  test('runs nothing of what is in it', async () => {
    const attack = '<img src=x onerror=\\"document.title=1\\"><script>document.title=1<\\/script>';
    await withElement(
      inline(`{"basics":{"name":"${attack}","summary":"${attack}","url":"javascript:document.title=1"}}`),
      async (page) => {
        await page.getByRole('heading').first().waitFor();
        expect(await page.title()).toBe('Host');
        expect(await page.locator('scholar-resume img, scholar-resume [href^="javascript"]').count()).toBe(0);
      },
    );
  });
});

test('its attributes are options, and changing them asks for the file no second time', async () => {
  await withElement('<scholar-resume src="ada.json"></scholar-resume>', async (page) => {
    await page.getByRole('heading', { level: 1, name: 'Ada' }).waitFor();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const background = `getComputedStyle(document.querySelector('scholar-resume').shadowRoot.querySelector('.scholar')).backgroundColor`;
    expect(await page.evaluate(background)).toBe('rgb(255, 255, 255)');
    await page.evaluate(`{
      const element = document.querySelector('scholar-resume');
      element.setAttribute('color-scheme', 'dark');
      element.setAttribute('heading-level', '3');
      element.setAttribute('locale', 'en');
    }`);
    await page.getByRole('heading', { level: 3, name: 'Ada' }).waitFor();
    expect(await page.evaluate(background)).toBe('rgb(23, 24, 27)');
    expect(requests).toEqual([]);
  });
});

test('after removal it keeps no request, no listener and no observer, and can be forgotten', async () => {
  // What the module itself begins outside of its element, and doesn't end.
  const counting = `<script>
    window.kept = new Set();
    const own = () => new Error().stack.includes('/element.js');
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      if (own() && (this instanceof Node || this === window)) {
        kept.add(type);
        options?.signal?.addEventListener('abort', () => kept.delete(type));
      }
      return addEventListener.call(this, type, listener, options);
    };
    const { observe, disconnect } = MutationObserver.prototype;
    MutationObserver.prototype.observe = function (...args) {
      if (own()) kept.add(this);
      return observe.apply(this, args);
    };
    MutationObserver.prototype.disconnect = function () {
      kept.delete(this);
      return disconnect.call(this);
    };
  </script>`;
  const two =
    '<scholar-resume id="one" src="/never"></scholar-resume><scholar-resume id="two"></scholar-resume>';
  await withElement(
    two,
    async (page) => {
      await page.getByText('There is no CV here yet.').waitFor();
      expect(await page.evaluate('kept.size')).toBe(1);
      const aborted = page.waitForEvent('requestfailed');
      await page.evaluate(`{
        window.gone = [...document.querySelectorAll('scholar-resume')].map((element) => new WeakRef(element));
        document.querySelector('main').replaceChildren();
      }`);
      expect((await aborted).url()).toBe(`${origin}/never`);
      expect(await page.evaluate('kept.size')).toBe(0);
      // What a task that is not over yet still holds goes with the next collection.
      await expect
        .poll(async () => {
          await page.requestGC();
          return page.evaluate('gone.map((element) => element.deref())');
        })
        .toEqual([undefined, undefined]);
    },
    counting,
  );
});

test('it is shown again where it is put back', async () => {
  await withElement('<scholar-resume src="ada.json"></scholar-resume>', async (page) => {
    await page.getByRole('heading', { name: 'Ada' }).waitFor();
    await page.evaluate(`{
      const element = document.querySelector('scholar-resume');
      element.remove();
      document.body.append(element);
    }`);
    await page.getByRole('heading', { name: 'Ada' }).waitFor();
    expect(await page.getByRole('heading').count()).toBe(1);
  });
});

describe('in a page with a strict policy', () => {
  const strict =
    "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
  const policy = (rules: string) => `<meta http-equiv="Content-Security-Policy" content="${rules}">`;
  const link = '<a href="cv.pdf">My CV</a>';
  const element = `<scholar-resume src="ada.json" color-scheme="dark">${link}</scholar-resume>`;

  test.each([strict, `${strict}; trusted-types scholar-resume`])('it is shown: %s', async (rules) => {
    await withElement(
      element,
      async (page, messages) => {
        await page.getByRole('heading', { name: 'Ada' }).waitFor();
        const color = `getComputedStyle(document.querySelector('scholar-resume').shadowRoot.querySelector('h1')).color`;
        expect(await page.evaluate(color)).toBe('rgb(236, 236, 238)');
        expect(messages).toEqual([]);
      },
      policy(rules),
    );
  });

  test('that does not allow it markup, it says so and shows what else is in it', async () => {
    await withElement(
      element,
      async (page, messages) => {
        expect(await said(page, 'alert')).toMatch(/^The CV cannot be shown\..*scholar-resume/);
        expect(await page.getByRole('link', { name: 'My CV' }).isVisible()).toBe(true);
        expect(messages).toEqual([]);
      },
      policy(`${strict}; trusted-types another`),
    );
  });
});

test('a second copy of the module does no harm', async () => {
  await withElement('<scholar-resume src="ada.json"></scholar-resume>', async (page, messages) => {
    expect(await page.evaluate(`import('/element.js?again').then((copy) => typeof copy.ScholarResume)`)).toBe(
      'function',
    );
    await page.getByRole('heading', { name: 'Ada' }).waitFor();
    expect(messages).toEqual([]);
  });
});

test.each(hosts)('in a page whose stylesheet is %s it is as in one without', async (_, css) => {
  const styles = `[...document.querySelector('scholar-resume').shadowRoot.querySelectorAll('.scholar, .scholar *')].map((element) => {
    const style = getComputedStyle(element);
    return [...style].filter((property) => !/^--(?!resume-)/.test(property))
      .map((property) => element.className + ' { ' + property + ': ' + style.getPropertyValue(property) + ' }').sort();
  })`;
  const shown = (sheet: string) =>
    withElement(
      '<div id="slot" style="all:initial;display:block;width:700px;contain:strict;height:3000px"><scholar-resume src="resume.json" style="display:block"></scholar-resume></div>',
      async (page) => {
        await page.getByText(seed.basics.name).first().waitFor();
        return page.evaluate<string[][]>(styles);
      },
      `<style>${sheet}</style>`,
    );
  const alone = await shown('');
  expect(alone.length).toBeGreaterThan(50);
  const there = await shown(css);
  const found = there.flatMap((style, at) => style.filter((line, index) => line !== alone[at]?.[index]));
  expect([...new Set(found)]).toEqual([]);
});

test.each([
  ['a resume', '<scholar-resume src="resume.json" heading-level="2"></scholar-resume>', 'heading'],
  ['a failure', '<scholar-resume src="broken.json"></scholar-resume>', 'alert'],
  ['an empty place', '<scholar-resume></scholar-resume>', 'status'],
] as const)('%s has no accessibility finding', async (_, element, role) => {
  await withElement(`<h1>Page</h1>${element}`, async (page) => {
    await page.getByRole(role).last().waitFor();
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
});
