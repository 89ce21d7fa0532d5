import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Unknown } from '../../src/components/unknown.tsx';
import { sectionOf } from './section-of.ts';

test('a section that nobody announced', () => {
  const section = sectionOf('unknown', {
    sideProjects: [{ title: 'Chess', role: 'Captain', date: '2020', score: 3 }],
  });
  expect(renderToString(<Unknown section={section} />)).toBe(
    [
      '<section class="unknown"><h2>Side Projects</h2><article class="entry short h-event">',
      '<header class="row"><h3 class="p-name">Chess</h3>',
      '<p class="date"><time datetime="2020">2020</time></p></header><div class="row">',
      '<p class="role p-summary">Captain</p></div><p class="details">Score: 3</p></article></section>',
    ].join(''),
  );
});

test('a list of strings', () => {
  const section = sectionOf('unknown', { researchInterests: ['Serving', '*Training*'] });
  expect(renderToString(<Unknown section={section} />)).toBe(
    [
      '<section class="unknown"><h2>Research Interests</h2><article class="entry short h-event">',
      '<ul class="highlights"><li>Serving</li><li><em>Training</em></li></ul></article></section>',
    ].join(''),
  );
});

test('one string', () => {
  const section = sectionOf('unknown', { motto: 'Onward' });
  expect(renderToString(<Unknown section={section} />)).toBe(
    '<section class="unknown"><h2>Motto</h2><article class="entry short h-event"><p>Onward</p></article></section>',
  );
});
