import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCslJson, writeCslJson } from '../../src/cli/bibliography/csl-json.ts';
import { insertPublications } from '../../src/cli/bibliography/json-insertion.ts';
import { fromMarkdown, toMarkdown } from '../../src/cli/bibliography/markup.ts';
import { merge } from '../../src/cli/bibliography/merge.ts';
import { type Publication, publicationOf, tidy } from '../../src/cli/bibliography/publication.ts';
import { readBibtex } from '../../src/cli/bibliography/read-bibtex.ts';
import { writeBibtex } from '../../src/cli/bibliography/write-bibtex.ts';
import { inline } from '../../src/model/inline.ts';
import { plainText } from '../../src/model/rich-text.ts';

// Whatever can stand in one line of a JSON text: LaTeX's special characters above all, and any other script.
const characters = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'abczABCZ 0189.,:;-–\'`"!?()[]/') },
  { weight: 3, arbitrary: fc.constantFrom(...'\\{}$%&#_^~<>@=*|') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'ä',
      'ß',
      'İ',
      'ﬁ',
      'é',
      '山',
      'Ж',
      'Ω',
      '𝔸',
      '∞',
      '“',
      '’',
      '—',
      '…',
      '\u00a0',
      'm²',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'NASA',
      'iPhone',
      '--',
      '``',
      "''",
      '$x^2$',
      '\\"u',
      '{A}',
      ' and ',
      '\\LaTeX ',
      'C++',
      '50%',
      '<i>',
      '&amp;',
    ),
  },
);
const line = fc
  .array(characters, { minLength: 1, maxLength: 20 })
  .map((parts) => parts.join('').replace(/[ ]+/g, ' ').trim().normalize('NFC'))
  .filter((text) => text !== '');
const words = fc.constantFrom('Nature of Things', 'Proc. of X & Y', 'Ω–Journal', 'Verlag Söhne');
const name = fc.oneof(
  fc.constantFrom(
    'Ada Quill',
    'Jan van der Berg',
    'Maria de la Cruz, Jr.',
    'Plato',
    "Sean O'Neil",
    'J.-P. Sartre-Nobody',
  ),
  fc.constantFrom(
    'World Health Organization',
    'Barnes and Noble',
    'bell hooks',
    '山田 太郎',
    'Jörg Müller',
    'al-Nobody, X',
  ),
  fc.constantFrom(
    'Ada Quill*',
    'The Imaginary Collaboration',
    'A_B {C}',
    'Lee, Ann, Marie, Sue',
    'R & D',
    'x=y z',
  ),
);
const word = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9./_-]{2,12}$/);
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });

const publication: fc.Arbitrary<Publication> = fc
  .record({
    name: line,
    authors: optional(
      fc
        .tuple(fc.array(name, { minLength: 1, maxLength: 4 }), fc.boolean())
        .map(([list, more]) => (more ? [...list, 'et al.'] : list)),
    ),
    type: fc.constantFrom(
      'article-journal',
      'paper-conference',
      'chapter',
      'thesis',
      "Master's thesis",
      'book',
      'report',
      'patent',
      'manuscript',
      'dataset',
      'software',
      'webpage',
      'preprint',
      'Lecture notes',
    ),
    venue: optional(words),
    publisher: optional(words),
    series: optional(fc.constantFrom('Studies in Nothing', 'Œuvres & Days')),
    edition: optional(fc.constantFrom('2nd ed.', '3. Auflage')),
    translators: optional(fc.array(name, { minLength: 1, maxLength: 2 })),
    volume: optional(fc.constantFrom('12', 'IV', '2–3')),
    issue: optional(fc.constantFrom('3', 'S1')),
    pages: optional(fc.constantFrom('12–34', '7', 'e1–e9', '1, 3')),
    releaseDate: optional(fc.constantFrom('2019', '2019-03', '2024-02-29', 'Fall 2021', 'in press')),
    doi: optional(fc.constantFrom('10.5555/plain', '10.5555/A_b(2010)<1:2>3.0.CO;2-X', '10.5555/x%y#z')),
    arxiv: optional(fc.constantFrom('2201.00001', '2201.00001v2', 'hep-th/9901001')),
    identifiers: optional(
      fc.constantFrom(
        [{ type: 'ISBN', identifier: '978-3-16-148410-0' }],
        [{ type: 'PMID', identifier: '12345' }],
      ),
    ),
    url: optional(fc.constantFrom('https://example.org/a_b?x=1&y=2#z', 'https://example.org/~me/a%20b')),
    status: optional(fc.constantFrom('in press', 'Under review', 'submitted')),
    award: optional(line),
    note: optional(line.filter((text) => text.length > 25)),
    pdf: optional(word),
    code: optional(fc.constant('https://example.org/c_d')),
    selected: optional(fc.constant(true as const)),
  })
  .map(({ venue, ...rest }) =>
    tidy({ ...rest, [/conference|chapter/.test(rest.type) ? 'booktitle' : 'journal']: venue }),
  );

// "Last, First" is read in reading order.
const inOrder = (people: readonly string[]): readonly string[] =>
  people.map((person) => (person === 'al-Nobody, X' ? 'X al-Nobody' : person));
const asRead = (one: Publication): Publication => ({
  ...one,
  ...(one.authors && { authors: inOrder(one.authors) }),
  ...(one.translators && { translators: inOrder(one.translators) }),
});

test('what is written as BibTeX is read back as it was', () => {
  fc.assert(
    fc.property(fc.array(publication, { minLength: 1, maxLength: 4 }), (publications) => {
      const bibtex = writeBibtex(publications);
      const { publications: back, unread, remarks } = readBibtex(bibtex);
      expect({ back, unread, remarks }).toEqual({ back: publications.map(asRead), unread: [], remarks: [] });
    }),
    { numRuns: 200 },
  );
});

test('what is written as CSL-JSON is read back as it was', () => {
  fc.assert(
    fc.property(fc.array(publication, { minLength: 1, maxLength: 4 }), (publications) => {
      const { publications: back } = readCslJson(JSON.parse(writeCslJson(publications)), () => 1);
      expect(back).toEqual(publications.map(asRead));
    }),
    { numRuns: 200 },
  );
});

test('a text that is imported is printed as it was, and exported as it was', () => {
  fc.assert(
    fc.property(line, (text) => {
      const plain = text.replace(/[<&]/g, '').trim();
      const { name } = toMarkdown({ name: plain });
      expect(plainText(inline(name))).toBe(plain);
      expect(fromMarkdown({ name }).name).toBe(plain);
    }),
    { numRuns: 1000 },
  );
});

test('a second import changes nothing, and none loses what the resume had', () => {
  const known = fc.constantFrom('A Title', 'a title!', 'Another {Title}', 'Third');
  const similar = fc.tuple(publication, known).map(([one, title]): Publication => ({ ...one, name: title }));
  const entry = similar.chain((one) =>
    fc.subarray(Object.entries(one)).map((fields) => Object.fromEntries(fields)),
  );
  fc.assert(
    fc.property(
      fc.array(entry, { maxLength: 5 }),
      fc.array(similar, { maxLength: 6 }),
      fc.constantFrom(undefined, 2, '\t'),
      (publications, bibliography, indent) => {
        const text = JSON.stringify({ basics: { name: 'A' }, publications, work: [] }, null, indent);
        const once = insertPublications(text, merge(publications, bibliography));
        const grown: unknown = JSON.parse(once);
        const list = (grown as { publications: Record<string, unknown>[] }).publications; // JSON of ours
        expect(grown).toMatchObject({ basics: { name: 'A' }, work: [] });
        for (const [index, old] of publications.entries()) expect(list[index]).toMatchObject(old);
        const again = merge(list, bibliography);
        expect(again).toEqual({ added: [], completed: [], known: bibliography.length });
        expect(insertPublications(once, again)).toBe(once);
        // Every work of the bibliography has a place of its own, with all of its fields.
        expect(list.length).toBeGreaterThanOrEqual(bibliography.length);
        for (const { doi } of bibliography)
          if (doi) expect(list.map((one) => publicationOf(one).doi)).toContain(doi);
      },
    ),
    { numRuns: 200 },
  );
});
