import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { References } from '../../src/components/references.tsx';
import { sectionOf } from './section-of.ts';

test('one reference', () => {
  const section = sectionOf('references', {
    references: [{ name: 'A. Turing', position: 'Professor', reference: 'Good.\n\nVery good.' }],
  });
  expect(renderToString(<References section={section} />)).toBe(
    [
      '<section class="references"><h2>References</h2><article class="entry"><h3>A. Turing</h3>',
      '<p class="details">Professor</p><blockquote><p>Good.</p>',
      '<p>Very good.</p></blockquote></article></section>',
    ].join(''),
  );
});

test('words without a name, and a name without words', () => {
  const section = sectionOf('references', { references: ['On request', { name: 'B' }] });
  expect(renderToString(<References section={section} />)).toBe(
    [
      '<section class="references"><h2>References</h2><article class="entry"><blockquote>',
      '<p>On request</p></blockquote></article><article class="entry"><h3>B</h3></article></section>',
    ].join(''),
  );
});
