import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Work } from '../../src/components/work.tsx';
import { sectionOf } from './section-of.ts';

test('one role', () => {
  const section = sectionOf('work', {
    work: [
      {
        name: 'Acme',
        url: 'acme.example',
        position: 'Engineer',
        startDate: '2020-01',
        location: 'Berlin',
        summary: 'Text.',
        highlights: ['One'],
      },
    ],
  });
  expect(renderToString(<Work section={section} />)).toBe(
    [
      '<section class="work"><h2>Experience</h2><article class="entry short p-experience h-event">',
      '<header class="row"><h3 class="p-name"><a class="u-url" href="https://acme.example">Acme</a></h3>',
      '<p class="date"><time class="dt-start" datetime="2020-01">Jan 2020</time> – Present</p></header>',
      '<div class="row"><p class="role p-summary">Engineer</p><p class="place p-location">Berlin</p></div>',
      '<p>Text.</p><ul class="highlights"><li>One</li></ul></article></section>',
    ].join(''),
  );
});

test('a role without an employer stands in its place, beside its date', () => {
  const section = sectionOf('work', {
    work: [{ position: 'Painter', startDate: '1843', endDate: '1844', location: 'London' }],
  });
  expect(renderToString(<Work section={section} />)).toBe(
    [
      '<section class="work"><h2>Experience</h2><article class="entry short p-experience h-event">',
      '<header class="row"><p class="role p-summary">Painter</p><p class="date">',
      '<time class="dt-start" datetime="1843">1843</time> – <time class="dt-end" datetime="1844">1844</time></p>',
      '</header><div class="row"><p class="place p-location">London</p></div></article></section>',
    ].join(''),
  );
});

test('several roles at one employer, in one place', () => {
  const section = sectionOf('work', {
    work: [
      { name: 'Acme', position: 'Lead', startDate: '2020', location: 'Berlin' },
      {
        name: 'Acme',
        position: 'Engineer',
        startDate: '2018',
        endDate: '2020',
        location: 'Berlin',
        highlights: ['One'],
      },
    ],
  });
  expect(renderToString(<Work section={section} />)).toBe(
    [
      '<section class="work"><h2>Experience</h2><article class="entry short p-experience h-event">',
      '<header class="row"><h3 class="p-name">Acme</h3><p class="place p-location">Berlin</p></header>',
      '<section class="position short"><header class="row"><h4 class="role p-summary">Lead</h4>',
      '<p class="date"><time class="dt-start" datetime="2020">2020</time> – Present</p></header></section>',
      '<section class="position short"><header class="row"><h4 class="role p-summary">Engineer</h4>',
      '<p class="date"><time class="dt-start" datetime="2018">2018</time> – <time class="dt-end" datetime="2020">2020</time></p></header>',
      '<ul class="highlights"><li>One</li></ul></section></article></section>',
    ].join(''),
  );
});

test('several roles at one employer, in several places', () => {
  const section = sectionOf('work', {
    work: [
      { name: 'Acme', position: 'Lead', location: 'Berlin' },
      { name: 'Acme', position: 'Engineer', location: 'Paris' },
    ],
  });
  expect(renderToString(<Work section={section} />)).toBe(
    [
      '<section class="work"><h2>Experience</h2><article class="entry short p-experience h-event">',
      '<header class="row"><h3 class="p-name">Acme</h3></header><section class="position short">',
      '<header class="row"><h4 class="role p-summary">Lead</h4></header><p class="place p-location">Berlin</p></section>',
      '<section class="position short"><header class="row"><h4 class="role p-summary">Engineer</h4></header>',
      '<p class="place p-location">Paris</p></section></article></section>',
    ].join(''),
  );
});
