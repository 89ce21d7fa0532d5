import { describe, expect, test } from 'vitest';
import { ownName, readMarks } from '../../src/model/name.ts';

describe('Jiangfei Duan', () => {
  const isOwn = ownName(['Jiangfei Duan']);

  test.each([
    'Jiangfei Duan',
    'jiangfei duan',
    'DUAN Jiangfei',
    'Duan Jiangfei',
    'Duan, Jiangfei',
    'Duan,Jiangfei',
    'J. Duan',
    'J Duan',
    'Duan, J.',
    'Duan J',
    'Jiángfēi Duàn',
    ' Jiangfei  Duan ',
  ])('is the author %j', (author) => {
    expect(isOwn(author)).toBe(true);
  });

  test.each([
    'Jiangbo Duan',
    'Haodong Duan',
    'H. Duan',
    'Duan, H.',
    'J. Duanmu',
    'Jiangfei Du',
    'Jiangfei',
    'Duan',
    'J. X. Duan',
    'Jiangfei Li',
    'Duan, J., Lovelace, A.',
    'Duan, J., & Turing, A., Lovelace, A.',
    '',
    ',',
    '.',
  ])('is not the author %j', (author) => {
    expect(isOwn(author)).toBe(false);
  });
});

describe('other owners', () => {
  test.each([
    ['José Álvarez', 'Jose Alvarez'],
    ['Jose Alvarez', 'José Álvarez'],
    ['Mary Ann Smith', 'M. A. Smith'],
    ['Mary Ann Smith', 'M.A. Smith'],
    ['Mary Ann Smith', 'Mary Smith'],
    ['Jean-Luc Picard', 'J.-L. Picard'],
    ['Jean-Luc Picard', 'Jean Luc Picard'],
    ['Jean-Luc Picard', 'Jean‑Luc Picard'],
    ['Plato', 'Plato'],
    ['Plato', 'PLATO'],
    ['段江飞', '段江飞'],
    ['山田 太郎', '山田 太郎'],
    ['山田 花子', '山田花子'],
    ['山田花子', '山田 花子'],
    ['山田　花子', '山田, 花子'],
    ['山田花子', '山田,花子'],
    ['山田 花子', '花子 山田'],
    ['佐々木 リョータ', '佐々木リョータ'],
    ['김 민수', '김민수'],
    ['김민수', '민수 김'],
    ['Иван Петров', 'И. Петров'],
    ['J. Duan', 'Jiangfei Duan'],
  ])('%s is the author %s', (owner, author) => {
    expect(ownName([owner])(author)).toBe(true);
  });

  test.each([
    ['Mary Ann Smith', 'M. B. Smith'],
    ['Mary Ann Smith', 'Ann Smith'],
    ['Plato', 'P. Plato'],
    ['Plato', 'Plat'],
    ['段江飞', '段江'],
    ['山田 花子', '山田 花'],
    ['山田 花子', '山 花子'],
    ['王 花', '王 花子'],
    ['山田花子', 'Hanako Yamada'],
    ['김 민수', '김민서'],
    ['Ann Marie Li', 'AnnMarie Li'],
    ['Wei Wang', 'Wen Wang'],
    ['', ''],
    ['', 'Anyone'],
    [' ', 'Anyone'],
    [',', 'Anyone'],
  ])('%j is not the author %j', (owner, author) => {
    expect(ownName([owner])(author)).toBe(false);
  });

  test('any of several spellings is the owner', () => {
    const isOwn = ownName(['Jiangfei Duan', '段江飞', 'Jeff Duan']);
    expect(['Jeff Duan', '段江飞', 'Duan J.', 'Jim Duan'].map(isOwn)).toEqual([true, true, true, false]);
  });

  test.each(['Lovelace, A., Babbage, C., & Turing, A.', 'Lovelace, Ada, Babbage, Charles'])(
    'several names in one, such as %j, are not the owner’s',
    (names) => {
      expect(ownName(['Ada Lovelace'])(names)).toBe(false);
      expect(ownName(['Ada Lovelace'])('Lovelace, Ada, Jr.')).toBe(true);
    },
  );

  test('nobody is the owner without a name', () => {
    expect(ownName([])('Anyone')).toBe(false);
  });
});

test.each([
  ['Jiangfei Duan*', 'Jiangfei Duan', '*'],
  ['Jiangfei Duan *', 'Jiangfei Duan', '*'],
  ['Jiangfei Duan*†', 'Jiangfei Duan', '*†'],
  ['Duan*, Jiangfei', 'Duan, Jiangfei', '*'],
  ['Jiangfei Duan¹²', 'Jiangfei Duan', '¹²'],
  ['Jiangfei Duan‡§¶#', 'Jiangfei Duan', '‡§¶#'],
  ['Jiangfei Duan', 'Jiangfei Duan', ''],
  ['*', '', '*'],
  ['', '', ''],
])('%j is the name %j with the marks %j', (written, name, marks) => {
  expect(readMarks(written)).toEqual({ name, marks });
});

test('marks do not keep the owner from being found', () => {
  expect(ownName(['Jiangfei Duan'])(readMarks('J. Duan*†').name)).toBe(true);
});
