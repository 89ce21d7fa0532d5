import { addressFindings, photoFindings } from './diagnostics/addresses.ts';
import { authorFindings } from './diagnostics/authors.ts';
import { dateFindings, expectedFindings } from './diagnostics/dates.ts';
import { type Context, type Finding, sectionOf } from './diagnostics/finding.ts';
import { identifierFindings } from './diagnostics/identifiers.ts';
import { byPlace, formatPath, valueAt } from './diagnostics/path.ts';
import { schemaFindings } from './diagnostics/schema-findings.ts';
import { selectedFindings } from './diagnostics/selected.ts';
import { optionFindings } from './diagnostics/theme-options.ts';
import { describe } from './diagnostics/words.ts';
import { isObject, object } from './json.ts';
import { projectKey } from './project-types.ts';
import { readResume, sectionOrder } from './resume-model.ts';

/** Something about a resume that its author may want to know. All sentences are English. */
export type Diagnostic = {
  /** Where it stands, as JavaScript would write it: `work[0].startDate`; `''` for the resume itself. */
  readonly path: string;
  /** What was found. */
  readonly message: string;
  /** What the document shows instead. */
  readonly done: string;
  /** Whether the JSON Resume schema forbids it, or only this theme can't make full use of it. */
  readonly kind: 'schema' | 'theme';
};

/**
 * Says where a resume differs from the JSON Resume schema, what of it the theme can't make full use of, and what the
 * document shows instead. `render` needs no leave of it: every object renders.
 *
 * @param resume anything; what is no object gives one diagnostic
 * @returns the diagnostics in the order of the resume; none for a resume with nothing to remark
 */
export function diagnose(resume: unknown): readonly Diagnostic[] {
  try {
    if (!isObject(resume)) {
      return [whole(`This is ${describe(resume)}; a resume is an object.`, 'Nothing can be rendered.')];
    }
    const { settings, sections } = readResume(resume, undefined);
    const context: Context = { resume, settings, sections };
    return findings(context).map(({ path, ...finding }) => ({ path: formatPath(path), ...finding }));
  } catch {
    // Only what JSON can't hold comes here: an object within itself, a property that throws when it is read.
    return [whole('This is no JSON: reading it fails.', 'Rendering it may fail too.')];
  }
}

function findings(context: Context): readonly Finding[] {
  const found = schemaFindings(context);
  // What the schema has to say of a value says the rest as well.
  const remarked = new Set(found.map(({ path }) => formatPath(path)));
  const own = [
    dateFindings,
    addressFindings,
    identifierFindings,
    photoFindings,
    expectedFindings,
    selectedFindings,
  ]
    .flatMap((find) => find(context))
    .filter(({ path }) => !remarked.has(formatPath(path)));
  const inOrder = byPlace(context.resume);
  const hidden = hiddenSections(context);
  return [...found, ...own, ...authorFindings(context), ...optionFindings(context)]
    .sort((a, b) => inOrder(a.path, b.path))
    .map((finding) => (isLeftOut(finding, context, hidden) ? { ...finding, done: leftOut } : finding));
}

const leftOut = 'Nothing of this section is shown: themeOptions.sections leaves it out.';

function hiddenSections({ resume, settings }: Context): readonly string[] {
  const shown = sectionOrder(resume, settings);
  return sectionOrder(resume, settings, ['*']).filter((key) => !shown.includes(key));
}

function isLeftOut({ path }: Finding, { resume, settings }: Context, hidden: readonly string[]): boolean {
  const [key = '', second] = path.map(String);
  const item = object(valueAt(resume, path.slice(0, 2)));
  const section = key === 'basics' ? second : sectionOf(key, item);
  const ofType = section === 'projects' && settings.projectsByType ? projectKey(item) : section;
  return ofType !== undefined && hidden.includes(ofType);
}

function whole(message: string, done: string): Diagnostic {
  return { path: '', message, done, kind: 'schema' };
}
