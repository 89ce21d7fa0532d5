import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Activities } from '../../src/components/activities.tsx';
import { sectionOf } from './section-of.ts';

test('one line', () => {
  const section = sectionOf('activities', {
    talks: [{ name: 'On engines', event: 'OSDI', date: '2024-07', url: 'https://a.example' }],
  });
  expect(renderToString(<Activities section={section} />)).toBe(
    [
      '<section class="activities"><h2>Talks</h2><ul class="lines"><li><div class="row">',
      '<p><b><a href="https://a.example">On engines</a></b>, OSDI</p>',
      '<p class="date"><time datetime="2024-07">Jul 2024</time></p></div></li></ul></section>',
    ].join(''),
  );
});

test('several lines', () => {
  const section = sectionOf('activities', {
    service: [{ position: 'Reviewer', organization: 'OSDI', date: '2024' }, 'Chair'],
  });
  expect(renderToString(<Activities section={section} />)).toBe(
    [
      '<section class="activities"><h2>Service</h2><ul class="lines"><li><div class="row">',
      '<p>Reviewer, OSDI</p><p class="date"><time datetime="2024">2024</time></p></div></li><li>',
      '<div class="row"><p>Chair</p></div></li></ul></section>',
    ].join(''),
  );
});
