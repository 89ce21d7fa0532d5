import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Resume } from '../../src/components/resume.tsx';
import type { JsonObject } from '../../src/model/json.ts';
import { readResume } from '../../src/model/resume-model.ts';

const resume = (json: JsonObject) =>
  renderToString(<Resume model={readResume(json, undefined)} body="main" />);

test('an empty resume is a header and a main part', () => {
  expect(resume({})).toBe(
    '<header class="head p-contact h-card"><div class="who"></div></header><main></main>',
  );
});

test('the sections follow each other in the order of the model', () => {
  const json = {
    basics: { name: 'Ada', summary: 'Hello.' },
    skills: ['Go'],
    work: ['Acme'],
    meta: { themeOptions: { sections: ['skills', '*'], sectionLabels: { work: 'Jobs' } } },
  };
  expect(resume(json)).toBe(
    [
      '<header class="head p-contact h-card"><div class="who">',
      '<h1 class="p-name">Ada</h1></div></header><main><section class="skills"><h2>Skills</h2>',
      '<ul class="terms"><li><b class="p-skill">Go</b></li></ul></section><section class="summary">',
      '<h2>Biography</h2><div class="p-summary"><p>Hello.</p></div></section><section class="work">',
      '<h2>Jobs</h2><article class="entry short p-experience h-event"><header class="row">',
      '<h3 class="p-name">Acme</h3></header></article></section></main>',
    ].join(''),
  );
});

test('every section has its component, class and heading', () => {
  const named = [{ name: 'x' }];
  const json = {
    basics: { summary: 'x' },
    education: named,
    work: named,
    publications: named,
    projects: named,
    talks: named,
    volunteer: named,
    awards: named,
    certificates: named,
    skills: named,
    languages: named,
    interests: named,
    references: named,
    hobbies: named,
  };
  const classes = [...resume(json).matchAll(/<section class="(\w+)"><h2>[^<]+<\/h2>/g)].map(
    ([, name]) => name,
  );
  expect(classes.sort()).toEqual(
    [
      'summary',
      'activities',
      'unknown',
      ...Object.keys(json).filter((key) => !['basics', 'talks', 'hobbies'].includes(key)),
    ].sort(),
  );
});

test.each([
  [1, ['h1', 'h2', 'h3', 'h4', 'h2', 'h3']],
  [3, ['h3', 'h4', 'h5', 'h6', 'h4', 'h5']],
  [6, ['h6', 'h6', 'h6', 'h6', 'h6', 'h6']],
])('its headings begin at level %i, and none is deeper than 6', (level, tags) => {
  const json = {
    basics: { name: 'Ada' },
    work: [{ name: 'Acme', positions: [{ position: 'Clerk' }, { startDate: '2020' }] }],
    references: [{ name: 'Bob' }],
  };
  const html = renderToString(<Resume model={readResume(json, undefined, level)} body="div" />);
  expect([...html.matchAll(/<(h\d)/g)].map(([, tag]) => tag)).toEqual(tags);
  expect(html).toMatch(/<\/header><div><section .*<\/section><\/div>$/);
});
