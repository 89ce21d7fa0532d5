import { describe, expect, test } from 'vitest';
import { blocks, pointsOf } from '../../src/model/blocks.ts';

test('an empty line starts a paragraph, any other break is kept', () => {
  expect(blocks(['a\n\n b \r\nc\n \n\n'])).toEqual(['a', ['b', { tag: 'br' }, 'c']]);
});

test('each text has paragraphs of its own, and an empty one has none', () => {
  expect(blocks(['a', '', 'b'])).toEqual(['a', 'b']);
});

test('emphasis may go over a line break', () => {
  expect(blocks(['*a\nb*'])).toEqual([[{ tag: 'em', children: ['a', { tag: 'br' }, 'b'] }]]);
});

test('numbered lines keep their numbers', () => {
  expect(blocks(['1. a\n2. b'])).toEqual([['1. a', { tag: 'br' }, '2. b']]);
});

describe('lists', () => {
  test.each(['- ', '* ', '+ ', '• ', '•', '– ', '  - '])('lines behind %j are one', (bullet) => {
    expect(blocks([`Before\n${bullet}a\n${bullet}**b**\n\nAfter`])).toEqual([
      'Before',
      { list: ['a', [{ tag: 'strong', children: ['b'] }]] },
      'After',
    ]);
  });

  test('go on behind an empty line, and with a line indented below a point', () => {
    expect(blocks(['- a\n  b\n\n- c\nd'])).toEqual([{ list: ['a b', 'c'] }, 'd']);
  });

  test('of HTML are one too', () => {
    expect(blocks(['Did:<ul class="x">\n  <li>a</li>\n  <li id="b">b</li>\n</ul>and so on'])).toEqual([
      'Did:',
      { list: ['a', 'b'] },
      'and so on',
    ]);
  });

  test.each(['</ul> and so on', '</ul>\n  and so on', '</ul></br>and so on'])('of HTML end at %j', (end) => {
    expect(blocks([`Did: <ul> <li>a</li> <li>b</li> ${end}`])).toEqual([
      'Did:',
      { list: ['a', 'b'] },
      'and so on',
    ]);
  });

  test.each(['-5 degrees', '*emphasised* words', '--x', '-x'])('%j is no point of one', (line) => {
    expect(blocks([line])).toHaveLength(1);
    expect(blocks([line])).not.toContainEqual({ list: expect.anything() });
  });
});

test('a break of HTML is one, whether or not its author also began a line', () => {
  expect(blocks(['a<br>b<br/>\nc'])).toEqual([['a', { tag: 'br' }, 'b', { tag: 'br' }, 'c']]);
  expect(blocks(['a<br><br>b'])).toEqual(['a', 'b']);
  expect(blocks(['a </br></br>b'])).toEqual(['a', 'b']);
});

test('a heading of Markdown is a paragraph in bold', () => {
  expect(blocks(['## Results\nGood.'])).toEqual([[{ tag: 'strong', children: ['Results'] }], 'Good.']);
});

test('a bullet typed by hand is not doubled', () => {
  expect(pointsOf('• Won a prize')).toEqual(['Won a prize']);
  expect(pointsOf('- Won a prize')).toEqual(['Won a prize']);
  expect(pointsOf('-5 degrees')).toEqual(['-5 degrees']);
  expect(pointsOf('Won a prize')).toEqual(['Won a prize']);
  expect(pointsOf('• Won *a* prize')).toEqual([['Won ', { tag: 'em', children: ['a'] }, ' prize']]);
});

test('an HTML list in a highlight gives its items', () => {
  expect(pointsOf('<ul><li>Won</li><li>- Lost</li></ul>')).toEqual(['Won', '- Lost']);
});

test.each(['', 'a\r\nb', '# a', '- a', 'a\rb', 'a <br> b'])('%j is read line by line', (text) => {
  expect(blocks([text])).not.toEqual([text]);
});
