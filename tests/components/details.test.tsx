import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Details } from '../../src/components/details.tsx';
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
