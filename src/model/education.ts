import { fill } from './date.ts';
import { detail, type Entry, fieldsOf, readRole, readTitle, singleEntry } from './entry.ts';
import type { Fields } from './fields.ts';
import { flatMap } from './flat-map.ts';
import type { Settings } from './options.ts';
import { listed } from './punctuation.ts';

/** Reads `education`: the institution, and the degree there with score, thesis, advisors and courses. */
export function readEducation(section: unknown, settings: Settings): readonly Entry[] {
  return flatMap(fieldsOf(section, 'institution'), (fields): readonly Entry[] => {
    const { title, address } = readTitle(fields.text('institution', 'name', 'school'), fields);
    const role = readRole(fields, degree(fields, settings), settings, [
      ...address,
      ...detail('', fields.text('score', 'gpa')),
      ...detail(settings.labels.thesis, fields.text('thesis', 'dissertation')),
      ...detail(settings.labels.courses, listed(fields.words('courses'), settings.locale)),
    ]);
    return singleEntry(title, role);
  });
}

/** The degree and its subject, of which people write the one into the other. */
function degree(fields: Fields, { locale }: Settings): string {
  const studyType = fields.text('studyType', 'degree');
  const area = fields.text('area', 'field');
  if (studyType === '' || area === '') return studyType || area;
  // "PhD" in "PhD in Physics", which is "Physics" too, and "MSc in Physics" in "Physics".
  const [type, subject] = [bare(studyType), bare(area)];
  if (subject.includes(type)) return area;
  if (type.includes(subject)) return studyType;
  // "Master's degree in" has its preposition, and so has "in Physics".
  if (/ (?:in|e[nm]|of)$/.test(studyType) || /^(?:in|e[nm]|of) /.test(area)) return `${studyType} ${area}`;
  // "BSc in Physics" has a subject, "MSc in Physics" is none, and nor is "Advisor: A. Turing".
  return / (?:in|e[nm]) |: /.test(studyType) || /^[^,(]* in |: /.test(area)
    ? listed([studyType, area], locale)
    : fill(locale.degree, { studyType, area });
}

/** Words whatever the marks between them, so that "Ph.D" is in "PhD, Physics". */
function bare(words: string): string {
  return ` ${words
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/[-,;:()]/g, ' ')
    .trim()} `;
}
