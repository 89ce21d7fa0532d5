import { describe, expect, test } from 'vitest';
import { readResume } from '../../src/model/resume-model.ts';

const named = [{ name: 'x' }];
const keys = (resume: { readonly [key: string]: unknown }) =>
  readResume(resume, undefined).sections.map(({ key }) => key);
const headings = (resume: { readonly [key: string]: unknown }) =>
  readResume(resume, undefined).sections.map(({ heading }) => heading);

test('an empty resume is a title and nothing else', () => {
  const model = readResume({}, undefined);
  expect(model).toMatchObject({ title: 'Curriculum Vitae', description: '', canonical: '', sections: [] });
});

test('title and description are made of name and label', () => {
  const model = readResume({ basics: { name: 'Ada', label: 'Analyst' } }, undefined);
  expect(model).toMatchObject({ title: 'Ada – Curriculum Vitae', description: 'Ada – Analyst' });
});

test.each([
  ['a comma within emphasis ends no name', '**Ada Lovelace,**', 'Ada Lovelace'],
  ['a space that is written out is no name', '&nbsp;', ''],
])('%s', (_, name, read) => {
  const { header, title, description } = readResume({ basics: { name } }, undefined);
  expect(header.name).toBe(read);
  expect(title).toBe(read === '' ? 'Curriculum Vitae' : `${read} – Curriculum Vitae`);
  expect(description).toBe(read);
});

test('places of a list that hold nothing are none', () => {
  // JSON has no such lists; programs that call `render` do: `[, x]`, or `delete list[0]`.
  const lists = (nothing: readonly unknown[]) => ({
    basics: { summary: [...nothing, 'x'], profiles: [...nothing, { network: 'GitHub', username: 'x' }] },
    work: [...nothing, { name: 'X', highlights: [...nothing, 'x'] }],
    education: [...nothing, { institution: 'X', advisors: ['a', ...nothing, 'b'] }],
    publications: [
      ...nothing,
      {
        name: 'p',
        awards: [...nothing, 'x'],
        identifiers: [...nothing, { type: 'doi', identifier: '10.1/x' }],
      },
    ],
    skills: [...nothing, { name: 'X', keywords: [...nothing, 'y'] }],
  });
  expect(readResume(withHoles(lists([undefined])), undefined)).toEqual(readResume(lists([]), undefined));
});

test.each([
  ['https://ada.example/cv', 'https://ada.example/cv'],
  ['javascript:alert(1)', ''],
  [null, ''],
])('the canonical address %j is %j', (canonical, url) => {
  expect(readResume({ meta: { canonical } }, undefined).canonical).toBe(url);
});

describe('sections', () => {
  const all = {
    references: [{ name: 'x', reference: 'x' }],
    interests: named,
    languages: named,
    skills: named,
    memberships: named,
    certificates: named,
    awards: named,
    outreach: named,
    volunteer: named,
    service: named,
    patents: named,
    grants: named,
    mentoring: named,
    teaching: named,
    presentations: named,
    projects: named,
    publications: named,
    work: named,
    education: named,
    basics: { summary: 'x' },
    hobbies: named,
  };

  test('come in the default order, whatever the order in the file, with unknown ones before the references', () => {
    expect(keys(all).filter((key) => ['references', 'hobbies'].includes(key))).toEqual([
      'hobbies',
      'references',
    ]);
    expect(keys(all).slice(0, 6)).toEqual([
      'summary',
      'education',
      'work',
      'publications',
      'projects',
      'talks',
    ]);
    expect(keys(all)).toHaveLength(Object.keys(all).length);
  });

  test.each([
    [{ language: 'de' }, 'de', []],
    [{ language: 'de', meta: { lang: 'fr' } }, 'fr', []],
    [{ language: 'German' }, 'en', ['language']],
    [{ language: [{ name: 'de' }] }, 'en', ['language']],
  ])('of %j are in %s and have the keys %j', (resume, tag, keys) => {
    const { settings, sections } = readResume(resume, undefined);
    expect([settings.locale.tag, sections.map(({ key }) => key)]).toEqual([tag, keys]);
  });

  test.each([
    ['experience', ['work', 'projects', 'hobbies']],
    ['experiences', ['work', 'projects', 'hobbies']],
    ['certifications', ['projects', 'certificates', 'hobbies']],
  ])('of %s are what the schema calls otherwise', (key, order) => {
    expect(keys({ hobbies: named, projects: named, [key]: named })).toEqual(order);
    expect(
      keys({ hobbies: named, projects: named, [key]: named, meta: { themeOptions: { sections: [key] } } }),
    ).toEqual(order.filter((section) => section === 'work' || section === 'certificates'));
  });

  test('of work and experience are one, in this order, and run to the present', () => {
    const experience = [{ company: 'A', startDate: '2020' }];
    expect(readResume({ work: [{ name: 'B' }], experience }, undefined).sections).toMatchObject([
      {
        kind: 'work',
        heading: 'Experience',
        entries: [
          { title: { text: 'B' } },
          { title: { text: 'A' }, roles: [{ date: [{ text: '2020' }, {}, { text: 'Present' }] }] },
        ],
      },
    ]);
  });

  test('of certifications and certificates are one', () => {
    const certifications = [{ name: 'A', issuer: 'B', date: '2020' }];
    expect(readResume({ certifications, certificates: ['C'] }, undefined).sections).toMatchObject([
      {
        kind: 'certificates',
        heading: 'Certificates',
        lines: [{ words: [{ text: 'C' }] }, { date: [{ text: '2020' }] }],
      },
    ]);
  });

  test('hold a summary that stands beside basics', () => {
    expect(readResume({ summary: ['One.', 'Two.'] }, undefined).sections).toMatchObject([
      { kind: 'summary', paragraphs: ['One.', 'Two.'] },
    ]);
  });

  test('without content have no heading', () => {
    expect(
      keys({
        work: [],
        awards: [{}],
        skills: [{ name: '', keywords: [] }],
        volunteer: null,
        publications: '',
      }),
    ).toEqual([]);
  });

  test.each([
    [
      ['publications', 'work'],
      ['publications', 'work'],
    ],
    [
      ['work', '*'],
      ['work', 'summary', 'education', 'awards', 'hobbies'],
    ],
    [
      ['hobbies', '*', 'education'],
      ['hobbies', 'summary', 'work', 'publications', 'awards'].concat('education'),
    ],
    [['work', 'nothing', '__proto__', 'constructor'], ['work']],
    ['work', ['work']],
    ['publications, work', ['publications', 'work']],
    [['awards', 'publications:book', 'Work'], ['awards']],
  ])('asked for as %j come so, and without "*" no others', (sections, expected) => {
    const resume = {
      basics: { summary: 'x' },
      education: named,
      work: named,
      publications: named,
      awards: named,
      hobbies: named,
      meta: { themeOptions: { sections } },
    };
    const asked: readonly string[] = [sections].flat();
    const shown = keys(resume);
    expect(shown.filter((key) => expected.includes(key))).toEqual(expected);
    if (!asked.includes('*')) expect(shown).toEqual(expected);
  });

  test.each([
    [['publications:book']],
    [['projects:application']],
    [['Publications', 'jobs']],
    ['Work; Awards'],
  ])('come in their default order where %j names none that exists', (sections) => {
    const resume = {
      basics: { summary: 'x' },
      work: named,
      projects: [{ name: 'x', type: 'application' }],
      meta: { themeOptions: { sections } },
    };
    expect(keys(resume)).toEqual(['summary', 'work', 'projects']);
  });

  test('asked for that exist but are empty leave the others out', () => {
    expect(keys({ work: named, meta: { themeOptions: { sections: ['talks'] } } })).toEqual([]);
  });

  test('asked for twice come once', () => {
    expect(
      keys({ work: named, awards: named, meta: { themeOptions: { sections: ['work', '*', 'work'] } } }),
    ).toEqual(['work', 'awards']);
  });

  test('bear the headings that the resume gives them, unless those are empty', () => {
    const sectionLabels = { work: 'Jobs', education: '', hobbies: 'Fun' };
    expect(
      headings({
        work: named,
        education: named,
        hobbies: named,
        meta: { themeOptions: { sectionLabels } },
      }).sort(),
    ).toEqual(['Education', 'Fun', 'Jobs']);
  });

  test.each([
    ['test_scores', 'Test scores'],
    ['sideProjects', 'Side Projects'],
    ['side-projects', 'Side projects'],
    ['languagesAndRuntimes', 'Languages and Runtimes'],
    ['yearsOfExperience', 'Years of Experience'],
    ['AndOffice', 'And Office'],
    ['Talks_Presentations_Workshops', 'Talks Presentations Workshops'],
    ['scientific publications', 'Scientific publications'],
    ['constructor', 'Constructor'],
  ])('that nobody knows, such as %s, are headed %s', (key, heading) => {
    expect(headings({ [key]: named })).toEqual([heading]);
  });

  test.each(['', '-', ' ', '--'])(
    'under the key %j, which has no words, do not have an empty heading',
    (key) => {
      expect(headings({ [key]: named })).not.toContain('');
    },
  );

  test('switched off by an underscore are not there', () => {
    expect(keys({ _work: named, _hobbies: named })).toEqual([]);
  });

  test.each(['-languages', '#work', '//', '$comment'])('nor is what a mark switches off: %s', (key) => {
    expect(keys({ [key]: named })).toEqual([]);
  });
});

describe('entries of a typed project, job or post', () => {
  test('move to the section of their type, behind what it holds', () => {
    const { sections } = readResume(
      {
        talks: [{ name: 'First' }],
        projects: [{ name: 'Second', type: 'talk' }, { name: 'Engine' }],
        work: [{ position: 'Assistant', type: 'teaching' }],
        volunteer: [{ position: 'Reviewer', type: 'service' }],
      },
      undefined,
    );
    expect(sections.map(({ key }) => key)).toEqual(['projects', 'talks', 'teaching', 'service']);
    const talks = sections.find(({ key }) => key === 'talks');
    expect(talks?.kind === 'activities' ? talks.lines.map(({ words }) => words[0]?.text) : []).toEqual([
      'First',
      'Second',
    ]);
  });

  test('leave no empty section behind', () => {
    expect(keys({ projects: [{ name: 'Talk', type: 'talk' }] })).toEqual(['talks']);
  });

  test('of another type stay', () => {
    expect(keys({ projects: [{ name: 'Engine', type: 'application' }] })).toEqual(['projects']);
  });
});

test('the owner among the authors is found by any of their names', () => {
  const { sections } = readResume(
    {
      basics: { name: 'Jiangfei Duan', alternateNames: ['段江飞'] },
      publications: [{ name: 'P', authors: ['段江飞', 'J. Duan', 'H. Duan'] }],
    },
    undefined,
  );
  const [section] = sections;
  const [run] = section?.kind === 'publications' ? (section.list.groups[0]?.runs ?? []) : [];
  const authors = run?.kind === 'citations' ? run.citations[0]?.authors.shown : [];
  expect(authors?.map(({ self }) => self)).toEqual([true, true, false]);
});

test('an empty heading is none, whichever of the names of a section it stands under', () => {
  const themeOptions = { sectionLabels: { talks: '', presentations: 'Presentations' } };
  expect(headings({ talks: [{ name: 'a' }], meta: { themeOptions } })).toEqual(['Presentations']);
});

describe('a resume made for jsonresume-theme-eventide', () => {
  const projects = [
    { name: 'a', type: 'application' },
    { name: 'b' },
    { name: 'c', type: 'talk' },
    { name: 'd', type: 'library' },
    { name: 'e', type: 'application' },
  ];
  const resume = (themeOptions: object) => ({
    basics: { summary: 'x' },
    work: named,
    projects,
    meta: { themeOptions: { projectsByType: true, ...themeOptions } },
  });

  test('has a section for each type of projects', () => {
    expect(keys(resume({}))).toEqual([
      'summary',
      'work',
      'projects',
      'projects:application',
      'projects:library',
      'talks',
    ]);
    expect(headings(resume({})).slice(2)).toEqual(['Projects', 'Application', 'Library', 'Talks']);
  });

  test('shows those it names, under its headings, and its summary', () => {
    const sections = ['work', 'projects:library', 'projects:talk', 'projects:application'];
    const sectionLabels = { 'projects:application': 'Apps', 'projects:talk': 'Lectures' };
    expect(keys(resume({ sections }))).toEqual([
      'summary',
      'work',
      'projects:library',
      'talks',
      'projects:application',
    ]);
    expect(headings(resume({ sections, sectionLabels })).slice(2)).toEqual(['Library', 'Lectures', 'Apps']);
  });

  test('is whole where it names no type that it has', () => {
    expect(keys(resume({ sections: ['projects:game'] }))).toEqual(keys(resume({})));
  });

  test('names the projects alone, and has their types behind them', () => {
    expect(keys(resume({ sections: ['projects', 'work'] }))).toEqual([
      'summary',
      'projects',
      'projects:application',
      'projects:library',
      'work',
    ]);
  });

  test('does not repeat a type that the heading says', () => {
    const shown = JSON.stringify(readResume(resume({}), undefined).sections);
    expect(shown).not.toContain('"text":"application"');
    expect(JSON.stringify(readResume(resume({ projectsByType: false }), undefined))).toContain(
      '"text":"application"',
    );
  });
});

/** The same, with a hole in place of every `undefined` of its lists. */
function withHoles<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const [key, inner] of Object.entries(value)) {
    if (inner === undefined) Reflect.deleteProperty(value, key);
    else withHoles(inner);
  }
  return value;
}
