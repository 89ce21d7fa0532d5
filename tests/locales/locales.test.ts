import { describe, expect, test } from 'vitest';
import { en } from '../../src/locales/en.ts';
import { isLanguageTag, isSpoken, localeOf } from '../../src/locales/languages.ts';
import type { Locale } from '../../src/locales/locale.ts';
import { spoken } from '../../src/locales/spoken.ts';

const locales = Object.values(spoken).map((language) => language());

/** Every word of a language by its place, `labels.present`; lists and templates too. */
function words(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => words(inner, path ? `${path}.${key}` : key));
}

const others = locales.filter((locale) => locale !== en);

describe.each(locales.map((locale) => [locale.tag, locale] as const))('%s', (_, locale: Locale) => {
  test('names twelve months, each its own', () => {
    const { short, long, withDay = long } = locale.months;
    for (const names of [short, long, withDay]) expect(new Set(names).size).toBe(12);
  });

  test.each([
    ['monthYear', ['{month}', '{year}']],
    ['dayMonthYear', ['{day}', '{month}', '{year}']],
    ['aside', ['{text}']],
    ['more', ['{count}']],
    ['degree', ['{studyType}', '{area}']],
    ['expected', ['{date}']],
  ] as const)('%s holds each of its parts once, and no other', (template, parts) => {
    expect([...(locale[template].match(/\{\w+\}/g) ?? [])].sort()).toEqual([...parts].sort());
  });

  test('the long month and its year have a template of the same parts', () => {
    const template = locale.monthYearLong ?? locale.monthYear;
    expect([...(template.match(/\{\w+\}/g) ?? [])].sort()).toEqual(['{month}', '{year}']);
  });

  test('nothing is empty, and words have no space around them', () => {
    const spaced = ['rangeDash', 'comma', 'colon', 'aside', 'more'];
    for (const [path, word] of words(locale)) {
      expect(word.trim(), path).not.toBe('');
      if (!spaced.includes(path)) expect(word, path).toBe(word.trim());
    }
  });

  test('words are in the normal form of Unicode, and hold no markup', () => {
    for (const [path, word] of words(locale)) {
      expect(word, path).toBe(word.normalize('NFC'));
      expect(word, path).not.toMatch(/[<>&"]/);
    }
  });

  test('the section headings differ, and so do those of the kinds of publications', () => {
    expect(new Set(Object.values(locale.sections)).size).toBe(20);
    expect(new Set(Object.values(locale.types)).size).toBe(14);
  });
});

test('the languages are these', () => {
  expect(locales.map(({ tag }) => tag).join(' ')).toBe(
    'ar de en es fa fr he hi id it ja ko nl pl pt ru tr uk vi zh-Hans zh-Hant',
  );
});

test('these, and only these, run from right to left', () => {
  expect(locales.filter(({ dir }) => dir === 'rtl').map(({ tag }) => tag)).toEqual(['ar', 'fa', 'he']);
});

test('the words that are the same as in English are so on purpose', () => {
  const english = new Map(words({ sections: en.sections, types: en.types, labels: en.labels }));
  const same = Object.fromEntries(
    others.map(({ tag, sections, types, labels }) => [
      tag,
      words({ sections, types, labels })
        .filter(([path, word]) => word.toLowerCase() === english.get(path)?.toLowerCase() && word !== 'PDF')
        .map(([path]) => path)
        .join(' '),
    ]),
  );
  expect(same).toEqual({
    ...Object.fromEntries(others.map(({ tag }) => [tag, ''])),
    de: 'types.preprint labels.website labels.code labels.poster labels.video',
    es: 'labels.curriculumVitae',
    fr: 'sections.publications labels.curriculumVitae labels.code labels.poster',
    id: 'labels.email labels.mentor labels.poster labels.video',
    it: 'labels.curriculumVitae labels.poster labels.video',
    nl: 'types.preprint labels.curriculumVitae labels.website labels.mentor labels.thesis labels.code labels.poster labels.video',
    pl: 'labels.curriculumVitae labels.mentor labels.poster',
    pt: 'types.preprint labels.curriculumVitae labels.slides',
    tr: 'labels.mentor labels.poster labels.video',
    vi: 'labels.email labels.poster labels.video',
  });
});

describe('a tag is looked up', () => {
  test.each([
    ['de', 'heute', 'de'],
    ['de-AT', 'heute', 'de-AT'],
    ['DE_at', 'heute', 'de-AT'],
    [' pt-br ', 'presente', 'pt-BR'],
    ['de-CH-1996-u-nu-latn', 'heute', 'de-CH'],
    ['en-GB', 'Present', 'en-GB'],
    ['es-419', 'actualidad', 'es-419'],
    ['iw', 'היום', 'he'],
    ['in-ID', 'sekarang', 'id-ID'],
  ])('%j says %s, and the document is %s', (tag, present, lang) => {
    expect(localeOf(tag)).toMatchObject({ tag: lang, labels: { present } });
  });

  test.each([
    ['zh', '简', 'zh'],
    ['zh-CN', '简', 'zh-CN'],
    ['zh-SG', '简', 'zh-SG'],
    ['zh-Hans-TW', '简', 'zh-Hans-TW'],
    ['zh-TW', '繁', 'zh-TW'],
    ['zh_hk', '繁', 'zh-HK'],
    ['zh-MO', '繁', 'zh-MO'],
    ['zh-Hant', '繁', 'zh-Hant'],
    ['zh-hant-cn', '繁', 'zh-Hant-CN'],
  ])('%s is written in the characters of %s', (tag, characters, lang) => {
    const phone = characters === '简' ? '电话' : '電話';
    expect(localeOf(tag)).toMatchObject({ tag: lang, labels: { phone } });
  });

  test.each([
    ['el', 'el', 'ltr'],
    ['tlh', 'tlh', 'ltr'],
    ['ur', 'ur', 'rtl'],
    ['ur-Latn', 'ur-Latn', 'ltr'],
    ['ckb-IQ', 'ckb-IQ', 'rtl'],
    ['ji', 'yi', 'rtl'],
    ['az-Arab', 'az-Arab', 'rtl'],
  ])('%s has no words here: they are English, under its own tag %s and running %s', (tag, lang, dir) => {
    expect(localeOf(tag)).toMatchObject({ tag: lang, dir, labels: { present: 'Present' } });
    expect(isSpoken(tag)).toBe(false);
    expect(isLanguageTag(tag)).toBe(true);
  });

  test.each([
    '',
    'german',
    'e',
    'de-',
    '-de',
    'd\u0435',
    'x-klingon',
    'en"><script>',
    '../de',
    'constructor',
    null,
    undefined,
    4,
    ['de'],
    {},
  ])('%j is no tag, and gives English', (value) => {
    expect(localeOf(value)).toBe(en);
    expect(isLanguageTag(value)).toBe(false);
    expect(isSpoken(value)).toBe(false);
  });
});
