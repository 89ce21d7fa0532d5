import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Dates } from '../../src/components/dates.tsx';

test('a date is for machines too', () => {
  expect(renderToString(<Dates dates={[{ text: 'Apr 2021', datetime: '2021-04' }]} />)).toBe(
    '<p class="date"><time datetime="2021-04">Apr 2021</time></p>',
  );
});

test('a range that runs on has one end for machines', () => {
  expect(
    renderToString(
      <Dates
        dates={[
          { text: '2021', datetime: '2021' },
          { text: ' – ', datetime: '' },
          { text: 'Present', datetime: '' },
        ]}
      />,
    ),
  ).toBe('<p class="date"><time datetime="2021">2021</time> – Present</p>');
});

test('words are no time', () => {
  expect(renderToString(<Dates dates={[{ text: 'Fall <2021>', datetime: '' }]} />)).toBe(
    '<p class="date">Fall &lt;2021></p>',
  );
});
