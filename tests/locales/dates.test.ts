import { expect, test } from 'vitest';
import { spoken } from '../../src/locales/spoken.ts';
import { dateRange, singleDate } from '../../src/model/date.ts';
import { Fields } from '../../src/model/fields.ts';
import { formatLocation } from '../../src/model/location.ts';
import { readSettings, type Settings } from '../../src/model/options.ts';
import { dateText } from '../model/reading.ts';

const locales = Object.values(spoken).map((language) => language());

function settings(locale: string, dates = 'short'): Settings {
  return readSettings({ themeOptions: { locale, dates } }, undefined);
}

test.each([
  ['de', 'März 2022', 'März 2022', '9. März 2022'],
  ['fr', 'mars 2022', 'mars 2022', '9 mars 2022'],
  ['es', 'mar 2022', 'marzo de 2022', '9 de marzo de 2022'],
  ['pt', 'mar. 2022', 'março de 2022', '9 de março de 2022'],
  ['pl', 'mar 2022', 'marzec 2022', '9 marca 2022'],
  ['ru', 'март 2022', 'март 2022', '9 марта 2022'],
  ['uk', 'бер. 2022', 'березень 2022', '9 березня 2022'],
  ['ja', '2022年3月', '2022年3月', '2022年3月9日'],
  ['zh-TW', '2022年3月', '2022年3月', '2022年3月9日'],
  ['ko', '2022년 3월', '2022년 3월', '2022년 3월 9일'],
  ['vi', 'thg 3/2022', 'tháng 3 năm 2022', '9 tháng 3 năm 2022'],
  ['ar', 'مارس 2022', 'مارس 2022', '9 مارس 2022'],
  ['he', 'מרץ 2022', 'מרץ 2022', '9 במרץ 2022'],
  ['fa', 'مارس 2022', 'مارس 2022', '9 مارس 2022'],
])('in %s a month is %s or %s, and a day %s', (locale, short, long, day) => {
  expect(dateText(singleDate('2022-03-09', settings(locale)))).toBe(short);
  expect(dateText(singleDate('2022-03', settings(locale, 'long')))).toBe(long);
  expect(dateText(singleDate('2022-03-09', settings(locale, 'long')))).toBe(day);
});

test.each([
  ['de', 'Aug. 2019 – heute', '2019 – Mai 2027 (voraussichtlich)'],
  ['fr', 'août 2019 – aujourd’hui', '2019 – mai 2027 (prévu)'],
  ['ja', '2019年8月～現在', '2019～2027年5月（予定）'],
  ['zh', '2019年8月 – 至今', '2019 – 2027年5月（预计）'],
  ['ko', '2019년 8월 ~ 현재', '2019 ~ 2027년 5월 (예정)'],
  ['ru', 'авг. 2019 – настоящее время', '2019 – май 2027 (ожидается)'],
  ['ar', 'أغسطس 2019 – حتى الآن', '2019 – مايو 2027 (متوقع)'],
  ['he', 'אוג׳ 2019 – היום', '2019 – מאי 2027 (צפוי)'],
])('in %s a range reads %s, and one still to end %s', (locale, open, expected) => {
  const range = (item: { readonly [key: string]: unknown }) =>
    dateText(dateRange(new Fields(item), settings(locale)));
  expect(range({ startDate: '2019-08' })).toBe(open);
  expect(range({ startDate: '2019', endDate: '2027-05', expected: true })).toBe(expected);
});

test('every language has a word for the present, and it is read in a resume of any other', () => {
  const ends = locales.flatMap(({ labels, ongoing }) => [labels.present, ...ongoing]);
  for (const end of [...ends, ...ends.map((word) => word.toUpperCase())]) {
    const range = dateRange(new Fields({ startDate: '2019', endDate: end }), settings('en'));
    expect(dateText(range), end).toBe('2019 – Present');
  }
});

test('a word for the present is read with either apostrophe', () => {
  for (const endDate of ["Aujourd'hui", 'Aujourd’hui']) {
    expect(dateText(dateRange(new Fields({ startDate: '2019', endDate }), settings('en')))).toBe(
      '2019 – Present',
    );
  }
});

test.each([
  ['de', 'Bern, Schweiz'],
  ['de-AT', 'Bern, Schweiz'],
  ['fr', 'Bern, Suisse'],
  ['ja', 'Bern、スイス'],
  ['zh', 'Bern，瑞士'],
  ['ar', '\u2066Bern\u2069، سويسرا'],
  ['tlh', 'Bern, Switzerland'],
])('in %s a country has its name there', (locale, expected) => {
  expect(formatLocation({ city: 'Bern', countryCode: 'CH' }, settings(locale).locale)).toBe(expected);
});

test.each(['language', 'lang', 'locale', 'x-lang'])('meta.%s says the language', (key) => {
  expect(readSettings({ [key]: 'fr' }, undefined).locale.tag).toBe('fr');
});

test('the option wins over meta, the argument over both, and what is no tag is passed over', () => {
  const meta = { language: 'fr', lang: 'it', themeOptions: { locale: 'de' } };
  expect(readSettings(meta, undefined).locale.tag).toBe('de');
  expect(readSettings(meta, { locale: 'ja' }).locale.tag).toBe('ja');
  expect(readSettings(meta, { locale: 7 }).locale.tag).toBe('de');
  expect(readSettings({ ...meta, themeOptions: { locale: 'Deutsch' } }, undefined).locale.tag).toBe('fr');
  expect(readSettings({ language: [], lang: 'it' }, undefined).locale.tag).toBe('it');
});
