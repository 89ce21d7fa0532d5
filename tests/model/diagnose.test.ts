import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { type Diagnostic, diagnose } from '../../src/index.ts';

const require = createRequire(import.meta.url);

function json(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Path, what was found and what was done, on one line each. */
function said(resume: unknown): readonly string[] {
  return diagnose(resume).map(({ path, message, done }) => `${path}: ${message} ${done}`);
}

/** The diagnostic at a path, which there must be once. */
function at(resume: unknown, path: string): Diagnostic {
  const found = diagnose(resume).filter((diagnostic) => diagnostic.path === path);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} diagnostics at ${path}`);
  return only;
}

describe('a resume with nothing to remark', () => {
  test("is the project's own", () => {
    expect(diagnose(json('resume.json'))).toEqual([]);
  });

  test.each([
    ['an empty object', {}],
    ['sections that are empty lists', { work: [], publications: [], skills: [] }],
    ['an empty address, as the sample of the schema has it', { basics: { url: '', image: '' } }],
    ['fields that no schema names', { work: [{ name: 'x', positions: [{ position: 'y' }], mood: 5 }] }],
    ['keys that are switched off', { _work: 5, work: [{ _url: 'javascript:x' }] }],
    ['a free date', { work: [{ name: 'x', date: 'Fall 2021' }] }],
    ['a property that is undefined', { basics: undefined, work: [{ name: undefined }] }],
    ['the newer address of mail', { basics: { email: 'jürgen@müller.example' } }],
    [
      'options as they should be',
      {
        test: [{ name: 'x' }],
        meta: {
          themeOptions: {
            locale: 'en-GB',
            sections: ['publications', 'test', '*'],
            sectionLabels: { test: 'Tests', service: 'Services' },
            labels: { present: 'to date' },
            colors: { accent: ['#7a1f1f', '#e8a0a0'], primary: ['navy', 'wheat'], dimmed: ['rgb(1 2 3)'] },
            colorScheme: 'dark',
            font: 'sans',
            density: 'compact',
            paper: 'letter',
            footer: false,
            lastModified: true,
            structuredData: false,
            dates: 'long',
            publications: { numbering: 'none', marks: { '*': 'Equal contribution' } },
          },
          lastModified: '2024-03-01T12:00:00Z',
        },
      },
    ],
  ])('may hold %s', (_, resume) => {
    expect(said(resume).filter((line) => !line.startsWith('test: '))).toEqual([]);
  });

  test('is the sample of the schema but for an address without a scheme', () => {
    expect(said(require('resume-schema/sample.resume.json'))).toEqual([
      'projects[0].url: "missdirection.example.com" lacks a scheme, such as https://. ' +
        'Linked as "https://missdirection.example.com".',
    ]);
  });
});

describe('what the schema forbids is said with what is shown instead', () => {
  test.each<[string, unknown, string]>([
    [
      'a number where a text belongs',
      { education: [{ score: 3.7 }] },
      'education[0].score: This is the number 3.7; the schema has a text here. Read as the text "3.7".',
    ],
    [
      'a switch where a text belongs',
      { skills: [{ level: true }] },
      'skills[0].level: This is true; the schema has a text here. Not shown.',
    ],
    [
      'null',
      { basics: { name: null } },
      'basics.name: This is null; the schema has a text here. Treated as absent.',
    ],
    [
      'an object where a text belongs',
      { work: [{ location: { city: 'Rome', countryCode: 'IT' } }] },
      'work[0].location: This is an object; the schema has a text here. Read as the text "Rome, Italy".',
    ],
    [
      'a text where a list belongs',
      { work: [{ highlights: 'One, two' }] },
      'work[0].highlights: This is the text "One, two"; the schema has a list here. Read as a list of one: "One, two".',
    ],
    [
      'words with commas where a list belongs',
      { skills: [{ keywords: 'a, b' }] },
      'skills[0].keywords: This is the text "a, b"; the schema has a list here. Read as a list of 2: "a, b".',
    ],
    [
      'several texts where one belongs',
      { work: [{ name: 'x', summary: ['a', 'b'] }] },
      'work[0].summary: This is a list; the schema has a text here. Read as a list of 2: "a, b".',
    ],
    [
      'several words where one belongs',
      { references: [{ reference: ['a', 'b'] }] },
      'references[0].reference: This is a list; the schema has a text here. Read as the text "a, b".',
    ],
    [
      'an object where a section belongs',
      { skills: { name: 'x' } },
      'skills: This is an object; the schema has a list here. Read as a list of one.',
    ],
    [
      'an object with keys of the author where a section belongs',
      { skills: { Programming: ['Python'], Tools: ['git'] } },
      'skills: This is an object; the schema has a list here. Read as a list of 2.',
    ],
    [
      'a text where an entry belongs',
      { interests: ['Chess'] },
      'interests[0]: This is the text "Chess"; the schema has an object here. Read as an entry that says "Chess".',
    ],
    [
      'a list where an entry belongs',
      { work: [[{ name: 'Acme' }]] },
      'work[0]: This is a list; the schema has an object here. Read as the items in it.',
    ],
    [
      'null where an entry belongs',
      { awards: [null] },
      'awards[0]: This is null; the schema has an object here. Treated as absent.',
    ],
    [
      'a text where the basics belong',
      { basics: 'Ada' },
      'basics: This is the text "Ada"; the schema has an object here. Read as the summary "Ada".',
    ],
    [
      'a list where the basics belong',
      { basics: [{ name: 'Ada' }] },
      'basics: This is a list; the schema has an object here. Its first item is read.',
    ],
    [
      'a place as a text',
      { basics: { location: 'London' } },
      'basics.location: This is the text "London"; the schema has an object here. Read as the text "London".',
    ],
    [
      'an unknown section',
      { test_scores: [{ name: 'GRE' }] },
      'test_scores: The schema has no section of this name. Shown as a section of its own, "Test scores".',
    ],
    [
      'a section under its other name',
      { presentations: [{ title: 'On engines' }] },
      'presentations: The schema has no section of this name. Shown as a section of its own, "Talks".',
    ],
    [
      'an unknown section with nothing in it',
      { grants: [] },
      'grants: The schema has no section of this name. Nothing of it is shown.',
    ],
    [
      'an address of mail that is none',
      { basics: { email: 'ada(at)example.org' } },
      'basics.email: "ada(at)example.org" is not an address of mail. Shown as text, without a link.',
    ],
    [
      'an address of mail within a network',
      { basics: { email: 'ada@localhost' } },
      'basics.email: "ada@localhost" is not an address of mail. Linked as it is written.',
    ],
    [
      'an address without a scheme',
      { basics: { url: 'ada.example' } },
      'basics.url: "ada.example" lacks a scheme, such as https://. Linked as "https://ada.example".',
    ],
    [
      'a year where a whole date belongs',
      { certificates: [{ date: '2020' }] },
      'certificates[0].date: "2020" is not a whole date, YYYY-MM-DD, which the schema has here. Printed as "2020".',
    ],
  ])('%s', (_, resume, line) => {
    expect(said(resume)).toEqual([line]);
    expect(diagnose(resume)[0]?.kind).toBe('schema');
  });
});

describe('dates', () => {
  const unread = 'is not written as a date: YYYY-MM-DD, YYYY-MM or YYYY.';

  test('that are none are printed as written', () => {
    expect(said({ work: [{ startDate: 'Jan 2014', endDate: '2015' }] })).toEqual([
      `work[0].startDate: "Jan 2014" ${unread} The dates are printed as "Jan 2014 – 2015".`,
    ]);
    expect(said({ publications: [{ name: 'x', releaseDate: 'submitted' }] })).toEqual([
      `publications[0].releaseDate: "submitted" ${unread} Printed as "submitted".`,
    ]);
  });

  test('of no calendar are found although the schema lets them pass', () => {
    const month = at({ work: [{ startDate: '2018-13' }] }, 'work[0].startDate');
    expect(month.message).toBe('"2018-13" names a month that does not exist.');
    expect(month.done).toBe('The dates are printed as "2018-13 – Present".');
    expect(month.kind).toBe('theme');
    const day = at({ awards: [{ title: 'x', date: '2021-02-30' }] }, 'awards[0].date');
    expect(day.message).toBe('"2021-02-30" names a day that does not exist.');
    expect(day.done).toBe('Printed as "2021-02-30".');
  });

  test.each(['', null, 'Present', '至今'])('an end that is %j runs to the present', (endDate) => {
    const { done } = at({ work: [{ name: 'x', startDate: '2020', endDate }] }, 'work[0].endDate');
    expect(done).toBe('The dates are printed as "2020 – Present".');
  });

  test('without text are absent where nothing follows from it', () => {
    expect(at({ work: [{ endDate: '' }] }, 'work[0].endDate').done).toBe('Treated as absent.');
    expect(at({ work: [{ startDate: null, endDate: '2020' }] }, 'work[0].startDate').done).toBe(
      'Treated as absent.',
    );
    expect(at({ awards: [{ date: '' }] }, 'awards[0].date').done).toBe('Treated as absent.');
  });

  test.each<[object, readonly string[]]>([
    [
      { startDate: '2020-05', endDate: '2019' },
      ['"2019" is before the start, "2020-05". The dates are printed as "May 2020 – 2019".'],
    ],
    [
      { startDate: '2020-05-02', endDate: '2020-04-30' },
      ['"2020-04-30" is before the start, "2020-05-02". The dates are printed as "May 2020 – Apr 2020".'],
    ],
    [{ startDate: '2020-05-02', endDate: '2020-05-01' }, []],
    [{ startDate: '2020-05', endDate: '2020' }, []],
    [{ startDate: '2020', endDate: '2020-01' }, []],
    [{ startDate: '2020', endDate: '2019', date: 'Fall 2021' }, []],
  ])('that run backwards where it shows are named: %j', (entry, lines) => {
    expect(said({ work: [{ name: 'x', ...entry }] })).toEqual(
      lines.map((line) => `work[0].endDate: ${line}`),
    );
  });

  test('with a time are read without it', () => {
    const { done } = at({ awards: [{ title: 'x', date: '2020-05-01T00:00:00Z' }] }, 'awards[0].date');
    expect(done).toBe('Printed as "May 2020".');
  });

  test('give way to the free date', () => {
    const { done } = at({ work: [{ startDate: 'soon', date: 'Fall 2021' }] }, 'work[0].startDate');
    expect(done).toBe('Printed as "Fall 2021".');
  });

  test('are looked at in sections and roles that the schema does not know', () => {
    expect(at({ talks: [{ title: 'x', startDate: 'soon' }] }, 'talks[0].startDate').done).toBe(
      'Printed as "soon".',
    );
    const roles = { work: [{ name: 'x', positions: [{ position: 'y', startDate: 'soon' }] }] };
    expect(at(roles, 'work[0].positions[0].startDate').done).toBe(
      'The dates are printed as "soon – Present".',
    );
    expect(at({ roles: [{ name: 'x', startDate: 'soon' }] }, 'roles[0].startDate').done).toBe(
      'Printed as "soon".',
    );
    const talk = { projects: [{ type: 'talk', name: 'x', startDate: 'soon' }] };
    expect(at(talk, 'projects[0].startDate').done).toBe('Printed as "soon".');
    expect(diagnose({ projects: [{ type: 'talk', name: 'x', endDate: '2020' }] })).toEqual([]);
  });

  test('of the last change count only where they are shown', () => {
    const meta = { lastModified: 'today' };
    expect(diagnose({ meta })).toEqual([]);
    expect(at({ meta: { ...meta, themeOptions: { lastModified: true } } }, 'meta.lastModified').done).toBe(
      'Printed as "today".',
    );
  });
});

test.each<[unknown, readonly string[]]>([
  [{ expected: true, endDate: '2027' }, []],
  [{ expected: true, date: 'Fall 2027' }, []],
  [{ expected: 'May 2027', startDate: '2024' }, []],
  [{ expected: true, startDate: '2024' }, ['education[0].expected: There is no endDate. Ignored.']],
  [{ expected: 'true', startDate: '2024' }, ['education[0].expected: There is no endDate. Ignored.']],
  [{ expected: true }, ['education[0].expected: There is no endDate. Ignored.']],
  [{ expected: false, startDate: '2024' }, []],
  [{ expected: true, year: '2026' }, []],
  [{ expected: true, start: '2022', end: '2026' }, []],
  [
    { expected: true, startDate: '2022 – 2026' },
    [
      'education[0].startDate: "2022 – 2026" is not written as a date: YYYY-MM-DD, YYYY-MM or YYYY. Printed as "2022 – 2026 (Expected)".',
    ],
  ],
])('an end that is expected and not given is named: %j', (entry, lines) => {
  expect(said({ education: [{ institution: 'x', ...Object(entry) }] })).toEqual(lines);
});

test('dates in a section that the schema calls otherwise are found as there', () => {
  const job = { name: 'x', startDate: '2019', endDate: 'soon' };
  expect(at({ experience: [job] }, 'experience[0].endDate').done).toBe(
    'The dates are printed as "2019 – soon".',
  );
  expect(at({ certifications: [{ name: 'x', date: 'soon' }] }, 'certifications[0].date').done).toBe(
    'Printed as "soon".',
  );
});

describe('addresses that can be no links', () => {
  test.each([
    ['javascript:alert(1)', 'is not an address of the web, of mail or of a telephone.'],
    ['papers/x.pdf', 'is no full address, such as https://example.org/cv.'],
    ['x.pdf', 'is no full address, such as https://example.org/cv.'],
    ['https:', 'has a scheme and nothing behind it.'],
    ['https://a b.example', 'holds a space, which no address does.'],
  ])('%s', (url, why) => {
    expect(said({ work: [{ name: 'x', url }] })).toEqual([
      `work[0].url: "${url}" ${why} Shown as text, without a link.`,
    ]);
  });

  test.each(['#', '-'])('%s stands for none', (url) => {
    expect(said({ work: [{ name: 'x', url }] })).toEqual([
      `work[0].url: "${url}" is no full address, such as https://example.org/cv. Treated as absent.`,
    ]);
  });

  test('are found under the older name and in unknown sections', () => {
    const resume = { work: [{ company: 'x', website: '/x' }], clubs: [{ name: 'x', url: '/x' }] };
    expect(at(resume, 'work[0].website').kind).toBe('theme');
    expect(at(resume, 'clubs[0].url').done).toBe('Shown as text, without a link.');
  });

  test.each([
    ['publications', 'authors'],
    ['publications', 'editor'],
    ['publications', 'translators'],
    ['publications', 'inventors'],
    ['patents', 'inventors'],
    ['talks', 'authors'],
  ])('are found in %s on %s', (section, people) => {
    const resume = { [section]: [{ name: 'x', [people]: [{ name: 'A B', url: '/ab' }] }] };
    expect(at(resume, `${section}[0].${people}[0].url`).done).toBe('Shown as text, without a link.');
  });

  const isNone = 'is no full address, such as https://example.org/cv. Shown as text, without a link.';

  test.each<[string, unknown, readonly string[]]>([
    [
      'in publications',
      { publications: [{ name: 'x', pdf: 'x.pdf', code: 'https://x.example', slides: '' }] },
      [`publications[0].pdf: "x.pdf" ${isNone}`],
    ],
    [
      'in talks, by any name',
      { talks: [{ name: 'x', slides: 'slides/x.html' }], presentations: [{ name: 'x', recording: '/x' }] },
      [`talks[0].slides: "slides/x.html" ${isNone}`, `presentations[0].recording: "/x" ${isNone}`],
    ],
    [
      'in a project that is a talk',
      {
        projects: [
          { name: 'x', type: 'talk', slides: 'x.pdf' },
          { name: 'x', slides: 'x.pdf' },
        ],
      },
      [`projects[0].slides: "x.pdf" ${isNone}`],
    ],
    [
      'with labels of their own',
      { publications: [{ name: 'x', links: [{ label: 'l', url: 'x.pdf' }, { href: 'y.pdf' }] }] },
      [`publications[0].links[0].url: "x.pdf" ${isNone}`, `publications[0].links[1].href: "y.pdf" ${isNone}`],
    ],
    [
      'beside the address of the title',
      { publications: [{ name: 'x', url: 'https://x.example', website: '/x' }] },
      [`publications[0].website: "/x" ${isNone}`],
    ],
    ['but not where they are none', { teaching: [{ course: 'x', code: 'CS 1' }] }, []],
  ])('are found among the labelled links %s', (_, resume, lines) => {
    expect(said(resume).filter((line) => !line.includes('no section'))).toEqual(lines);
  });

  test('are found on the roles at one employer, where a link needs its scheme', () => {
    const positions = [{ url: 'x.pdf' }, { url: 'a.example' }, { url: 'https://a.example' }];
    expect(said({ work: [{ name: 'x', positions }] })).toEqual([
      `work[0].positions[0].url: "x.pdf" ${isNone}`,
      'work[0].positions[1].url: "a.example" lacks a scheme, such as https://. Shown as text, without a link.',
    ]);
  });

  test('need none in a section that is called as the roles of an item are', () => {
    const resume = { roles: [{ name: 'x', url: 'a.example' }] };
    expect(diagnose(resume).map(({ path }) => path)).toEqual(['roles']);
  });

  test('are left out where they would be the address of the resume', () => {
    expect(at({ meta: { canonical: 'ftp://a.example' } }, 'meta.canonical').done).toBe('Left out.');
  });
});

test.each<[unknown, readonly string[]]>([
  ['yes', ['This is the text "yes", and a publication is selected by true or false. Not selected.']],
  [1, ['This is the number 1, and a publication is selected by true or false. Not selected.']],
  [true, []],
  ['False', []],
  [null, []],
])('a publication is selected by a switch: %j', (selected, lines) => {
  expect(said({ publications: [{ name: 'x', selected }] })).toEqual(
    lines.map((line) => `publications[0].selected: ${line}`),
  );
});

describe('identifiers', () => {
  const about = (publication: object) =>
    said({ publications: [{ name: 'x', ...publication }] }).map((line) =>
      line.replace(/^publications\[0\]\./, ''),
    );
  const doi = 'is no DOI, such as 10.1145/3620665. Shown as text, without a link.';
  const arxiv = 'is no number of arXiv, such as 2404.02015. Shown as text, without a link.';
  const orcid = 'is no ORCID iD, such as 0000-0002-1825-0097. Shown as text, without a link.';

  test.each<[object, readonly string[]]>([
    [{ doi: 'hello', arxiv: 'hello' }, [`doi: "hello" ${doi}`, `arxiv: "hello" ${arxiv}`]],
    [{ DOI: 'hello' }, [`DOI: "hello" ${doi}`]],
    [{ eprint: 'hello', archivePrefix: 'arXiv' }, [`eprint: "hello" ${arxiv}`]],
    [{ pmid: 'PMC12' }, ['pmid: "PMC12" is no PMID, such as 31452104. Shown as text, without a link.']],
    [{ pmcid: 12 }, ['pmcid: "12" is no PMCID, such as PMC3531190. Shown as text, without a link.']],
    [
      {
        identifiers: [
          { type: 'DOI', identifier: 'hello' },
          { type: 'ark', identifier: 'hello' },
        ],
      },
      [`identifiers[0].identifier: "hello" ${doi}`],
    ],
    [{ doi: 'doi:' }, ['doi: "doi:" is no DOI, such as 10.1145/3620665. Not shown.']],
    [
      { authors: [{ name: 'A', orcid: '0000-0002-1825-009' }, 'B', { name: 'C', ORCID: 'hello' }] },
      [`authors[0].orcid: "0000-0002-1825-009" ${orcid}`, `authors[2].ORCID: "hello" ${orcid}`],
    ],
    [{ editors: { name: 'A', orcid: '0000' } }, [`editors.orcid: "0000" ${orcid}`]],
  ])('that no registry can have given are named: %j', (publication, lines) => {
    expect(about(publication)).toEqual(lines);
  });

  test.each<[object]>([
    [{ doi: '10.1145/3620665', arxiv: 'arXiv:2404.02015v2', pmid: 31452104, isbn: '0-306-40615-2' }],
    [{ doi: 'https://doi.org/10.1145/3620665', eprint: 'x', identifiers: ['10.1145/3620665'] }],
    [{ doi: 'https://a.example/paper', arxiv: '' }],
    [
      {
        authors: [
          { name: 'A', orcid: 'https://orcid.org/0000-0002-1825-0097' },
          { name: 'B', orcid: '' },
        ],
      },
    ],
  ])('are no matter where they are links, or none is asked for: %j', (publication) => {
    expect(about(publication)).toEqual([]);
  });
});

describe('a photo', () => {
  test('that the document cannot show is named', () => {
    expect(said({ basics: { image: 'ftp://a.example/me.png' } })).toEqual([
      'basics.image: "ftp://a.example/me.png" is no address that a photo can be shown from. No photo is shown.',
    ]);
  });

  test('under the older name takes its place', () => {
    const basics = { image: 'javascript:x', picture: 'https://a.example/me.png' };
    expect(at({ basics }, 'basics.image').done).toBe('The photo of basics.picture is shown.');
  });
});

describe('authors', () => {
  const basics = { name: 'Ada Lovelace' };
  const advice =
    'If your name is spelled otherwise there, add that spelling to basics.alternateNames. No author is set in bold.';

  test('without the own name are found, once when no publication has it', () => {
    const others = { name: 'x', authors: ['C. Babbage'] };
    const own = { name: 'y', authors: 'C. Babbage and A. Lovelace' };
    expect(said({ basics, publications: [own, others] })).toEqual([
      `publications[1]: "Ada Lovelace" is not among the authors. ${advice}`,
    ]);
    expect(said({ basics, publications: [others, { name: 'z' }, others] })).toEqual([
      `publications: "Ada Lovelace" is among the authors of none of these. ${advice}`,
    ]);
  });

  test('are no matter where there are none, the list breaks off, the spelling is known, or nobody owns it', () => {
    const publications = [{ name: 'x', authors: ['A. King'] }];
    expect(diagnose({ basics, publications: [{ name: 'x' }] })).toEqual([]);
    expect(diagnose({ basics, publications: [{ name: 'x', authors: ['A. King', 'et al.'] }] })).toEqual([]);
    expect(diagnose({ basics, publications: [{ name: 'x', authors: ['ATLAS Collaboration'] }] })).toEqual([]);
    expect(diagnose({ basics: { name: 'Ada<br>King' }, publications })).toEqual([]);
    expect(diagnose({ basics: { ...basics, alternateNames: ['A. King'] }, publications })).toEqual([]);
    expect(diagnose({ publications })).toEqual([]);
  });
});

describe('options', () => {
  const about = (themeOptions: unknown) => said({ meta: { themeOptions } });

  test.each<[unknown, string]>([
    [{ font: 'comic' }, 'font: This is the text "comic", and the option takes "serif" or "sans". Ignored.'],
    [{ paper: 4 }, 'paper: This is the number 4, and the option takes "a4" or "letter". Ignored.'],
    [{ footer: 'no' }, 'footer: This is the text "no", and the option takes true or false. Ignored.'],
    [
      { colors: { accent: 'red;}' } },
      'colors.accent: "red;}" is no CSS colour, and no list of a light and a dark one. Ignored.',
    ],
    [
      { colors: { accent: ['navy', 'blurple'] } },
      'colors.accent: "navy, blurple" is no CSS colour, and no list of a light and a dark one. Ignored.',
    ],
    [
      { colors: { accent: ['navy', 'wheat', 'red'] } },
      'colors.accent[2]: A colour is one for light and one for dark. Ignored.',
    ],
    [
      { colors: { border: 'red' } },
      'colors.border: There is no such colour. The colours are background, dimmed, primary, secondary or accent. Ignored.',
    ],
    [
      { publications: { numbering: 1 } },
      'publications.numbering: This is the number 1, and the option takes "ascending", "descending" or "none". Ignored.',
    ],
    [
      { publications: { order: 1 } },
      'publications.order: There is no such option. The options are groupBy, selected, maxAuthors, numbering or marks. Ignored.',
    ],
    [{ sections: ['nope', '*'] }, 'sections[0]: There is no section "nope". Ignored.'],
    [{ sections: 5 }, 'sections: This is the number 5, and the option takes a list of sections. Ignored.'],
    [{ sections: [] }, 'sections: This is an empty list, which names no section. Ignored.'],
    [
      { sections: 'work' },
      'sections: This is the text "work", and the option takes a list of sections. Read as a list of one.',
    ],
    [
      { sectionLabels: { presentations: 'Papers read', jobs: 'x' } },
      'sectionLabels.jobs: There is no section of this name. Ignored.',
    ],
    [
      { lastModified: 'yes' },
      'lastModified: This is the text "yes", and the option takes true or false. Ignored.',
    ],
    [{ lastModified: true }, 'lastModified: There is no meta.lastModified. Ignored.'],
    [{ labels: { present: false } }, 'labels.present: This is false, and the option takes a text. Ignored.'],
    [
      { fontFaces: '@font-face {}' },
      'fontFaces: Fonts come in the second argument of render(), never from the resume. Ignored.',
    ],
    [
      { locale: 'tlh' },
      'locale: The theme has no words of the language "tlh". The words and dates are those of "en".',
    ],
  ])('%j', (themeOptions, line) => {
    expect(about(themeOptions)).toEqual([`meta.themeOptions.${line}`]);
  });

  test('one level too high are none', () => {
    const meta = {
      density: 'compact',
      lastModified: '2024-03-01',
      locale: 'de',
      version: 'v1',
      theme: 'scholar',
    };
    expect(said({ meta })).toEqual(['meta.density: Options stand in meta.themeOptions. Ignored.']);
  });

  test.each(['themeoptions', 'themeOption', 'theme-options', 'theme_options', 'ThemeOptions'])(
    'under the misspelt key %s are none',
    (key) => {
      expect(said({ meta: { [key]: { density: 'compact' } } })).toEqual([
        `meta.${key}: Options stand in meta.themeOptions. Ignored.`,
      ]);
    },
  );

  test('under another key of meta are not ours', () => {
    expect(said({ meta: { theme: 'scholar', options: { density: 'compact' } } })).toEqual([]);
  });

  const english = 'The words and dates are those of "en".';

  test.each<[unknown, readonly string[]]>([
    [
      { language: 'German' },
      [`language: This is the text "German", and not a language tag such as "en" or "pt-BR". ${english}`],
    ],
    [{ 'x-lang': 'tlh' }, [`x-lang: The theme has no words of the language "tlh". ${english}`]],
    [
      { language: 'Deutsch', lang: 'de-AT', locale: 'tlh' },
      [
        'language: This is the text "Deutsch", and not a language tag such as "en" or "pt-BR". The words and dates are those of "de-AT".',
      ],
    ],
    [{ language: 'German', themeOptions: { locale: 'de' } }, []],
    [{ language: '', lang: null, locale: 'fr_CA' }, []],
  ])('a language of meta that is none, or none of the theme, is named where it counts: %j', (meta, lines) => {
    expect(said({ meta })).toEqual(lines.map((line) => `meta.${line}`));
  });

  test('a text that names several sections is read as a list, and those that do not exist are named', () => {
    expect(about({ sections: 'publications, jobs; *' })).toEqual([
      'meta.themeOptions.sections: This is the text "publications, jobs; *", and the option takes a list of sections. Read as a list of 3.',
      'meta.themeOptions.sections: There is no section "jobs". Ignored.',
    ]);
  });

  test.each([['publications:book'], ['projects:application'], ['Publications']])(
    'sections that can have a heading at most are none to list: %s',
    (name) => {
      const projects = [{ name: 'x', type: 'application' }];
      expect(said({ projects, meta: { themeOptions: { sections: [name] } } })).toEqual([
        `meta.themeOptions.sections[0]: There is no section "${name}". Ignored.`,
      ]);
    },
  );

  test('sections of one type of projects exist where projectsByType makes them', () => {
    const projects = [
      { name: 'x', type: 'application', startDate: 'soon' },
      { name: 'y', type: 'talk' },
      { name: 'z', startDate: 'soon' },
    ];
    const sections = ['projects:application', 'projects:talk', 'presentations'];
    const resume = { projects, meta: { themeOptions: { projectsByType: true, sections } } };
    expect(diagnose(resume).map(({ path, done }) => [path, done])).toEqual([
      ['projects[0].startDate', 'The dates are printed as "soon – Present".'],
      ['projects[2].startDate', 'Nothing of this section is shown: themeOptions.sections leaves it out.'],
    ]);
  });

  test('that name no section that exists leave none out', () => {
    const work = [{ name: 'x', startDate: 'soon' }];
    const resume = { work, meta: { themeOptions: { sections: ['Work'] } } };
    expect(at(resume, 'work[0].startDate').done).toBe('The dates are printed as "soon – Present".');
  });

  test('that are switched off are no matter', () => {
    expect(about({ _font: 'comic', '//': 'My own.', publications: { '-numbering': 'none' } })).toEqual([]);
  });

  const hard = (scheme: string, ratio: string) =>
    `In the ${scheme} text differs from the background by ${ratio}:1; WCAG asks for 4.5:1. Shown as given.`;

  test.each<[string, unknown, readonly string[]]>([
    [
      'too pale on white',
      { accent: ['#777', '#eee'] },
      [`accent: ${hard('light scheme, as on paper,', '4.4')}`],
    ],
    ['just dark enough', { accent: ['#767676', '#eee'], secondary: ['dimgray', 'hsl(0 0% 70%)'] }, []],
    ['too dark for the dark scheme', { primary: 'navy' }, [`primary: ${hard('dark scheme', '1.1')}`]],
    [
      'the worse of two',
      { secondary: ['silver', 'rgb(40, 40, 40)'] },
      [`secondary: ${hard('dark scheme', '1.2')}`],
    ],
    [
      'a background of its own',
      { background: ['#555', '#000'] },
      [`background: ${hard('light scheme, as on paper,', '1.0')}`],
    ],
    [
      'a background with all its texts',
      { background: 'black', primary: 'white', secondary: 'silver', accent: 'blue' },
      [`accent: ${hard('light scheme, as on paper,', '2.4')}`],
    ],
    [
      'a text that lets much through',
      { accent: ['#0000004d', '#fff'] },
      [`accent: ${hard('light scheme, as on paper,', '2.1')}`],
    ],
    ['hairlines, which nobody reads', { dimmed: '#fefefe' }, []],
    ['colours whose light is not computed', { accent: 'oklch(95% 0.1 120)', background: '#0001' }, []],
  ])('colours are measured for contrast: %s', (_, colors, lines) => {
    expect(about({ colors })).toEqual(lines.map((line) => `meta.themeOptions.colors.${line}`));
  });

  test('colours of a scheme that is never shown are not measured, but paper is always light', () => {
    const colors = { accent: ['navy', 'navy'], primary: ['white', 'white'] };
    expect(about({ colorScheme: 'light', colors })).toEqual([
      `meta.themeOptions.colors.primary: ${hard('light scheme, as on paper,', '1.0')}`,
    ]);
    expect(about({ colorScheme: 'dark', colors })).toEqual([
      `meta.themeOptions.colors.accent: ${hard('dark scheme', '1.1')}`,
      `meta.themeOptions.colors.primary: ${hard('light scheme, as on paper,', '1.0')}`,
    ]);
  });

  test('that do not exist are named with those that do', () => {
    const { message, done } = at({ meta: { themeOptions: { colour: 'red' } } }, 'meta.themeOptions.colour');
    expect(message).toMatch(
      /^There is no such option\. The options are locale, sections, .* or publications\.$/,
    );
    expect(done).toBe('Ignored.');
  });

  test('that are no object are ignored', () => {
    expect(about('dark')).toEqual([
      'meta.themeOptions: This is the text "dark", and the option takes an object. Ignored.',
    ]);
  });

  test('that leave a section out have the last word on what is shown of it', () => {
    const meta = { themeOptions: { sections: ['summary', 'teaching'] } };
    const soon = { name: 'x', startDate: 'soon' };
    const resume = { basics: { email: 'x' }, work: [soon, { ...soon, type: 'teaching' }], meta };
    expect(at(resume, 'work[0].startDate').done).toMatch(/^Nothing of this section is shown/);
    expect(at(resume, 'work[1].startDate').done).toBe('The dates are printed as "soon – Present".');
    expect(at(resume, 'basics.email').done).toBe('Shown as text, without a link.');
  });
});

describe('the list', () => {
  test('follows the resume, whatever found it', () => {
    const resume = {
      meta: { themeOptions: { font: 'x' } },
      work: [{ url: '/x', startDate: 'soon', name: 5 }, { endDate: 'x' }],
      basics: { email: 'x' },
      publications: [{ releaseDate: '2020-13', name: 6 }],
    };
    expect(diagnose(resume).map(({ path }) => path)).toEqual([
      'meta.themeOptions.font',
      'work[0].url',
      'work[0].startDate',
      'work[0].name',
      'work[1].endDate',
      'basics.email',
      'publications[0].releaseDate',
      'publications[0].name',
    ]);
  });

  test('writes a name with spaces between brackets', () => {
    expect(diagnose({ 'test "scores"': [1] })[0]?.path).toBe('["test \\"scores\\""]');
  });

  test('shortens long texts, and shows what could turn a terminal about as escapes', () => {
    const { message } = at(
      { work: [{ startDate: `\u001b[31m\u202e${'x'.repeat(9999)}` }] },
      'work[0].startDate',
    );
    expect(message.length).toBeLessThan(150);
    expect(message).toContain('…"');
    expect(message).not.toMatch(/[\p{Cc}\u202e]/u);
  });
});

describe('what is no resume', () => {
  test.each([
    [undefined, 'undefined'],
    [null, 'null'],
    ['{}', 'the text "{}"'],
    [3, 'the number 3'],
    [3n, 'a bigint'],
    [Symbol('x'), 'a symbol'],
    [() => ({}), 'a function'],
    [[], 'an empty list'],
  ])('%s gives one diagnostic', (value, what) => {
    const message = `This is ${what}; a resume is an object.`;
    expect(diagnose(value)).toEqual([
      { path: '', message, done: 'Nothing can be rendered.', kind: 'schema' },
    ]);
  });

  test('does not throw where reading it does', () => {
    const within: Record<string, unknown> = {};
    within['work'] = [within];
    const throwing = {
      get basics(): never {
        throw new Error('no');
      },
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const resume of [within, throwing, { basics: proxy }]) expect(() => diagnose(resume)).not.toThrow();
    expect(said(throwing)).toEqual([': This is no JSON: reading it fails. Rendering it may fail too.']);
    expect(diagnose(proxy)).toHaveLength(1);
  });

  test('reads sections that are called as what every object has', () => {
    const resume: object = JSON.parse('{"constructor": [{"name": "Ada", "startDate": "soon"}]}');
    expect(said(resume)).toContain(
      'constructor[0].startDate: "soon" is not written as a date: YYYY-MM-DD, YYYY-MM or YYYY. Printed as "soon".',
    );
  });

  test('does not throw for lists in each other without end', () => {
    const nested = JSON.parse('['.repeat(20_000) + ']'.repeat(20_000));
    expect(() => diagnose({ basics: { name: nested }, deep: nested, work: nested })).not.toThrow();
  });
});
