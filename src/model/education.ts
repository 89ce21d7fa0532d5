import { dateRange, fill } from './date.ts';
import {
  detail,
  type Entry,
  items,
  type Role,
  readBody,
  readPlace,
  readTitle,
  singleEntry,
} from './entry.ts';
import { first, type JsonObject, words } from './json.ts';
import type { Settings } from './options.ts';

/** Reads `education`: the institution, and the degree there with score, thesis, advisors and courses. */
export function readEducation(section: unknown, settings: Settings): readonly Entry[] {
  return items(section, 'institution').flatMap((item): readonly Entry[] => {
    const { title, address } = readTitle(first(item, 'institution', 'name', 'school'), item);
    const role: Role = {
      name: degree(item, settings),
      place: readPlace(item, settings),
      date: dateRange(item, settings),
      ...readBody(item, settings, [
        ...address,
        ...detail('', first(item, 'score', 'gpa')),
        ...detail(settings.labels.thesis, first(item, 'thesis', 'dissertation')),
        ...detail(settings.labels.courses, words(item['courses']).join(', ')),
      ]),
    };
    return singleEntry(title, role);
  });
}

function degree(item: JsonObject, { locale }: Settings): string {
  const studyType = first(item, 'studyType', 'degree');
  const area = first(item, 'area', 'field');
  return studyType !== '' && area !== '' ? fill(locale.degree, { studyType, area }) : studyType || area;
}
