import type { Diagnostic } from 'jsonresume-theme-scholar';
import { printable } from '../json/quote-line.ts';

// Longer paths push their words out of the column, so that one of them does not make a desert of all other lines.
const widest = 36;

/**
 * Sets diagnostics for a terminal: grouped by section, one remark below the other, what was done under what was found.
 * No colours and no folding, so that it reads the same in a log.
 *
 * @param name what to call the resume, usually its path
 * @returns lines, the last of them empty
 */
export function report(name: string, diagnostics: readonly Diagnostic[]): string {
  const width = Math.min(widest, Math.max(...diagnostics.map(({ path }) => path.length)));
  const sections = new Map<string, string[]>();
  for (const { path, message, done } of diagnostics) {
    const section = sectionOf(path);
    const lines = [`  ${path.padEnd(width)}  ${message}`, `  ${' '.repeat(width)}  → ${done}`];
    sections.set(section, [...(sections.get(section) ?? []), ...lines]);
  }
  const count = diagnostics.length === 1 ? '1 remark' : `${diagnostics.length} remarks`;
  const groups = [...sections].map(([section, lines]) => [`${section}:`, ...lines].join('\n'));
  return [`${name}: ${count}`, ...groups].join('\n\n').split('\n').map(printable).join('\n').concat('\n');
}

function sectionOf(path: string): string {
  return /^(?:\["(?:[^"\\]|\\.)*"\]|[^.[]+)/.exec(path)?.[0] ?? 'resume';
}
