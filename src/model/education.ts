import { dateRange, fill } from './date.ts';
import {
  detail,
  type Entry,
  fieldsOf,
  type Role,
  readBody,
  readPlace,
  readTitle,
  singleEntry,
} from './entry.ts';
import type { Fields } from './fields.ts';
import { inline } from './inline.ts';
import type { Settings } from './options.ts';
import { listed } from './punctuation.ts';

/** Reads `education`: the institution, and the degree there with score, thesis, advisors and courses. */
export function readEducation(section: unknown, settings: Settings): readonly Entry[] {
  return fieldsOf(section, 'institution').flatMap((fields): readonly Entry[] => {
    const { title, address } = readTitle(fields.text('institution', 'name', 'school'), fields);
    const role: Role = {
      name: inline(degree(fields, settings)),
      place: readPlace(fields, settings),
      date: dateRange(fields, settings),
      ...readBody(fields, settings, [
        ...address,
        ...detail('', fields.text('score', 'gpa')),
        ...detail(settings.labels.thesis, fields.text('thesis', 'dissertation')),
        ...detail(settings.labels.courses, listed(fields.words('courses'), settings.locale)),
      ]),
    };
    return singleEntry(title, role);
  });
}

function degree(fields: Fields, { locale }: Settings): string {
  const studyType = fields.text('studyType', 'degree');
  const area = fields.text('area', 'field');
  return studyType !== '' && area !== '' ? fill(locale.degree, { studyType, area }) : studyType || area;
}
