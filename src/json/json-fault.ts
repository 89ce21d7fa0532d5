// The package's main entry is UMD, which asks for its parts in a way that no bundler follows.
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser/lib/esm/main.js';
import { printable, quoteLine } from './quote-line.ts';

/**
 * Says what is wrong with a text that `JSON.parse` refused. Its own message will not do: before Node 20 it names no
 * place, after it only sometimes, and never a line.
 *
 * @param name what to call the text, usually its path
 * @returns the first fault with its line and a pointer, undefined when the text is JSON after all
 */
export function explainJson(name: string, text: string): string | undefined {
  if (text.trim() === '') return `${name}: this is empty; it should hold JSON, { … }.`;
  const faults: ParseError[] = [];
  try {
    parse(text, faults, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  } catch {
    // The parser goes down as deep as the text does.
    return `${name}: this is no JSON, and is nested too deep to say where.`;
  }
  const [fault] = faults;
  if (fault === undefined) return undefined;
  const { offset, message } = describe(text, fault);
  return quoteLine(name, text, offset, message);
}

function describe(text: string, { error, offset, length }: ParseError): { offset: number; message: string } {
  const code = printParseErrorCode(error);
  const before = text.slice(0, offset).trimEnd();
  const word = text.slice(offset, offset + length);
  const next = text.charAt(offset);
  if (code === 'InvalidCommentToken') return { offset, message: 'JSON has no comments: take this one out' };
  if (isJson(before)) return { offset, message: 'the JSON ends before this: nothing may follow' };
  if (offset >= text.trimEnd().length) {
    return { offset: before.length, message: 'the file ends in the middle: something is missing here' };
  }
  if (before.endsWith(',') && /[\]},]/.test(next)) {
    return { offset: before.length - 1, message: `the comma before "${next}" is one too many` };
  }
  if (code === 'UnexpectedEndOfString') {
    const message =
      'a text ends on the line where it begins: close it with ", or write the line break as \\n';
    return { offset: offset + length, message };
  }
  // A string that stops right where something else begins: its author meant the quote to be part of it.
  if (before.length === offset && before.endsWith('"') && !/[\s,:{}[\]]/.test(next)) {
    return { offset: offset - 1, message: 'a quote within a text is written \\"' };
  }
  if (before.length === offset && /[^\w.+-]-?0$/.test(before.slice(-3)) && /\d/.test(next)) {
    return { offset: offset - 1, message: 'a number does not begin with 0' };
  }
  if (code === 'InvalidSymbol' && /^['‘’“”`]/.test(word)) {
    return { offset, message: 'texts and names stand between straight double quotes, "' };
  }
  if (code === 'InvalidSymbol' && word.trim() === '') {
    return { offset, message: 'outside of texts this kind of space is not allowed' };
  }
  if (code === 'CommaExpected' && /[\]}]/.test(next)) {
    return { offset, message: `"${next}" does not close what is open here` };
  }
  const fallback = `"${printable(word.slice(0, 40))}" means nothing here: texts and names stand between double quotes`;
  return { offset: offset + faultWithin(code, word), message: messages.get(code) ?? fallback };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** For these the parser names the whole string; the fault is somewhere within. */
function faultWithin(code: string, word: string): number {
  if (code === 'InvalidCharacter') return Math.max(0, word.search(/\p{Cc}/u));
  const sound = wellWritten.get(code)?.exec(word)?.[0].length ?? 0;
  return sound < word.length ? sound : 0;
}

// What of a string stands before the fault. Safari before 16.4 reads no expression that looks behind.
const wellWritten = new Map([
  ['InvalidUnicode', /^(?:[^\\]+|\\[^u]|\\u[\da-f]{4})*/i],
  ['InvalidEscapeCharacter', /^(?:[^\\]+|\\["\\/bfnrtu])*/],
]);

const backslash = 'a backslash within a text is written \\\\';

const messages = new Map([
  ['CommaExpected', 'a comma is missing before this'],
  ['ColonExpected', 'a colon is missing before this'],
  ['ValueExpected', 'a value is missing before this'],
  ['PropertyNameExpected', 'a name between double quotes belongs here'],
  ['InvalidNumberFormat', 'this is not a number as JSON writes them'],
  ['UnexpectedEndOfNumber', 'this is not a number as JSON writes them'],
  ['InvalidCharacter', 'a tab or control character within a text is written as an escape such as \\t'],
  ['InvalidUnicode', backslash],
  ['InvalidEscapeCharacter', backslash],
]);
