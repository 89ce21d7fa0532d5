import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Projects } from '../../src/components/projects.tsx';
import { sectionOf } from './section-of.ts';

test('one project', () => {
  const section = sectionOf('projects', {
    projects: [
      {
        name: 'Engine',
        url: 'https://a.example',
        roles: ['Lead'],
        entity: 'RS',
        description: 'Text.',
        keywords: ['x', 'y'],
        startDate: '1842',
        endDate: '1843',
      },
    ],
  });
  expect(renderToString(<Projects section={section} />)).toBe(
    [
      '<section class="projects"><h2>Projects</h2><article class="entry short p-experience h-event">',
      '<header class="row"><h3 class="p-name"><a class="u-url" href="https://a.example">Engine</a></h3>',
      '<p class="date"><time class="dt-start" datetime="1842">1842</time> – <time class="dt-end" datetime="1843">1843</time></p></header>',
      '<div class="row"><p class="role p-summary">Lead, RS</p></div><p class="details">x, y</p>',
      '<p>Text.</p></article></section>',
    ].join(''),
  );
});
