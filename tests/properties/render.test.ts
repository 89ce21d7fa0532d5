import fc, { type Arbitrary } from 'fast-check';
import { parse } from 'parse5';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { render } from '../../src/index.ts';
import type { Resume } from '../../src/schema.ts';
import { wordsIn } from '../words.ts';

// Texts that have broken other themes, beside the random ones. Control characters have a test of their own.
const text = fc.oneof(
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }), weight: 4 },
  {
    arbitrary: fc.constantFrom(
      '',
      ' ',
      '<b>x</b>',
      '</style>',
      '</script>',
      '"\'><',
      '&amp;',
      'javascript:x',
      'example.com',
      'https://a.example/?a=1&b',
      'a@b.example',
      '2021',
      '2021-04',
      '2021-13',
      '2021-04-09T23:59:59Z',
      'Present',
      'Fall 2021',
      'talk',
      '*',
      ',',
      'عربي',
      '段江飞',
      '\ud800',
      '__proto__',
      '$&',
      '{year}',
    ),
    weight: 3,
  },
);

const keys = wordsIn(`
  name title position company institution organization url website image email startDate endDate date
  releaseDate expected summary description highlights keywords location city countryCode profiles network
  username authors author doi arxiv identifiers type identifier level language fluency reference courses
  score roles positions advisors mentors awards award volume pages alternateNames phone label themeOptions
  sections sectionLabels labels colors publications marks dates accent canonical lastModified locale paper
  footer _x constructor __proto__ toString
`);

const key = fc.oneof({ arbitrary: fc.constantFrom(...keys), weight: 6 }, { arbitrary: text, weight: 1 });

/** Any JSON value, its keys mostly those that the theme reads. */
const json: Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc.constantFrom(null, true, false, 0, -0, 2021, 1e21, -1.5),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 6, noNullPrototype: true }),
  ),
})).value;

const entries = fc.oneof(
  {
    arbitrary: fc.array(fc.dictionary(key, json, { maxKeys: 6, noNullPrototype: true }), { maxLength: 3 }),
    weight: 3,
  },
  { arbitrary: json, weight: 1 },
);

const sectionNames = wordsIn(`
  basics work volunteer education awards certificates publications skills languages interests references
  projects meta $schema talks presentations teaching grants
`);

const sections = fc.record(Object.fromEntries(sectionNames.map((name) => [name, entries])), {
  requiredKeys: [],
  noNullPrototype: true,
});

// The compiler knows these only as objects, and that is the point: `render` takes any.
const resume = fc
  .tuple(sections, fc.dictionary(text, entries, { maxKeys: 2, noNullPrototype: true }))
  .map(([known, unknown]) => ({ ...unknown, ...known }) as Resume);

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(Object.freeze(value))) frozen(inner);
  return value;
}

function parseErrors(html: string): readonly string[] {
  const errors: string[] = [];
  parse(html, { onParseError: (error) => errors.push(error.code) });
  return errors;
}

// `NUM_RUNS=10000 npx vitest run tests/properties` gives the long run.
const numRuns = Number(process.env['NUM_RUNS'] ?? 150);
const runs = { numRuns };
vi.setConfig({ testTimeout: 10_000 + numRuns * 60 });

describe('any object under the keys of the schema', () => {
  test('renders to a document without a parse error', () => {
    fc.assert(
      fc.property(resume, (input) => {
        expect(parseErrors(render(input))).toEqual([]);
      }),
      runs,
    );
  });

  test('as options too', () => {
    fc.assert(
      fc.property(resume, json, (input, options) => {
        // The compiler keeps callers from this; plain JavaScript does not.
        expect(parseErrors(render(input, options as never))).toEqual([]);
      }),
      runs,
    );
  });

  test('gives no word of a machine', () => {
    fc.assert(
      fc.property(resume, (input) => {
        const html = render(input);
        for (const word of ['undefined', 'NaN', '[object Object]', 'Invalid Date', 'function '])
          expect(html).not.toContain(word);
      }),
      runs,
    );
  });

  test('has no empty heading and no dangerous address', () => {
    fc.assert(
      fc.property(resume, (input) => {
        const html = render(input);
        expect(html).not.toMatch(/<h[1-6][^>]*>\s*<\/h/);
        expect(html).not.toMatch(/(?:href|src)="(?:\s|[^"]{0,9}script:|data:(?!image))/i);
      }),
      runs,
    );
  });

  test('gives the same bytes twice, and is left as it was', () => {
    fc.assert(
      fc.property(resume, (input) => {
        const before = JSON.stringify(input);
        frozen(input);
        expect(render(input)).toBe(render(input));
        expect(JSON.stringify(input)).toBe(before);
      }),
      runs,
    );
  });

  test('renders the same from its own text', () => {
    fc.assert(
      fc.property(resume, (input) => {
        expect(render(JSON.parse(JSON.stringify(input)))).toBe(render(input));
      }),
      runs,
    );
  });
});

const word = fc.stringMatching(/^[a-z]{8,12}$/);

test('every word of an entry, and of the plain fields of basics, is in the document', () => {
  const entry = (keys: readonly string[]) =>
    fc.array(fc.record(Object.fromEntries(keys.map((name) => [name, word]))), { minLength: 1, maxLength: 3 });
  const lists = fc.record({
    basics: fc.record({ name: word, label: word, email: word, phone: word, url: word, summary: word }),
    work: entry([
      'name',
      'location',
      'description',
      'position',
      'url',
      'startDate',
      'endDate',
      'summary',
      'highlights',
    ]),
    volunteer: entry(['organization', 'position', 'url', 'startDate', 'endDate', 'summary', 'highlights']),
    education: entry([
      'institution',
      'url',
      'area',
      'studyType',
      'startDate',
      'endDate',
      'score',
      'courses',
      'thesis',
    ]),
    awards: entry(['title', 'date', 'awarder', 'summary']),
    certificates: entry(['name', 'date', 'url', 'issuer']),
    publications: entry([
      'name',
      'publisher',
      'releaseDate',
      'url',
      'summary',
      'authors',
      'volume',
      'status',
      'doi',
    ]),
    skills: entry(['name', 'level', 'keywords']),
    languages: entry(['language', 'fluency']),
    interests: entry(['name', 'keywords']),
    references: entry(['name', 'reference']),
    projects: entry([
      'name',
      'description',
      'highlights',
      'keywords',
      'startDate',
      'endDate',
      'url',
      'roles',
      'entity',
      'type',
    ]),
    hobbies: entry(['name', 'position', 'anything', 'else']),
  });
  fc.assert(
    fc.property(lists, (input) => {
      const html = render(input as Resume);
      const words = JSON.stringify(
        Object.values(input).map((section) => [section].flat().map(Object.values)),
      );
      for (const [found] of words.matchAll(/[a-z]{8,12}/g)) expect(html).toContain(found);
    }),
    { numRuns: 50 },
  );
});

describe('dates', () => {
  const year = fc.integer({ min: 1000, max: 2999 }).map(String);
  const month = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

  test('a year never gains a month', () => {
    fc.assert(
      fc.property(year, year, (startDate, endDate) => {
        const html = render({
          work: [{ name: 'x', startDate, endDate }],
          education: [{ institution: 'x', startDate, endDate }],
          awards: [{ title: 'x', date: startDate }],
          publications: [{ name: 'x', releaseDate: endDate }],
        });
        expect(html.replace(/<style>[\s\S]*<\/style>/, '')).not.toMatch(month);
        expect(html).toContain(startDate);
      }),
      runs,
    );
  });

  test('a day keeps its month and year', () => {
    const day = fc.record({
      y: year,
      m: fc.integer({ min: 1, max: 12 }),
      d: fc.integer({ min: 1, max: 28 }),
    });
    const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    fc.assert(
      fc.property(day, fc.constantFrom('', 'T00:00:00Z', 'T23:59:59-12:00'), ({ y, m, d }, time) => {
        const date = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
        expect(render({ awards: [{ title: 'x', date: date + time }] })).toContain(
          `<time datetime="${date}">${names[m - 1]} ${y}</time>`,
        );
      }),
      runs,
    );
  });
});

describe('the zone of the machine', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    // An assignment of undefined would be the text "undefined".
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  const input: Resume = {
    basics: { name: 'Ada', location: { countryCode: 'DE' } },
    work: [{ name: 'x', startDate: '2020-01-01', endDate: '2020-12-31T23:59:59Z' }],
    publications: [{ name: 'x', releaseDate: '2024-03-01' }],
    meta: { lastModified: '2024-01-01T00:30:00Z', themeOptions: { lastModified: true, dates: 'long' } },
  };

  test('changes no byte', () => {
    const hours = new Set<number>();
    const documents = new Set<string>();
    for (const name of ['Pacific/Kiritimati', 'UTC', 'America/Los_Angeles']) {
      process.env['TZ'] = name;
      hours.add(new Date(0).getHours());
      documents.add(render(input));
    }
    // The zone did change, or the rest would say nothing.
    expect(hours.size).toBe(3);
    expect(documents.size).toBe(1);
  });
});

describe('what is no object', () => {
  test.each([
    [undefined, 'undefined'],
    [null, 'null'],
    ['{}', 'string'],
    [3, 'number'],
    [true, 'boolean'],
    [[], 'a list'],
    [() => ({}), 'function'],
    [Symbol('x'), 'symbol'],
    [3n, 'bigint'],
  ])('%s is refused with what it is', (value, kind) => {
    // The compiler keeps callers from this; plain JavaScript does not.
    const wrong = () => render(value as never);
    expect(wrong).toThrow(TypeError);
    expect(wrong).toThrow(kind);
  });
});

test.each([
  ['a NUL', 'a\u0000b'],
  ['a control character', 'a\u0008b\u001fc\u007fd\u0085e'],
  ['half a character', 'a\ud800b\udc00c'],
  ['a noncharacter', 'a\ufffeb\uffffc'],
])('%s in a text is no error in the document', (_, name) => {
  expect(
    parseErrors(render({ basics: { name, url: `https://a.example/${name}` }, work: [{ name }] })),
  ).toEqual([]);
});

test.each([1_000, 20_000])('%i lists in each other do not throw', (depth) => {
  const nested = JSON.parse('['.repeat(depth) + ']'.repeat(depth));
  const input = { basics: { name: 'Ada' }, work: [{ name: 'x', summary: nested }], deep: nested };
  expect(() => render(input)).not.toThrow();
});
