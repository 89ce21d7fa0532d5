import { readFileSync } from 'node:fs';
import sample from '../../node_modules/resume-schema/sample.resume.json' with { type: 'json' };
import seed from '../../resume.json' with { type: 'json' };
import type { Resume } from '../../src/index.ts';

export { sample, seed };

/** A resume that tests/golden keeps the document of. */
export function golden(name: 'ar' | 'ja' | 'professor'): Resume {
  return JSON.parse(readFileSync(new URL(`../golden/${name}.json`, import.meta.url), 'utf8'));
}

/** The least a resume says. */
export const minimal: Resume = { basics: { name: 'Ada Lovelace' } };

/** A grey pixel. */
const photo = 'data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';

/**
 * A resume with every section that the theme knows, in which each entry says nothing but its own mark ("job~2 job~2"),
 * so that a mark on two pages is an entry on two pages.
 *
 * @param filler lines of biography, which push everything after them down the page
 */
export function everySection(filler = 1): Resume {
  return {
    basics: {
      name: 'Ada Lovelace',
      label: 'Analyst',
      image: photo,
      email: 'ada@example.org',
      phone: '+44 20 7946 0000',
      url: 'https://ada.example.org',
      location: { city: 'London', countryCode: 'GB' },
      profiles: [
        { network: 'GitHub', username: 'ada', url: 'https://github.com/ada' },
        { network: 'ORCID', username: '0000-0002-1825-0097' },
      ],
      summary: Array.from({ length: filler }, () => 'Filler').join('\n'),
    },
    education: entries('school', 2, (mark) => ({
      institution: mark,
      studyType: mark,
      area: mark,
      location: mark,
      score: mark,
      advisors: [mark],
      courses: [mark, mark],
      startDate: '1833',
      endDate: '1837',
    })),
    work: [
      ...entries('job', 2, (mark) => job(mark, 3)),
      ...entries('employer', 1, (mark) => ({
        name: mark,
        location: mark,
        positions: [
          { position: mark, startDate: '1840', endDate: '1841', highlights: [mark, mark] },
          { position: mark, startDate: '1839', endDate: '1840', highlights: [mark] },
        ],
      })),
    ],
    publications: entries('cite', 6, (mark, at) => ({
      name: repeat(mark, at % 3 === 0 ? 40 : 6),
      authors: [mark, 'Ada Lovelace*', mark],
      journal: mark,
      volume: '3',
      pages: '666-731',
      releaseDate: '1843-08',
      doi: `10.5555/${mark}`,
      award: mark,
      summary: repeat(mark, at % 2 === 0 ? 60 : 8),
      highlights: at % 4 === 0 ? [mark, mark] : [],
    })),
    projects: [
      ...entries('project', 2, (mark) => ({ ...job(mark, 2), entity: mark, keywords: [mark, mark] })),
      ...entries('talk', 2, (mark) => ({ type: 'talk', name: mark, entity: mark, description: mark })),
      ...entries('course', 2, (mark) => ({
        type: 'teaching',
        roles: ['TA'],
        name: mark,
        highlights: [mark],
      })),
      ...entries('grant', 2, (mark) => ({ type: 'grant', name: mark, entity: mark, startDate: '1842' })),
    ],
    volunteer: [
      ...entries('help', 2, (mark) => ({ organization: mark, ...job(mark, 2) })),
      ...entries('service', 2, (mark) => ({ type: 'service', organization: mark, position: mark })),
    ],
    awards: entries('award', 2, (mark) => ({
      title: mark,
      awarder: mark,
      date: '1843',
      summary: repeat(mark, 40),
    })),
    certificates: entries('certificate', 2, (mark) => ({ name: mark, issuer: mark, date: '1840-01' })),
    skills: entries('skill', 3, (mark) => ({ name: mark, level: 'Master', keywords: [mark, mark] })),
    languages: entries('tongue', 2, (mark) => ({ language: mark, fluency: mark })),
    interests: entries('interest', 2, (mark) => ({ name: mark, keywords: [mark] })),
    references: entries('referee', 2, (mark) => ({
      name: mark,
      position: repeat(mark, 16),
      reference: repeat(mark, 50),
    })),
  };
}

/** A resume with an entry of half a page, and one of more than a page. */
export function longEntries(filler: number): Resume {
  const { basics = {} } = everySection(filler);
  return {
    basics,
    work: [
      ...entries('halfpage', 1, (mark) => job(mark, 22)),
      ...entries('fullpage', 1, (mark) => job(mark, 45)),
      ...entries('post', 2, (mark) => ({
        name: mark,
        positions: [
          { position: mark, location: mark, startDate: '1842', summary: repeat(mark, 150) },
          { position: 'Clerk', location: 'London', startDate: '1840', endDate: '1841' },
        ],
      })),
    ],
    publications: entries('abstract', 2, (mark) => ({
      name: mark,
      authors: [mark],
      publisher: mark,
      releaseDate: '1843',
      summary: repeat(mark, 150),
      highlights: Array.from({ length: 8 }, () => repeat(mark, 4)),
    })),
    awards: entries('laudation', 2, (mark) => ({
      title: mark,
      awarder: mark,
      date: '1843',
      summary: repeat(mark, 200),
    })),
  };
}

/** The marks of `everySection` and `longEntries` in a printed text, each once. */
export function marksIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/\b[a-z]+~\d+\b/g) ?? []);
}

function job(mark: string, highlights: number) {
  return {
    name: mark,
    position: mark,
    location: mark,
    startDate: '1842-02',
    endDate: '1843-03',
    highlights: Array.from({ length: highlights }, (_, at) => repeat(mark, at % 2 === 0 ? 4 : 30)),
  };
}

function entries<Entry>(kind: string, count: number, entry: (mark: string, at: number) => Entry): Entry[] {
  return Array.from({ length: count }, (_, at) => entry(`${kind}~${at}`, at));
}

function repeat(mark: string, times: number): string {
  return Array.from({ length: times }, () => mark).join(' ');
}
