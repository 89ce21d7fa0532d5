import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { render } from '../../src/index.ts';

type Floor = (resume: object, css: string) => string;

const { floor }: { readonly floor: Floor } = await import(
  new URL('../../bench/floor.mjs', import.meta.url).href
);
const written = readFileSync(new URL('../../resume.json', import.meta.url), 'utf8');

test.each([
  ['the seed', written],
  ['the seed with what HTML escapes', written.replaceAll('We ', 'a < b & \\"c\\" ')],
])("the benchmark's floor is the document of render, byte for byte: %s", (name, text) => {
  if (name !== 'the seed') expect(text).not.toBe(written);
  const html = render(JSON.parse(text));
  const css = /<style>(.*)<\/style>/s.exec(html)?.[1] ?? '';
  expect(floor(JSON.parse(text), css)).toBe(html);
});
