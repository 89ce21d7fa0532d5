import type { JsonObject } from '../../src/model/json.ts';
import { readResume, type Section, type SectionOf } from '../../src/model/resume-model.ts';

/**
 * The section of a kind as the model reads it from a resume, which is what the components are given.
 *
 * @throws when the resume has no such section: the test would show nothing
 */
export function sectionOf<Kind extends Section['kind']>(kind: Kind, resume: JsonObject): SectionOf<Kind> {
  const found = readResume(resume, undefined).sections.find(
    (section): section is SectionOf<Kind> => section.kind === kind,
  );
  if (found === undefined) throw new Error(`the resume has no section of the kind ${kind}`);
  return found;
}
