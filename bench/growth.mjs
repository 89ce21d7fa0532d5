/**
 * How the time of a render grows with the length of one text: what people could paste, and what an attacker would.
 *
 *   npm run build && node bench/growth.mjs
 *
 * For every unit and every field it renders 50,000 and 500,000 characters and compares the time a character takes.
 * Linear growth is a ratio of about 1; quadratic growth would be 10. The worst pairs are printed, none is judged.
 */
import { render } from '../dist/index.mjs';

// Characters on which expressions and parsers have been seen to backtrack.
const units = [
  ...[
    'a',
    ' ',
    '\n',
    '\t',
    '.',
    ',',
    '-',
    '–',
    '*',
    '_',
    '`',
    '[',
    ']',
    '(',
    '<',
    '>',
    '&',
    '\\',
    '"',
    '@',
    '/',
    '#',
    '1',
    '=',
    '!',
  ],
  ...[
    'a*',
    '*a ',
    '_a',
    '**a',
    '[a](',
    '![',
    '<b>',
    '<a href="',
    '</b>',
    '&#',
    'a@',
    'a.',
    'a and ',
    'a, ',
    'A. B, ',
    '; ',
  ],
  ...[
    'http://',
    'www.',
    '- a\n',
    '•',
    '\n\n',
    '`a',
    '<!--',
    'é',
    '段',
    '\u0301',
    '\u200f',
    '\ud800',
    '{year}',
    '2021-',
    'doi:',
    '*†',
  ],
];

const fields = {
  name: (text) => ({ basics: { name: text } }),
  label: (text) => ({ basics: { label: text } }),
  email: (text) => ({ basics: { email: text } }),
  phone: (text) => ({ basics: { phone: text } }),
  url: (text) => ({ basics: { url: text } }),
  summary: (text) => ({ basics: { summary: text } }),
  profile: (text) => ({ basics: { profiles: [{ network: text, username: text, url: text }] } }),
  highlight: (text) => ({ work: [{ name: 'a', highlights: [text] }] }),
  date: (text) => ({ work: [{ name: 'a', startDate: text, endDate: text }] }),
  institution: (text) => ({ education: [{ institution: text, area: text, courses: text }] }),
  award: (text) => ({ awards: [{ title: text, summary: text }] }),
  authors: (text) => ({ basics: { name: 'Ada Lovelace' }, publications: [{ name: 'a', authors: text }] }),
  author: (text) => ({
    basics: { name: 'Ada Lovelace' },
    publications: [{ name: 'a', authors: [text, 'b'] }],
  }),
  owner: (text) => ({ basics: { name: text }, publications: [{ name: 'a', authors: [text] }] }),
  pages: (text) => ({ publications: [{ name: 'a', pages: text, doi: text, releaseDate: text, type: text }] }),
  keywords: (text) => ({ skills: [{ name: 'a', keywords: text }] }),
  unknown: (text) => ({ hobbies: [{ anything: text }] }),
  key: (text) => ({ [text]: [{ name: 'a' }] }),
  color: (text) => ({ meta: { themeOptions: { colors: { accent: text } } } }),
  locale: (text) => ({ meta: { themeOptions: { locale: text } } }),
};

const [small, large] = [50_000, 500_000];
const only = process.argv[2];

function time(resume) {
  const start = performance.now();
  render(resume);
  return performance.now() - start;
}

const rows = [];
for (const [field, make] of Object.entries(fields)) {
  if (only !== undefined && only !== field) continue;
  for (const unit of units) {
    const text = (length) => unit.repeat(Math.ceil(length / unit.length));
    const short = time(make(text(small)));
    // What takes seconds already is not linear, and would take minutes.
    const long = short > 3000 ? Number.POSITIVE_INFINITY : time(make(text(large)));
    rows.push({
      field,
      unit: JSON.stringify(unit),
      short,
      long,
      ratio: long / large / (Math.max(short, 1) / small),
    });
  }
}
rows.sort((one, other) => other.long - one.long);
console.log(`${rows.length} pairs; the slowest:`);
console.table(
  rows.slice(0, 15).map(({ field, unit, short, long, ratio }) => ({
    field,
    unit,
    [`${small} (ms)`]: short.toFixed(1),
    [`${large} (ms)`]: long.toFixed(1),
    'per character': ratio.toFixed(2),
  })),
);
