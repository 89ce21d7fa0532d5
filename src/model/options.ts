import { labelKeys } from '../locales/keys.ts';
import { isLanguageTag, localeOf } from '../locales/languages.ts';
import type { LabelKey, Locale } from '../locales/locale.ts';
import { type Colors, readColors } from './colors.ts';
import { flatMap } from './flat-map.ts';
import { clean, isObject, type JsonObject, object, text, words } from './json.ts';

/**
 * How the theme sets a resume: `meta.themeOptions` in the file, or the second argument of `render`, which wins.
 * A value of the wrong kind is ignored.
 */
export type ThemeOptions = {
  /**
   * BCP 47 tag of the language that the resume is in, which decides the words, the dates, and what the document says
   * of its language. Words are English where the theme has none of that language.
   * @example "de-AT"
   * @default `meta.language`, `meta.lang`, `meta.locale` or `meta.x-lang`, a `language` beside `meta`, else `"en"`
   */
  readonly locale?: string;
  /**
   * Section keys in order; `"*"` stands for the rest in their default order. What is listed neither way is not shown;
   * a list that names no section counts as none.
   * @example ["summary", "publications", "*"]
   */
  readonly sections?: readonly string[];
  /**
   * Gives every `type` of `projects` a section of its own, with the key `projects:<type>`: jsonresume-theme-eventide's
   * option. @default false
   */
  readonly projectsByType?: boolean;
  /** Headings by section key. @example { "service": "Services" } */
  readonly sectionLabels?: { readonly [section: string]: string };
  /** All other words by key. @example { "present": "to date" } */
  readonly labels?: { readonly [label in LabelKey]?: string };
  /**
   * CSS colours by role, each one for both schemes or `[light, dark]`: hexadecimal, a name, or `rgb()`, `hsl()` and
   * their like. @example { "accent": ["#7a1f1f", "#e8a0a0"] }
   */
  readonly colors?: {
    readonly [role in ColorRole]?: string | readonly [string] | readonly [string, string];
  };
  /** @default "auto": the reader's own. Paper is always light. */
  readonly colorScheme?: 'auto' | 'light' | 'dark';
  /** @default "serif" */
  readonly font?: 'serif' | 'sans';
  /** @default "comfortable" */
  readonly density?: 'comfortable' | 'compact';
  /** Fixes the paper in the document itself. @default what the printing program asks for */
  readonly paper?: 'a4' | 'letter';
  /** Name and page numbers from the second page on. @default true */
  readonly footer?: boolean;
  /** "Last updated Mar 2024" in the header, from `meta.lastModified`. @default false */
  readonly lastModified?: boolean;
  /**
   * Says to search engines, as JSON-LD in a document's head, what the document says to readers, and the authors that
   * `maxAuthors` leaves out. @default true
   */
  readonly structuredData?: boolean;
  /** @default "short": Apr 2022. `long`: April 2022, with the day where it is given. `numeric`: 2022-04. */
  readonly dates?: 'short' | 'long' | 'numeric' | 'year';
  /**
   * The fonts to embed, as `jsonresume-theme-scholar/fonts` gives them. Only the second argument of `render` may hold
   * it: in a resume it is ignored. @default none: the reader's own fonts
   */
  readonly fontFaces?: string;
  readonly publications?: {
    /**
     * Puts the list under headings: years, newest first, or types in a fixed order. What has no date comes first.
     * @default "none": the author's order
     */
    readonly groupBy?: 'none' | 'year' | 'type';
    /** `descending` gives the first of the list the highest number. @default "ascending" */
    readonly numbering?: 'ascending' | 'descending' | 'none';
    /** Lists what is marked `selected: true` first, under a heading of its own. @default false */
    readonly selected?: boolean;
    /** How many authors are printed; your own name always is. @default all */
    readonly maxAuthors?: number;
    /** What the marks behind authors' names mean, printed above the list. @example { "*": "Equal contribution" } */
    readonly marks?: { readonly [mark: string]: string };
  };
};

/** The options of the section of publications. */
export type PublicationOptions = NonNullable<ThemeOptions['publications']>;

/** The options of a resume within somebody else's page. */
export type FragmentOptions = ThemeOptions & {
  /**
   * The level of the name's heading; sections and entries follow below it, none deeper than 6. A resume can't set it.
   * @default 1
   */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
};

/** What of `meta` says the language where no option does; the first with a tag counts. */
export const languageKeys = ['language', 'lang', 'locale', 'x-lang'];

/** The names that jsonresume-theme-even gave its colours. */
export const colorRoles = ['background', 'dimmed', 'primary', 'secondary', 'accent'] as const;

/** The name of a colour that an option may set. */
export type ColorRole = (typeof colorRoles)[number];

/** Every option with its default applied. Nothing below the model defaults anything again. */
export type Settings = Required<
  Omit<ThemeOptions, 'publications' | keyof Read> & Omit<PublicationOptions, keyof Read>
> &
  Read;

/** The options that are read into something else than what an author writes, or that have no default. */
type Read = {
  readonly locale: Locale;
  readonly sectionLabels: JsonObject;
  readonly labels: { readonly [key in LabelKey]: string };
  readonly colors: Colors;
  readonly paper: ThemeOptions['paper'] | undefined;
  readonly maxAuthors: number | undefined;
  readonly marks: readonly Mark[];
};

/** A mark behind authors' names and what the author says it means. */
export type Mark = { readonly mark: string; readonly meaning: string };

/**
 * Reads the options of a resume's `meta` and of the caller into complete settings.
 *
 * @param language what stands beside `meta` under that name, which counts where nothing else says the language
 */
export function readSettings(meta: JsonObject, argument: unknown, language?: unknown): Settings {
  const own = object(meta['themeOptions']);
  const given = object(argument);
  const layers = [given, own].filter(isFilled);
  const publications = layers.map((layer) => object(layer['publications'])).filter(isFilled);
  const locale = localeOf(
    [given['locale'], own['locale'], ...languageKeys.map((key) => meta[key]), language].find(isLanguageTag),
  );
  return {
    locale,
    sections: readOrder(layers),
    projectsByType: choice(layers, 'projectsByType', [false, true]),
    sectionLabels: over(own['sectionLabels'], given['sectionLabels']),
    labels: readLabels(over(own['labels'], given['labels']), locale),
    colors: readColors(over(own['colors'], given['colors']), colorRoles),
    colorScheme: choice(layers, 'colorScheme', ['auto', 'light', 'dark']),
    font: choice(layers, 'font', ['serif', 'sans']),
    density: choice(layers, 'density', ['comfortable', 'compact']),
    paper: choice(layers, 'paper', [undefined, 'a4', 'letter']),
    footer: choice(layers, 'footer', [true, false]),
    lastModified: choice(layers, 'lastModified', [false, true]),
    structuredData: choice(layers, 'structuredData', [true, false]),
    dates: choice(layers, 'dates', ['short', 'long', 'numeric', 'year']),
    fontFaces: readFontFaces(given['fontFaces']),
    groupBy: choice(publications, 'groupBy', ['none', 'year', 'type']),
    numbering: choice(publications, 'numbering', ['ascending', 'descending', 'none']),
    selected: choice(publications, 'selected', [false, true]),
    maxAuthors: publications.map((layer) => layer['maxAuthors']).find(isCount),
    marks: readMarks(publications.map((layer) => layer['marks']).find(isObject)),
  };
}

/** Whether an object says anything. */
function isFilled(layer: JsonObject): boolean {
  return Object.keys(layer).length > 0;
}

/** The one object's fields over the other's; what says nothing, as a setting that a program may have, is none. */
function over(own: unknown, given: unknown): JsonObject {
  if (given === undefined) return object(own);
  const said = Object.entries(object(given)).filter(([, value]) => text(value) !== '');
  return { ...object(own), ...Object.fromEntries(said) };
}

/** The scheme of a resume within a page, which alone knows whether it is light. */
export function readColorScheme(argument: JsonObject): Settings['colorScheme'] {
  return choice([argument], 'colorScheme', ['light', 'auto', 'dark']);
}

/** The heading level to begin at; the nearest that HTML has, and 1 for what is no number. */
export function readHeadingLevel({ headingLevel: level }: JsonObject): number {
  return typeof level === 'number' && level >= 1 ? Math.min(Math.floor(level), 6) : 1;
}

/** The first layer's section keys; everything in its default order where none of them names any. */
function readOrder(layers: readonly JsonObject[]): readonly string[] {
  for (const { sections } of layers) {
    const keys = Array.isArray(sections) || typeof sections === 'string' ? words(sections) : [];
    if (keys.length > 0) return keys;
  }
  return [];
}

/** Whether a value is a whole number from 1 on. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

/** The first layer's value that is one of the allowed; the first of them, which is the default, where none has one. */
function choice<const Value extends string | boolean | undefined>(
  layers: readonly JsonObject[],
  name: string,
  allowed: readonly [Value, ...(readonly Value[])],
): Value {
  for (const layer of layers) {
    const value = layer[name];
    const found = allowed.find((candidate) => candidate === value);
    if (found !== undefined) return found;
  }
  return allowed[0];
}

// `@font-face` rules of descriptors and double-quoted strings, so that no other rule, comment or escape gets in.
const fontFaceRules = /^(?:@font-face\s*\{[^"'{}<>@\\*]*(?:"[^"'{}<>@\\*\n]*"[^"'{}<>@\\*]*)*\}\s*)*$/;
const fetchedFont = /url\((?!"?data:(?:font\/|application\/font))/i;

/** The caller's font faces, if they are nothing else and hold their fonts: a document asks the network for nothing. */
function readFontFaces(value: unknown): string {
  return typeof value === 'string' && fontFaceRules.test(value) && !fetchedFont.test(value) ? value : '';
}

function readLabels(replaced: JsonObject, locale: Locale): Settings['labels'] {
  if (Object.keys(replaced).length === 0) return locale.labels;
  const labels = { ...locale.labels };
  for (const key of labelKeys) labels[key] = text(replaced[key]) || locale.labels[key];
  return labels;
}

function readMarks(marks: JsonObject = {}): readonly Mark[] {
  return flatMap(Object.entries(marks), ([key, value]) => {
    const [mark, meaning] = [clean(key).trim(), text(value)];
    return mark !== '' && meaning !== '' ? [{ mark, meaning }] : [];
  });
}
