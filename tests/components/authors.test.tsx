import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Authors } from '../../src/components/authors.tsx';
import { en } from '../../src/locales/en.ts';
import type { Author } from '../../src/model/authors.ts';

function author(text: string, more: Partial<Author> = {}): Author {
  return { text, url: '', marks: '', self: false, plain: false, gap: false, before: '', ...more };
}

function html(shown: readonly Author[], more = ''): string {
  return renderToString(<Authors language={en} authors={{ shown, more, role: '' }} />);
}

test('one author', () => {
  expect(html([author('A. Turing')])).toBe('<p class="authors"><span class="p-author">A. Turing</span></p>');
});

test('the owner is bold, marks are raised, commas stand between', () => {
  const shown = [
    author('J. Duan', { marks: '*†', self: true }),
    author('A. Turing', { url: 'https://a.example' }),
  ];
  expect(html(shown)).toBe(
    '<p class="authors"><b class="p-author">J. Duan</b><sup>*†</sup>, <a class="p-author" href="https://a.example">A. Turing</a></p>',
  );
});

test('semicolons stand between names of which one has a comma', () => {
  const shown = [author('Duan, Jiangfei', { self: true }), author('A. Turing')];
  expect(html(shown, '; et al.')).toBe(
    '<p class="authors"><b class="p-author">Duan, Jiangfei</b>; <span class="p-author">A. Turing</span>; et al.</p>',
  );
});

test('who is left out is counted, and missed where they stood', () => {
  const shown = [author('A. Turing'), author('J. Duan', { self: true, gap: true })];
  expect(html(shown, ', and 7 more')).toBe(
    '<p class="authors"><span class="p-author">A. Turing</span>, …, <b class="p-author">J. Duan</b>, and 7 more</p>',
  );
});
