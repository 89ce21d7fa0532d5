import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Highlights } from '../../src/components/highlights.tsx';

test('none are no list', () => {
  expect(renderToString(<Highlights highlights={[]} />)).toBe('');
});

test('each is an item', () => {
  expect(renderToString(<Highlights highlights={['One', 'Two < three']} />)).toBe(
    '<ul class="highlights"><li>One</li><li>Two &lt; three</li></ul>',
  );
});
