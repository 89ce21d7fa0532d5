import { expect, test } from 'vitest';
import { readAwards } from '../../src/model/awards.ts';
import { lineText, settings } from './reading.ts';

const lines = (section: unknown) => readAwards(section, settings()).map(lineText);

test.each([
  [{ name: 'CKA', issuer: 'CNCF', date: '2021-11-07' }, 'CKA, CNCF | Nov 2021'],
  [{ title: 'CKA', startDate: '2021' }, 'CKA | 2021'],
  [{ name: 'CKA', year: 2021 }, 'CKA | 2021'],
  [{ name: 'CKA', startDate: '2020-01-01', endDate: '2023-01-01' }, 'CKA | Jan 2020 – Jan 2023'],
  [{ name: 'CKA', startDate: '2020', endDate: '' }, 'CKA | 2020'],
  [{ name: 'CKA', date: '2021-3-5' }, 'CKA | 2021-3-5'],
  [{ name: 'CKA', issuer: 'AT&amp;T' }, 'CKA, AT&T'],
  [{ name: 'CKA', issuer: 'CNCF', location: 'Lagos', date: '2021' }, 'CKA, CNCF, Lagos | 2021'],
  [{ name: 'CKA', location: { city: 'Lagos', countryCode: 'NG' } }, 'CKA, Lagos, Nigeria'],
  [{ name: 'CKA' }, 'CKA'],
  ['CKA', 'CKA'],
])('%j reads %s', (item, line) => {
  expect(lines([item])).toEqual([line]);
});

test('the name links to the address, which is kept as text where it is unsafe', () => {
  const read = (url: string) => readAwards([{ name: 'CKA', url }], settings())[0];
  expect(read('https://cka.example')?.words[0]?.url).toBe('https://cka.example');
  expect(read('javascript:x')).toMatchObject({ words: [{ url: '' }], details: [{ text: 'javascript:x' }] });
});

test('a start that is the date is said once, and an end beside a date keeps its name', () => {
  const certificate = { name: 'CKA', date: '2020', startDate: '2020', endDate: '2023' };
  const [read] = readAwards([certificate], settings());
  expect(read).toMatchObject({ date: [{ text: '2020' }], details: [{ label: 'End Date', text: '2023' }] });
});

test('an end without a start is no date of a certificate, and keeps its name', () => {
  const [read] = readAwards([{ name: 'CKA', endDate: '2023' }], settings());
  expect(read).toMatchObject({ date: [], details: [{ label: 'End Date', text: '2023' }] });
});

test('empty ones are none', () => {
  expect(lines([{ name: '', date: '', issuer: '', url: '' }, {}, null])).toEqual([]);
});
