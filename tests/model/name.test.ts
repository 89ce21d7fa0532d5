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
    ['John Adam Smith', 'Smith JA'],
    ['John Adam Smith', 'JA Smith'],
    ['John Adam Smith', 'Smith, JA'],
    ['Ji-hoon Kim', 'Kim JH'],
    ['Gabriel García Márquez', 'García Márquez G'],
    ['Gabriel García Márquez', 'Garcia Marquez, G'],
    ['Johannes Diderik van der Waals', 'van der Waals JD'],
    ['Johannes Diderik van der Waals', 'J. van der Waals'],
    ['Juan Carlos Pérez García', 'Pérez García, Juan'],
    ['Ana Maria Clara de la Cruz', 'A. C. de la Cruz'],
    ['Peg “Peggy” Doe-Roe', 'Peg Doe-Roe'],
    ['Ann Marie Li', 'AnnMarie Li'],
    ['Byeong Cheol Lee', 'Byeongcheol Lee'],
    ['Jiangfei Duan', 'Jiang-Fei Duan'],
    ['Jiangfei Duan', 'Duan, Jiang-Fei'],
    ["Sean O'Neil", 'S. O’Neil'],
    ['Sean O’Neil', "S. O'Neil"],
    ['Jean-Luc Picard', 'Jean‐Luc Picard'],
    ['Nguyễn Văn An', 'Van An Nguyen'],
    ['Jane Doe, MD', 'Jane Doe'],
    ['Jane Doe, MD, PhD', 'J. Doe'],
    ['Jane Doe, MSc', 'Doe, Jane'],
    ['Jane Doe, M.Sc., Ph.D. Candidate', 'Jane Doe'],
    ['Jane Doe MD PhD', 'Jane Doe'],
    ['Jane Q. Doe, MD', 'Jane Doe'],
    ['Jane Q. Doe, MD, PhD, FACC', 'Doe JQ'],
    ['J. Q. Doe MD MPH', 'J. Doe'],
    ['Doe, Jane, PhD', 'J. Doe'],
    ['Jane Doe, MD', 'Jane Doe, MD'],
    ['Dr. med. Anna Müller', 'A. Müller'],
    ['Prof. Dr.-Ing. Hans Meier', 'Hans Meier'],
    ['Dr. rer. nat. Max Mustermann', 'M. Mustermann'],
    ['David Robert Smith', 'Smith DR'],
    ['Martin Luther King, Jr.', 'M. L. King Jr.'],
    ['Martin Luther King, Jr.', 'M. L. King, Jr.'],
    ['Martin Luther King, Jr.', 'King, M. L., Jr.'],
    ['Martin Luther King, Jr.', 'King Jr., M. L.'],
    ['Martin Luther King, Jr., PhD', 'M. L. King'],
    ['PROF. JANE DOE', 'J. Doe'],
    ['Jane Doe, PhD, MPH', 'J. Doe'],
    ['Mary Jane McDonald', 'McDonald MJ'],
    ['Martin Luther King Jr.', 'M. L. King'],
    ['Ada Lovelace (she/her)', 'A. Lovelace'],
    ['Jane Doe', 'J. Doe (corresponding author)'],
    ['Jane Doe', 'Doe, Jane (PI)'],
    ['Wei Zhang', 'Wei Zhang (张伟)'],
    ['Wei Zhang (张伟)', 'Wei Zhang'],
    ['Wei Zhang (张伟)', '张伟'],
    ['Wei Zhang（张伟）', 'W. Zhang'],
    ['Robert (Bob) Smith', 'Bob Smith'],
    ['Robert (Bob) Smith', 'R. Smith'],
    ['Robert "Bob" Smith', 'Smith, Bob'],
    ['Robert “Bob” Smith', 'Bob Smith'],
    ['Robert “Bob” Smith', 'Robert Smith'],
    ['Robert Smith', 'Robert "Bob" Smith'],
    ['Robert “Bob” Smith', 'Robert "Bob" Smith'],
    ['García Márquez, Gabriel', 'G. García Márquez'],
  ])('%s is the author %s', (owner, author) => {
    expect(ownName([owner])(author)).toBe(true);
  });

  test.each([
    ['Mary Ann Smith', 'M. B. Smith'],
    ['Mary Ann Smith', 'Ann Smith'],
    ['Jane Doe', 'Ex Consortium (J. Doe)'],
    ['Mary Ann Smith', 'M. S. Smith'],
    ['Mary Ann Jane Smith', 'Mary Jane Ann Smith'],
    ['Plato', 'P. Plato'],
    ['Plato', 'Plat'],
    ['段江飞', '段江'],
    ['山田 花子', '山田 花'],
    ['山田 花子', '山 花子'],
    ['王 花', '王 花子'],
    ['山田花子', 'Hanako Yamada'],
    ['김 민수', '김민서'],
    ['Wei Wang', 'Wen Wang'],
    ['Byeong Cheol Lee', 'Byeong Lee Cheol'],
    ['Jiangfei Duan', 'Jiang Duan Fei'],
    ['John Adam Smith', 'Smith JB'],
    ['John Smith', 'Smith JA'],
    ["Sean O'Neil", 'Sean Neil'],
    ['Martin Luther King, Jr.', 'M. L. King Sr.'],
    ['García Márquez, Pablo', 'G. Márquez'],
    ['Scott James', 'J. Scott'],
    ['Jane Doe, MD', 'M. Doe'],
    ['Robert (Bob) Smith', 'Bob Doe'],
    ['Robert "Bob" Smith', 'Rob Smith'],
    ['', ''],
    ['', 'Anyone'],
    [' ', 'Anyone'],
    [',', 'Anyone'],
  ])('%j is not the author %j', (owner, author) => {
    expect(ownName([owner])(author)).toBe(false);
  });

  test('any of several spellings is the owner', () => {
    const isOwn = ownName(['Jiangfei Duan', '段江飞', 'Jeff Duan']);
    expect(['Jeff Duan', '段江飞', 'Duan J.', 'Jim Duan'].map((name) => isOwn(name))).toEqual([
      true,
      true,
      true,
      false,
    ]);
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
  ['Jiangfei Duan¹,²', 'Jiangfei Duan', '¹,²'],
  ['Jiangfei Duan*,†', 'Jiangfei Duan', '*,†'],
  ['Jiangfei Duan*, †', 'Jiangfei Duan', '*,†'],
  ['Jiangfei Duan* †', 'Jiangfei Duan', '*†'],
  ['Jiangfei Duan<sup>1,a</sup>*', 'Jiangfei Duan', '1,a*'],
  ['Jiangfei Duan', 'Jiangfei Duan', ''],
  ['*', '', '*'],
  ['', '', ''],
])('%j is the name %j with the marks %j', (written, name, marks) => {
  expect(readMarks(written)).toEqual({ name, marks, url: '' });
});

test('marks do not keep the owner from being found', () => {
  expect(ownName(['Jiangfei Duan'])(readMarks('J. Duan*†').name)).toBe(true);
});
