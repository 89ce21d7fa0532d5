import { expect, test } from 'vitest';
import { inParentheses } from '../../scripts/eager.mjs';

test('the functions that a document calls stand in parentheses in front of the rest', () => {
  const code = 'const a=b();function b(){return c()}function c(){return 1}function d(){}export{a,d};';
  const called = new Set([code.indexOf('function b'), code.indexOf('function c')]);
  expect(inParentheses(code, called)).toBe(
    'var b=(function(){return c()}),c=(function(){return 1});const a=b();function d(){}export{a,d};',
  );
});

test('a module of which nothing is called stays as it is', () => {
  expect(inParentheses('function a(){}export{a};', new Set())).toBe('function a(){}export{a};');
});

test('async functions and generators stay what they are', () => {
  const code = 'async function a(){}function*b(){}';
  expect(inParentheses(code, new Set([0, code.indexOf('function*')]))).toBe(
    'var a=(async function(){}),b=(function*(){});',
  );
});
