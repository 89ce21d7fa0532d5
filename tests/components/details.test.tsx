import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Details } from '../../src/components/details.tsx';
import { ar } from '../../src/locales/ar.ts';
import { en } from '../../src/locales/en.ts';

test('none are nothing', () => {
  expect(renderToString(<Details language={en} details={[]} />)).toBe('');
});

test('one without a label', () => {
  expect(renderToString(<Details language={en} details={[{ label: '', text: '3.7' }]} />)).toBe(
    '<p class="details">3.7</p>',
  );
});

test('several with dots between them, none of which begins a line', () => {
  expect(
    renderToString(
      <Details
        language={en}
        details={[
          { label: 'Advisor', text: 'A' },
          { label: '', text: 'x, y' },
        ]}
      />,
    ),
  ).toBe('<p class="details">Advisor: A\u00a0· x, y</p>');
});

test('each, and its label, keeps to itself between lines that run from right to left', () => {
  const names = [{ tag: 'b' as const, children: ['Roe AB'] }, ', Doe C.'];
  expect(
    renderToString(
      <Details
        language={ar}
        details={[
          { label: '', text: names },
          { label: 'Edition', text: '4th ed.' },
        ]}
      />,
    ),
  ).toBe(
    '<p class="details"><bdi dir="auto"><b>Roe AB</b>, Doe C.</bdi>\u00a0· <bdi dir="auto">Edition</bdi>: <bdi dir="auto">4th ed.</bdi></p>',
  );
});
