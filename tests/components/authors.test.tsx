import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Authors } from '../../src/components/authors.tsx';
import { en } from '../../src/locales/en.ts';

test('one author', () => {
  expect(
    renderToString(
      <Authors
        language={en}
        authors={{
          shown: [{ text: 'A. Turing', url: '', marks: '', self: false, gap: false, before: '' }],
          more: '',
          role: '',
        }}
      />,
    ),
  ).toBe('<p class="authors"><span class="p-author">A. Turing</span></p>');
});

test('the owner is bold, marks are raised, commas stand between', () => {
  expect(
    renderToString(
      <Authors
        language={en}
        authors={{
          shown: [
            { text: 'J. Duan', url: '', marks: '*†', self: true, gap: false, before: '' },
            { text: 'A. Turing', url: 'https://a.example', marks: '', self: false, gap: false, before: '' },
          ],
          more: '',
          role: '',
        }}
      />,
    ),
  ).toBe(
    '<p class="authors"><b class="p-author">J. Duan</b><sup>*†</sup>, <a class="p-author" href="https://a.example">A. Turing</a></p>',
  );
});

test('semicolons stand between names of which one has a comma', () => {
  expect(
    renderToString(
      <Authors
        language={en}
        authors={{
          shown: [
            { text: 'Duan, Jiangfei', url: '', marks: '', self: true, gap: false, before: '' },
            { text: 'A. Turing', url: '', marks: '', self: false, gap: false, before: '' },
          ],
          more: 'et al.',
          role: '',
        }}
      />,
    ),
  ).toBe(
    '<p class="authors"><b class="p-author">Duan, Jiangfei</b>; <span class="p-author">A. Turing</span>; et al.</p>',
  );
});

test('who is left out is counted, and missed where they stood', () => {
  expect(
    renderToString(
      <Authors
        language={en}
        authors={{
          shown: [
            { text: 'A. Turing', url: '', marks: '', self: false, gap: false, before: '' },
            { text: 'J. Duan', url: '', marks: '', self: true, gap: true, before: '' },
          ],
          more: 'and 7 more',
          role: '',
        }}
      />,
    ),
  ).toBe(
    '<p class="authors"><span class="p-author">A. Turing</span>, …, <b class="p-author">J. Duan</b>, and 7 more</p>',
  );
});
