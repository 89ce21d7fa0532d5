import { expect, test } from 'vitest';
import { plainText } from '../../src/model/rich-text.ts';
import { readUnknown, unknownKeys } from '../../src/model/unknown.ts';
import { detailTexts, roleText, settings } from './reading.ts';

test('lists that no schema names are sections, in the order of the author', () => {
  const resume = {
    zeal: [{ name: 'a' }],
    $schema: 'https://example.com',
    basics: { name: 'a' },
    work: [{ name: 'a' }],
    talks: [{ name: 'a' }],
    meta: { theme: 'scholar' },
    _references: [{ name: 'a' }],
    empty: [],
    nothing: null,
    blank: '',
    activities: { name: 'a' },
    motto: 'Onward',
  };
  expect(unknownKeys(resume)).toEqual(['zeal', 'activities', 'motto']);
});

const read = (section: unknown) => readUnknown(section, settings());

test('an entry is read as those of known sections are', () => {
  const [entry] = read([
    {
      title: 'Captain',
      organization: 'Chess club',
      startDate: '2020',
      location: 'Berlin',
      description: 'We won.',
      highlights: ['Twice'],
      url: 'https://chess.example',
    },
  ]);
  expect(entry?.title).toEqual({ text: 'Captain', url: 'https://chess.example' });
  expect(entry?.roles.map(roleText)[0]).toMatch(/^Chess club \| Berlin \| 2020/);
  expect(entry?.roles[0]).toMatchObject({ paragraphs: ['We won.'], highlights: ['Twice'] });
});

test.each(['publisher', 'event', 'venue'])(
  'the %s is where it was, and the title where there is none',
  (key) => {
    const [named, unnamed] = read([
      { title: 'On tides', [key]: 'Nature' },
      { role: 'Chair', [key]: 'Nature' },
    ]);
    expect(named).toMatchObject({ title: { text: 'On tides' }, roles: [{ name: 'Nature', details: [] }] });
    expect(unnamed).toMatchObject({ title: { text: 'Nature' }, roles: [{ name: 'Chair', details: [] }] });
  },
);

test.each(['text', 'detail', 'details', 'notes'])('%s is a text and needs no label', (key) => {
  expect(read([{ title: 'Referee', [key]: 'Two papers' }])[0]?.roles[0]).toMatchObject({
    details: [],
    paragraphs: ['Two papers'],
  });
});

test('a company is whom it was for, and the title where there is none', () => {
  const [intern, apprentice] = read([
    { company: 'Acme', position: 'Intern', website: 'https://acme.example' },
    { title: 'Apprentice', company: 'Acme' },
  ]);
  expect(intern).toMatchObject({
    title: { text: 'Acme', url: 'https://acme.example' },
    roles: [{ name: 'Intern' }],
  });
  expect(apprentice).toMatchObject({ title: { text: 'Apprentice' }, roles: [{ name: 'Acme', details: [] }] });
});

test.each([
  [{ institution: 'Amazon', studyType: 'Intern', url: 'https://amazon.example' }, ['Amazon', 'Intern']],
  [{ institution: 'UCLA', position: 'Intern', entity: 'ARNI Lab' }, ['ARNI Lab', 'Intern, UCLA']],
  [{ studyType: 'PhD', area: 'Physics' }, ['PhD', 'Physics']],
  [{ name: 'Camp', institution: 'ETH', area: 'Physics' }, ['Camp', 'Physics, ETH']],
])('%j is headed by its name, else by whom it was for', (item, expected) => {
  const [entry] = read([item]);
  expect([entry?.title.text, entry?.roles[0]?.name]).toEqual(expected);
});

test('the day of a release is a date', () => {
  const [entry] = read([{ name: 'Package', releaseDate: '2025-12-01' }]);
  expect(entry?.roles.map((role) => [roleText(role), ...detailTexts(role)])).toEqual([['Dec 2025']]);
});

test('what nobody knows is kept as a detail, but not switched-off keys, icons and ids', () => {
  const [entry] = read([
    {
      name: 'TOEFL',
      score: 110,
      parts: { reading: 30, _raw: 'hidden' },
      _note: 'hidden',
      icon: 'fa-hidden',
      id: 'hidden',
      best: true,
    },
  ]);
  expect(entry?.roles.flatMap(detailTexts)).toEqual(['Score: 110', 'Parts: 30']);
});

test('strings among objects are entries', () => {
  expect(read(['Chess', '', { name: 'Go' }]).map(({ title }) => title.text)).toEqual(['Chess', 'Go']);
});

test('strings alone are the points of one entry without a title', () => {
  const [entry, ...others] = read(['Chess', '', '*Go*']);
  expect([entry?.title.text, others]).toEqual(['', []]);
  expect(entry?.roles.flatMap(({ highlights }) => highlights.map(plainText))).toEqual(['Chess', 'Go']);
});

test('empty entries are none', () => {
  expect(read([{}, null, { name: '' }, []])).toEqual([]);
});
