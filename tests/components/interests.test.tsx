import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Interests } from '../../src/components/interests.tsx';
import { sectionOf } from './section-of.ts';

test('an interest and its words', () => {
  const section = sectionOf('interests', {
    interests: [{ name: 'Philosophy', keywords: ['Logic', 'Ethics'] }],
  });
  expect(renderToString(<Interests section={section} />)).toBe(
    [
      '<section class="interests"><h2>Interests</h2><ul class="terms">',
      '<li><b class="p-interest">Philosophy</b>: Logic, Ethics</li></ul></section>',
    ].join(''),
  );
});
