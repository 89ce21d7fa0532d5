import { expect, test } from 'vitest';
import { longTextsFirst } from '../../scripts/long-texts.mjs';

const long = '.'.repeat(2000);

test('a long text stands in front of the rest of a module', () => {
  expect(longTextsFirst(`import a from"b";const c="${long}";export{c};`)).toBe(
    `var $text0="${long}";import a from"b";const c=$text0;export{c};`,
  );
});

test('so do long lists of texts, and texts by name, each in its order', () => {
  const [list, byName] = [`[["a","${long}"]]`, `{b:'${long}',"c":\`d\`}`];
  expect(longTextsFirst(`e(${list});f(${byName});`)).toBe(
    `var $text0=${list},$text1=${byName};e($text0);f($text1);`,
  );
});

test('what else stands beside a text stays, since it may ask for what stands before it', () => {
  expect(longTextsFirst(`const a=["${long}",b()];`)).toBe(`var $text0="${long}";const a=[$text0,b()];`);
  for (const code of [`const a=[${'b(),'.repeat(600)}];`, `const a={[b]:${'c+'.repeat(1200)}"d"};`]) {
    expect(longTextsFirst(code)).toBe(code);
  }
});

test('a module of short texts stays as it is', () => {
  expect(longTextsFirst('const a=["b",`c`];')).toBe('const a=["b",`c`];');
});
