import { describe, expect, test } from 'vitest';
import { clean } from '../../src/model/json.ts';
import { link, unlinked } from '../../src/model/link.ts';
import { displayUrl, imageUrl, safeUrl } from '../../src/model/url.ts';

/** Labelled attacks: none of them may become an address. */
const attacks = [
  ['a script', 'javascript:alert(1)'],
  ['a script in capitals', 'JaVaScRiPt:alert(1)'],
  ['a script behind white space', ' \t\njavascript:alert(1)'],
  ['a script with a tab in its scheme', 'java\tscript:alert(1)'],
  ['a script with a line break in its scheme', 'java\nscript:alert(1)'],
  ['a script with a NUL in its scheme', 'java\u0000script:alert(1)'],
  ['a script behind a control character', '\u0001javascript:alert(1)'],
  ['a script behind a soft blank', '\u00a0javascript:alert(1)'],
  ['a script that looks like an address', 'javascript://example.com/%0aalert(1)'],
  ['a script with a host behind it', 'javascript:alert(1)//example.com'],
  ['a page as data', 'data:text/html,<script>alert(1)</script>'],
  ['a page as data in capitals', 'DATA:text/html;base64,PHNjcmlwdD4='],
  ['Visual Basic', 'vbscript:msgbox(1)'],
  ['a file', 'file:///etc/passwd'],
  ['a blob', 'blob:https://example.com/1'],
  ['a page’s source', 'view-source:https://example.com'],
  ['a nested scheme', 'feed:javascript:alert(1)'],
  ['a script behind other words', '0, javascript:alert(1)'],
] as const;

describe('an address for a link', () => {
  test.each([
    ['https passes', 'https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
    ['http stays http', 'http://example.com', 'http://example.com'],
    ['capitals in the scheme are fine', 'HTTPS://example.com', 'HTTPS://example.com'],
    ['mail passes', 'mailto:a@example.com', 'mailto:a@example.com'],
    ['telephone passes', 'tel:+123456', 'tel:+123456'],
    ['a bare host gets https', 'example.com/cv', 'https://example.com/cv'],
    ['with www too', 'www.example.com', 'https://www.example.com'],
    ['a bare host may have a port', 'example.com:8080/cv', 'https://example.com:8080/cv'],
    ['an international host too', 'müller.example', 'https://müller.example'],
    ['an address without scheme gets https', '//example.com/a', 'https://example.com/a'],
    ['space around it is nothing', '  https://example.com ', 'https://example.com'],
  ])('%s', (_, value, url) => {
    expect(safeUrl(value)).toBe(url);
  });

  test.each(attacks)('%s is none', (_, value) => {
    expect(safeUrl(value)).toBe('');
  });

  test.each([
    '',
    '#',
    '/cv',
    './cv',
    '../cv',
    'see below',
    'https:',
    'https://',
    'mailto:',
    'https://a b.com',
    '??',
    null,
    0,
    {},
    [],
  ])('%j is none', (value) => {
    expect(safeUrl(value)).toBe('');
  });

  test.each([
    'kim2023.pdf',
    'Paper.PDF',
    'index-fr.html',
    'talk.pptx',
    'ada.lovelace.tex',
    'code.zip',
    'paper.pdf#page=3',
    'index.php?id=1',
    'Node.js',
    'Node.js/React',
  ])('%s is a file or a program, not a host', (value) => {
    expect(safeUrl(value)).toBe('');
  });

  test.each([
    ['usm.md', 'https://usm.md'],
    ['docs.rs/serde', 'https://docs.rs/serde'],
    ['pdf.example', 'https://pdf.example'],
    ['a.example/kim2023.pdf', 'https://a.example/kim2023.pdf'],
    ['https://kim2023.pdf', 'https://kim2023.pdf'],
  ])('%s is a host, though it looks like a file', (value, url) => {
    expect(safeUrl(value)).toBe(url);
  });

  test('control characters inside an address are dropped, as browsers do', () => {
    expect(safeUrl('https://example.com/\u0007a')).toBe('https://example.com/a');
  });
});

describe('an address for a photo', () => {
  test.each([
    ['https://example.com/me.jpg', 'https://example.com/me.jpg'],
    ['example.com/me.jpg', 'https://example.com/me.jpg'],
    ['./image.png', './image.png'],
    ['images/me.png', 'images/me.png'],
    ['data:image/png;base64,iVBORw0KGgo=', 'data:image/png;base64,iVBORw0KGgo='],
    ['data:image/png;base64,iVBO\n Rw0KGgo=', 'data:image/png;base64,iVBORw0KGgo='],
    ['data:image/svg+xml,<svg xmlns="a"/>', 'data:image/svg+xml,<svg%20xmlns="a"/>'],
    ['data:image/svg+xml;utf8,<svg\nid="b"/>', 'data:image/svg+xml;utf8,<svg%20id="b"/>'],
  ])('%s is one', (value, url) => {
    expect(imageUrl(value)).toBe(url);
  });

  test.each(['photo.jpg', 'photo.jpeg', 'me.png', 'avatar.webp'])(
    '%s is a file beside the document, not a host',
    (value) => {
      expect(imageUrl(value)).toBe(value);
    },
  );

  test.each(attacks)('%s is none', (_, value) => {
    expect(imageUrl(value)).toBe('');
  });

  test.each(['mailto:a@example.com', 'tel:1234567', '', null, {}])('%j is none', (value) => {
    expect(imageUrl(value)).toBe('');
  });
});

test.each([
  ['https://www.example.com/', 'example.com'],
  ['https://example.com/a/', 'example.com/a'],
  ['http://example.com/?q=www.', 'example.com/?q=www.'],
  ['mailto:a@example.com', 'a@example.com'],
  ['https://example.com/zo%C3%A9-kr%c3%b3l', 'example.com/zoé-król'],
  ['https://example.com/a%20b%2Fc%3Fd', 'example.com/a%20b%2Fc%3Fd'],
  ['https://example.com/%E2%80%AEa%EF%BC%8Fb%C2%A0c', 'example.com/%E2%80%AEa%EF%BC%8Fb%C2%A0c'],
  ['https://example.com/%E9t%E9', 'example.com/%E9t%E9'],
])('%s is shown as %s', (url, shown) => {
  expect(displayUrl(url)).toBe(shown);
});

test('words link where the address is safe', () => {
  expect(link('Home', 'example.com')).toEqual({ text: 'Home', url: 'https://example.com' });
});

test('an address without words speaks for itself', () => {
  expect(link('', 'https://example.com/')).toEqual({ text: 'example.com', url: 'https://example.com/' });
});

test('an unsafe address gives no link but keeps the words', () => {
  expect(link('Home', 'javascript:alert(1)')).toEqual({ text: 'Home', url: '' });
});

test.each(attacks)('%s is kept as text beside its words', (_, value) => {
  expect(unlinked('Home', value)).toBe(clean(value).trim());
});

test('an address that is a link, or stands for its words, is not printed again', () => {
  expect(unlinked('Home', 'https://example.com')).toBe('');
  expect(unlinked('', 'see below')).toBe('');
});
