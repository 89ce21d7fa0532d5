import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc, { type Arbitrary } from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { schemaRules } from '../../scripts/generate-schema-check.mjs';
import { diagnose, render, renderFragment } from '../../src/index.ts';
import { formatPath, type Path, valueAt } from '../../src/model/diagnostics/path.ts';
import { resumeRule } from '../../src/model/diagnostics/schema-rules.ts';
import { type Rule, schemaViolations } from '../../src/model/diagnostics/schema-violations.ts';
import type { Resume } from '../../src/schema.ts';

const require = createRequire(import.meta.url);
const runs = { numRuns: 200 };
// A busy machine may need longer than a test usually takes.
const patience = 60_000;

// Words that stand nowhere else in a document, so that finding one means something.
const word = fc.stringMatching(/^[B-Z][b-z]{5,9}$/);
const date = fc.constantFrom(
  '2021',
  '2021-04',
  '2021-04-09',
  '2018-13',
  'Jan 2014',
  'Present',
  '2020-1-5',
  '',
);
const address = fc.constantFrom('https://a.example/x', 'mailto:a@b.example', '');
const email = fc.constantFrom('ada@example.org', 'a.b+c@sub.example.org', 'ada(at)example.org', 'ada@', '');
const wholeDate = fc.constantFrom('2021-04-09', '2021-04', '2021-13-01', 'soon', '');
const odd = fc.oneof(
  word,
  fc.constantFrom(null, true, 0, 2021, '', [], {}),
  fc.array(word, { maxLength: 2 }),
  fc.record({ name: word }),
);

/** Values that mostly fit the rule of a schema, and now and then don't. */
function fitting(rule: Rule): Arbitrary<unknown> {
  const right = ((): Arbitrary<unknown> => {
    if (rule.properties !== undefined) {
      const fields = Object.entries(rule.properties).map(([name, inner]) => [name, fitting(inner)] as const);
      return fc.record(Object.fromEntries(fields), { requiredKeys: [] });
    }
    if (rule.items !== undefined) return fc.array(fitting(rule.items), { maxLength: 2 });
    if (rule.pattern !== undefined) return date;
    switch (rule.format) {
      case 'uri':
        return address;
      case 'email':
        return email;
      case 'date':
        return wholeDate;
      default:
        return word;
    }
  })();
  return fc.oneof({ arbitrary: right, weight: 12 }, { arbitrary: odd, weight: 1 });
}

const unknown = fc.dictionary(fc.constantFrom('talks', 'presentations', 'test scores', '_off', 'gear'), odd, {
  maxKeys: 2,
  noNullPrototype: true,
});
const resumes: Arbitrary<Resume> = fc
  .tuple(fitting({ ...resumeRule, properties: resumeRule.properties ?? {} }), unknown)
  .map(([resume, more]) => ({ ...Object(resume), ...more }));

// Anything that JSON can hold, under names that are read.
const name = fc.oneof(
  fc.constantFrom('basics', 'work', 'meta', 'themeOptions', 'publications', 'authors', 'name', 'positions'),
  fc.constantFrom('startDate', 'url', 'image', 'colors', 'sections', 'labels', 'marks', 'type', 'profiles'),
  fc.constantFrom('__proto__', 'constructor', '_x', 'toString', ''),
  fc.string({ unit: 'binary' }),
);
const anything: Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.string({ unit: 'binary' }),
    date,
    fc.constantFrom(null, true, false, 0, -0, 1e21, 'javascript:x', 'talk', '*', 'name'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
})).value;

/** A written path taken apart again. */
function steps(path: string): Path {
  const parts = path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|\.?([^.[\]]+)/g);
  return [...parts].map(([, index, quoted, plain]) =>
    index === undefined ? (quoted === undefined ? String(plain) : String(JSON.parse(quoted))) : Number(index),
  );
}

describe('for anything', () => {
  test(
    'it does not throw, says the same twice and changes nothing',
    () => {
      fc.assert(
        fc.property(
          fc.oneof(anything, fc.anything({ withBigInt: true, withMap: true, withSparseArray: true })),
          (input) => {
            const before = fc.stringify(input);
            const first = diagnose(input);
            expect(diagnose(input)).toEqual(first);
            expect(fc.stringify(input)).toBe(before);
          },
        ),
        runs,
      );
    },
    patience,
  );

  test(
    'every path leads to something in the resume, and every sentence is one',
    () => {
      fc.assert(
        fc.property(fc.oneof(anything, resumes), (input) => {
          for (const { path, message, done, kind } of diagnose(input)) {
            expect(formatPath(steps(path))).toBe(path);
            expect(valueAt(input, steps(path))).not.toBe(undefined);
            expect(message).toMatch(/^\S.*\.$/u);
            expect(done).toMatch(/^[A-Z].*\.$/u);
            expect(message + done).not.toMatch(/undefined|\[object/);
            expect(['schema', 'theme']).toContain(kind);
          }
        }),
        runs,
      );
    },
    patience,
  );
});

type Node = { readonly childNodes?: readonly Node[]; readonly value?: string; readonly attrs?: unknown };

/** All texts of a document in one. */
function textOf(node: Node): string {
  return [node.value ?? '', ...(node.childNodes ?? []).map(textOf)].join('');
}

test(
  'what it says is shown is in the document',
  () => {
    let shown = 0;
    fc.assert(
      fc.property(resumes, (resume) => {
        const html = render(resume);
        // Parsing gives more kinds of nodes than this test needs to know.
        const text = textOf(parse(html) as Node).replace(/\s+/g, ' ');
        for (const { path, done } of diagnose(resume)) {
          const [, quoted = '""'] =
            /^(?:Read as|Shown as|Printed as|The dates are).*?("(?:[^"\\]|\\.)*")/.exec(done) ?? [];
          for (const part of String(JSON.parse(quoted)).split(', ')) {
            if (part !== '' && !/^(?:meta|basics\.(?:image|location)|\$schema)/.test(path)) {
              expect(text, `${path}: ${done}`).toContain(part);
              shown += 1;
            }
          }
        }
      }),
      runs,
    );
    expect(shown).toBeGreaterThan(runs.numRuns);
  },
  patience,
);

// What the schema does not have and the theme reads, and options, right and wrong.
const switches = fc.constantFrom(true, false, 'true', 'no', 1);
const degrees = fc.array(
  fc.record(
    {
      institution: word,
      startDate: fc.oneof(date, fc.constantFrom('2022 – 2026', '2022 –')),
      endDate: date,
      start: date,
      end: date,
      date,
      year: date,
      issueDate: date,
      expected: fc.oneof(switches, fc.constantFrom('May 2027', 'soon')),
    },
    { requiredKeys: ['institution'] },
  ),
  { maxLength: 2 },
);
const themeOptions = fc.record(
  {
    locale: fc.constantFrom('de', 'english', 'tlh', 5),
    sections: fc.oneof(fc.array(fc.constantFrom('work', 'nope', 3)), fc.constantFrom('work', 'nope', 0, {})),
    projectsByType: switches,
    sectionLabels: fc.constantFrom({ education: 'Studies' }, { nope: 'x' }, { education: true }, 'x'),
    labels: fc.constantFrom({ present: 'now' }, { nope: 'x' }, { present: 5 }, { present: false }, []),
    // A name that no browser knows stands in the stylesheet all the same: they ignore it, not the theme.
    colors: fc.constantFrom({ accent: 'navy' }, { accent: 'red;}' }, { accent: ['navy', 'wheat', 'x'] }, 5),
    colorScheme: fc.constantFrom('light', 'black', true),
    font: fc.constantFrom('sans', 'comic'),
    density: fc.constantFrom('compact', 1),
    paper: fc.constantFrom('a4', 'a5', 4),
    footer: switches,
    lastModified: switches,
    structuredData: switches,
    dates: fc.constantFrom('year', 'iso'),
    publications: fc.oneof(
      fc.record(
        {
          groupBy: fc.constantFrom('year', 'venue'),
          selected: switches,
          maxAuthors: fc.constantFrom(1, 0, '2', 1.5),
          numbering: fc.constantFrom('none', false),
          marks: fc.constantFrom({ '*': 'Equal' }, { '*': false }, 'x'),
          order: word,
        },
        { requiredKeys: [] },
      ),
      word,
    ),
    colour: word,
  },
  { requiredKeys: [] },
);
const extended: Arbitrary<Resume> = fc
  .tuple(resumes, degrees, themeOptions)
  .map(([resume, education, options]) => ({
    ...Object(resume),
    education,
    meta: { ...Object(resume.meta), density: 'compact', themeOptions: options },
  }));

// Addresses and identifiers that lead nowhere, each only once in a document, and some that do.
const link = fc.oneof(
  word.map((name) => `papers/${name}.pdf`),
  word.map((name) => `javascript:${name}`),
  word.map((name) => `https://${name} x.example`),
  word.map((name) => `${name}.example`),
  word,
  fc.constantFrom('https://a.example/x', ''),
);
const person = fc.record({ name: word, url: link }, { requiredKeys: ['name'] });
const linked: Arbitrary<Resume> = fc
  .record(
    {
      publications: fc.array(
        fc.record(
          {
            name: word,
            url: link,
            website: link,
            authors: fc.array(person, { maxLength: 2 }),
            editors: fc.array(person, { maxLength: 2 }),
            doi: fc.oneof(word, fc.constant('10.1145/3620665')),
            arxiv: fc.oneof(word, fc.constant('2404.02015')),
            pmid: word,
            identifiers: fc.array(fc.record({ type: fc.constantFrom('doi', 'ark'), identifier: word }), {
              maxLength: 1,
            }),
            pdf: link,
            links: fc.array(fc.record({ label: word, url: link }), { maxLength: 2 }),
          },
          { requiredKeys: ['name'] },
        ),
        { maxLength: 2 },
      ),
      work: fc.array(
        fc.record({
          name: word,
          url: link,
          positions: fc.array(fc.record({ position: word, url: link }), { maxLength: 2 }),
        }),
        { maxLength: 2 },
      ),
      projects: fc.array(
        fc.record({ name: word, type: fc.constantFrom('talk', 'grant', 'x'), url: link, slides: link }),
        { maxLength: 2 },
      ),
      references: fc.array(fc.record({ name: word, url: link }), { maxLength: 2 }),
      clubs: fc.array(fc.record({ name: word, url: link }), { maxLength: 2 }),
    },
    { requiredKeys: [] },
  )
  .map((resume) => ({ ...Object(resume) }))
  .filter(isPlain);

/** Whether no word stands twice or within another, as now and then one does ("Elength", which fast-check likes). */
function isPlain(resume: Resume): boolean {
  const words = JSON.stringify(resume).match(/[B-Z][b-z]{5,9}/g) ?? [];
  return words.every((one, at) => !words.some((other, where) => where !== at && other.includes(one)));
}

test(
  'what it says stands without a link does, word for word',
  () => {
    let unlinked = 0;
    fc.assert(
      fc.property(linked, (resume) => {
        const { html } = renderFragment(resume);
        // Parsing gives more kinds of nodes than this test needs to know.
        const text = textOf(parse(html) as Node).replace(/\s+/g, ' ');
        const addresses = [...html.matchAll(/href="([^"]*)"/g)].map(([, address = '']) => address);
        for (const { path, done } of diagnose(resume)) {
          if (!done.endsWith('without a link.')) continue;
          const written = String(valueAt(resume, steps(path)));
          expect(text, path).toContain(written);
          expect(
            addresses.filter((address) => address.includes(written)),
            path,
          ).toEqual([]);
          unlinked += 1;
        }
      }),
      runs,
    );
    expect(unlinked).toBeGreaterThan(runs.numRuns);
  },
  patience,
);

/** A copy without what stands at a path. */
function without(resume: Resume, path: Path): Resume {
  const copy: Resume = structuredClone(resume);
  const holder = valueAt(copy, path.slice(0, -1));
  const [last = ''] = path.slice(-1);
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(Object(holder), last);
  return copy;
}

test(
  'what it says is ignored makes no difference to the document',
  () => {
    let ignored = 0;
    fc.assert(
      fc.property(extended, (resume) => {
        const html = render(resume);
        for (const { path, done } of diagnose(resume)) {
          if (done !== 'Ignored.') continue;
          expect(render(without(resume, steps(path))) === html, path).toBe(true);
          ignored += 1;
        }
      }),
      runs,
    );
    expect(ignored).toBeGreaterThan(runs.numRuns);
  },
  patience,
);

// Neither package declares types. The one's errors hold places as JSON pointers.
type Fault = { readonly path: string; readonly params: readonly unknown[] };
type Validator = {
  readonly validate: (resume: unknown, done: (faults: readonly Fault[] | null) => void) => void;
};

/** Where resume-schema's own validator finds a fault. */
async function faultsOf(resume: object): Promise<readonly string[]> {
  const { validate }: Validator = require('resume-schema');
  const faults = await new Promise<readonly Fault[] | null>((resolve) => validate(resume, resolve));
  return (faults ?? []).flatMap(({ path, params }) =>
    path === '#/' ? params.flat().map(String) : [path.slice(2).replace(/\//g, '.')],
  );
}

test(
  "its violations are those that resume-schema's own validator finds",
  async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(resumes, async (resume) => {
        // That validator takes any text for an address.
        const violations = schemaViolations(resume).filter(
          ({ fault, rule }) => !(fault === 'format' && rule.format === 'uri'),
        );
        const ours = violations.map(({ path }) => path.join('.'));
        // It stops at the first fault it finds, so that each of ours is shown to it on its own.
        const theirs = await faultsOf(resume);
        expect(ours).toEqual(expect.arrayContaining([...theirs]));
        expect(theirs.length > 0).toBe(ours.length > 0);
        for (const { path, value } of violations) expect(await faultsOf(alone(path, value))).toHaveLength(1);
        found += ours.length;
      }),
      { numRuns: 50 }, // that validator compiles the schema anew for each
    );
    expect(found).toBeGreaterThan(50);
  },
  patience,
);

/** A resume that holds nothing but this value at this path. */
function alone(path: Path, value: unknown): object {
  return Object(
    path.reduceRight((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), value),
  );
}

test.each([
  'https://a.example/x?y#z',
  'mailto:ada@example.org',
  'urn:isbn:0451450523',
  'a.example',
  '//a.example',
  '/a',
  'a b',
  'https://a b.example',
])('its judgement of the address %j is that of @jsonresume/schema', (url) => {
  const { validate }: Validator = require('@jsonresume/schema');
  const resume = { basics: { url } };
  let valid = false;
  validate(resume, (faults) => {
    valid = faults === null;
  });
  expect(schemaViolations(resume).length === 0).toBe(valid);
});

describe('src/model/diagnostics/schema-rules.ts', () => {
  test('is what its generator writes today', async () => {
    expect(readFileSync('src/model/diagnostics/schema-rules.ts', 'utf8')).toBe(await schemaRules());
  });
});
