import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownColors } from '../../src/model/diagnostics/contrast.ts';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

test.each([
  ['background', 'background'],
  ['primary', 'text'],
  ['secondary', 'muted'],
  ['accent', 'accent'],
])("the theme's own colour of the role %s is the one of its stylesheet", (role, token) => {
  const own = ownColors.find((color) => color.role === role);
  const values = [...css.matchAll(new RegExp(`--resume-color-${token}: (.+);`, 'g'))].map(
    ([, value]) => value,
  );
  // The dark ones stand there twice: for the option, and for the reader's own wish.
  expect(values).toEqual([own?.light, own?.dark, own?.dark]);
});
