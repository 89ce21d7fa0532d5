import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Volunteer } from '../../src/components/volunteer.tsx';
import { sectionOf } from './section-of.ts';

test('one post', () => {
  const section = sectionOf('volunteer', {
    volunteer: [{ organization: 'Red Cross', position: 'Driver', startDate: '2020', endDate: '2021' }],
  });
  expect(renderToString(<Volunteer section={section} />)).toBe(
    [
      '<section class="volunteer"><h2>Volunteering</h2>',
      '<article class="entry short p-experience h-event"><header class="row">',
      '<h3 class="p-name">Red Cross</h3>',
      '<p class="date"><time class="dt-start" datetime="2020">2020</time> – <time class="dt-end" datetime="2021">2021</time></p></header>',
      '<div class="row"><p class="role p-summary">Driver</p></div></article></section>',
    ].join(''),
  );
});
