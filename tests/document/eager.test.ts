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

test('functions within others stand in parentheses where they are', () => {
  const code = 'const a=b(function(){return c},function(){return d});';
  expect(inParentheses(code, new Set([code.indexOf('function')]))).toBe(
    'const a=b((function(){return c}),function(){return d});',
  );
});

test('arrow functions become functions of the older kind, which V8 compiles at once in parentheses', () => {
  const [c, f, h] = ['c', 'f', 'h'].map((name) => name.repeat(60));
  const code = `const a=b=>{${c}()},d=(e,f)=>e.map(g=>${f}(g)),h=()=>({${h}});`;
  const starts = new Set(['b=>', '(e,f)', 'g=>', '()=>('].map((text) => code.indexOf(text)));
  expect(inParentheses(code, starts)).toBe(
    `const a=(function(b){${c}()}),d=(function(e,f){return e.map((function(g){return ${f}(g)}))}),h=(function(){return ({${h}})});`,
  );
});

test('a short arrow function stays one', () => {
  const code = 'const a=b.map(c=>c.d);';
  expect(inParentheses(code, new Set([code.indexOf('c=>')]))).toBe(code);
});

test('an arrow function stays one where it speaks of the function around it', () => {
  const e = `/*${'e'.repeat(60)}*/`;
  const code = `class A{b=()=>${e}this.c;d(){return[()=>${e}arguments,()=>${e}super.e,()=>${e}new.target,()=>()=>${e}this,async()=>${e}1]}}`;
  const starts = new Set([...code.matchAll(/\(\)=>|async/g)].map(({ index }) => index));
  expect(inParentheses(code, starts)).toBe(code);
});

test('an arrow function may hold functions that speak of themselves', () => {
  const code = 'a(()=>function(){return this.one+this.another+this.third+this.last})';
  expect(inParentheses(code, new Set([2]))).toBe(
    'a((function(){return function(){return this.one+this.another+this.third+this.last}}))',
  );
});

test('async functions and generators stay what they are', () => {
  const code = 'async function a(){}function*b(){}';
  expect(inParentheses(code, new Set([0, code.indexOf('function*')]))).toBe(
    'var a=(async function(){}),b=(function*(){});',
  );
});
