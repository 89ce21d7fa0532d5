import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Awards } from '../../src/components/awards.tsx';
import { sectionOf } from './section-of.ts';

test('a remark runs on, a summary stands below', () => {
  const section = sectionOf('awards', {
    awards: [
      { title: 'A', awarder: 'X', date: '2017', summary: '(top 5%)' },
      { title: 'B', summary: 'Once' },
    ],
  });
  expect(renderToString(<Awards section={section} />)).toBe(
    [
      '<section class="awards"><h2>Awards and honors</h2><ul class="lines"><li><div class="row">',
      '<p><b>A</b>, X <span class="remark">(top 5%)</span></p><p class="date"><time datetime="2017">2017</time></p></div></li><li>',
      '<div class="row"><p><b>B</b></p></div><p>Once</p></li></ul></section>',
    ].join(''),
  );
});

test('the years of one award', () => {
  const section = sectionOf('awards', {
    awards: [
      { title: 'A', date: '2017' },
      { title: 'A', date: '2018' },
    ],
  });
  expect(renderToString(<Awards section={section} />)).toBe(
    [
      '<section class="awards"><h2>Awards and honors</h2><ul class="lines"><li><div class="row">',
      '<p><b>A</b></p>',
      '<p class="date"><time datetime="2017">2017</time>, <time datetime="2018">2018</time></p></div></li></ul></section>',
    ].join(''),
  );
});

test('Latin words alone on a line of Hebrew run from left to right', () => {
  const awards = [{ title: 'A1', awarder: 'X, Inc.' }];
  const section = sectionOf('awards', { awards, meta: { language: 'he' } });
  expect(renderToString(<Awards section={section} />)).toContain(
    '<p><bdi dir="ltr"><b><bdi>A1</bdi></b>, <bdi>X, Inc.</bdi></bdi></p>',
  );
});
