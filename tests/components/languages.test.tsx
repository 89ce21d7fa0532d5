import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Languages } from '../../src/components/languages.tsx';
import { sectionOf } from './section-of.ts';

test('two languages share a line', () => {
  const section = sectionOf('languages', {
    languages: [{ language: 'English', fluency: 'Native' }, { language: 'German' }],
  });
  expect(renderToString(<Languages section={section} />)).toBe(
    [
      '<section class="languages"><h2>Languages</h2><ul class="terms run">',
      '<li><b class="p-language">English</b><span class="level"> (Native)</span></li>',
      '<li><b class="p-language">German</b></li></ul></section>',
    ].join(''),
  );
});

test('have a line each when any of them says more', () => {
  const section = sectionOf('languages', {
    languages: [{ language: 'English' }, { language: 'German', keywords: ['reading'] }],
  });
  expect(renderToString(<Languages section={section} />)).toBe(
    [
      '<section class="languages"><h2>Languages</h2><ul class="terms">',
      '<li><b class="p-language">English</b></li>',
      '<li><b class="p-language">German</b>: reading</li></ul></section>',
    ].join(''),
  );
});
