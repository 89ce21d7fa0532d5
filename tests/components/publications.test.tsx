import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Publications } from '../../src/components/publications.tsx';
import { sectionOf } from './section-of.ts';

test('one citation', () => {
  const section = sectionOf('publications', {
    basics: { name: 'Ada' },
    publications: [
      {
        name: 'Paper',
        url: 'a.example',
        authors: ['Ada*', 'Bob'],
        journal: 'Nature',
        volume: 1,
        pages: '2-3',
        releaseDate: '2024',
        award: 'Best paper',
        doi: '10.1/a',
      },
    ],
  });
  expect(renderToString(<Publications section={section} />)).toBe(
    [
      '<section class="publications"><h2>Publications</h2><ol class="citations digits-1">',
      '<li class="h-cite"><h3 class="p-name"><a class="u-url" href="https://a.example">Paper</a></h3>',
      '<p class="authors"><b class="p-author">Ada</b><sup>*</sup>, <span class="p-author">Bob</span></p>',
      '<p class="imprint"><cite class="p-publication">Nature</cite>, 1, 2–3, <time class="dt-published" datetime="2024">2024</time>, <a href="https://doi.org/10.1/a">doi:10.1/a</a> <span class="award">Best paper</span></p></li></ol></section>',
    ].join(''),
  );
});

test('numbers that fall, and what the marks mean', () => {
  const section = sectionOf('publications', {
    publications: ['A', 'B'],
    meta: {
      themeOptions: { publications: { numbering: 'descending', marks: { '*': 'Equal', '†': 'Lead' } } },
    },
  });
  expect(renderToString(<Publications section={section} />)).toBe(
    [
      '<section class="publications"><h2>Publications</h2><ol class="citations digits-1" reversed>',
      '<li class="h-cite"><h3 class="p-name">A</h3></li><li class="h-cite">',
      '<h3 class="p-name">B</h3></li></ol><p class="details">* Equal · † Lead</p></section>',
    ].join(''),
  );
});

test('no numbers', () => {
  const section = sectionOf('publications', {
    publications: ['A'],
    meta: { themeOptions: { publications: { numbering: 'none' } } },
  });
  expect(renderToString(<Publications section={section} />)).toBe(
    [
      '<section class="publications"><h2>Publications</h2><ul class="citations digits-1">',
      '<li class="h-cite"><h3 class="p-name">A</h3></li></ul></section>',
    ].join(''),
  );
});

test.each([
  [9, 'digits-1'],
  [10, 'digits-2'],
  [99, 'digits-2'],
  [100, 'digits-3'],
])('%i citations hang by the width of their widest number', (count, name) => {
  const section = sectionOf('publications', { publications: Array(count).fill('A') });
  expect(renderToString(<Publications section={section} />)).toContain(`<ol class="citations ${name}">`);
});
