/**
 * What a garbage collection costs the renders behind it, as in an editor or a server that does other things in between:
 * V8 throws machine code away when the last object of a shape, or the last function made within another, is gone.
 *
 *   npm run build && node --expose-gc bench/collection.mjs
 */
import { readFileSync } from 'node:fs';
import { render } from '../dist/index.mjs';
import { quantile } from './quantile.mjs';

const seed = readFileSync(new URL('../resume.json', import.meta.url), 'utf8');
const warmUp = 4000;
const rounds = 7;

/** The microseconds that one of some renders takes. */
function time(renders) {
  const resumes = Array.from({ length: renders }, () => JSON.parse(seed));
  const start = performance.now();
  for (const resume of resumes) render(resume);
  return ((performance.now() - start) * 1000) / renders;
}

const start = performance.now();
while (performance.now() - start < warmUp) render(JSON.parse(seed));

const rows = Array.from({ length: rounds }, () => {
  const before = time(200);
  globalThis.gc();
  const [first, next] = [time(10), time(200)];
  time(2000);
  return { before, first, next };
});
const before = quantile(
  rows.map((row) => row.before),
  0.5,
);
console.log(`A render of the seed: ${before.toFixed(0)} µs`);
for (const [name, of] of [
  ['The first 10 behind a collection', (row) => row.first / row.before],
  ['The next 200', (row) => row.next / row.before],
]) {
  console.log(`${name}: ${quantile(rows.map(of), 0.5).toFixed(2)} times that`);
}
