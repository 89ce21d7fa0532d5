import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Paragraphs } from '../../src/components/paragraphs.tsx';

test('none are nothing', () => {
  expect(renderToString(<Paragraphs paragraphs={[]} />)).toBe('');
});

test('each is one', () => {
  expect(renderToString(<Paragraphs paragraphs={['One.', 'Two & three.']} />)).toBe(
    '<p>One.</p><p>Two &amp; three.</p>',
  );
});
