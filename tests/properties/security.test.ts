import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { type Resume, render } from '../../src/index.ts';
import { wordsIn } from '../words.ts';
import { attacks, cssAttacks, dressings, everyOption, everywhere, harmless, lifted } from './attacks.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** What a browser would make of a document, without the browser. */
type Reading = {
  readonly errors: readonly string[];
  readonly elements: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  readonly addresses: readonly (readonly [attribute: string, url: string])[];
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  readonly comments: number;
  readonly lang: string;
  readonly text: string;
};

function read(html: string): Reading {
  const errors: string[] = [];
  const elements = new Set<string>();
  const attributes = new Set<string>();
  const addresses: (readonly [string, string])[] = [];
  const styles: string[] = [];
  const texts: string[] = [];
  const scripts: string[] = [];
  let [comments, lang] = [0, ''];

  const visitElement = (element: Element): void => {
    const name = nameOf(element);
    elements.add(name);
    for (const { name: attribute, value } of element.attrs) {
      attributes.add(`${name}[${attribute}]`);
      if (/^(?:href|src|action|formaction|data|xlink:href|poster|srcset|ping)$/.test(attribute))
        addresses.push([`${name}[${attribute}]`, value]);
      if (name === 'html' && attribute === 'lang') lang = value;
    }
    if (name === 'style') styles.push(textOf(element));
    if (element.tagName === 'script') scripts.push(textOf(element));
    if (name === 'body') texts.push(textOf(element));
  };
  const visit = (node: Node): void => {
    if (node.nodeName === '#comment') comments++;
    if ('tagName' in node) visitElement(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html, { onParseError: ({ code }) => errors.push(code) }));
  return { errors, elements, attributes, addresses, styles, scripts, comments, lang, text: texts.join('') };
}

/** An element by name; a script by its type too, since structured data is one that no browser runs. */
function nameOf(element: Element): string {
  if (!element.namespaceURI.endsWith('xhtml')) return `${element.namespaceURI} ${element.tagName}`;
  const type = element.attrs.find(({ name }) => name === 'type')?.value;
  return element.tagName === 'script' ? `script of ${type}` : element.tagName;
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The name that the print footer repeats: a CSS string, in which escapes are the only backslashes. */
const footerName = /(?<=@bottom-left\{content:)"(?:[^"\\\n\r\f<]|\\[\da-f]{1,6} )*"/;

/** The whole stylesheet but for that name, rule by rule. */
function rulesOf(reading: Reading): readonly string[] {
  expect(reading.styles).toHaveLength(1);
  return (reading.styles[0] ?? '').replace(footerName, '""').split(/(?<=\}+)(?!\})/);
}

/** A word that may name a colour is let through as one; it can do nothing else. */
const colorWords =
  /^(?:@page\{background:[a-z]+\}|(?:@supports \(color:[a-z]+\) and \(color:[a-z]+\)\{|@media screen and \(prefers-color-scheme:dark\)\{)?\.scholar\{--resume-color-[a-z]+:[a-z]+\}+)$/i;

/** What of the stylesheet is not the theme's own; told by rules, since the whole is long. */
function foreignCss(reading: Reading): readonly string[] {
  const rules = rulesOf(reading).filter((rule) => !colorWords.test(rule));
  const foreign = rules.filter((rule) => !ownRules.includes(rule));
  return foreign.length === 0 && rules.length !== ownRules.length ? ['rules lost or doubled'] : foreign;
}

const own = read(render(everywhere(harmless, dressings)));
const ownRules = rulesOf(own);
// What Markdown and the tags that texts may hold give, whatever the harmless words happen to use.
const inline = ['a', 'strong', 'em', 'b', 'i', 'br', 'ul', 'li', 'code', 'del', 'p'];
const linked = read(render(everywhere('https://a.example/x*')));
const ownElements = new Set([...own.elements, ...linked.elements, ...inline]);
const ownAttributes = new Set([...own.attributes, ...linked.attributes, 'a[href]', 'a[title]', 'li[lang]']);

/** The pictures that a document may name: by web address, in itself, or beside itself. */
const picture = /^(?:https?:|data:image\/(?:png|jpe?g|gif|webp|avif|svg\+xml)[;,])/i;
const beside = /^(?![/\\]{2})(?![a-z][a-z\d+.-]*:)[^\\]*$/i;

/** Everything of a document that is not the theme's own, by its place; empty when all is well. */
function strange(reading: Reading): readonly string[] {
  const addresses = reading.addresses.filter(([place, url]) =>
    place === 'img[src]' ? !picture.test(url) && !beside.test(asBrowser(url)) : !isSafe(url),
  );
  return [
    ...reading.errors,
    ...[...reading.elements].filter((name) => !ownElements.has(name)),
    ...[...reading.attributes].filter((name) => !ownAttributes.has(name)),
    ...addresses.map(([place, url]) => `${place}=${url}`),
    ...(reading.comments > 0 ? ['comment'] : []),
    ...(reading.scripts.length > own.scripts.length ? ['script'] : []),
    ...reading.scripts.flatMap(strangeData),
    ...(/^[a-z\d]+(?:-[a-z\d]+)*$/i.test(reading.lang) ? [] : [`lang=${reading.lang}`]),
  ];
}

/** What of structured data is neither JSON nor an address of the web where one is asked for. */
function strangeData(json: string): readonly string[] {
  const found = /[<>&\u2028\u2029]/.test(json) ? ['raw markup in JSON-LD'] : [];
  JSON.parse(json, (key, value: unknown) => {
    const addresses = ['@id', 'url', 'image', 'sameAs'].includes(key) ? [value].flat() : [];
    for (const url of addresses) {
      if (url !== '#person' && !/^https?:/i.test(asBrowser(String(url)))) found.push(`JSON-LD ${key}=${url}`);
    }
    return value;
  });
  return found;
}

/** Whether the scheme, the only thing that decides what a link does, is one of those four. */
function isSafe(url: string): boolean {
  return /^(?:https?|mailto|tel):/i.test(asBrowser(url));
}

/** An address as browsers read it: https://url.spec.whatwg.org/#concept-basic-url-parser, first steps. */
function asBrowser(url: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what browsers drop
  return url.replace(/^[\u0000-\u0020]+|[\t\n\r]/g, '');
}

test('the theme is made of elements that neither run nor load', () => {
  expect(own.errors).toEqual([]);
  expect(own.scripts).toHaveLength(1);
  expect(linked.scripts.join()).toContain('"url":"https://a.example/x*"');
  expect(
    [...own.elements].filter((name) => !/^script of application\/ld\+json$/.test(name)),
  ).not.toContainEqual(
    expect.stringMatching(/script|iframe|object|embed|form|input|button|base|svg|math|template|frame/),
  );
  expect([...ownAttributes]).not.toContainEqual(
    expect.stringMatching(/\[(?:on.*|style|srcdoc|http-equiv)\]/),
  );
});

describe.each(attacks)('%s', (_, attack) => {
  test.each([
    ['bare', dressings[0]],
    ['in a sentence', dressings[1]],
    ['behind an address', dressings[2]],
  ])('%s in every field, option and key is no more than text', (_, wear) => {
    const reading = read(render(everywhere(attack, wear === undefined ? [] : [wear])));
    expect(strange(reading)).toEqual([]);
    expect(foreignCss(reading)).toEqual([]);
  });

  test('in every field of the lifted sections is no more than text', () => {
    const reading = read(render(lifted(attack)));
    expect(strange(reading)).toEqual([]);
  });

  test('in every option of the second argument is no more than text', () => {
    // The compiler keeps callers from this; plain JavaScript does not.
    const options = everyOption(attack) as never;
    const reading = read(render(everywhere('Ada Lovelace'), options));
    expect(strange(reading)).toEqual([]);
    expect(foreignCss(reading)).toEqual([]);
  });
});

test('no attack changes itself or anything outside its document', { timeout: 60_000 }, () => {
  const ada = render({ basics: { name: 'Ada' } });
  for (const [label, attack] of attacks) {
    const resume = everywhere(attack);
    const before = JSON.stringify(resume);
    render(resume);
    expect(JSON.stringify(resume), label).toBe(before);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(render({ basics: { name: 'Ada' } })).toBe(ada);
});

describe('a tag that no text may hold is printed as the text it is', () => {
  test.each([
    ...['script', 'style', 'iframe', 'object', 'embed', 'form', 'input', 'button', 'svg', 'math', 'template'],
    ...['title', 'textarea', 'noscript', 'video', 'details', 'table', 'div', 'span', 'p', 'h1', 'u', 'font'],
  ])('%s', (tag) => {
    const written = `Before <${tag} id="x">inside</${tag}> after`;
    const { text } = read(
      render({ basics: { name: 'Ada', summary: written }, work: [{ name: written, highlights: [written] }] }),
    );
    expect(text.split(written)).toHaveLength(4);
  });

  test('and so are comments, declarations and images', () => {
    for (const written of ['a <!-- b --> c', 'a <!doctype html> c', 'a <![CDATA[b]]> c', 'a <img src=x> c']) {
      const { text } = read(render({ basics: { summary: written }, work: [{ highlights: [written] }] }));
      expect(text.split(written)).toHaveLength(3);
    }
  });
});

describe('a dangerous address leaves its words', () => {
  test.each([
    ['of a Markdown link', '[the words](javascript:fired(1))'],
    ['of a tag', '<a href="javascript:fired(1)">the words</a>'],
    ['of a tag, in entities', '<a href="&#106;avascript:fired(1)">the words</a>'],
  ])('%s', (_, written) => {
    const reading = read(render({ basics: { summary: written } }));
    expect(reading.text).toContain('the words');
    expect(reading.addresses).toEqual([]);
  });

  test('of a section', () => {
    const reading = read(render({ work: [{ name: 'the words', url: 'javascript:fired(1)' }] }));
    expect(reading.text).toContain('the words');
    expect(reading.text).toContain('javascript:fired(1)');
    expect(reading.addresses).toEqual([]);
  });
});

describe('a photo', () => {
  test.each([
    ['javascript:fired(1).png'],
    ['java\tscript:fired(1).png'],
    ['vbscript:fired(1).gif'],
    ['data:text%2Fhtml,x.png'],
    ['file:passwd.png'],
    ['\\\\evil.example\\x.png'],
    ['/\\evil.example/x.png'],
    ['data:text/html,<script>fired(1)</script>'],
  ])('at %j is left out', (image) => {
    expect(render({ basics: { name: 'Ada', image } })).not.toContain('<img');
  });

  test.each([
    ['me.png'],
    ['photos/me.jpg'],
    ['https://a.example/me'],
    ['data:image/gif;base64,R0lGODlhAQABAAAAACw='],
  ])('at %j is shown', (image) => {
    expect(read(render({ basics: { name: 'Ada', image } })).addresses).toEqual([['img[src]', image]]);
  });
});

describe('fontFaces', () => {
  // Of the shape that the fonts module gives, two rules long.
  const face =
    '@font-face{font-family:"A B";font-weight:400;unicode-range:U+0-FF,U+131;src:url("data:font/woff2;base64,d09GMgAB+/==") format("woff2")}';
  const fontFaces = face + face.replace('400', '700');

  test('takes the rules of the fonts module whole', () => {
    expect(read(render({}, { fontFaces })).styles[0]).toContain(fontFaces);
  });

  test.each([
    ...cssAttacks.filter(([label]) => label !== 'CSS open block'),
    ['an open block', '@font-face{'] as const,
    ['end of style', '</style><script>fired(1)</script>'] as const,
    ['rules behind a font', `${fontFaces}*{background:url(https://evil.example/x.png)}`] as const,
  ])('with %s is left out, since it is not all @font-face rules with the font inside', (_, attack) => {
    const reading = read(render({}, { fontFaces: attack }));
    expect(strange(reading)).toEqual([]);
    expect(foreignCss(reading)).toEqual([]);
  });

  test('of a resume is left out, whatever it says', () => {
    expect(render({ meta: { themeOptions: { fontFaces } } })).toBe(render({}));
  });
});

describe('keys that every object has', () => {
  test.each(['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'])(
    '%s is a key like any other',
    (key) => {
      const resume: Resume = JSON.parse(
        `{"${key}":[{"name":"one","${key}":"two"}],"basics":{"${key}":"x","name":"Ada"},
          "projects":[{"type":"${key}","name":"three"}],
          "publications":[{"name":"four","type":"${key}","identifiers":[{"type":"${key}","identifier":"five"}]}],
          "meta":{"themeOptions":{"${key}":{"footer":false},"sections":["${key}","*"],"sectionLabels":{"${key}":"six"},
          "labels":{"${key}":"seven"},"colors":{"${key}":"red"},"locale":"${key}","dates":"${key}"}}}`,
      );
      const html = render(resume);
      const { text } = read(html);
      // A key with an underscore before it is switched off.
      const switchedOff = key.startsWith('_');
      for (const word of ['Ada', 'three', 'four', 'five', ...(switchedOff ? [] : ['one', 'two', 'six'])])
        expect(text).toContain(word);
      expect(html).not.toMatch(/native code|\[object|undefined|function /);
      expect(foreignCss(read(html))).toEqual([]);
    },
  );
});

describe('a long text', () => {
  // Many times what these take when every step is linear. What grows with the square of the length takes longer.
  const timeout = 20_000;

  test('of a list of 200,000 texts in any place is a document', { timeout }, () => {
    const long = Array.from(
      { length: 200_000 },
      () => 'A sentence that is long enough to be a point of a list.',
    );
    const work = [{ name: 'x', extras: long }];
    expect(render({ basics: { name: 'Ada' }, work }).length).toBeGreaterThan(10_000_000);
    expect(render({ basics: { name: 'Ada' }, skills: [{ name: 'x', keywords: long }] })).toContain(
      'knowsAbout',
    );
    const languages = long.map((language) => ({ language }));
    expect(render({ basics: { name: 'Ada' }, languages })).toContain('knowsLanguage');
  });

  test('of a megabyte in every field of the schema comes to an end', { timeout }, () => {
    const { basics, work, education, publications, meta } = everywhere('word '.repeat(200_000));
    // The parts have the types of the whole; the compiler counts an absent one as a value.
    for (const part of [{ basics }, { work }, { education }, { publications }, { meta }])
      expect(render(part as Resume).length).toBeGreaterThan(1_000_000);
  });

  const units = [
    ...' \n\t*_`~[]()<>&!#-|\\"a1.,/:@+=\u0000\ud800é\u0301\u202e{}',
    ...wordsIn(
      'a. a@ ![ []( [a]( <b> </b> <!-- **a `a`` &# www.a https:// a- 1- rgb( \\* &amp <ul><li> javascript: data:image/png; Aa {a',
    ),
    ...[
      '<a ',
      '<a href="',
      '*a _b',
      ' and ',
      'a ;',
      ' *',
      '\n- ',
      '\n\n',
      '- - ',
      '> ',
      '1. ',
      '<a href=x>',
      'a\u0000',
    ],
  ];

  test.each(units)('of %j over and over comes to an end', { timeout }, (unit) => {
    const long = unit.repeat(50_000 / unit.length);
    for (const text of [`a${long}`, `[${long}](${long})`, `<${long}x`]) {
      const resume = {
        basics: { name: text, label: text, image: text, email: text, phone: text, url: text, summary: text },
        work: [{ name: text, url: text, startDate: text, endDate: text, summary: text, highlights: [text] }],
        publications: [{ name: text, authors: [text], author: text, doi: text, arxiv: text, pages: text }],
        skills: [{ name: text, keywords: [text] }],
        [text]: [{ name: text, [text]: text }],
        meta: {
          themeOptions: {
            locale: text,
            sections: [text, '*'],
            sectionLabels: { work: text },
            labels: { present: text },
            colors: { accent: text },
            publications: { marks: { '*': text, [text]: text } },
          },
        },
      };
      expect(render(resume as Resume)).toContain('</html>');
    }
  });
});
