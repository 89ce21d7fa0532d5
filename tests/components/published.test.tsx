import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { type Resume as ResumeJson, renderFragment } from '../../src/index.ts';
import * as published from '../../src/preact/index.tsx';
import { jsx } from '../../src/preact/jsx-runtime.ts';

const { Header, Publications, Resume, ResumeStyles, Section } = published;

const ada: ResumeJson = {
  basics: { name: 'Ada', label: 'Analyst', summary: 'Hello.' },
  publications: [{ name: 'Note G', authors: ['Ada'] }],
  hobbies: [{ name: 'Chess' }],
};

test('the whole resume is what renderFragment gives', () => {
  const options = { headingLevel: 3, colors: { accent: 'red' }, font: 'sans' } as const;
  expect(renderToString(<Resume resume={ada} options={options} />)).toBe(renderFragment(ada, options).html);
  expect(renderToString(<ResumeStyles resume={ada} options={options} />)).toBe(
    `<style>${renderFragment(ada, options).css}</style>`,
  );
  expect(renderToString(<ResumeStyles />)).toBe(`<style>${renderFragment({}).css}</style>`);
});

describe('a section alone', () => {
  test('has a root of its own and a heading of level 2', () => {
    expect(renderToString(<Publications resume={ada} />)).toBe(
      [
        '<article class="scholar h-resume light serif comfortable part" lang="en" dir="ltr">',
        '<section class="publications"><h2>Publications</h2><ol class="citations digits-1"><li class="h-cite">',
        '<h3 class="p-name">Note G</h3><p class="authors"><b class="p-author">Ada</b></p></li></ol></section></article>',
      ].join(''),
    );
  });

  test('begins at the level that the page gives', () => {
    const html = renderToString(<Publications resume={ada} options={{ headingLevel: 4 }} />);
    expect([...html.matchAll(/<(h\d)/g)].map(([, tag]) => tag)).toEqual(['h4', 'h5']);
  });

  test('may have any key, and be nothing', () => {
    expect(renderToString(<Section name="hobbies" resume={ada} />)).toContain('<h2>Hobbies</h2>');
    expect(renderToString(<Section name="awards" resume={ada} />)).toBe('');
    expect(renderToString(<Section name="nothing" resume={ada} />)).toBe('');
  });

  test('is that section where projects have sections by type', () => {
    const projects = [{ name: 'A', type: 'app' }];
    const options = { projectsByType: true };
    const resume = { ...ada, projects };
    expect(renderToString(<Publications resume={resume} options={options} />)).toContain('Note G');
    expect(renderToString(<published.Work resume={resume} options={options} />)).toBe('');
    for (const name of ['projects', 'projects:app'])
      expect(renderToString(<Section name={name} resume={resume} options={options} />)).toContain(
        '<h2>App</h2>',
      );
  });

  test('is all of its sections where the projects have several by type', () => {
    const projects = [{ name: 'A', type: 'app' }, { name: 'B', type: 'library' }, { name: 'C' }];
    const html = renderToString(
      <published.Projects resume={{ projects }} options={{ projectsByType: true }} />,
    );
    expect([...html.matchAll(/<h[23][^>]*>([^<]+)/g)].map(([, heading]) => heading)).toEqual([
      'Projects',
      'C',
      'App',
      'A',
      'Library',
      'B',
    ]);
    expect(html.match(/<article class="[^"]*part"/g)).toHaveLength(1);
  });

  test('is shown whichever sections the resume lists', () => {
    const hidden = { ...ada, meta: { themeOptions: { sections: ['summary'] } } };
    expect(renderToString(<Publications resume={hidden} />)).toContain('Note G');
  });

  test('is that one also where the resume has a section for each type of projects', () => {
    const eventide = { ...ada, meta: { themeOptions: { projectsByType: true } } };
    expect(renderToString(<Publications resume={eventide} />)).toContain('Note G');
    expect(renderToString(<Publications resume={eventide} />)).not.toContain('Hello.');
  });

  test.each(['', '*'])('is nothing under the key %j', (name) => {
    expect(renderToString(<Section name={name} resume={ada} />)).toBe('');
  });
});

test('the header alone begins with the name', () => {
  expect(renderToString(<Header resume={ada} options={{ headingLevel: 2 }} />)).toMatch(
    /^<article class="[^"]* part" lang="en" dir="ltr"><header [^>]+><div class="who"><h2 class="p-name">Ada<\/h2>/,
  );
});

test('every section of the theme has a component that sets that section', () => {
  const keys = ['education', 'work', 'publications', 'projects', 'talks', 'teaching', 'mentoring', 'grants'];
  const more = ['patents', 'service', 'volunteer', 'outreach', 'awards', 'certificates', 'memberships'];
  const terms = ['skills', 'languages', 'interests', 'references'];
  for (const key of [...keys, ...more, ...terms]) {
    const component = Object.entries(published).find(([name]) => name.toLowerCase() === key)?.[1];
    // All of them take the same props.
    const Component = component as typeof Publications;
    const resume = { [key]: [{ name: 'It', title: 'It', language: 'It', institution: 'It' }] };
    expect(renderToString(<Component resume={resume} />), key).toBe(
      renderToString(<Section name={key} resume={resume} />),
    );
    expect(renderToString(<Component resume={resume} />), key).toContain('It');
  }
});

test.each([undefined, null, 'Ada', []])('%j in place of a resume is an empty one', (value) => {
  // What JavaScript may pass though the types forbid it.
  const wrong = value as unknown as ResumeJson;
  expect(renderToString(<Resume resume={wrong} />)).toBe(renderFragment({}).html);
  expect(renderToString(<Publications resume={wrong} />)).toBe('');
});

describe('the runtime of the published components', () => {
  test("gives elements their class by React's name, and components theirs by ours", () => {
    const Component = () => null;
    expect(jsx('p', { class: 'a', id: 'b' })).toMatchObject({ props: { className: 'a', id: 'b' } });
    expect(jsx('p', {})).toHaveProperty('props', {});
    expect(jsx(Component, { class: 'a' })).toHaveProperty('props', { class: 'a' });
  });

  test('makes a list among children a fragment, which needs no keys', () => {
    const list = ['a', 'b'];
    expect(jsx('p', { children: ['x', list] })).toMatchObject({
      props: { children: ['x', { props: { children: list } }] },
    });
    expect(jsx('p', { children: list })).toHaveProperty('props.children', list);
  });
});
