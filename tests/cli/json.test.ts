import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, run } from './command.ts';

test('says that JSON is broken whose depth hides where', async () => {
  const folder = await folderWith({ 'cv.json': `{"x":${'['.repeat(200_000)}` });
  expect(await run(folder, ['cv.json'])).toEqual({
    code: 1,
    stdout: '',
    stderr: 'cv.json: this is no JSON, and is nested too deep to say where.\n',
  });
});

const broken: readonly (readonly [what: string, json: string, ...message: string[]])[] = [
  [
    'a comma behind the last field',
    '{\n  "basics": {\n    "name": "A",\n  }\n}\n',
    'cv.json:3:16: the comma before "}" is one too many',
    '  3 |     "name": "A",',
    '    |                ^',
  ],
  [
    'a comma behind the last item',
    '{\n  "work": [1, 2,]\n}\n',
    'cv.json:2:16: the comma before "]" is one too many',
    '  2 |   "work": [1, 2,]',
    '    |                ^',
  ],
  [
    'a missing comma',
    '{\n  "a": "x"\n  "b": "y"\n}\n',
    'cv.json:3:3: a comma is missing before this',
    '  3 |   "b": "y"',
    '    |   ^',
  ],
  [
    'a missing colon',
    '{\n  "a" "x"\n}\n',
    'cv.json:2:7: a colon is missing before this',
    '  2 |   "a" "x"',
    '    |       ^',
  ],
  [
    'a missing value',
    '{\n  "a": ,\n  "b": 1\n}\n',
    'cv.json:2:8: a value is missing before this',
    '  2 |   "a": ,',
    '    |        ^',
  ],
  [
    'a line break within a text',
    '{\n  "a": "one\ntwo",\n  "b": 1\n}\n',
    'cv.json:2:12: a text ends on the line where it begins: close it with ", or write the line break as \\n',
    '  2 |   "a": "one',
    '    |            ^',
  ],
  [
    'a quote within a text',
    '{\n  "a": "the "best" one"\n}\n',
    'cv.json:2:13: a quote within a text is written \\"',
    '  2 |   "a": "the "best" one"',
    '    |             ^',
  ],
  [
    'a number that begins with 0',
    '{"a":-01}',
    'cv.json:1:7: a number does not begin with 0',
    '  1 | {"a":-01}',
    '    |       ^',
  ],
  [
    'text after the end',
    '{\n  "a": 1\n}\nhello\n',
    'cv.json:4:1: the JSON ends before this: nothing may follow',
    '  4 | hello',
    '    | ^',
  ],
  [
    'a comment',
    '{\n  // my name\n  "a": 1\n}\n',
    'cv.json:2:3: JSON has no comments: take this one out',
    '  2 |   // my name',
    '    |   ^',
  ],
  [
    'single quotes',
    "{\n  'a': 1\n}\n",
    'cv.json:2:3: texts and names stand between straight double quotes, "',
    "  2 |   'a': 1",
    '    |   ^',
  ],
  [
    'a name without quotes',
    '{\n  a: 1\n}\n',
    'cv.json:2:3: "a" means nothing here: texts and names stand between double quotes',
    '  2 |   a: 1',
    '    |   ^',
  ],
  [
    'the wrong bracket',
    '{\n  "a": [1}\n}\n',
    'cv.json:2:10: "}" does not close what is open here',
    '  2 |   "a": [1}',
    '    |          ^',
  ],
  [
    'a file cut short',
    '{\n  "a": [1,\n',
    'cv.json:2:11: the file ends in the middle: something is missing here',
    '  2 |   "a": [1,',
    '    |           ^',
  ],
  [
    'a backslash in a text',
    '{\n  "a": "C:\\documents"\n}\n',
    'cv.json:2:11: a backslash within a text is written \\\\',
    '  2 |   "a": "C:\\documents"',
    '    |           ^',
  ],
  [
    'a backslash before a u',
    '{\n  "a": "C:\\users"\n}\n',
    'cv.json:2:11: a backslash within a text is written \\\\',
    '  2 |   "a": "C:\\users"',
    '    |           ^',
  ],
  [
    'a backslash behind some that are written well',
    '{\n  "a": "1\\\\2\\\\\\u00e9\\t\\\\\\d"\n}\n',
    'cv.json:2:25: a backslash within a text is written \\\\',
    '  2 |   "a": "1\\\\2\\\\\\u00e9\\t\\\\\\d"',
    '    |                         ^',
  ],
  [
    'a code point cut short behind others',
    '{\n  "a": "\\\\u\\u00e9\\u00"\n}\n',
    'cv.json:2:18: a backslash within a text is written \\\\',
    '  2 |   "a": "\\\\u\\u00e9\\u00"',
    '    |                  ^',
  ],
  [
    'a tab in a text, the pointer keeping the tabs',
    '{\n\t"a": "x\ty"\n}\n',
    'cv.json:2:9: a tab or control character within a text is written as an escape such as \\t',
    '  2 | \t"a": "x\ty"',
    '    | \t       ^',
  ],
  [
    'a no-break space from a web page',
    '{\n\u00a0 "a": 1\n}\n',
    'cv.json:2:1: outside of texts this kind of space is not allowed',
    '  2 | \u00a0 "a": 1',
    '    | ^',
  ],
  [
    'a number that JSON does not know',
    '{\r\n  "a": NaN\r\n}\r\n',
    'cv.json:2:8: "NaN" means nothing here: texts and names stand between double quotes',
    '  2 |   "a": NaN',
    '    |        ^',
  ],
  [
    'a fault far along an endless line, of which it shows a piece',
    `{"a": "${'x'.repeat(300)}" "b": "${'y'.repeat(300)}"}`,
    'cv.json:1:310: a comma is missing before this',
    `  1 | …${'x'.repeat(58)}" "b": "${'y'.repeat(34)}…`,
    `    | ${' '.repeat(61)}^`,
  ],
  [
    'control characters, none of which reaches the terminal',
    '{"\u{1f600}": \u001b[2J}',
    'cv.json:1:8: "\ufffd" means nothing here: texts and names stand between double quotes',
    '  1 | {"\u{1f600}": \ufffd[2J}',
    '    |       ^',
  ],
  ['an empty file', '', 'cv.json: this is empty; it should hold JSON, { … }.'],
  ['a blank file', ' \n\n', 'cv.json: this is empty; it should hold JSON, { … }.'],
  ['a list', '[]', 'cv.json: a resume is a JSON object, { … }, and this is an empty list.'],
  ['null', 'null', 'cv.json: a resume is a JSON object, { … }, and this is null.'],
  ['a string', '"x"', 'cv.json: a resume is a JSON object, { … }, and this is the text "x".'],
];

for (const [what, json, ...message] of broken) {
  test(`points out ${what} and leaves the old file alone`, async () => {
    const folder = await folderWith({ 'cv.json': json, 'cv.html': 'the old one' });
    expect(await run(folder, ['cv.json', '-o', 'cv.html', '-o', 'cv.pdf'])).toEqual({
      code: 1,
      stdout: '',
      stderr: `${message.join('\n')}\n`,
    });
    expect(await readFile(join(folder, 'cv.html'), 'utf8')).toBe('the old one');
    expect(existsSync(join(folder, 'cv.pdf'))).toBe(false);
  });
}

test('names standard input in place of a file', async () => {
  const { stderr } = await run(await folderWith(), ['-'], { input: '{"a" 1}' });
  expect(stderr).toBe('stdin:1:6: a colon is missing before this\n  1 | {"a" 1}\n    |      ^\n');
});

test('says that a Latin-1 file is not UTF-8, and where it shows', async () => {
  const latin1 = Buffer.from('{\n  "name": "Jos\u00e9"\n}\n', 'latin1');
  const folder = await folderWith({ 'cv.json': latin1 });
  expect(await run(folder, ['cv.json'])).toEqual({
    code: 1,
    stdout: '',
    stderr: [
      'cv.json:2:15: this is not UTF-8, the encoding of JSON: save the file as UTF-8',
      '  2 |   "name": "Jos\ufffd"',
      '    |               ^\n',
    ].join('\n'),
  });
  expect(existsSync(join(folder, 'cv.html'))).toBe(false);
});

test('says that a UTF-16 file is one', async () => {
  const folder = await folderWith({ 'cv.json': Buffer.from('\ufeff{}', 'utf16le') });
  const { code, stderr } = await run(folder, ['cv.json']);
  expect(stderr).toBe('cv.json: this file is UTF-16. JSON is UTF-8: save the file in that encoding.\n');
  expect(code).toBe(1);
});

test('passes over a byte order mark', async () => {
  const folder = await folderWith({
    'cv.json': '\ufeff{"basics":{"name":"Ada"}}',
    'plain.json': '{"basics":{"name":"Ada"}}',
  });
  const marked = await run(folder, ['cv.json', '-o', '-']);
  expect(marked.code).toBe(0);
  expect(marked).toEqual(await run(folder, ['plain.json', '-o', '-']));
});
