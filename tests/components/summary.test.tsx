import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Summary } from '../../src/components/summary.tsx';
import { sectionOf } from './section-of.ts';

test('one paragraph a line of its own', () => {
  const section = sectionOf('summary', { basics: { summary: 'One.\n\nTwo <b>.' } });
  expect(renderToString(<Summary section={section} />)).toBe(
    [
      '<section class="summary"><h2>Biography</h2><div class="p-summary"><p>One.</p>',
      '<p>Two &lt;b>.</p></div></section>',
    ].join(''),
  );
});
