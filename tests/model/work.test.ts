import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/model/rich-text.ts';
import { readEmployment } from '../../src/model/work.ts';
import { detailTexts, roleText, settings } from './reading.ts';

const work = (section: unknown) => readEmployment(section, settings());
/** Employers, each with its roles. */
const outline = (section: unknown) =>
  work(section).map(({ title, roles }) => [title.text, ...roles.map(roleText)]);

test.each([
  ['the modern fields', { name: 'Acme', position: 'Engineer', startDate: '2020' }],
  ['company, of schema 0.0.0', { company: 'Acme', position: 'Engineer', startDate: '2020' }],
  ['employer', { employer: 'Acme', position: 'Engineer', startDate: '2020' }],
  ['organization, as in volunteer', { organization: 'Acme', position: 'Engineer', startDate: '2020' }],
  ['role for position', { name: 'Acme', role: 'Engineer', startDate: '2020' }],
])('%s are read', (_, item) => {
  expect(outline([item])).toEqual([['Acme', 'Engineer | 2020 – Present']]);
});

test('website, of schema 0.0.0, is the address', () => {
  expect(work([{ company: 'Acme', website: 'acme.example' }])[0]?.title.url).toBe('https://acme.example');
});

test('a list among the items, for several roles at one employer, is read as the items in it', () => {
  const jobs = [
    { name: 'Acme', position: 'Head', startDate: '2022' },
    { name: 'Acme', position: 'Engineer', startDate: '2020', endDate: '2022' },
  ];
  expect(outline([jobs])).toEqual([['Acme', 'Head | 2022 – Present', 'Engineer | 2020 – 2022']]);
});

test('an address that is no link is kept as a detail', () => {
  const [entry] = work([{ name: 'Acme', position: 'Engineer', url: 'javascript:alert(1)' }]);
  expect(entry?.title).toEqual({ text: 'Acme', url: '' });
  expect(entry?.roles.flatMap(detailTexts)).toEqual(['javascript:alert(1)']);
});

test('description, summary and highlights are kept in this order', () => {
  const [entry] = work([
    { name: 'Acme', description: 'A firm', summary: 'My work', highlights: ['One', '', 'Two'] },
  ]);
  expect(entry?.roles[0]).toMatchObject({ paragraphs: ['A firm', 'My work'], highlights: ['One', 'Two'] });
});

test.each([
  ['<ul><li>One</li><li>Two, *too*</li></ul>', ['One', 'Two, too']],
  [
    ['Zero', '<ul>\n<LI class="x">One</LI>\n</ul>'],
    ['Zero', 'One'],
  ],
  [['Did <b>this</b>: <ul><li>One</li></ul>'], ['Did this:', 'One']],
  [
    ['- One\ntoo', '<link>'],
    ['One too', '<link>'],
  ],
])('the highlights %j are points', (highlights, points) => {
  const [entry] = work([{ name: 'Acme', highlights }]);
  expect(entry?.roles[0]?.highlights.map(plainText)).toEqual(points);
});

test('advisors and mentors are named in number', () => {
  const [entry] = work([{ name: 'Lab', advisors: ['A', 'B'], mentors: 'C', keywords: 'x, y' }]);
  expect(entry?.roles.flatMap(detailTexts)).toEqual(['Advisors: A, B', 'Mentor: C', 'x, y']);
});

test('what two spellings say alike is one, and what one says twice is two', () => {
  const [entry] = work([
    {
      name: 'Lab',
      advisor: 'A',
      advisors: ['A', 'B'],
      mentors: ['C', 'C'],
      summary: 'We',
      description: 'We',
    },
  ]);
  expect(entry?.roles.flatMap(detailTexts)).toEqual(['Advisors: A, B', 'Mentors: C, C']);
  expect(entry?.roles[0]?.paragraphs).toEqual(['We']);
});

test('the kind of employment is kept', () => {
  const [entry] = work([{ name: 'Acme', position: 'Engineer', type: 'Full-time' }]);
  expect(JSON.stringify(entry)).toContain('Full-time');
});

describe('several roles', () => {
  test('next to each other at one employer stand under one heading', () => {
    expect(
      outline([
        { name: 'Acme', position: 'Lead', startDate: '2020' },
        { name: 'Acme', position: 'Engineer', startDate: '2018', endDate: '2020' },
      ]),
    ).toEqual([['Acme', 'Lead | 2020 – Present', 'Engineer | 2018 – 2020']]);
  });

  test('with another employer between them stay apart', () => {
    expect(
      outline([
        { name: 'Acme', position: 'Lead' },
        { name: 'Other', position: 'Engineer' },
        { name: 'Acme', position: 'Intern' },
      ]),
    ).toEqual([
      ['Acme', 'Lead'],
      ['Other', 'Engineer'],
      ['Acme', 'Intern'],
    ]);
  });

  test('without an employer stay apart', () => {
    expect(outline([{ position: 'Painter' }, { position: 'Poet' }])).toEqual([
      ['', 'Painter'],
      ['', 'Poet'],
    ]);
  });

  test('at an employer whose address is spelled in two ways stand together', () => {
    const at = (url: string) => ({ name: 'Acme', position: 'Engineer', url });
    const spelled = [
      'https://acme.example',
      'https://acme.example/',
      'http://www.acme.example',
      'acme.example',
    ];
    expect(outline(spelled.map(at))).toHaveLength(1);
  });

  test('at employers of one name but two addresses stay apart', () => {
    const at = (url: string) => ({ name: 'Acme', position: 'Engineer', url });
    expect(outline([at('https://acme.example'), at('https://acme.test')])).toHaveLength(2);
  });

  test.each(['positions', 'roles'])('in the list %s stand under one heading', (key) => {
    const roles = [
      { position: 'Lead', startDate: '2020' },
      { title: 'Engineer', startDate: '2018', endDate: '2020' },
      'Intern',
      {},
    ];
    expect(outline([{ name: 'Acme', [key]: roles }])).toEqual([
      ['Acme', 'Lead | 2020 – Present', 'Engineer | 2018 – 2020', 'Intern'],
    ]);
  });

  test('in one place show it once, beside the employer', () => {
    const [entry] = work([
      { name: 'Acme', position: 'Lead', location: 'Berlin' },
      { name: 'Acme', position: 'Engineer', location: 'Berlin' },
    ]);
    expect(entry?.place).toBe('Berlin');
    expect(entry?.roles.map((role) => role.place)).toEqual(['', '']);
  });

  test('in several places keep their own', () => {
    const [entry] = work([
      { name: 'Acme', position: 'Lead', location: 'Berlin' },
      { name: 'Acme', position: 'Engineer', location: 'Paris' },
    ]);
    expect(entry?.place).toBe('');
    expect(entry?.roles.map((role) => role.place)).toEqual(['Berlin', 'Paris']);
  });

  test('elsewhere than the employer keep their own, and the employer keeps its own', () => {
    const roles = ['Lead', 'Engineer'].map((position) => ({ position, location: 'Lyon' }));
    const [entry] = work([{ name: 'Acme', location: 'Paris', positions: roles }]);
    expect(entry?.place).toBe('Paris');
    expect(entry?.roles.map((role) => role.place)).toEqual(['Lyon', 'Lyon']);
  });

  test('of an employer in two places are two entries', () => {
    const apart = { name: 'Acme', location: 'Paris', positions: ['Lead', 'Engineer'] };
    expect(work([{ name: 'Acme', position: 'Intern' }, apart]).map(({ place }) => place)).toEqual([
      '',
      'Paris',
    ]);
  });

  test('no place is lost or moves to another role, however roles are listed', () => {
    const place = fc.constantFrom(undefined, 'Paris', 'Lyon');
    const item = fc.record({ location: place, places: fc.array(place, { maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 4 }), (items) => {
        const section = items.map(({ location, places }, at) => ({
          name: 'Acme',
          location,
          positions: places.map((where, of) => ({ position: `${at} ${of}`, location: where })),
        }));
        const entries = work(section);
        const shown = new Map(
          entries.flatMap(({ place: shared, roles }) =>
            roles.map(({ name, place: own }) => [name, own || shared]),
          ),
        );
        const places = entries.flatMap((entry) => [entry.place, ...entry.roles.map((role) => role.place)]);
        for (const { location, positions } of section) {
          for (const { position, location: where } of positions) {
            expect(shown.get(position)).toBe(where ?? location ?? '');
          }
          if (location !== undefined) expect(places).toContain(location);
        }
      }),
    );
  });

  test('a single role keeps its place', () => {
    const [entry] = work([{ name: 'Acme', position: 'Lead', location: 'Berlin' }]);
    expect(entry).toMatchObject({ place: '', roles: [{ place: 'Berlin' }] });
  });
});

describe('a section of another shape', () => {
  test.each([
    [undefined],
    [null],
    [''],
    [[]],
    [{}],
    [[{}, {}]],
    [[{ name: '', highlights: [''] }]],
    [[null]],
    [true],
  ])('%j has no entries', (section) => {
    expect(work(section)).toEqual([]);
  });

  test('one object is a list of one', () => {
    expect(outline({ name: 'Acme', position: 'Engineer' })).toEqual([['Acme', 'Engineer']]);
  });

  test('strings are employers', () => {
    expect(outline(['Acme', 'Other'])).toEqual([['Acme'], ['Other']]);
  });

  test('a place may be an object', () => {
    const item = { name: 'Acme', position: 'Engineer', location: { city: 'Berlin', countryCode: 'DE' } };
    expect(outline([item])).toEqual([['Acme', 'Engineer | Berlin, Germany']]);
  });

  test('a city alone is the place', () => {
    expect(outline([{ name: 'Acme', position: 'Engineer', location: '', city: 'Berlin' }])).toEqual([
      ['Acme', 'Engineer | Berlin'],
    ]);
  });

  test('and what people add to it follows, facts and sentences alike', () => {
    const directions = ['Left behind the old town hall, then straight on', 'Up the stairs'];
    const location = { city: 'Berlin', room: '12', directions };
    expect(outline([{ name: 'Acme', position: 'Engineer', location }])).toEqual([
      ['Acme', `Engineer | Berlin, 12, ${directions.join(', ')}`],
    ]);
  });
});

test('keys that begin with an underscore are switched off', () => {
  const entries = work([
    { name: 'Acme', _website: 'hidden.example', _summary: 'hidden', _highlights: ['hidden'] },
  ]);
  expect(JSON.stringify(entries)).not.toContain('hidden');
});

test('entries stay in the order of the author', () => {
  const years = ['2001', '2015', '1999'];
  expect(outline(years.map((startDate) => ({ name: startDate, endDate: startDate })))).toEqual(
    years.map((year) => [year, year]),
  );
});
