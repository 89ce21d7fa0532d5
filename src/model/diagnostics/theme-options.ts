import { labelKeys, publicationTypes, sectionKeys } from '../../locales/keys.ts';
import { isLanguageTag, isSpoken } from '../../locales/languages.ts';
import { readColors } from '../colors.ts';
import { isObject, isOff, object, text, texts, words } from '../json.ts';
import {
  colorRoles,
  isCount,
  languageKeys,
  type PublicationOptions,
  type Settings,
  type ThemeOptions,
} from '../options.ts';
import { projectKeys, sectionKey } from '../project-types.ts';
import { sectionOrder } from '../resume-model.ts';
import { unknownKeys } from '../unknown.ts';
import { isKnown } from './color-names.ts';
import { leastContrast } from './contrast.ts';
import type { Context, Finding } from './finding.ts';
import type { Path } from './path.ts';
import { describe, either, quote } from './words.ts';

/** Looks at the value of one option, which is neither undefined nor null. */
type Check = (value: unknown, path: Path, context: Context) => readonly Finding[];

/** The words that an option may have. */
type Words<Word> = { readonly [word in Word & string]: true };

type Checks<Options> = {
  readonly [option in keyof Options]-?: Check | Words<NonNullable<Options[option]>>;
};

// An option or a word that is missing here does not compile. Without calls, so that a site that only renders bundles none
// of it.
const checks: Checks<ThemeOptions> = {
  locale: checkLocale,
  sections: checkSections,
  projectsByType: isSwitch,
  sectionLabels: (value, path, context) =>
    checkWords(value, path, knownSections(context), 'There is no section of this name.'),
  labels: (value, path) =>
    checkWords(value, path, labelKeys, `There is no such word. The words are ${either(labelKeys)}.`),
  colors: checkColors,
  colorScheme: { auto: true, light: true, dark: true },
  font: { serif: true, sans: true },
  density: { comfortable: true, compact: true },
  paper: { a4: true, letter: true },
  footer: isSwitch,
  lastModified: checkLastModified,
  structuredData: isSwitch,
  dates: { short: true, long: true, numeric: true, year: true },
  fontFaces: (_, path) => [
    ignored(path, 'Fonts come in the second argument of render(), never from the resume.'),
  ],
  publications: (value, path, context) => checkEach(value, path, publications, context),
};

const publications: Checks<PublicationOptions> = {
  groupBy: { none: true, year: true, type: true },
  selected: isSwitch,
  maxAuthors: (value, path) => (isCount(value) ? [] : [wrong(path, value, 'a whole number from 1 on')]),
  numbering: { ascending: true, descending: true, none: true },
  marks: (value, path) => checkWords(value, path),
};

// In `meta` the schema has the date of the last change, and the theme takes a language from there. Fonts belong nowhere.
const ownOfMeta: ReadonlySet<string> = new Set(['themeOptions', 'lastModified', 'locale', 'fontFaces']);
const misspelt = /^theme[-_]?options?$/i;

/** The options of `meta.themeOptions` that the theme does not know or can't use, and languages of `meta` likewise. */
export function optionFindings(context: Context): readonly Finding[] {
  const meta = object(context.resume['meta']);
  const { themeOptions } = meta;
  // Behind the one that counts they do not matter.
  const counts = [object(themeOptions)['locale'], ...languageKeys.map((key) => meta[key])].findIndex(
    isLanguageTag,
  );
  const asked = languageKeys.slice(0, counts < 0 ? undefined : counts);
  const astray = Object.keys(meta).filter(
    (key) =>
      (Object.hasOwn(checks, key) || misspelt.test(key)) && !ownOfMeta.has(key) && meta[key] !== undefined,
  );
  return [
    ...astray.map((key) => ignored(['meta', key], 'Options stand in meta.themeOptions.')),
    ...asked.flatMap((key) => (text(meta[key]) === '' ? [] : checkLocale(meta[key], ['meta', key], context))),
    ...(themeOptions === undefined || themeOptions === null
      ? []
      : checkEach(themeOptions, ['meta', 'themeOptions'], checks, context)),
  ];
}

function checkEach(
  options: unknown,
  path: Path,
  known: { readonly [option: string]: Check | Words<string> },
  context: Context,
): readonly Finding[] {
  if (!isObject(options)) return [wrong(path, options, 'an object')];
  return Object.entries(options).flatMap(([name, value]) => {
    const check = Object.hasOwn(known, name) ? known[name] : undefined;
    if (value === undefined || isOff(name)) return [];
    if (check === undefined) {
      const message = `There is no such option. The options are ${either(Object.keys(known))}.`;
      return [ignored([...path, name], message)];
    }
    if (value === null) return [];
    if (typeof check === 'function') return check(value, [...path, name], context);
    return typeof value === 'string' && Object.hasOwn(check, value)
      ? []
      : [wrong([...path, name], value, either(Object.keys(check).map(quote)))];
  });
}

function isSwitch(value: unknown, path: Path): readonly Finding[] {
  return typeof value === 'boolean' ? [] : [wrong(path, value, 'true or false')];
}

function checkLastModified(value: unknown, path: Path, { resume }: Context): readonly Finding[] {
  return value === true && text(object(resume['meta'])['lastModified']) === ''
    ? [ignored(path, 'There is no meta.lastModified.')]
    : isSwitch(value, path);
}

function checkLocale(value: unknown, path: Path, { settings }: Context): readonly Finding[] {
  if (isSpoken(value)) return [];
  const { tag } = settings.locale;
  const done = `The words and dates are those of ${quote(isSpoken(tag) ? tag : 'en')}.`;
  const message = isLanguageTag(value)
    ? `The theme has no words of the language ${quote(value)}.`
    : `This is ${describe(value)}, and not a language tag such as "en" or "pt-BR".`;
  return [{ path, message, done, kind: 'theme' }];
}

function checkSections(value: unknown, path: Path, { resume, settings }: Context): readonly Finding[] {
  const isText = typeof value === 'string';
  if (!isText && !Array.isArray(value)) return [wrong(path, value, 'a list of sections')];
  const names = words(value);
  if (names.length === 0) return [ignored(path, `This is ${describe(value)}, which names no section.`)];
  const known = new Set(['*', ...sectionOrder(resume, settings, ['*'])]);
  const unknown = (isText ? names : value).flatMap((name: unknown, at) => {
    if (known.has(sectionKey(text(name)))) return [];
    const what = typeof name === 'string' ? `section ${quote(name)}` : `section that is ${describe(name)}`;
    return [ignored(isText ? path : [...path, at], `There is no ${what}.`)];
  });
  if (!isText) return unknown;
  const message = `This is ${describe(value)}, and the option takes a list of sections.`;
  const done = `Read as a list of ${names.length === 1 ? 'one' : names.length}.`;
  return [{ path, message, done, kind: 'theme' }, ...unknown];
}

function knownSections({ resume }: Context): readonly string[] {
  return [
    ...sectionKeys,
    ...unknownKeys(resume),
    ...publicationTypes.map((type) => `publications:${type}`),
    ...projectKeys(resume),
  ];
}

/** Words by key. Without `known`, any key will do. */
function checkWords(value: unknown, path: Path, known?: readonly string[], unknown = ''): readonly Finding[] {
  if (!isObject(value)) return [wrong(path, value, 'an object of texts')];
  return Object.entries(value).flatMap(([key, word]) => {
    if (word === undefined || word === null) return [];
    if (known?.includes(sectionKey(key)) === false) return [ignored([...path, key], unknown)];
    return text(word) === '' ? [wrong([...path, key], word, 'a text')] : [];
  });
}

function checkColors(value: unknown, path: Path, { settings }: Context): readonly Finding[] {
  if (!isObject(value)) return [wrong(path, value, `an object of colours`)];
  return Object.entries(value).flatMap(([role, color]) => {
    if (color === undefined || color === null) return [];
    if (!colorRoles.some((known) => known === role)) {
      return [ignored([...path, role], `There is no such colour. The colours are ${either(colorRoles)}.`)];
    }
    if (readColors({ [role]: color }, [role]).some(isKnown)) {
      const contrast = checkContrast(role, [...path, role], settings);
      const third = Array.isArray(color) && color.length > 2;
      return third
        ? [...contrast, ignored([...path, role, 2], 'A colour is one for light and one for dark.')]
        : contrast;
    }
    const shown = typeof color === 'string' ? color : texts(color).join(', ');
    const message = `${shown === '' ? `This is ${describe(color)}, which` : quote(shown)} is no CSS colour, and no list of a light and a dark one.`;
    return [ignored([...path, role], message)];
  });
}

function checkContrast(role: string, path: Path, settings: Settings): readonly Finding[] {
  const { ratio, scheme } = leastContrast(role, settings) ?? { ratio: Infinity };
  // https://www.w3.org/TR/WCAG22/#contrast-minimum
  if (ratio >= 4.5) return [];
  // Rounded down, or 4.47 would be said to be enough.
  const measured = (Math.floor(ratio * 10) / 10).toFixed(1);
  const where = scheme === 'light' ? 'light scheme, as on paper,' : 'dark scheme';
  const message = `In the ${where} text differs from the background by ${measured}:1; WCAG asks for 4.5:1.`;
  return [{ path, message, done: 'Shown as given.', kind: 'theme' }];
}

function wrong(path: Path, value: unknown, expected: string): Finding {
  return ignored(path, `This is ${describe(value)}, and the option takes ${expected}.`);
}

function ignored(path: Path, message: string): Finding {
  return { path, message, done: 'Ignored.', kind: 'theme' };
}
