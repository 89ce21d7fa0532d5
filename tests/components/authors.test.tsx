import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Authors } from '../../src/components/authors.tsx';

test('one author', () => {
  expect(renderToString(<Authors authors={[{ text: 'A. Turing', url: '', marks: '', self: false }]} />)).toBe(
    '<p class="authors"><span class="p-author">A. Turing</span></p>',
  );
});

test('the owner is bold, marks are raised, commas stand between', () => {
  expect(
    renderToString(
      <Authors
        authors={[
          { text: 'J. Duan', url: '', marks: '*†', self: true },
          { text: 'A. Turing', url: 'https://a.example', marks: '', self: false },
        ]}
      />,
    ),
  ).toBe(
    '<p class="authors"><b class="p-author">J. Duan</b><sup>*†</sup>, <a class="p-author" href="https://a.example">A. Turing</a></p>',
  );
});
