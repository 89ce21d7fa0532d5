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

/** The months of a language that numbers them. Parts: `{number}`. */
export function numberedMonths(template: string): Months {
  const month = (number: number): string => template.replace('{number}', String(number));
  return [
    month(1),
    month(2),
    month(3),
    month(4),
    month(5),
    month(6),
    month(7),
    month(8),
    month(9),
    month(10),
    month(11),
    month(12),
  ];
}

/**
 * Everything that a language decides. Templates name their parts in braces: `{month} {year}`.
 * `en.ts` is the pattern; a language that lacks a key does not compile. Digits stay as the author wrote them.
 */
export type Locale = {
  /** BCP 47 tag, written to `lang`. */
  readonly tag: string;
  /** Which way its lines run, written to `dir`. */
  readonly dir: 'ltr' | 'rtl';
  /** As they stand beside a year; `withDay` has the long forms beside a day where those differ (a genitive). */
  readonly months: { readonly short: Months; readonly long: Months; readonly withDay?: Months };
  /** Parts: `{month}`, `{year}`. */
  readonly monthYear: string;
  /** The same with a long month, where that takes other words. */
  readonly monthYearLong?: string;
  /** Parts: `{day}`, `{month}`, `{year}`. */
  readonly dayMonthYear: string;
  /** What stands between the two ends of a range, with its spaces. */
  readonly rangeDash: string;
  /** What people write, beside `labels.present`, for an end that has not come. Case does not matter. */
  readonly ongoing: readonly string[];
  /** Between the items of a list, with its space. */
  readonly comma: string;
  /** Between a label and what it labels, with its spaces. */
  readonly colon: string;
  /** What follows a word in parentheses, with the space before it. Parts: `{text}`. */
  readonly aside: string;
  /** Authors that are not listed, in words that fit every number, with what parts them from the list. Parts: `{count}`. */
  readonly more: string;
  /** A kind of degree and its field. Parts: `{studyType}`, `{area}`. */
  readonly degree: string;
  /** What follows a date still to come. Parts: `{date}`. */
  readonly expected: string;
  /** Headings of the sections. */
  readonly sections: { readonly [key in SectionKey]: string };
  /** Headings of groups of publications. */
  readonly types: { readonly [key in PublicationType]: string };
  /** All other words. */
  readonly labels: { readonly [key in LabelKey]: string };
};

/** A section that has a heading of its own. */
export type SectionKey =
  | 'summary'
  | 'education'
  | 'work'
  | 'publications'
  | 'projects'
  | 'talks'
  | 'teaching'
  | 'mentoring'
  | 'grants'
  | 'patents'
  | 'service'
  | 'volunteer'
  | 'outreach'
  | 'awards'
  | 'certificates'
  | 'memberships'
  | 'skills'
  | 'languages'
  | 'interests'
  | 'references';

/** A kind of publications that has a heading of its own when a list is grouped by kind. */
export type PublicationType =
  | 'article'
  | 'paper'
  | 'preprint'
  | 'book'
  | 'edited'
  | 'chapter'
  | 'translation'
  | 'review'
  | 'thesis'
  | 'report'
  | 'patent'
  | 'talk'
  | 'software'
  | 'other';

/** A word outside headings, which a resume may replace through `themeOptions.labels`. */
export type LabelKey =
  | 'present'
  | 'curriculumVitae'
  | 'lastUpdated'
  | 'email'
  | 'phone'
  | 'website'
  | 'location'
  | 'advisor'
  | 'advisors'
  | 'mentor'
  | 'mentors'
  | 'editor'
  | 'editors'
  | 'translator'
  | 'translators'
  | 'thesis'
  | 'courses'
  | 'other'
  | 'pdf'
  | 'code'
  | 'slides'
  | 'poster'
  | 'video'
  | 'selectedPublications'
  | 'supplement'
  | 'blog';
