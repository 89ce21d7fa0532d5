/** Twelve month names, January first. */
export type Months = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/**
 * Everything that a language decides. Templates name their parts in braces: `{month} {year}`.
 * `en.ts` is the pattern; a language that lacks a key does not compile.
 */
export type Locale = {
  /** BCP 47 tag, written to `lang`. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly months: { readonly short: Months; readonly long: Months };
  /** Parts: `{month}`, `{year}`. */
  readonly monthYear: string;
  /** Parts: `{day}`, `{month}`, `{year}`. */
  readonly dayMonthYear: string;
  /** A kind of degree and its field. Parts: `{studyType}`, `{area}`. */
  readonly degree: string;
  /** What follows a date still to come. Parts: `{date}`. */
  readonly expected: string;
  /** What stands for the authors that a shortened list leaves out. Parts: `{count}`. */
  readonly more: string;
  readonly sections: { readonly [key in SectionKey]: string };
  readonly labels: { readonly [key in LabelKey]: string };
  /** Headings of publications grouped by type. */
  readonly types: { readonly [type in PublicationType]: string };
};

/** The kinds of publications that have a heading of their own, in the order in which they are listed. */
export const publicationTypes = [
  'article',
  'paper',
  'preprint',
  'book',
  'edited',
  'chapter',
  'translation',
  'review',
  'thesis',
  'report',
  'patent',
  'talk',
  'software',
  'other',
] as const;

export type PublicationType = (typeof publicationTypes)[number];

/** The sections that have a heading of their own, in their default order. */
export const sectionKeys = [
  'summary',
  'education',
  'work',
  'publications',
  'projects',
  'talks',
  'teaching',
  'mentoring',
  'grants',
  'patents',
  'service',
  'volunteer',
  'outreach',
  'awards',
  'certificates',
  'memberships',
  'skills',
  'languages',
  'interests',
  'references',
] as const;

export type SectionKey = (typeof sectionKeys)[number];

/** The words outside headings that a resume may replace through `themeOptions.labels`. */
export const labelKeys = [
  'present',
  'curriculumVitae',
  'lastUpdated',
  'email',
  'phone',
  'website',
  'location',
  'advisor',
  'advisors',
  'mentor',
  'mentors',
  'editor',
  'editors',
  'translator',
  'translators',
  'thesis',
  'courses',
  'other',
  'selectedPublications',
  'pdf',
  'code',
  'slides',
  'poster',
  'video',
  'supplement',
  'blog',
] as const;

export type LabelKey = (typeof labelKeys)[number];
