import { expect, test } from 'vitest';
import { readCertificates } from '../../src/model/certificates.ts';
import { lineText, settings } from './reading.ts';

const lines = (section: unknown) => readCertificates(section, settings()).map(lineText);

test.each([
  [{ name: 'CKA', issuer: 'CNCF', date: '2021-11-07' }, 'CKA, CNCF | Nov 2021'],
  [{ title: 'CKA', startDate: '2021' }, 'CKA | 2021'],
  [{ name: 'CKA', date: '2021-3-5' }, 'CKA | 2021-3-5'],
  [{ name: 'CKA' }, 'CKA'],
  ['CKA', 'CKA'],
])('%j reads %s', (item, line) => {
  expect(lines([item])).toEqual([line]);
});

test('the name links to the address, which is kept as text where it is unsafe', () => {
  const read = (url: string) => readCertificates([{ name: 'CKA', url }], settings())[0];
  expect(read('https://cka.example')?.words[0]?.url).toBe('https://cka.example');
  expect(read('javascript:x')).toMatchObject({ words: [{ url: '' }], details: [{ text: 'javascript:x' }] });
});

test('empty ones are none', () => {
  expect(lines([{ name: '', date: '', issuer: '', url: '' }, {}, null])).toEqual([]);
});
