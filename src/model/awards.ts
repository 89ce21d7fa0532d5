import { fieldsOf, readBody, readPlace, readTitle } from './entry.ts';
import type { Fields } from './fields.ts';
import { inline } from './inline.ts';
import { addWords, type Line, lineDate, lineOf, mergeDates, type Word } from './line.ts';
import type { Settings } from './options.ts';

// "(top 5%)"
const parenthesis = /^\([^()]*\)$/;

/**
 * Reads `awards` or `certificates`: title, who gave it, where, date. The same award of several years is one line with
 * every year. A summary that is a parenthesis, "(top 5%)", runs on from the line.
 */
export function readAwards(section: unknown, settings: Settings): readonly Line[] {
  const lines = fieldsOf(section, 'title').map((fields) => readAward(fields, settings));
  return mergeDates(lines, settings);
}

function readAward(fields: Fields, settings: Settings): Line {
  const { title, address } = readTitle(fields.text('title', 'name'), fields);
  const words: Word[] = [];
  addWords(words, title.text, title.url, true);
  addWords(words, inline(fields.text('awarder', 'issuer')));
  addWords(words, readPlace(fields, settings));
  const date = lineDate(fields, settings);
  const body = readBody(fields, settings, address);
  const first = body.paragraphs[0] ?? '';
  return typeof first === 'string' && parenthesis.test(first)
    ? lineOf(words, date, body, first, body.paragraphs.slice(1))
    : lineOf(words, date, body);
}
