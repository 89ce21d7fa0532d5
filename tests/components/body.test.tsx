import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Body } from '../../src/components/body.tsx';
import { en } from '../../src/locales/en.ts';

test('nothing is nothing', () => {
  expect(renderToString(<Body language={en} body={{ details: [], paragraphs: [], highlights: [] }} />)).toBe(
    '',
  );
});

test('facts, then text, then what it came to', () => {
  expect(
    renderToString(
      <Body
        language={en}
        body={{ details: [{ label: '', text: '3.7' }], paragraphs: ['Text.'], highlights: ['One'] }}
      />,
    ),
  ).toBe('<p class="details">3.7</p><p>Text.</p><ul class="highlights"><li>One</li></ul>');
});
