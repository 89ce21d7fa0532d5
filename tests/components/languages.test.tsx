import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Languages } from '../../src/components/languages.tsx';
import { sectionOf } from './section-of.ts';

test('two languages', () => {
  const section = sectionOf('languages', {
    languages: [{ language: 'English', fluency: 'Native' }, { language: 'German' }],
  });
  expect(renderToString(<Languages section={section} />)).toBe(
    [
      '<section class="languages"><h2>Languages</h2><ul class="terms">',
      '<li><b class="p-language">English</b><span class="level"> (Native)</span></li>',
      '<li><b class="p-language">German</b></li></ul></section>',
    ].join(''),
  );
});
