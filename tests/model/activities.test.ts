import { describe, expect, test } from 'vitest';
import { activityOf, readActivities } from '../../src/model/activities.ts';
import { lineText, settings } from './reading.ts';

test.each([
  ['talk', 'talks'],
  ['presentation', 'talks'],
  ['conference', 'talks'],
  ['Teaching', 'teaching'],
  ['mentoring', 'mentoring'],
  ['grant', 'grants'],
  ['PATENT', 'patents'],
  ['service', 'service'],
  ['outreach', 'outreach'],
  ['membership', 'memberships'],
  ['application', undefined],
  ['volunteering', undefined],
  ['constructor', undefined],
  ['', undefined],
  [null, undefined],
])('the type %j lifts an entry into %s', (type, key) => {
  expect(activityOf({ type })).toBe(key);
});

const lines = (key: Parameters<typeof readActivities>[0], item: unknown) =>
  readActivities(key, [item], settings(), () => false).map(lineText);

test('a talk begins with its title', () => {
  const talk = { name: 'On engines', role: 'Speaker', event: 'OSDI', location: 'Boston', date: '2024-07' };
  expect(lines('talks', talk)).toEqual(['On engines, Speaker, OSDI, Boston | Jul 2024']);
});

test('service begins with the role', () => {
  const service = { position: 'Reviewer', organization: 'OSDI', startDate: '2023', endDate: '2024' };
  expect(lines('service', service)).toEqual(['Reviewer, OSDI | 2023 – 2024']);
});

test('teaching keeps the term as written', () => {
  const course = {
    position: 'Assistant',
    course: 'Algebra',
    institution: 'ETH',
    date: 'Fall 2021',
    startDate: '2021-09',
  };
  expect(lines('teaching', course)).toEqual(['Assistant, Algebra, ETH | Fall 2021']);
});

test('a talk leads to its slides and recording', () => {
  const talk = { title: 'On engines', event: 'OSDI', slides: 'https://a.example', recording: './b.mp4' };
  expect(lines('talks', talk)).toEqual(['On engines, OSDI, Slides, Video: ./b.mp4']);
});

test('a course has its code, and its terms on one line', () => {
  const course = { course: 'Slow Flows', code: 'EC 5120', institution: 'ETH', position: 'Lecturer' };
  const terms = [{ ...course, date: 'Fall 2021' }, 'Other', { ...course, date: 'Fall 2023' }];
  expect(readActivities('teaching', terms, settings(), () => false).map(lineText)).toEqual([
    'Lecturer, EC 5120 Slow Flows, ETH | Fall 2021, Fall 2023',
    'Other',
  ]);
});

test('a grant is its title, who gave it under which number, the role and what it came to', () => {
  const grant = {
    title: 'Slow Flows',
    funder: 'NSF',
    number: 'CNS-1',
    role: 'PI',
    amount: 1150000,
    currency: 'EUR',
    startDate: '2020',
    endDate: '2024',
  };
  expect(lines('grants', grant)).toEqual(['Slow Flows, PI, NSF, CNS-1, 1150000 EUR | 2020 – 2024']);
});

test('a patent names its inventors, the owner strong', () => {
  const patent = { title: 'Pump', number: 'US 1', inventors: ['A. Bell', 'J. Duan'], date: '2020' };
  const [line] = readActivities('patents', [patent], settings(), (name) => name === 'J. Duan');
  expect(line).toMatchObject({
    words: [{ text: 'Pump', title: true }, { text: 'US 1' }],
    details: [{ label: '', text: ['A. Bell, ', { tag: 'b', children: ['J. Duan'] }] }],
  });
});

test('a patent has the date of its issue', () => {
  const patent = { title: 'Pump', patentNum: 'US 1', issueDate: '2012-05-01' };
  expect(lines('patents', patent)).toEqual(['Pump, US 1 | May 2012']);
});

test('mentoring is of whom, as what, on what, and where', () => {
  const thesis = { name: 'Ada Bell', position: 'PhD', title: 'On *engines*', institution: 'ETH' };
  expect(lines('mentoring', thesis)).toEqual(['Ada Bell, PhD, On engines, ETH']);
  expect(lines('mentoring', { type: 'mentoring', student: 'Ada Bell', name: 'On engines' })).toEqual([
    'Ada Bell, On engines',
  ]);
  expect(lines('mentoring', { title: 'On engines', position: 'Supervisor' })).toEqual([
    'On engines, Supervisor',
  ]);
});

test('service for an organisation with an address links it', () => {
  const service = { position: 'Chair', organization: 'ACM', url: 'https://acm.example' };
  expect(readActivities('service', [service], settings(), () => false)[0]?.words).toEqual([
    { text: 'Chair', url: '', title: false },
    { text: 'ACM', url: 'https://acm.example', title: false },
  ]);
});

test.each([
  ['talks', { title: 'X', event: 'Y', type: 'Keynote' }, 'X, Keynote, Y'],
  ['grants', { title: 'G', type: 'Fellowship' }, 'G, Fellowship'],
  ['service', { organization: 'NeurIPS', type: 'Reviewer' }, 'Reviewer, NeurIPS'],
  ['memberships', { organization: 'ACM', type: 'Senior member' }, 'Senior member, ACM'],
  ['service', { position: 'Chair', organization: 'OSDI', type: 'conference' }, 'Chair, conference, OSDI'],
  ['talks', { title: 'X', type: 'Presentation' }, 'X'],
] as const)('of %s, %j has its type unless the heading says it', (key, item, line) => {
  expect(lines(key, item)).toEqual([line]);
});

test('a string is a line', () => {
  expect(lines('memberships', 'ACM')).toEqual(['ACM']);
});

test.each([[{}], [null], [{ name: '', date: '' }]])('%j is no line', (item) => {
  expect(lines('talks', item)).toEqual([]);
});

describe('nothing is lost or invented', () => {
  test('employer and course of a lifted job are both shown', () => {
    const [line] = lines('teaching', {
      name: 'ETH',
      position: 'Assistant',
      course: 'Algebra',
      type: 'teaching',
    });
    expect(line).toContain('ETH');
    expect(line).toContain('Algebra');
  });

  test('the positions of a lifted job are shown', () => {
    const job = { name: 'ETH', type: 'teaching', positions: [{ position: 'Lecturer', startDate: '2020' }] };
    expect(JSON.stringify(readActivities('teaching', [job], settings(), () => false))).toContain('Lecturer');
  });

  test('the positions of a lifted job keep what they say of themselves', () => {
    const first = {
      position: 'TA',
      startDate: '2020',
      endDate: '2021',
      summary: 'Led sections',
      highlights: ['Wrote exams'],
      location: 'Cambridge',
    };
    const second = { position: 'Lecturer', summary: 'Lectured', location: 'Cambridge', advisors: 'A. Bell' };
    const job = { name: 'MIT', type: 'teaching', summary: 'Taught', positions: [first, second] };
    const [line] = readActivities('teaching', [job], settings(), () => false);
    expect(line === undefined ? '' : lineText(line)).toBe('TA, Lecturer, MIT, Cambridge | 2020 – 2021');
    expect(line).toMatchObject({
      details: [{ label: 'Advisor', text: 'A. Bell' }],
      paragraphs: ['Taught', 'Led sections', 'Lectured'],
      highlights: ['Wrote exams'],
    });
  });

  test('the place of a job is not said again for its positions', () => {
    const positions = [{ position: 'TA', location: 'Cambridge' }];
    expect(lines('teaching', { name: 'MIT', location: 'Cambridge', positions })).toEqual([
      'TA, MIT, Cambridge',
    ]);
  });

  test.each([
    [
      'teaching',
      { name: 'Algorithms', code: 'CS 101', entity: 'MIT', type: 'teaching' },
      'CS 101 Algorithms, MIT',
    ],
    ['talks', { name: 'On *E. coli*', entity: 'ASM' }, 'On E. coli, ASM'],
    ['talks', { name: 'Salt &amp; Sand', event: 'AGU' }, 'Salt & Sand, AGU'],
    ['service', { name: 'ACM **SIGOPS**', position: 'Chair' }, 'Chair, ACM SIGOPS'],
    ['talks', { name: 'ASM', entity: 'ASM' }, 'ASM'],
  ] as const)('of %s, the title of %j stands once', (key, item, line) => {
    expect(lines(key, item)).toEqual([line]);
  });

  test('a talk is on a day and does not run to the present', () => {
    expect(lines('talks', { name: 'On engines', startDate: '2024-07' })).toEqual(['On engines | Jul 2024']);
  });

  test('a post in service without an end does', () => {
    expect(lines('service', { position: 'Reviewer', startDate: '2023' })).toEqual([
      'Reviewer | 2023 – Present',
    ]);
  });
});
