import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Blocks } from '../../src/components/blocks.tsx';

test('none are nothing', () => {
  expect(renderToString(<Blocks blocks={[]} />)).toBe('');
});

test('paragraphs and lists stand in order', () => {
  expect(renderToString(<Blocks blocks={['One', { list: ['a', 'b'] }, 'Two']} />)).toBe(
    '<p>One</p><ul class="highlights"><li>a</li><li>b</li></ul><p>Two</p>',
  );
});
