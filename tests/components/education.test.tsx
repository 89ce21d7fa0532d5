import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Education } from '../../src/components/education.tsx';
import { sectionOf } from './section-of.ts';

test('one degree', () => {
  const section = sectionOf('education', {
    education: [
      {
        institution: 'ETH',
        studyType: 'PhD',
        area: 'Logic',
        startDate: '2022',
        endDate: '2027',
        expected: true,
        location: 'Zürich',
        advisors: ['A', 'B'],
      },
    ],
  });
  expect(renderToString(<Education section={section} />)).toBe(
    [
      '<section class="education"><h2>Education</h2><article class="entry short p-education h-event">',
      '<header class="row"><h3 class="p-name">ETH</h3>',
      '<p class="date"><time class="dt-start" datetime="2022">2022</time> – <time datetime="2027">2027 (Expected)</time></p></header>',
      '<div class="row"><p class="role p-summary">PhD in Logic</p><p class="place p-location">Zürich</p></div>',
      '<p class="details">Advisors: A, B</p></article></section>',
    ].join(''),
  );
});

test('two schools, one of them only a name', () => {
  const section = sectionOf('education', {
    education: ['ETH', { institution: 'EPFL', url: 'epfl.example', score: '5.9' }],
  });
  expect(renderToString(<Education section={section} />)).toBe(
    [
      '<section class="education"><h2>Education</h2><article class="entry short p-education h-event">',
      '<header class="row"><h3 class="p-name">ETH</h3></header></article>',
      '<article class="entry short p-education h-event"><header class="row">',
      '<h3 class="p-name"><a class="u-url" href="https://epfl.example">EPFL</a></h3></header>',
      '<p class="details">5.9</p></article></section>',
    ].join(''),
  );
});
