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
  readActivities(key, [item], settings()).map(lineText);

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
    expect(JSON.stringify(readActivities('teaching', [job], settings()))).toContain('Lecturer');
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
