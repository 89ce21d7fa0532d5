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
      '<p class="imprint"><cite class="p-publication">Nature</cite>, 1, 2–3, <time class="dt-published" datetime="2024">2024</time>, <a class="u-uid u-url" href="https://doi.org/10.1/a">doi:10.1/a</a> <span class="award">Best paper</span></p></li></ol></section>',
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
      '<section class="publications"><h2>Publications</h2><p class="details">* Equal\u00a0· † Lead</p>',
      '<ol class="citations digits-1" reversed><li class="h-cite"><h3 class="p-name">A</h3></li>',
      '<li class="h-cite"><h3 class="p-name">B</h3></li></ol></section>',
    ].join(''),
  );
});

test('groups have headings, below which titles are one level lower', () => {
  const section = sectionOf('publications', {
    publications: [
      { name: 'A', type: 'book' },
      { name: 'B', type: 'book' },
      { name: 'All of them', url: 'https://a.example', type: 'misc' },
      { name: 'C', type: 'article' },
    ],
    meta: { themeOptions: { publications: { groupBy: 'type', numbering: 'descending' } } },
  });
  expect(renderToString(<Publications section={section} />)).toBe(
    [
      '<section class="publications"><h2>Publications</h2><h3 class="group">Journal articles</h3>',
      '<ol class="citations digits-1" reversed start="3"><li class="h-cite"><h4 class="p-name">C</h4></li></ol>',
      '<h3 class="group">Books</h3><ol class="citations digits-1" reversed>',
      '<li class="h-cite"><h4 class="p-name">A</h4></li><li class="h-cite"><h4 class="p-name">B</h4></li></ol>',
      '<h3 class="group">Other publications</h3><p class="note"><a href="https://a.example">All of them</a></p>',
      '</section>',
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
