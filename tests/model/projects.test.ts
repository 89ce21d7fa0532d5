import { expect, test } from 'vitest';
import { readProjects } from '../../src/model/projects.ts';
import { detailTexts, roleText, settings } from './reading.ts';

const read = (section: unknown) => readProjects(section, settings());

test('roles and entity stand on the second line', () => {
  const [entry] = read([
    {
      name: 'Engine',
      roles: ['Lead', 'Author'],
      entity: 'Royal Society',
      startDate: '1842',
      endDate: '1843',
    },
  ]);
  expect(entry?.title.text).toBe('Engine');
  expect(entry?.roles.map(roleText)).toEqual(['Lead, Author, Royal Society | 1842 – 1843']);
});

test('description and summary are both shown, as are keywords, type and highlights', () => {
  const [entry] = read([
    {
      name: 'Engine',
      description: 'A',
      summary: 'B',
      keywords: ['x', 'y'],
      type: 'application',
      highlights: 'C',
    },
  ]);
  expect(entry?.roles[0]).toMatchObject({ paragraphs: ['A', 'B'], highlights: ['C'] });
  expect(entry?.roles.flatMap(detailTexts)).toEqual(['application', 'x, y']);
});

test('a position is one of the roles', () => {
  expect(read([{ name: 'Engine', position: 'Author' }])[0]?.roles.map(roleText)).toEqual(['Author']);
});

test('roles may be objects or a string', () => {
  expect(read([{ name: 'Engine', roles: [{ name: 'Lead' }] }])[0]?.roles.map(roleText)).toEqual(['Lead']);
  expect(read([{ name: 'Engine', roles: 'Lead' }])[0]?.roles.map(roleText)).toEqual(['Lead']);
});

test('a project without a name shows its address', () => {
  expect(read([{ url: 'https://engine.example/', description: 'A' }])[0]?.title).toEqual({
    text: 'engine.example',
    url: 'https://engine.example/',
  });
});

test('strings are projects', () => {
  expect(read(['Engine', '', 'Loom']).map(({ title }) => title.text)).toEqual(['Engine', 'Loom']);
});
