import fc, { type Arbitrary } from 'fast-check';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { expect, test } from 'vitest';
import { render } from '../../src/index.ts';
import type { Resume } from '../../src/schema.ts';

/**
 * One property for all inputs: every text of a resume is shown, once a place, and in the author's order. Each text is
 * a word of its own, so that it can be found; `NUM_RUNS=10000` gives the long run.
 */
const numRuns = Number(process.env['NUM_RUNS'] ?? 200);
const timeout = 30_000 + numRuns * 60;

/** What a field may hold. `words` are free words, `many` a list of them or a lone one. */
type Kind =
  | 'words'
  | 'many'
  | 'url'
  | 'email'
  | 'people'
  | 'place'
  | 'place?'
  | 'profiles'
  | 'links'
  | 'ids'
  | 'roles';

type Shape = { readonly [field: string]: Kind };

const dates = { startDate: 'words', endDate: 'words' } as const;
const body = { summary: 'words', description: 'words', highlights: 'many', keywords: 'many' } as const;
const stranger = { anything: 'words', somethingElse: 'many', deeper: 'place' } as const;

const employment = {
  ...dates,
  ...body,
  ...stranger,
  position: 'words',
  url: 'url',
  website: 'url',
  location: 'place?',
  type: 'words',
  advisors: 'many',
  mentors: 'many',
  positions: 'roles',
} as const;

const activity = {
  ...dates,
  ...body,
  ...stranger,
  title: 'words',
  name: 'words',
  role: 'words',
  course: 'words',
  institution: 'words',
  event: 'words',
  funder: 'words',
  amount: 'words',
  location: 'place?',
  url: 'url',
} as const;

/** The lists of a resume: the schema's fields, the extensions, older spellings, and some that nobody announced. */
const lists: { readonly [section: string]: Shape } = {
  work: { ...employment, name: 'words', company: 'words' },
  volunteer: { ...employment, organization: 'words' },
  education: {
    ...dates,
    ...body,
    ...stranger,
    institution: 'words',
    url: 'url',
    area: 'words',
    studyType: 'words',
    score: 'words',
    gpa: 'words',
    courses: 'many',
    advisors: 'many',
    thesis: 'words',
    location: 'place?',
  },
  awards: { ...stranger, title: 'words', date: 'words', awarder: 'words', summary: 'words', url: 'url' },
  certificates: { ...stranger, name: 'words', date: 'words', issuer: 'words', url: 'url' },
  publications: {
    ...stranger,
    name: 'words',
    publisher: 'words',
    releaseDate: 'words',
    url: 'url',
    website: 'url',
    summary: 'words',
    authors: 'people',
    journal: 'words',
    booktitle: 'words',
    volume: 'words',
    issue: 'words',
    pages: 'words',
    doi: 'words',
    arxiv: 'words',
    identifiers: 'ids',
    status: 'words',
    award: 'words',
    awards: 'many',
    note: 'words',
    highlights: 'many',
    links: 'links',
    pdf: 'url',
    code: 'url',
    slides: 'url',
    poster: 'url',
    video: 'url',
  },
  skills: { ...stranger, name: 'words', level: 'words', keywords: 'many', summary: 'words' },
  languages: { ...stranger, language: 'words', fluency: 'words', level: 'words' },
  interests: { ...stranger, name: 'words', keywords: 'many', summary: 'words' },
  references: { ...stranger, name: 'words', reference: 'words', position: 'words', email: 'words' },
  projects: {
    ...dates,
    ...body,
    ...stranger,
    name: 'words',
    url: 'url',
    roles: 'many',
    entity: 'words',
    type: 'words',
    location: 'place?',
  },
  talks: activity,
  presentations: activity,
  teaching: activity,
  mentoring: activity,
  grants: activity,
  patents: activity,
  service: activity,
  outreach: activity,
  memberships: activity,
  exhibitions: activity,
  securityClearances: { name: 'words', level: 'words', keywords: 'many', date: 'words' },
};

const basics: Shape = {
  ...stranger,
  bio: 'words',
  blog: 'url',
  label: 'words',
  email: 'email',
  phone: 'words',
  url: 'url',
  summary: 'words',
  location: 'place',
  profiles: 'profiles',
  alternateNames: 'many',
};

/** Gives words that occur nowhere else. */
class Words {
  #count = 0;

  next(): string {
    this.#count += 1;
    // Letters alone: a number could be read as a date, and a capital as an initial.
    return `q${String(this.#count).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}z`;
  }
}

type Value = (words: Words) => unknown;

const one: Value = (words) => words.next();
const address: Value = (words) => `https://${words.next()}.example/`;

function several(value: Value, least = 0): Arbitrary<Value> {
  return fc
    .integer({ min: least, max: 3 })
    .map((count) => (words) => Array.from({ length: count }, () => value(words)));
}

function object(values: { readonly [field: string]: Arbitrary<Value> }): Arbitrary<Value> {
  return fc
    .record<{ [field: string]: Value }>(values, { requiredKeys: [] })
    .map(
      (fields) => (words) =>
        Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, value(words)])),
    );
}

function listOf(item: Arbitrary<Value>, most: number): Arbitrary<Value> {
  return fc.array(item, { maxLength: most }).map((values) => (words) => values.map((value) => value(words)));
}

const absent: Arbitrary<Value> = fc.constantFrom('', null, [], {}, '  ').map((empty) => () => empty);

const plain: Arbitrary<Value> = fc.oneof(
  { arbitrary: fc.constant(one), weight: 6 },
  { arbitrary: fc.constant<Value>((words) => `${words.next()} ${words.next()}`), weight: 2 },
  // A sentence, which is set as one where the field is unknown.
  { arbitrary: fc.constant<Value>((words) => `${words.next()} ${'and so on '.repeat(9)}`), weight: 1 },
  { arbitrary: absent, weight: 1 },
);

const many: Arbitrary<Value> = fc.oneof(several(one), fc.constant(one), absent);
const place: Arbitrary<Value> = object({
  address: plain,
  city: plain,
  region: plain,
  postalCode: plain,
  dateOfBirth: plain,
});

const values: { readonly [kind in Kind]: Arbitrary<Value> } = {
  words: plain,
  many,
  url: fc.oneof(
    fc.constant(address),
    fc.constant<Value>((words) => `./${words.next()}`),
    absent,
  ),
  email: fc.constant((words) => `${words.next()}@mail.example`),
  people: fc.oneof(
    many,
    listOf(object({ name: fc.constant(one), url: fc.constant(address) }), 3),
    fc.constant<Value>((words) => `${words.next()} and ${words.next()}`),
  ),
  place,
  'place?': fc.oneof(plain, place),
  profiles: listOf(object({ network: plain, username: plain, url: fc.constant(address), since: plain }), 3),
  links: listOf(object({ type: plain, label: plain, url: fc.constant(address), size: plain }), 3),
  ids: listOf(object({ type: plain, identifier: plain, agency: plain }), 2),
  roles: listOf(
    object({ position: plain, location: plain, startDate: plain, endDate: plain, summary: plain }),
    3,
  ),
};

function shaped(shape: Shape): Arbitrary<Value> {
  return object(Object.fromEntries(Object.entries(shape).map(([field, kind]) => [field, values[kind]])));
}

const resume: Arbitrary<Resume> = object({
  basics: shaped(basics),
  ...Object.fromEntries(Object.entries(lists).map(([name, shape]) => [name, listOf(shaped(shape), 3)])),
}).map((value) => value(new Words()) as Resume); // Its fields are of any kind, which is what is tried.

/** Every word of the input in its order, without those that are switched off or are there to be matched only. */
function wordsOf(value: unknown): readonly string[] {
  return [...JSON.stringify(value).matchAll(/q[a-j]+z/g)].map(([word]) => word);
}

type Place = { readonly word: string; readonly seen: boolean };

/** Every word of the document's body in its order: seen as text, or kept in an address. */
function placesOf(html: string): readonly Place[] {
  const places: Place[] = [];
  const collect = (text: string, seen: boolean): void => {
    for (const [word] of text.matchAll(/q[a-j]+z/g)) places.push({ word, seen });
  };
  const walk = (node: DefaultTreeAdapterMap['node']): void => {
    if ('value' in node) collect(node.value, true);
    if ('attrs' in node) for (const { name, value } of node.attrs) if (name === 'href') collect(value, false);
    if ('childNodes' in node && node.nodeName !== 'head') node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return places;
}

test('every text of a resume is shown, in one place', { timeout }, () => {
  fc.assert(
    fc.property(resume, (input) => {
      const places = placesOf(render(input));
      const shown = new Map<string, Place[]>();
      for (const place of places) shown.set(place.word, [...(shown.get(place.word) ?? []), place]);
      const lost = wordsOf({ ...input, basics: { ...input.basics, alternateNames: [] } }).filter(
        (word) => !shown.has(word),
      );
      const doubled = [...shown].flatMap(([word, found]) =>
        found.filter(({ seen }) => seen).length > 1 || found.filter(({ seen }) => !seen).length > 1
          ? [word]
          : [],
      );
      expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
    }),
    { numRuns },
  );
});

test('the entries of a section, and the points of an entry, keep their order', { timeout }, () => {
  fc.assert(
    fc.property(resume, (input) => {
      const position = new Map(placesOf(render(input)).map(({ word }, at) => [word, at]));
      const first = (value: unknown): number =>
        Math.min(...wordsOf(value).map((word) => position.get(word) ?? Number.POSITIVE_INFINITY));
      const ordered = (list: unknown): boolean => {
        const starts = Array.isArray(list) ? list.map(first).filter(Number.isFinite) : [];
        return starts.every((start, at) => at === 0 || start > (starts[at - 1] ?? 0));
      };
      const sections = Object.entries(input).filter(([name]) => name !== 'basics');
      for (const [name, entries] of sections) {
        expect(ordered(entries), `the order of ${name}`).toBe(true);
        for (const entry of Array.isArray(entries) ? entries : [])
          for (const [field, list] of Object.entries(entry ?? {}))
            expect(ordered(list), `the order of ${name}'s ${field}`).toBe(true);
      }
    }),
    { numRuns },
  );
});
