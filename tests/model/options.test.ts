import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/model/options.ts';

describe('settings', () => {
  test('are the defaults without options', () => {
    expect(readSettings({}, undefined)).toMatchObject({
      locale: { tag: 'en' },
      sections: [],
      colors: [],
      colorScheme: 'auto',
      font: 'serif',
      density: 'comfortable',
      paper: undefined,
      footer: true,
      lastModified: false,
      structuredData: true,
      dates: 'short',
      numbering: 'ascending',
      marks: [],
    });
  });

  test.each([
    ['colorScheme', 'dark', 'sepia'],
    ['colorScheme', 'light', true],
    ['font', 'sans', 'Comic Sans'],
    ['density', 'compact', 1],
    ['paper', 'a4', 'A5'],
    ['paper', 'letter', {}],
    ['footer', false, 'no'],
    ['lastModified', true, 'yes'],
    ['structuredData', false, 'no'],
    ['dates', 'long', 'longer'],
    ['dates', 'numeric', null],
    ['dates', 'year', ['year']],
  ])('%s takes %j and ignores %j', (option, good, bad) => {
    const defaults = readSettings({}, undefined);
    expect(readSettings({ themeOptions: { [option]: good } }, undefined)).toEqual({
      ...defaults,
      [option]: good,
    });
    expect(readSettings({ themeOptions: { [option]: bad } }, undefined)).toEqual(defaults);
  });

  test.each([undefined, null, 'bogus'])('an argument of %j leaves the resume its own', (font) => {
    const themeOptions = { font: 'sans', footer: false, paper: 'a4', publications: { maxAuthors: 3 } };
    const argument = {
      font,
      footer: font,
      paper: font,
      publications: { maxAuthors: font },
      sections: undefined,
    };
    expect(readSettings({ themeOptions }, argument)).toEqual(readSettings({ themeOptions }, undefined));
  });

  test.each([
    [{ sections: ['work'] }, { sections: 42 }],
    [{ sections: ['work'] }, { sections: [] }],
    [{ publications: { marks: { '*': 'Equal' } } }, { publications: { marks: 7 } }],
    [{ colors: { accent: '#123' } }, { colors: { accent: null } }],
    [{ labels: { present: 'today' } }, { labels: { present: true } }],
    [{ sectionLabels: { work: 'Jobs' } }, { sectionLabels: { work: '' } }],
  ])('%j of the resume is not hidden by an argument of %j', (themeOptions, argument) => {
    expect(readSettings({ themeOptions }, argument)).toEqual(readSettings({ themeOptions }, undefined));
  });

  test.each([[null], [{}], [''], [true], [5], [[]], [[{}]]])(
    'sections of the wrong kind, such as %j, are ignored',
    (sections) => {
      expect(readSettings({ themeOptions: { sections } }, undefined).sections).toEqual([]);
    },
  );

  test('sections in one text are taken apart at commas', () => {
    expect(readSettings({ themeOptions: { sections: 'work, *' } }, undefined).sections).toEqual([
      'work',
      '*',
    ]);
  });

  test.each([['a string'], [null], [[]], [3], [{ themeOptions: 'x' }]])(
    'themeOptions of %j are none',
    (themeOptions) => {
      expect(readSettings({ themeOptions }, undefined)).toEqual(readSettings({}, undefined));
    },
  );

  test.each([['a string'], [null], [[]], [3]])('an argument of %j is none', (argument) => {
    expect(readSettings({ themeOptions: { font: 'sans' } }, argument).font).toBe('sans');
  });

  test("the argument wins over the resume's own, option by option", () => {
    const meta = {
      themeOptions: {
        font: 'sans',
        density: 'compact',
        labels: { present: 'now', phone: 'Tel' },
        colors: { accent: 'red', primary: 'navy' },
        publications: { numbering: 'none', marks: { '*': 'Equal' } },
      },
    };
    const argument = {
      font: 'serif',
      labels: { present: 'today' },
      colors: { accent: 'blue' },
      publications: { numbering: 'descending' },
    };
    const settings = readSettings(meta, argument);
    expect(settings).toMatchObject({ font: 'serif', density: 'compact', numbering: 'descending' });
    expect(settings.labels).toMatchObject({ present: 'today', phone: 'Tel', email: 'Email' });
    expect(settings.colors.map(({ role, light }) => [role, light])).toEqual([
      ['primary', 'navy'],
      ['accent', 'blue'],
    ]);
    expect(settings.marks).toEqual([{ mark: '*', meaning: 'Equal' }]);
  });

  test('labels that are empty or no text keep the default, and unknown ones are left out', () => {
    const { labels } = readSettings(
      { themeOptions: { labels: { present: '', phone: [], nothing: 'x' } } },
      undefined,
    );
    expect(labels).toEqual(readSettings({}, undefined).labels);
  });

  test('marks without a meaning, or that are no object, are left out', () => {
    const marks = (value: unknown) =>
      readSettings({ themeOptions: { publications: { marks: value } } }, undefined).marks;
    expect(marks({ '*': 'Equal', '†': '', ' ': 'x', '‡': null })).toEqual([{ mark: '*', meaning: 'Equal' }]);
    expect(marks({ '#': 'Advisor' })).toEqual([{ mark: '#', meaning: 'Advisor' }]);
    expect(marks('* Equal')).toEqual([]);
    expect(marks(['Equal'])).toEqual([]);
  });
});
