import { describe, expect, test } from 'vitest';
import { spoken } from '../../src/locales/spoken.ts';
import { dateRange, singleDate, yearOf } from '../../src/model/date.ts';
import { Fields } from '../../src/model/fields.ts';
import { text } from '../../src/model/json.ts';
import { dateText, datetimes, settings } from './reading.ts';

describe('a single date', () => {
  test.each([
    ['a year stays a year', '2021', '2021', ['2021']],
    ['a month keeps its month', '2021-04', 'Apr 2021', ['2021-04']],
    ['a day shows its month, and machines its day', '2021-04-09', 'Apr 2021', ['2021-04-09']],
    ['January is not taken for a year', '2021-01', 'Jan 2021', ['2021-01']],
    ['a date-time near midnight keeps its date', '2021-12-31T23:59:59Z', 'Dec 2021', ['2021-12-31']],
    ['an offset moves nothing', '2021-01-01T00:00:00+14:00', 'Jan 2021', ['2021-01-01']],
    [
      'an offset and a Z, which some program writes, say no more',
      '2025-04-01T14:37:37+09:00Z',
      'Apr 2025',
      ['2025-04-01'],
    ],
    ['a number is a year', 2021, '2021', ['2021']],
    ['space around it is nothing', ' 2021-04 ', 'Apr 2021', ['2021-04']],
  ])('%s', (_, value, shown, machine) => {
    const date = singleDate(text(value), settings());
    expect(dateText(date)).toBe(shown);
    expect(datetimes(date)).toEqual(machine);
  });

  test.each([
    'Fall 2021',
    'Jan 2014',
    '06/2015',
    '2018-13',
    '2018-00',
    '2025-3-15',
    '2021-04-32',
    'submitted',
    '2012.05',
    'November, 2019',
    '20210101',
    '2021-04-09 10:00',
    '2017–2018',
    '2020-01-01T00:00 – 2021-06-30',
    '2021-04-09T10:00 (postponed)',
  ])('%s is printed as written, and machines are told nothing', (value) => {
    expect(singleDate(value, settings())).toEqual([{ text: value, datetime: '' }]);
  });

  test.each(['2021-02-30', '2021-04-31', '2021-11-31', '2023-02-29', '1900-02-29'])(
    '%s is no day of the calendar, and machines are not given it',
    (value) => {
      expect(datetimes(singleDate(value, settings()))).not.toContain(value);
    },
  );

  test.each(['2024-02-29', '2000-02-29', '2021-10-31', '2021-12-31'])(
    '%s is a day of the calendar',
    (value) => {
      expect(datetimes(singleDate(value, settings()))).toEqual([value]);
    },
  );

  test.each(['', '  ', null, undefined, [], {}, true])('%j is no date', (value) => {
    expect(singleDate(text(value), settings())).toEqual([]);
  });

  test.each([
    ['short', '2022-04-09', 'Apr 2022'],
    ['long', '2022-04', 'April 2022'],
    ['long', '2022-04-09', 'April 9, 2022'],
    ['numeric', '2022-04-09', '2022-04'],
    ['year', '2022-04-09', '2022'],
    ['short', '2022', '2022'],
    ['long', '2022', '2022'],
    ['numeric', '2022', '2022'],
    ['year', 'Fall 2022', 'Fall 2022'],
  ])('in the %s style %s reads %s', (dates, value, shown) => {
    expect(dateText(singleDate(value, settings({ dates })))).toBe(shown);
  });

  test.each([
    ['01', 'Jan'],
    ['02', 'Feb'],
    ['06', 'Jun'],
    ['09', 'Sep'],
    ['12', 'Dec'],
  ])('month %s is %s', (month, name) => {
    expect(dateText(singleDate(`2020-${month}`, settings()))).toBe(`${name} 2020`);
  });
});

describe('a range', () => {
  test.each([
    ['two months', { startDate: '2019-08', endDate: '2021-05' }, 'Aug 2019 – May 2021'],
    ['mixed precision', { startDate: '2019', endDate: '2021-05' }, '2019 – May 2021'],
    ['those of start and end', { start: '2019-08', end: '2021-05' }, 'Aug 2019 – May 2021'],
    ['a missing end runs to the present', { startDate: '2019' }, '2019 – Present'],
    ['so does an empty one', { startDate: '2019', endDate: '' }, '2019 – Present'],
    ['so does null', { startDate: '2019', endDate: null }, '2019 – Present'],
    ['so does a word for it', { startDate: '2019', endDate: 'Present' }, '2019 – Present'],
    ['so does current', { startDate: '2019', endDate: 'current' }, '2019 – Present'],
    ['so does NOW', { startDate: '2019', endDate: 'NOW' }, '2019 – Present'],
    ['so does the word of another language', { startDate: '2019', endDate: '至今' }, '2019 – Present'],
    [
      'another end is printed as written',
      { startDate: '2019', endDate: 'Spring 2020' },
      '2019 – Spring 2020',
    ],
    ['an end without a start stands alone', { endDate: '2021-05' }, 'May 2021'],
    ['a present without a start too', { endDate: 'present' }, 'Present'],
    ['an end before its start is printed as given', { startDate: '2021', endDate: '2019' }, '2021 – 2019'],
    ['the same start and end are one date', { startDate: '2021-05', endDate: '2021-05' }, 'May 2021'],
    ['two days of a month are one month', { startDate: '2021-05-03', endDate: '2021-05-30' }, 'May 2021'],
    [
      'an expected end says so',
      { startDate: '2022-08', endDate: '2027-05', expected: true },
      'Aug 2022 – May 2027 (Expected)',
    ],
    ['an expected end may stand alone', { endDate: '2027-05', expected: true }, 'May 2027 (Expected)'],
    ['no end is expected of the present', { startDate: '2022', expected: true }, '2022 – Present'],
    ['only true means expected', { endDate: '2027', expected: 'no' }, '2027'],
    ['the word for true too', { endDate: '2027', expected: 'true' }, '2027 (Expected)'],
    [
      'what is expected may be a date',
      { startDate: '2022', expected: 'May 2027' },
      '2022 – May 2027 (Expected)',
    ],
    ['and one of the schema', { expected: '2027-05' }, 'May 2027 (Expected)'],
    ['but no word for a switch', { startDate: '2022', expected: 'yes' }, '2022 – Present'],
    ['an end that is written is not replaced', { endDate: '2026', expected: 'May 2027' }, '2026'],
    [
      'what says that it is expected says it once',
      { startDate: '2021', endDate: 'Expected May 2027', expected: true },
      '2021 – Expected May 2027',
    ],
    ['a free date may be expected', { date: 'May 2027', expected: true }, 'May 2027 (Expected)'],
    ['and one that can be read', { date: '2027-05', expected: true }, 'May 2027 (Expected)'],
    ['a year is a date where there is no other', { year: 2020 }, '2020'],
    [
      'a year overrides no date',
      { startDate: '2020-03', endDate: '2021-04', year: 2020 },
      'Mar 2020 – Apr 2021',
    ],
    ['nor does a word there', { endDate: '2021-04', year: 'Final year' }, 'Apr 2021'],
    ['a start that runs to the present is a range', { startDate: '2018 – Present' }, '2018 – Present'],
    ['so is one with an end', { startDate: '2018 - 2020' }, '2018 - 2020'],
    ['so are two years', { startDate: '2018-2020' }, '2018-2020'],
    ['so is one in words', { startDate: 'June 2018 to May 2020' }, 'June 2018 to May 2020'],
    ['so is one with commas', { startDate: 'Jan 5, 2018 - Mar 3, 2020' }, 'Jan 5, 2018 - Mar 3, 2020'],
    ['so are months of one year', { startDate: 'May – Aug 2018' }, 'May – Aug 2018'],
    ['so are months of short years', { startDate: '10/18 – 12/19' }, '10/18 – 12/19'],
    ['so are days with points', { startDate: '12.03.18 — 01.02.19' }, '12.03.18 — 01.02.19'],
    ['so are their words', { startDate: 'Oct 18 - Dec 19' }, 'Oct 18 - Dec 19'],
    ['so are years in other digits', { startDate: '٢٠١٨ – ٢٠١٩' }, '٢٠١٨ – ٢٠١٩'],
    ['so is an academic year', { startDate: '2018–19' }, '2018–19'],
    ['with a hyphen too', { startDate: '2018-19' }, '2018-19'],
    ['and with a slash', { startDate: '2018/19' }, '2018/19'],
    ['two other years are none', { startDate: '2018-29' }, '2018-29 – Present'],
    ['what may be a month is none', { startDate: '2018/12' }, '2018/12 – Present'],
    ['so is one that its author left open', { startDate: '2018 –' }, '2018 –'],
    ['so is one of another language', { startDate: '2018 bis heute' }, '2018 bis heute'],
    [
      'a start behind a range is none',
      { startDate: '2017-05 - 2019-04, 2025-02' },
      '2017-05 - 2019-04, 2025-02 – Present',
    ],
    ['eight digits are no two years', { startDate: '20180501' }, '20180501 – Present'],
    [
      'an interval of ISO 8601 is one',
      { startDate: '2020-01-01T00:00:00Z/2021-06-30T00:00:00Z' },
      '2020-01-01T00:00:00Z/2021-06-30T00:00:00Z',
    ],
    ['nor is a zone a year', { startDate: '2018-05-01T10:00:00+0200' }, 'May 2018 – Present'],
    ['a dash in front of a word makes none', { startDate: '10/18 – first' }, '10/18 – first – Present'],
    ['a hyphen alone makes none', { startDate: '05-2018' }, '05-2018 – Present'],
    ['an end beside a range stays', { startDate: '2018 - 2020', endDate: '2022' }, '2018 - 2020 – 2022'],
    [
      'a free date stands in place of both',
      { startDate: '2021-09', endDate: '2021-12', date: 'Fall 2021' },
      'Fall 2021',
    ],
    ['an object of parts is a date', { startDate: { year: 2020, month: 3 } }, 'Mar 2020 – Present'],
    ['a free date may be a date', { date: '2021-09' }, 'Sep 2021'],
    ['the day of issue is a date', { issueDate: '2012-05-01' }, 'May 2012'],
    ['the day of release is a date', { releaseDate: '2025-12-01' }, 'Dec 2025'],
    ['dates that are one text are printed as written', { dates: 'Nov – Dec 2016' }, 'Nov – Dec 2016'],
    ['so is a range of dates', { dateRange: 'Oct 2023 – present' }, 'Oct 2023 – present'],
    ['so is a period', { period: '2019–2021' }, '2019–2021'],
    ['a range of dates replaces none', { startDate: '2020', dateRange: '2020 – 2021' }, '2020 – Present'],
    [
      'neither stands in place of a start',
      { startDate: '2020', endDate: '2021', releaseDate: '2021-05' },
      '2020 – 2021',
    ],
    ['no date at all', {}, ''],
    ['empty dates', { startDate: '', endDate: null }, ''],
  ])('%s', (_, item, shown) => {
    expect(dateText(dateRange(new Fields(item), settings()))).toBe(shown);
  });

  test('machines read both ends, and nothing of the present', () => {
    expect(datetimes(dateRange(new Fields({ startDate: '2019-08', endDate: '2021' }), settings()))).toEqual([
      '2019-08',
      '2021',
    ]);
    expect(datetimes(dateRange(new Fields({ startDate: '2019-08' }), settings()))).toEqual(['2019-08']);
  });

  test('machines read the start that a free date stands for', () => {
    const date = dateRange(new Fields({ startDate: '2021-09', date: 'Fall 2021' }), settings());
    expect(datetimes(date)).toEqual(['2021-09']);
  });

  test.each([
    { startDate: '2021' },
    { endDate: '2027-05', expected: true },
    { endDate: 'Expected May 2027' },
    { endDate: 'voraussichtlich 2027' },
    { endDate: 'anticipated 2027' },
    { endDate: 'in progress' },
    { startDate: '2021 – present' },
    { date: '2021 – present' },
    { date: '2021–' },
    { date: '2018 bis heute' },
    { date: 'Expected May 2027' },
    { date: '2027-05', expected: true },
  ])('the end of %j has not come', (item) => {
    expect(dateRange(new Fields(item), settings()).map(({ at }) => at)).toContain('open');
  });

  test.each(Object.values(spoken).map((language) => language()))(
    'in $tag too',
    ({ labels, ongoing, expected }) => {
      const awaited = expected.replace('{date}', '2027');
      const word = awaited.replace(/2027|[()（）]/g, '').trim();
      const present = [labels.present, ...ongoing].map((end) => end.toUpperCase());
      for (const date of [...present.map((end) => `2021 - ${end}`), awaited, `${word} 2027`]) {
        expect(dateRange(new Fields({ date, expected: true }), settings())).toEqual([
          { text: date, datetime: '', at: 'open' },
        ]);
      }
      for (const endDate of present) {
        expect(dateText(dateRange(new Fields({ startDate: '2021', endDate }), settings()))).toBe(
          '2021 – Present',
        );
      }
    },
  );

  test.each(Object.values(spoken).map((language) => language()))(
    'but not the end of every text in $tag',
    ({ tag, months }) => {
      for (const date of ['Fall 2021', '2019 – 2021 (MIT)', `${months.long[4]} 2021`]) {
        const [part] = dateRange(new Fields({ date }), settings({ locale: tag }));
        expect(part).toEqual({ text: date, datetime: '', at: undefined });
      }
    },
  );

  test.each([
    { endDate: 'May 2014' },
    { endDate: '06/2015' },
    { endDate: 'Spring 2020' },
    { endDate: '۱۳۹۹' },
    { startDate: '2018 - 2020' },
    { date: 'Fall 2021' },
    { date: '2021-05' },
    { date: '2017–2021' },
  ])('the end of %j has come', (item) => {
    expect(dateRange(new Fields(item), settings()).map(({ at }) => at)).not.toContain('open');
  });

  test.each([
    [{ startDate: '2020-03', endDate: '2021-04', year: 2020 }, ''],
    [{ startDate: '2020-03', endDate: '2021-04', year: 2021 }, ''],
    [{ startDate: '2020-03', year: 'Final year' }, 'Final year'],
    [{ endDate: '2021-04', year: 'Final year' }, 'Final year'],
    [{ startDate: '2022', expected: 'May 2027' }, ''],
    [{ startDate: '2022', endDate: '2026', expected: 'May 2027' }, 'May 2027'],
    [{ date: 'Fall 2021', expected: '2027' }, '2027'],
    [{ startDate: '2014-08-01', start: '2014-08' }, ''],
    [{ startDate: '2014-08-01', start: '2015-08' }, '2015-08'],
    [{ startDate: '2014-08-01', start: { year: 2014, month: 8 }, end: { year: 2016 } }, ''],
  ])('of %j there is left for a detail: %j', (item, left) => {
    const fields = new Fields(item);
    dateRange(fields, settings());
    expect(
      fields
        .rest()
        .details.map(({ text }) => text)
        .join(),
    ).toBe(left);
  });

  test("the resume's own word for the present is used", () => {
    const own = settings({ labels: { present: 'to date' } });
    expect(dateText(dateRange(new Fields({ startDate: '2019', endDate: 'present' }), own))).toBe(
      '2019 – to date',
    );
  });
});

test.each([
  ['2021-04-09', '2021'],
  ['2021', '2021'],
  [2021, '2021'],
  ['Fall 2021', ''],
  [null, ''],
])('the year of %j is %j', (value, year) => {
  expect(yearOf(value)).toBe(year);
});
