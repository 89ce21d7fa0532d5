import { createScanner } from 'jsonc-parser/lib/esm/main.js';
import type { Diagnostic } from 'jsonresume-theme-scholar';
import { formatPath } from '../model/diagnostics/path.ts';
import { isOff } from '../model/json.ts';

/** An object or a list that is being read: where in it the reader is, and for an object the lines of its names. */
type Level = { at: string | number; readonly names: Map<string, readonly number[]> };

/**
 * Finds names that stand more than once in one object. Programs read the last of them, so that a second list of `work`
 * takes the first one's place without a word.
 *
 * @param text JSON, without a fault
 * @returns a diagnostic for each such name, but for those that are switched off, as comments are; in the order of the text
 */
export function repeatedNames(text: string): readonly Diagnostic[] {
  const found: (readonly [path: string, lines: readonly number[]])[] = [];
  const open: Level[] = [];
  // Reads what follows without calling itself, so that no depth of lists is too much for it.
  const scanner = createScanner(text, true);
  let last = '';
  for (let mark = next(); mark !== ''; mark = next()) {
    const level = open.at(-1);
    if (mark === '{' || mark === '[') open.push({ at: mark === '[' ? 0 : '', names: new Map() });
    else if (mark === '"') last = scanner.getTokenValue();
    else if (mark === ':' && level !== undefined) {
      level.at = last;
      level.names.set(last, [...(level.names.get(last) ?? []), scanner.getTokenStartLine() + 1]);
    } else if (mark === ',' && typeof level?.at === 'number') level.at += 1;
    else if (level !== undefined && (mark === '}' || mark === ']')) {
      open.pop();
      const path = open.map(({ at }) => at);
      for (const [name, lines] of level.names) {
        if (lines.length > 1 && !isOff(name)) found.push([formatPath([...path, name]), lines]);
      }
    }
  }
  // An object is read to its end before the one around it.
  return found.sort(([, a], [, b]) => (a[0] ?? 0) - (b[0] ?? 0)).map(([path, lines]) => remark(path, lines));

  function next(): string {
    scanner.scan();
    return text.charAt(scanner.getTokenOffset());
  }
}

function remark(path: string, lines: readonly number[]): Diagnostic {
  const times = lines.length === 2 ? 'twice' : `${lines.length} times`;
  const [first = 0, ...others] = new Set(lines);
  const where = others.length === 0 ? `line ${first}` : `the lines ${first} and ${others.join(' and ')}`;
  const message = `This name stands here ${times}, on ${where}.`;
  return { path, message, done: 'Only the last of them is read.', kind: 'schema' };
}
