import { expect, test } from 'vitest';
import { commonJs } from '../../scripts/common-js.mjs';

const start = '"use strict";Object.defineProperty(exports,"__esModule",{value:!0});';

test('imports become calls of require, and exports are set at the end', () => {
  expect(commonJs('import{a,b as c}from"./d.mjs";var e=a+c;export{e,a as f};', [])).toBe(
    `${start}const {a,b:c}=require("./d.cjs");var e=a+c;exports.e=e;exports.f=a;\n`,
  );
});

test('what is only passed on from a module that may wait is loaded when it is called', () => {
  expect(commonJs('import{a,b as c}from"./d.mjs";export{a,c as e};', ['./d.mjs'])).toBe(
    `${start}exports.a=(...given)=>require("./d.cjs").a(...given);exports.e=(...given)=>require("./d.cjs").b(...given);\n`,
  );
});

test.each(['import a from"b";', 'export default 1;', 'export*from"./a.mjs";', 'export{a}from"./a.mjs";'])(
  '%s is refused',
  (code) => {
    expect(() => commonJs(code, [])).toThrow(`No way to write in CommonJS: ${code}`);
  },
);
