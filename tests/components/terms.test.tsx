import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Terms } from '../../src/components/terms.tsx';
import { en } from '../../src/locales/en.ts';

test('a name alone', () => {
  expect(
    renderToString(<Terms language={en} terms={[{ name: 'Go', level: '', keywords: [] }]} class="p-skill" />),
  ).toBe('<ul class="terms"><li><b class="p-skill">Go</b></li></ul>');
});

test('a name with level and keywords', () => {
  expect(
    renderToString(
      <Terms
        language={en}
        terms={[{ name: 'Web', level: 'Master', keywords: ['HTML', 'CSS'] }]}
        class="p-skill"
      />,
    ),
  ).toBe(
    [
      '<ul class="terms">',
      '<li><b class="p-skill">Web</b><span class="level"> (Master)</span>: HTML, CSS</li></ul>',
    ].join(''),
  );
});

test('a level alone has no parentheses, keywords alone no colon', () => {
  expect(
    renderToString(
      <Terms
        language={en}
        terms={[
          { name: '', level: 'Master', keywords: [] },
          { name: '', level: '', keywords: ['HTML', 'CSS'] },
        ]}
        class="p-skill"
      />,
    ),
  ).toBe('<ul class="terms"><li><span class="level">Master</span></li><li>HTML, CSS</li></ul>');
});
