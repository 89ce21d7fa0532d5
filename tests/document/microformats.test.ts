import { readFileSync } from 'node:fs';
import { mf2 } from 'microformats-parser';
import { describe, expect, test } from 'vitest';
import { type Resume, render, renderFragment } from '../../src/index.ts';
import { isObject, type JsonObject, list, object } from '../../src/model/json.ts';

const seed: Resume = JSON.parse(readFileSync('resume.json', 'utf8'));
// Without its options, which shorten the lists of authors.
const professor: Resume = { ...JSON.parse(readFileSync('tests/golden/professor.json', 'utf8')), meta: {} };

type Item = {
  readonly type: readonly string[];
  readonly properties: JsonObject;
  readonly children: readonly Item[];
};

/** The h-resume of a document by the rules of https://microformats.org/wiki/microformats2-parsing. */
function read(html: string): Item {
  const { items } = mf2(html, { baseUrl: 'https://page.example/' });
  expect(items).toHaveLength(1);
  const resume = item(items[0]);
  expect(resume.type).toEqual(['h-resume']);
  return resume;
}

function item(value: unknown): Item {
  const { type, properties, children } = object(value);
  return { type: list(type).map(String), properties: object(properties), children: list(children).map(item) };
}

function items(value: unknown): readonly Item[] {
  return list(value).filter(isObject).map(item);
}

const resumes = [
  ['a document', render],
  ['a fragment', (resume: Resume) => renderFragment(resume).html],
] as const;

describe.each(resumes)('the microformats of %s', (_, set) => {
  const own = read(set(professor));
  const seeded = read(set(seed));

  test('say who it is', () => {
    expect(items(own.properties['contact'])[0]).toMatchObject({
      type: ['h-card'],
      properties: {
        name: ['Mara Okonkwo-Reyes'],
        'job-title': ['Professor of Computational Glaciology'],
        email: ['mailto:m.okonkwo-reyes@example.edu'],
        tel: ['+1 555 010 0142'],
        url: expect.arrayContaining([
          'https://example.edu/~okonkwo-reyes',
          'https://orcid.org/0000-0002-1825-0097',
        ]),
        adr: [expect.stringContaining('Wexmere')],
      },
    });
    expect(seeded.properties['summary']).toEqual([
      expect.stringMatching(/^I am a third-year Ph\.D\. student/),
    ]);
  });

  test('name every employer, with roles, places and dates', () => {
    const experience = items(seeded.properties['experience']).map(({ type, properties }) => ({
      type,
      ...properties,
    }));
    expect(experience).toMatchObject([
      {
        type: ['h-event'],
        name: ['Catalyst, CMU'],
        summary: ['Research Intern'],
        location: ['Remote'],
        start: ['2022-04'],
        end: ['2023-05'],
      },
      {
        type: ['h-event'],
        name: ['MMLab, CUHK'],
        location: ['Hong Kong'],
        summary: ['Research Assistant', 'Research Assistant'],
        start: ['2020-09', '2019-07'],
        end: ['2022-04', '2020-07'],
      },
    ]);
    expect(items(own.properties['experience'])[0]?.properties['url']).toEqual(['https://example.edu']);
  });

  test('name every place of study, with the degree', () => {
    expect(
      items(own.properties['education']).map(({ properties: { name, summary, start, end } }) => [
        ...list(name),
        ...list(summary),
        ...list(start),
        ...list(end),
      ]),
    ).toEqual(
      professor.education?.map(({ institution, studyType, area, startDate, endDate }) => [
        institution,
        `${studyType} in ${area}`,
        startDate,
        endDate,
      ]),
    );
  });

  test('name the skills', () => {
    expect(own.properties['skill']).toEqual(professor.skills?.map(({ name }) => name));
  });

  test('cite every publication, with authors, date and DOI', () => {
    const cited = own.children.filter(({ type }) => type.includes('h-cite'));
    const given = objects(professor.publications);
    expect(cited).toHaveLength(given.length);
    for (const { properties } of cited) {
      const { name, doi, releaseDate, authors } =
        given.find((one) => one['name'] === list(properties['name'])[0]) ?? {};
      expect(name).toBeDefined();
      expect(list(properties['published']), String(name)).toEqual(list(releaseDate));
      expect(list(properties['uid']), String(name)).toEqual(
        list(doi).map((number) => `https://doi.org/${number}`),
      );
      if (authors !== undefined) {
        expect(list(properties['author']), String(name)).toHaveLength(list(authors).length);
      }
    }
    expect(
      cited.find(({ properties }) => String(properties['name']) === 'Fast marching, slow ice'),
    ).toMatchObject({
      properties: {
        author: ['Isolde Marrack', 'Mara Okonkwo-Reyes'],
        publication: ['Numerical Methods in Earth Science'],
        published: ['2025-09'],
        url: ['https://doi.org/10.5555/wex.2025.1758'],
      },
    });
  });
});

test('what is no address is not given out for one', () => {
  const card = items(
    read(render({ basics: { name: 'Ada', email: 'none', url: 'here', profiles: [{ network: 'Guild' }] } }))
      .properties['contact'],
  )[0];
  expect(card?.properties).toEqual({ name: ['Ada'] });
});

function objects(value: unknown): readonly JsonObject[] {
  return list(value).filter(isObject);
}
