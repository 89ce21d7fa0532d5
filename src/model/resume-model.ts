import { isSectionKey, sectionKeys } from '../locales/keys.ts';
import { activityOf, isActivity, liftedFrom, readActivities, sectionLists } from './activities.ts';
import { readAwards } from './awards.ts';
import { type Header, readHeader, readOwner, readRest, readSummary } from './basics.ts';
import type { Block } from './blocks.ts';
import { readEducation } from './education.ts';
import { type Entry, items } from './entry.ts';
import type { Rest } from './fields.ts';
import { flatMap } from './flat-map.ts';
import { type JsonObject, joinTexts, object, text } from './json.ts';
import { wordsOfKey } from './key.ts';
import type { Line } from './line.ts';
import type { IsOwn } from './name.ts';
import { type Mark, readColorScheme, readHeadingLevel, readSettings, type Settings } from './options.ts';
import { projectKey, projectKeys, projectType, sectionKey } from './project-types.ts';
import { readProjects } from './projects.ts';
import { type CitationList, groupPublications } from './publication-groups.ts';
import { readPublications } from './publications.ts';
import type { Punctuation } from './punctuation.ts';
import { type Reference, readReferences } from './references.ts';
import { plainText } from './rich-text.ts';
import { readLanguages, readSkills, type Term } from './terms.ts';
import { readUnknown, unknownKeys } from './unknown.ts';
import { safeUrl } from './url.ts';
import { readEmployment } from './work.ts';

/** A section with something in it. `kind` says which component sets it; `key` is what the resume calls it. */
export type Section =
  | Shape<'summary', { readonly paragraphs: readonly Block[] }>
  | Shape<'education' | 'work' | 'volunteer' | 'projects' | 'unknown', { readonly entries: readonly Entry[] }>
  | Shape<
      'publications',
      {
        readonly list: CitationList;
        readonly numbering: Settings['numbering'];
        readonly marks: readonly Mark[];
      }
    >
  | Shape<'activities' | 'awards' | 'certificates', { readonly lines: readonly Line[] }>
  | Shape<'skills' | 'languages' | 'interests', { readonly terms: readonly Term[] }>
  | Shape<'references', { readonly references: readonly Reference[] }>;

// Distributes over the kinds, so that each is a member of the union on its own.
type Shape<Kind extends string, Content> = Kind extends string
  ? Content & {
      readonly kind: Kind;
      readonly key: string;
      readonly heading: string;
      /** Of its heading; what stands in the section is headed one level below. */
      readonly level: number;
      /** The marks that stand between its words. */
      readonly language: Punctuation;
    }
  : never;

/** The sections of one kind, for the component that sets them. */
export type SectionOf<Kind extends Section['kind']> = Extract<Section, { readonly kind: Kind }>;

/** The kinds of sections that hold such a list. */
type KindWith<List extends string> = Extract<Section, { readonly [list in List]: unknown }>['kind'];

/** Everything that the document shows, in order, decided once. Components only place it. */
export type ResumeModel = {
  readonly header: Header;
  /** The heading level of the name. */
  readonly level: number;
  readonly sections: readonly Section[];
  /** For `<title>`: the name and the kind of document. */
  readonly title: string;
  readonly description: string;
  /** The address of the resume itself, `''` where it gives none. */
  readonly canonical: string;
  readonly settings: Settings;
};

/**
 * Makes the model of a resume.
 *
 * @param resume an object in JSON Resume, of any version and however incomplete. Wrong types are read for the text in
 * them; nothing throws, nothing of it is changed
 * @param options the second argument of `render`
 * @param level the heading level to begin at, 1 where the resume is a document of its own
 */
export function readResume(resume: JsonObject, options: unknown, level = 1): ResumeModel {
  // A text in the place of the object is the one that the object has most of.
  const [basics = {}] = items(resume['basics'], 'summary');
  const meta = object(resume['meta']);
  const settings = readSettings(meta, options, resume['language']);
  const rest = readRest(basics);
  const header = readHeader(basics, meta, settings, rest);
  return {
    header,
    level,
    sections: readSections(resume, {
      basics,
      rest,
      settings,
      isOwn: readOwner(basics, header.name),
      level: level + 1,
    }),
    title: joinTexts([header.name, settings.labels.curriculumVitae], ' – '),
    description: joinTexts([header.name, plainText(header.label)], ' – '),
    canonical: safeUrl(meta['canonical']),
    settings,
  };
}

/**
 * Makes the model of a resume that stands in somebody else's page, whose author decides where headings begin and
 * whether it is light or dark.
 *
 * @param resume as for `readResume`
 * @param options the second argument of `renderFragment`
 */
export function readEmbedded(resume: JsonObject, options: unknown): ResumeModel {
  const given = object(options);
  return readResume(resume, { ...given, colorScheme: readColorScheme(given) }, readHeadingLevel(given));
}

/**
 * The same for one section alone. Its heading is the first, and of level 2 unless the page says otherwise.
 *
 * @param key the section's key, as in the option `sections`
 */
export function readEmbeddedSection(resume: JsonObject, options: unknown, key: string): ResumeModel {
  const given = object(options);
  const level = given['headingLevel'] === undefined ? 2 : readHeadingLevel(given);
  const model = readResume(
    resume,
    { ...given, colorScheme: readColorScheme(given), sections: [key] },
    level - 1,
  );
  const asked = sectionKey(key);
  // Of a list that names nothing, or of one as jsonresume-theme-eventide has them, more sections are shown.
  const sections = model.sections.filter(
    (section) => section.key === asked || (asked === 'projects' && section.kind === asked),
  );
  return { ...model, sections };
}

/** What every section of a resume may need to know. */
type Context = {
  readonly basics: JsonObject;
  readonly rest: Rest;
  readonly settings: Settings;
  /** Tells the owner's name. */
  readonly isOwn: IsOwn;
  /** Of the sections' headings. */
  readonly level: number;
};

function readSections(resume: JsonObject, context: Context): readonly Section[] {
  const lists = lift(resume, context.settings);
  const sections: Section[] = [];
  for (const key of sectionOrder(resume, context.settings)) {
    const list = lists.get(key) ?? resume[key];
    // Most sections are absent, and need not be asked for their headings.
    if (list === undefined && key !== 'summary') continue;
    const section = readSection(key, list, context);
    if (section !== undefined) sections.push(section);
  }
  return sections;
}

function readSection(
  key: string,
  list: unknown,
  { basics, rest, settings, isOwn, level }: Context,
): Section | undefined {
  const heading = headingOf(key, settings);
  const language = settings.locale;
  // Sections are written out, though they have much in common: to spread that into them took a fifth of a render.
  const ofEntries = (kind: KindWith<'entries'>, entries: readonly Entry[]): Section | undefined =>
    entries.length === 0 ? undefined : { kind, key, heading, level, language, entries };
  const ofLines = (kind: KindWith<'lines'>, lines: readonly Line[]): Section | undefined =>
    lines.length === 0 ? undefined : { kind, key, heading, level, language, lines };
  const ofTerms = (kind: KindWith<'terms'>, terms: readonly Term[]): Section | undefined =>
    terms.length === 0 ? undefined : { kind, key, heading, level, language, terms };
  switch (key) {
    case 'summary': {
      const paragraphs = readSummary(basics, list, rest);
      return paragraphs.length === 0 ? undefined : { kind: key, key, heading, level, language, paragraphs };
    }
    case 'education':
      return ofEntries(key, readEducation(list, settings));
    case 'work':
    case 'volunteer':
      return ofEntries(key, readEmployment(list, settings));
    case 'projects':
      return ofEntries(key, readProjects(list, settings));
    case 'publications': {
      const publications = readPublications(list, settings, isOwn);
      if (publications.length === 0) return undefined;
      const { numbering, marks } = settings;
      const citations = groupPublications(publications, settings);
      return { kind: key, key, heading, level, language, list: citations, numbering, marks };
    }
    case 'awards':
    case 'certificates':
      return ofLines(key, readAwards(list, settings));
    case 'skills':
    case 'interests':
      return ofTerms(key, readSkills(list));
    case 'languages':
      return ofTerms(key, readLanguages(list));
    case 'references': {
      const references = readReferences(list, settings);
      return references.length === 0 ? undefined : { kind: key, key, heading, level, language, references };
    }
    default:
      if (projectType(key) !== undefined) return ofEntries('projects', readProjects(list, settings));
      if (isActivity(key)) return ofLines('activities', readActivities(key, list, settings, isOwn));
      return ofEntries('unknown', readUnknown(list, settings));
  }
}

/**
 * The lists of sections that do not hold what stands under their key, or not that alone: `presentations` are among the
 * talks, `experience` is among the work. Items of work, volunteer and projects whose `type` names an academic section
 * move there, behind what that section's own list holds: the registry's validator refuses such a list at the top level.
 * Where every type of projects has a section, the heading says it and the projects need not.
 */
function lift(resume: JsonObject, { projectsByType }: Settings): ReadonlyMap<string, readonly JsonObject[]> {
  const lists = new Map<string, JsonObject[]>();
  const listOf = (key: string): JsonObject[] => {
    const found = lists.get(key) ?? [];
    lists.set(key, found);
    return found;
  };
  for (const [name, key] of sectionLists) {
    if (resume[name] === undefined) continue;
    const list = listOf(key);
    for (const item of items(resume[name], 'name')) list.push(item);
  }
  for (const key of liftedFrom) {
    if (resume[key] === undefined) continue;
    const own: JsonObject[] = [];
    for (const item of items(resume[key], 'name')) {
      const byType = key === 'projects' && projectsByType ? projectKey(item) : key;
      const lifted = activityOf(item) ?? byType;
      if (lifted === key) own.push(item);
      else listOf(lifted).push(byType === key ? item : { ...item, type: '' });
    }
    lists.set(key, own.concat(listOf(key)));
  }
  return lists;
}

// What others say comes last, behind what the author alone knows of.
const inFront = sectionKeys.filter((key) => key !== 'references');

/**
 * The keys of the sections in the order that the resume asks for, or in their default order where none that it names
 * exists; a section may have nothing in it. A list that names sections as jsonresume-theme-eventide does, which sets the
 * summary in its header and gives it no key, does not mean to hide it.
 */
export function sectionOrder(
  resume: JsonObject,
  { sections, projectsByType }: Settings,
  wanted = sections,
): readonly string[] {
  const types = projectsByType ? projectKeys(resume).filter((key) => sectionKey(key) === key) : [];
  const typed = (list: readonly string[]): readonly string[] =>
    types.length === 0 ? list : flatMap(list, (key) => (key === 'projects' ? [key, ...types] : [key]));
  const keys = [...typed(inFront), ...unknownKeys(resume), 'references'];
  const named = wanted.map(sectionKey).filter((key) => key === '*' || keys.includes(key));
  if (named.length === 0) return keys;
  if (projectsByType && !named.includes('*') && !named.includes('summary')) named.unshift('summary');
  const apart = types.some((type) => named.includes(type));
  const asked = new Set(apart ? named : typed(named));
  const order: string[] = [];
  for (const key of asked) {
    if (key !== '*') order.push(key);
    else for (const other of keys) if (!asked.has(other)) order.push(other);
  }
  return order;
}

/** The author's heading of a section, else the language's, else one made from its key. */
function headingOf(key: string, { sectionLabels, locale, labels }: Settings): string {
  const own = Object.hasOwn(sectionLabels, key) ? text(sectionLabels[key]) : '';
  if (own !== '') return own;
  for (const name of Object.keys(sectionLabels)) {
    const asked = sectionKey(name) === key ? text(sectionLabels[name]) : '';
    if (asked !== '') return asked;
  }
  return isSectionKey(key) ? locale.sections[key] : wordsOfKey(projectType(key) ?? key) || labels.other;
}
