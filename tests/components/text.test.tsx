import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Text } from '../../src/components/text.tsx';

test('a string is itself', () => {
  expect(renderToString(<Text text="a < b" />)).toBe('a &lt; b');
});

test('what is marked up is set so', () => {
  expect(
    renderToString(
      <Text
        text={[
          'a ',
          { tag: 'strong', children: ['b', { tag: 'code', children: ['<c>'] }] },
          { tag: 'br' },
          { tag: 'a', url: 'https://d.example', title: '', children: ['d'] },
          { tag: 'a', url: 'https://e.example', title: '"e"', children: [{ tag: 'em', children: ['e'] }] },
        ]}
      />,
    ),
  ).toBe(
    'a <strong>b<code>&lt;c></code></strong><br/><a href="https://d.example">d</a>' +
      '<a href="https://e.example" title="&quot;e&quot;"><em>e</em></a>',
  );
});
