import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Skills } from '../../src/components/skills.tsx';
import { sectionOf } from './section-of.ts';

test('two skills', () => {
  const section = sectionOf('skills', {
    skills: [{ name: 'Web', level: 'Master', keywords: ['HTML'] }, 'Go'],
  });
  expect(renderToString(<Skills section={section} />)).toBe(
    [
      '<section class="skills"><h2>Skills</h2><ul class="terms">',
      '<li><b class="p-skill">Web</b><span class="level"> (Master)</span>: HTML</li>',
      '<li><b class="p-skill">Go</b></li></ul></section>',
    ].join(''),
  );
});
