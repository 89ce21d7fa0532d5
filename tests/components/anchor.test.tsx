import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Anchor } from '../../src/components/anchor.tsx';
import { en } from '../../src/locales/en.ts';

test('words with an address are a link', () => {
  expect(
    renderToString(<Anchor language={en} link={{ text: 'Home', url: 'https://a.example/?b=1&c=2' }} />),
  ).toBe('<a href="https://a.example/?b=1&amp;c=2">Home</a>');
});

test('a class goes to the link', () => {
  expect(
    renderToString(<Anchor language={en} link={{ text: 'Home', url: 'https://a.example' }} class="u-url" />),
  ).toBe('<a class="u-url" href="https://a.example">Home</a>');
});

test('words without an address are words', () => {
  expect(renderToString(<Anchor language={en} link={{ text: 'Home & more', url: '' }} />)).toBe(
    'Home &amp; more',
  );
});

test('a class needs an element', () => {
  expect(renderToString(<Anchor language={en} link={{ text: 'Home', url: '' }} class="p-name" />)).toBe(
    '<span class="p-name">Home</span>',
  );
});
