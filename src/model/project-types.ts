import { activityOf, sectionLists } from './activities.ts';
import { items } from './entry.ts';
import { type JsonObject, text } from './json.ts';

/** What the keys of sections that hold one type of projects begin with, as in jsonresume-theme-eventide. */
const prefix = 'projects:';

/** The section of a project by its type: `projects:<type>`; `projects` where it has none. */
export function projectKey(project: JsonObject): string {
  const type = text(project['type']);
  return type === '' ? 'projects' : prefix + type;
}

/** The type that a section key names, in words for a heading; undefined for any other key. */
export function projectType(key: string): string | undefined {
  return key.startsWith(prefix) ? key.slice(prefix.length) : undefined;
}

/** The keys of the sections that the types of a resume's projects make, in the author's order. */
export function projectKeys(resume: JsonObject): readonly string[] {
  const keys = items(resume['projects'], 'name').map(projectKey);
  return [...new Set(keys)].filter((key) => key !== 'projects');
}

/**
 * The key of the section that an option means: `presentations` are `talks`, `experience` is `work`, and academic
 * sections hold the projects of their types, so that `projects:talk` is `talks` too.
 */
export function sectionKey(asked: string): string {
  const type = projectType(asked);
  return (type === undefined ? sectionLists.get(asked) : activityOf({ type })) ?? asked;
}
