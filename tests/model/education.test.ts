import { expect, test } from 'vitest';
import { readEducation } from '../../src/model/education.ts';
import { detailTexts, roleText, settings } from './reading.ts';

const read = (item: unknown) => readEducation([item], settings())[0];

test.each([
  [{ studyType: 'PhD', area: 'Computer Science' }, 'PhD in Computer Science'],
  [{ studyType: 'PhD' }, 'PhD'],
  [{ area: 'Computer Science' }, 'Computer Science'],
  [{ degree: 'BSc', field: 'Physics' }, 'BSc in Physics'],
  [{ studyType: '', area: 'Physics' }, 'Physics'],
  [{ studyType: 'Ph.D', area: 'Ph.D in Computational Biology' }, 'Ph.D in Computational Biology'],
  [{ studyType: 'master', area: 'Master of Science' }, 'Master of Science'],
  [{ studyType: 'Bachelor of Science in CS', area: 'CS' }, 'Bachelor of Science in CS'],
  [{ studyType: 'IB Diploma', area: 'IB Diploma' }, 'IB Diploma'],
  [{ studyType: 'PhD in Physics (Optics)', area: 'Physics' }, 'PhD in Physics (Optics)'],
  [{ studyType: 'Physics', area: 'Ph.D in Theoretical Physics' }, 'Ph.D in Theoretical Physics'],
  [{ studyType: 'BSc in Physics', area: 'Cum Laude' }, 'BSc in Physics, Cum Laude'],
  [{ studyType: 'BSc in Physics', area: '' }, 'BSc in Physics'],
  [{ studyType: 'Licence en informatique', area: 'Logique' }, 'Licence en informatique, Logique'],
  [{ studyType: 'PhD Ecology', area: 'Advisor: A. Turing' }, 'PhD Ecology, Advisor: A. Turing'],
  [{ studyType: 'BA', area: 'Banking' }, 'BA in Banking'],
  [{ studyType: 'Minor', area: 'Or' }, 'Minor in Or'],
  [{ studyType: 'BSc', area: '-' }, 'BSc'],
  [{ studyType: 'BSc', area: 'BSc, Mathematics' }, 'BSc, Mathematics'],
  [{ studyType: 'PhD', area: 'Ph.D. (Physics)' }, 'Ph.D. (Physics)'],
  [{ studyType: 'MSc (Computer Science)', area: 'Computer Science' }, 'MSc (Computer Science)'],
  [{ studyType: 'M.S.', area: 'Master of Science in Physics' }, 'M.S., Master of Science in Physics'],
  [{ studyType: 'Doctorate', area: 'PhD in Earth Sciences' }, 'Doctorate, PhD in Earth Sciences'],
  [{ studyType: 'MA', area: 'Politics, with a minor in Law' }, 'MA in Politics, with a minor in Law'],
  [{ studyType: "Master's degree in ", area: 'Marketing' }, "Master's degree in Marketing"],
  [{ studyType: 'Bachelor of', area: 'Arts' }, 'Bachelor of Arts'],
  [{ studyType: 'M.S.', area: 'in Physics' }, 'M.S. in Physics'],
  [{ studyType: 'PhD', area: 'In vitro diagnostics' }, 'PhD in In vitro diagnostics'],
])('%j is read as %s', (item, degree) => {
  expect(read({ institution: 'ETH', ...item })?.roles.map(roleText)).toEqual([degree]);
});

test.each(['institution', 'name', 'school'])('%s is where it was', (key) => {
  expect(read({ [key]: 'ETH', url: 'ethz.example' })?.title).toEqual({
    text: 'ETH',
    url: 'https://ethz.example',
  });
});

test.each([
  ['3.77/4.00', '3.77/4.00'],
  ['GPA: 3.7', 'GPA: 3.7'],
  ['cum laude', 'cum laude'],
  [3.7, '3.7'],
])('the score %j is printed without a prefix, in either spelling', (score, shown) => {
  expect(read({ institution: 'ETH', score })?.roles.flatMap(detailTexts)).toEqual([shown]);
  expect(read({ institution: 'ETH', gpa: score })?.roles.flatMap(detailTexts)).toEqual([shown]);
});

test('score, thesis, courses and advisors follow each other', () => {
  const entry = read({
    institution: 'ETH',
    score: '5.8',
    thesis: 'On time',
    courses: ['Logic', 'Algebra'],
    advisors: ['A. Turing'],
  });
  expect(entry?.roles.flatMap(detailTexts)).toEqual([
    '5.8',
    'Thesis: On time',
    'Courses: Logic, Algebra',
    'Advisor: A. Turing',
  ]);
});

test('courses that are told in sentences are points', () => {
  const internship =
    'Spent half a year at the observatory of Fenshire, on how to find the orbits of faint moons.';
  const entry = read({ institution: 'ETH', score: '5.8', courses: ['Minor in **statistics**', internship] });
  expect(entry?.roles[0]?.highlights).toEqual([
    ['Minor in ', { tag: 'strong', children: ['statistics'] }],
    internship,
  ]);
  expect(entry?.roles.flatMap(detailTexts)).toEqual(['5.8']);
});

test('a list of courses stays one, however long, where it is a single text', () => {
  const courses = 'Logic, Algebra, Analysis, Geometry, Topology, Probability, Statistics, Mechanics, Optics';
  expect(read({ institution: 'ETH', courses })?.roles.flatMap(detailTexts)).toEqual([`Courses: ${courses}`]);
  expect(read({ institution: 'ETH', courses: [courses] })?.roles.flatMap(detailTexts)).toEqual([
    `Courses: ${courses}`,
  ]);
});

test('a degree still to come says so', () => {
  const entry = read({
    institution: 'ETH',
    studyType: 'PhD',
    startDate: '2022-08',
    endDate: '2027-05',
    expected: true,
    location: 'Zürich',
  });
  expect(entry?.roles.map(roleText)).toEqual(['PhD | Zürich | Aug 2022 – May 2027 (Expected)']);
});

test('an institution alone is an entry', () => {
  expect(read({ institution: 'ETH' })).toMatchObject({ title: { text: 'ETH' }, roles: [] });
});

test('a degree without an institution is an entry', () => {
  expect(read({ studyType: 'PhD' })?.roles.map(roleText)).toEqual(['PhD']);
});

test.each([[{}], [{ institution: '', courses: [] }], [null], ['']])('%j is no entry', (item) => {
  expect(read(item)).toBeUndefined();
});
