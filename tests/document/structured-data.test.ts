import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Resume, render, renderFragment } from '../../src/index.ts';
import { isObject, type JsonObject, list, object } from '../../src/model/json.ts';

const seed: Resume = JSON.parse(readFileSync('resume.json', 'utf8'));
const professor: Resume = JSON.parse(readFileSync('tests/golden/professor.json', 'utf8'));

/** The JSON-LD of a document, as a program that looks for it finds it. */
function read(resume: Resume, options?: Parameters<typeof render>[1]): readonly JsonObject[] {
  const scripts = [
    ...render(resume, options).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
  ];
  expect(scripts).toHaveLength(1);
  const data: unknown = JSON.parse(scripts[0]?.[1] ?? '');
  expect(object(data)['@context']).toBe('https://schema.org');
  return objects(object(data)['@graph']);
}

function objects(value: unknown): readonly JsonObject[] {
  return list(value).filter(isObject);
}

/** The person that the page is about. */
function person(resume: Resume): JsonObject {
  return object(read(resume)[0]?.['mainEntity']);
}

function works(resume: Resume, options?: Parameters<typeof render>[1]): readonly JsonObject[] {
  return read(resume, options).slice(1);
}

/** A role at an organisation as it stands in a resume. */
function held(role: JsonObject, property: string): readonly unknown[] {
  const { name } = object(role[property]);
  return [role['roleName'], name, role['startDate'], role['endDate']];
}

describe('the JSON-LD of the seed gives again', () => {
  test('who it is', () => {
    expect(read(seed)[0]).toMatchObject({ '@type': 'ProfilePage', inLanguage: 'en' });
    expect(person(seed)).toMatchObject({
      '@type': 'Person',
      '@id': '#person',
      name: 'Jiangfei Duan',
      email: ['dj021@ie.cuhk.edu.hk'],
      sameAs: ['https://github.com/JF-D'],
    });
  });

  test('the employers, with roles and dates', () => {
    expect(objects(person(seed)['worksFor']).map((role) => held(role, 'worksFor'))).toEqual(
      seed.work?.map(({ position, name, startDate, endDate }) => [position, name, startDate, endDate]),
    );
  });

  test('the degree that is held, and where one is still aimed at', () => {
    const { alumniOf, hasCredential, affiliation } = person(seed);
    expect(objects(alumniOf).map((role) => held(role, 'alumniOf'))).toEqual([
      [
        'B.E. in Computer Science and Technology',
        'University of Chinese Academy of Sciences',
        '2016',
        '2020',
      ],
    ]);
    expect(objects(hasCredential)).toEqual([
      {
        '@type': 'EducationalOccupationalCredential',
        name: 'B.E. in Computer Science and Technology',
        recognizedBy: { '@type': 'Organization', name: 'University of Chinese Academy of Sciences' },
      },
    ]);
    expect(objects(affiliation).map((role) => held(role, 'affiliation'))).toEqual([
      [
        'Ph.D. Candidate in MMLab, Department of Information Engineering',
        'The Chinese University of Hong Kong',
        '2021',
        undefined,
      ],
    ]);
  });

  test('the awards', () => {
    expect(person(seed)['award']).toEqual([...new Set(seed.awards?.map(({ title }) => title))]);
  });

  test('the papers, with all authors in order, the owner by reference, and where they appeared', () => {
    const names = works(seed).map((work) => ({
      name: work['name'],
      authors: objects(work['author']).map((author) =>
        author['@id'] === '#person' ? 'Jiangfei Duan' : author['name'],
      ),
      publisher: object(work['isPartOf'])['name'],
    }));
    expect(works(seed).map((work) => work['@type'])).toEqual(Array(5).fill('ScholarlyArticle'));
    expect(names).toEqual(
      objects(seed.publications).map(({ name, authors, publisher }) => ({
        name,
        authors: list(authors).map((author) => String(author).replace('*', '')),
        publisher,
      })),
    );
  });
});

describe('the JSON-LD of a professor gives again', () => {
  test('who it is and where', () => {
    expect(person(professor)).toMatchObject({
      name: 'Mara Okonkwo-Reyes',
      jobTitle: 'Professor of Computational Glaciology',
      telephone: ['+1 555 010 0142'],
      url: ['https://example.edu/~okonkwo-reyes'],
      address: { '@type': 'PostalAddress', addressLocality: 'Wexmere', postalCode: 'WX1 4FN' },
      identifier: { '@type': 'PropertyValue', propertyID: 'ORCID', value: '0000-0002-1825-0097' },
      knowsLanguage: ['English', 'Spanish', 'Norwegian'],
    });
    expect(read(professor)[0]?.['url']).toBe(professor.meta?.canonical);
  });

  test('the degrees', () => {
    const wanted = professor.education?.map(({ studyType, area, institution, startDate, endDate }) => [
      `${studyType} in ${area}`,
      institution,
      startDate,
      endDate,
    ]);
    const { alumniOf, hasCredential } = person(professor);
    expect(objects(alumniOf).map((role) => held(role, 'alumniOf'))).toEqual(wanted);
    expect(
      objects(hasCredential).map(({ name, recognizedBy }) => [name, object(recognizedBy)['name']]),
    ).toEqual(wanted?.map(([degree, institution]) => [degree, institution]));
  });

  test('every employer with every role and its dates', () => {
    const wanted = objects(professor.work).flatMap((item) =>
      (item['positions'] === undefined ? [item] : objects(item['positions'])).map((role) => [
        role['position'],
        item['name'],
        role['startDate'],
        role['endDate'],
      ]),
    );
    expect(wanted).toHaveLength(7);
    expect(objects(person(professor)['worksFor']).map((role) => held(role, 'worksFor'))).toEqual(wanted);
  });

  test('every award', () => {
    expect(list(person(professor)['award'])).toEqual([
      ...new Set(professor.awards?.map(({ title }) => title)),
    ]);
  });

  test('every publication with its authors, DOI and date', () => {
    const given = objects(professor.publications);
    const found = works(professor);
    expect(found).toHaveLength(given.length);
    for (const publication of given) {
      const { name, doi, releaseDate, authors } = publication;
      const work = found.find((one) => one['name'] === name);
      if (work === undefined) throw new Error(`${name} is missing`);
      expect(work['@id'], String(name)).toBe(doi === undefined ? undefined : `https://doi.org/${doi}`);
      expect(work['datePublished'], String(name)).toBe(releaseDate);
      const makers = objects(work['author'] ?? work['editor']);
      if (authors !== undefined) expect(makers, String(name)).toHaveLength(list(authors).length);
    }
    expect(found.find(({ name }) => name === 'Basal friction is not a number')).toEqual({
      '@type': 'ScholarlyArticle',
      '@id': 'https://doi.org/10.5555/wex.2024.4032',
      name: 'Basal friction is not a number',
      author: [{ '@id': '#person' }],
      isPartOf: {
        '@type': 'PublicationIssue',
        issueNumber: '3',
        isPartOf: {
          '@type': 'PublicationVolume',
          volumeNumber: '12',
          isPartOf: { '@type': 'Periodical', name: 'Natural Philosophy Reports' },
        },
      },
      datePublished: '2024-12',
      pagination: '201–209',
      identifier: ['doi:10.5555/wex.2024.4032'],
    });
  });

  test('all authors of a list that the reader sees shortened', () => {
    const short = works(professor, { publications: { maxAuthors: 3 } });
    expect(short).toEqual(works(professor));
  });
});

test.each([
  { date: '2021 – present' },
  { startDate: '2021 – present' },
  { startDate: '2021', endDate: 'Expected May 2027' },
  { startDate: '2021', expected: 'May 2027' },
  { date: 'Expected May 2027', expected: true },
  { date: '2027-05', expected: true },
  { startDate: '2021', endDate: 'in progress' },
])('who studies until %j is no alumnus, and has no degree', (dates) => {
  const education = [{ institution: 'MIT', studyType: 'PhD', ...dates }];
  // The dates are of every kind, also of those that the schema has not.
  const found = person({ basics: { name: 'Ada' }, education } as Resume);
  expect(found['affiliation']).toMatchObject([{ affiliation: { name: 'MIT' } }]);
  expect(found).not.toHaveProperty('alumniOf');
  expect(found).not.toHaveProperty('hasCredential');
});

test.each([{ endDate: 'May 2014' }, { date: 'Spring 2020' }, { startDate: '2018 - 2020' }, {}])(
  'who studied until %j has a degree',
  (dates) => {
    const education = [{ institution: 'MIT', studyType: 'PhD', ...dates }];
    expect(person({ basics: { name: 'Ada' }, education })).toMatchObject({
      alumniOf: [{ alumniOf: { name: 'MIT' } }],
      hasCredential: [{ name: 'PhD' }],
    });
  },
);

describe('a publication', () => {
  test.each([
    ['article-journal', 'ScholarlyArticle'],
    ['paper-conference', 'ScholarlyArticle'],
    ['preprint', 'ScholarlyArticle'],
    ['book', 'Book'],
    ['chapter', 'Chapter'],
    ['thesis', 'Thesis'],
    ['techreport', 'Report'],
    ['dataset', 'Dataset'],
    ['software', 'SoftwareSourceCode'],
    ['review', 'Review'],
    ['patent', 'CreativeWork'],
    ['zine', 'CreativeWork'],
  ])('of the type %s is a %s', (type, expected) => {
    const publications = [{ name: 'A', type, authors: ['B'] }];
    expect(works({ basics: { name: 'Ada' }, publications })[0]?.['@type']).toBe(expected);
  });

  test('of no type is a paper where it has authors, as the schema leaves people to do', () => {
    const publications = [
      { name: 'A', authors: ['B'] },
      { name: 'C', publisher: 'D' },
    ];
    expect(works({ basics: { name: 'Ada' }, publications }).map((work) => work['@type'])).toEqual([
      'ScholarlyArticle',
      'CreativeWork',
    ]);
  });

  test('of a collaboration has a body among its authors', () => {
    const [work] = works({
      basics: { name: 'Ada' },
      publications: [{ name: 'A', authors: ['The IMAG Collaboration', 'D. Eck'] }],
    });
    expect(work?.['author']).toEqual([
      { '@type': 'Organization', name: 'The IMAG Collaboration' },
      { '@type': 'Person', name: 'D. Eck' },
    ]);
  });

  test('of editors has no author, and nobody is called et al.', () => {
    const publications = [
      { name: 'A', type: 'edited', editors: ['B. Bell', 'Ada'] },
      { name: 'C', authors: ['D. Eck', 'et al.'] },
      { name: 'F', authors: ['D. Eck', '...'] },
      { name: 'G', authors: ['D. Eck', 'and others'] },
      { name: 'H', authors: ['B. Bell', 'D. Eck et al.'] },
    ];
    const eck = { '@type': 'Person', name: 'D. Eck' };
    expect(works({ basics: { name: 'Ada' }, publications })).toMatchObject([
      { editor: [{ name: 'B. Bell' }, { '@id': '#person' }] },
      { author: [eck] },
      { author: [eck] },
      { author: [eck] },
      { author: [{ name: 'B. Bell' }, eck] },
    ]);
  });
});

test('what is absent, unsafe or hidden is left out', () => {
  const resume: Resume = {
    basics: { name: 'Ada', url: 'javascript:x', image: 'me.png', email: 'none' },
    work: [{ name: 'Acme', url: 'mailto:a@b.example', startDate: 'Fall 2020' }],
    skills: [{ name: 'Poetry' }],
    meta: { canonical: 'tel:123' },
  };
  expect(read(resume, { sections: ['work'] })).toEqual([
    {
      '@type': 'ProfilePage',
      inLanguage: 'en',
      mainEntity: {
        '@type': 'Person',
        '@id': '#person',
        name: 'Ada',
        worksFor: [{ '@type': 'OrganizationRole', worksFor: { '@type': 'Organization', name: 'Acme' } }],
      },
    },
  ]);
});

test('there is none where the option or the want of a name forbids, and in a part of another page', () => {
  expect(render(seed, { structuredData: false })).not.toContain('<script');
  expect(render({ work: [{ name: 'Acme' }] })).not.toContain('<script');
  expect(renderFragment(seed).html).not.toContain('<script');
});

test('characters that could end the script or a line are escapes in it', () => {
  const name = '</script><!-- & \u2028\u2029 x';
  const html = render({ basics: { name } });
  expect(html).toContain('"name":"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029 x"');
  expect(person({ basics: { name } })['name']).toBe(name);
});

test('the seed document stays small', () => {
  expect(Buffer.byteLength(render(seed))).toBeLessThan(25_000);
});

test('texts that are markup and nothing else leave no empty texts and lists', () => {
  const nothing = '<b></b>';
  const json = JSON.stringify(
    read({
      basics: { name: 'Ada', label: nothing, location: { city: '' } },
      work: [{ name: nothing, position: nothing, startDate: '2020' }],
      awards: [{ title: nothing, date: '2024' }],
      skills: [{ name: nothing, keywords: [nothing] }],
      languages: [{ language: nothing }],
      publications: [{ name: nothing, publisher: nothing, award: nothing, authors: ['Ada'] }],
    }),
  );
  expect(json).not.toMatch(/""|\[\]/);
});
