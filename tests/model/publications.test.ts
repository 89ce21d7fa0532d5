import { describe, expect, test } from 'vitest';
import { ownName } from '../../src/model/name.ts';
import { readSettings } from '../../src/model/options.ts';
import { readPublications } from '../../src/model/publications.ts';
import { dateText, settings } from './reading.ts';

const publications = (section: unknown, options?: unknown) =>
  readPublications(section, settings(options), ownName(['Jiangfei Duan']));
const list = (section: unknown) => publications(section).map(({ citation }) => citation);
const read = (item: unknown) => list([item])[0];

describe('authors', () => {
  const authors = (fields: object) =>
    read({ name: 'Paper', ...fields })?.authors.shown.map(
      ({ text, marks, self }) => `${text}${marks}${self ? ' (me)' : ''}`,
    );

  test.each([
    ['strings', { authors: ['J. Duan*', 'A. Turing*†'] }, ['J. Duan* (me)', 'A. Turing*†']],
    ['objects', { authors: [{ name: 'Jiangfei Duan' }, { name: 'Ada' }] }, ['Jiangfei Duan (me)', 'Ada']],
    ['names in parts', { authors: [{ given: 'Jiangfei', family: 'Duan' }] }, ['Jiangfei Duan (me)']],
    [
      'one string with and',
      { author: 'Duan, Jiangfei and Turing, Alan' },
      ['Duan, Jiangfei (me)', 'Turing, Alan'],
    ],
    ['one string with semicolons', { author: 'Duan, J.; Turing, A.' }, ['Duan, J. (me)', 'Turing, A.']],
    ['a list under author', { author: ['A', 'B'] }, ['A', 'B']],
    [
      'a name in parts that are alike',
      { authors: [{ given: 'Thomas', family: 'Thomas' }] },
      ['Thomas Thomas'],
    ],
    ['empty ones', { authors: ['', null, {}, 'A'] }, ['A']],
    ['a namesake', { authors: ['Haodong Duan', 'H. Duan'] }, ['Haodong Duan', 'H. Duan']],
    ['none', {}, []],
  ])('as %s', (_, fields, expected) => {
    expect(authors(fields)).toEqual(expected);
  });

  test('with an address link to it where it is safe', () => {
    const paper = read({
      name: 'P',
      authors: [
        { name: 'A', url: 'a.example' },
        { name: 'B', url: 'javascript:alert(1)' },
      ],
    });
    expect(paper?.authors.shown.map(({ url }) => url)).toEqual(['https://a.example', '']);
  });
});

describe('editors and translators', () => {
  test('stand in the place of authors that are missing, and are named for what they did', () => {
    const [volume] = publications([{ name: 'V', type: 'edited', editors: ['A. Bell', 'J. Duan'] }]);
    expect(volume?.citation.authors).toMatchObject({
      shown: [{ self: false }, { self: true }],
      role: 'Editors',
    });
    expect(volume?.own).toBe(true);
  });

  test.each([
    [{ booktitle: 'Ex Encyclopedia', type: 'encyclopedia entry' }, 'B. Cole'],
    [{ booktitle: 'Ex Encyclopedia' }, 'B. Cole'],
    [{ publisher: 'Ex Press', type: 'incollection' }, 'B. Cole'],
  ])('of what %j appeared in did not make it', (fields, editor) => {
    const [chapter] = publications([{ name: 'C', editors: [editor], ...fields }]);
    expect(chapter?.citation.authors.shown).toEqual([]);
    expect(chapter?.citation.details[0]).toEqual({ label: 'Editor', text: editor });
    expect(chapter?.citation.record).toMatchObject({ people: [], editing: false });
  });

  test.each([
    { booktitle: 'Proc. Ex', type: 'proceedings' },
    { journal: 'Ex Studies', type: 'special issue' },
  ])('made %j', (fields) => {
    const [volume] = publications([{ name: 'V', editors: ['B. Cole'], ...fields }]);
    expect(volume?.citation.authors).toMatchObject({ shown: [{ text: 'B. Cole' }], role: 'Editor' });
  });

  test('are a detail beside authors, with one’s own name strong', () => {
    const [chapter] = publications([
      { name: 'C', authors: ['A. Bell'], editor: 'B. Cole', translators: ['J. Duan*', 'D. Eck'] },
    ]);
    expect(chapter?.citation.details).toEqual([
      { label: 'Editor', text: 'B. Cole' },
      {
        label: 'Translators',
        text: [{ tag: 'b', children: ['J. Duan'] }, { tag: 'sup', children: ['*'] }, ', D. Eck'],
      },
    ]);
    expect(chapter?.own).toBe(true);
  });
});

test('the inventors of a patent made it', () => {
  expect(read({ name: 'P', type: 'patent', inventors: ['A. Bell', 'J. Duan'] })).toMatchObject({
    authors: { shown: [{ text: 'A. Bell' }, { self: true }] },
    details: [],
  });
});

describe('a word of the author’s for the type', () => {
  const word = (options: object, fields: object = {}) => {
    const [one] = publications([{ name: 'P', type: 'Op-ed', ...fields }], { publications: options });
    return one?.citation.details.map(({ text }) => text);
  };

  test('is said of each', () => {
    expect(word({})).toEqual(['Op-ed']);
    expect(word({ groupBy: 'year' })).toEqual(['Op-ed']);
  });

  test('is not said again below a heading that says it', () => {
    expect(word({ groupBy: 'type' })).toEqual([]);
    expect(word({ groupBy: 'type', selected: true })).toEqual([]);
    expect(word({ groupBy: 'type', selected: true }, { selected: true })).toEqual(['Op-ed']);
  });

  test('is one heading for theses, each of which says for what degree', () => {
    const theses = ['thesis', "Master's thesis", 'PhD Dissertation'].map((type) => ({
      name: type,
      type,
      school: 'ETH',
    }));
    const [plain, master, doctor] = publications(theses, { publications: { groupBy: 'type' } });
    expect([plain, master, doctor].map((one) => one?.kind.type)).toEqual(['thesis', 'thesis', 'thesis']);
    expect(plain?.citation.details).toEqual([]);
    expect(master?.citation).toMatchObject({
      venue: '',
      publisher: 'ETH',
      details: [{ label: '', text: "Master's thesis" }],
      record: { type: 'Thesis' },
    });
    expect(doctor?.citation.details).toEqual([{ label: '', text: 'PhD Dissertation' }]);
  });

  test('is none that only a note lacks', () => {
    const [one] = publications([{ name: 'P', type: 'Blog', url: 'a.example' }], {
      publications: { groupBy: 'type' },
    });
    expect(one?.note).toBe(false);
  });
});

test('a tag of a language is its title’s, a word for one is shown', () => {
  expect(read({ name: 'P', language: 'fr' })).toMatchObject({ lang: 'fr', details: [] });
  expect(read({ name: 'P', language: 'French' })).toMatchObject({
    lang: '',
    details: [{ label: 'Language', text: 'French' }],
  });
});

test('authors written into the summary are marked there', () => {
  expect(read({ name: 'P', summary: 'Ada Lovelace, Jiangfei Duan' })?.paragraphs).toEqual([
    ['Ada Lovelace, ', { tag: 'b', children: ['Jiangfei Duan'] }],
  ]);
});

describe('where it appeared', () => {
  test.each([
    ['publisher', { publisher: 'ACM' }, 'ACM'],
    ['journal', { journal: 'Nature' }, 'Nature'],
    ['venue', { venue: 'OSDI' }, 'OSDI'],
    ['booktitle', { booktitle: 'Proc. OSDI' }, 'Proc. OSDI'],
    ['both, once where they agree', { journal: 'Nature', publisher: 'Nature' }, 'Nature'],
  ])('%s', (_, fields, venue) => {
    expect(read({ name: 'Paper', ...fields })?.venue).toBe(venue);
  });

  test.each([
    [{ venue: 'OSDI', publisher: 'USENIX' }, 'OSDI', 'USENIX'],
    [{ venue: 'OSDI', location: 'Boston' }, 'OSDI', 'Boston'],
    [{ publisher: 'MIT Press', type: 'book' }, '', 'MIT Press'],
    [{ publisher: 'MIT Press', location: 'Cambridge', type: 'book' }, '', 'Cambridge: MIT Press'],
    [{ publisher: 'ACM', address: 'New York' }, 'ACM, New York', ''],
    [{ school: 'ETH', address: 'Zürich', type: 'phdthesis' }, '', 'Zürich: ETH'],
    [{ institution: 'CERN', number: 'TDR-30', type: 'techreport' }, '', 'CERN'],
    [{ institution: 'IZA', number: '12', type: 'policy brief' }, 'IZA', ''],
    [{ venue: 'OSDI', organization: 'USENIX' }, 'OSDI', 'USENIX'],
    [{ publisher: 'Ada Lovelace, J. Duan' }, ['Ada Lovelace, ', { tag: 'b', children: ['J. Duan'] }], ''],
  ])('%j appeared in %j, with %j', (fields, venue, publisher) => {
    expect(read({ name: 'Paper', ...fields })).toMatchObject({ venue, publisher });
  });

  test.each([
    ['fr', 'PUR', 'Rennes', 'Rennes\u00a0: PUR'],
    ['zh-Hans', '科学出版社', '北京', '北京：科学出版社'],
    ['zh-Hans', 'MIT Press', 'Cambridge', 'Cambridge: MIT Press'],
  ])(
    'between place and publisher stands the colon of the language %s: %s',
    (language, publisher, location, said) => {
      const book = { name: 'B', type: 'book', publisher, location };
      const [read] = readPublications([book], readSettings({ language }, undefined), ownName([]));
      expect(read?.citation.publisher).toBe(said);
    },
  );

  test.each([
    [{ issue: '24/03' }, '24/03'],
    [{ volume: 12, issue: 3, pages: '45-67' }, '12(3), 45–67'],
    [{ volume: '12', pages: '45--67' }, '12, 45–67'],
    [{ volume: '12', pages: '45 --- 67' }, '12, 45–67'],
    [{ volume: '12' }, '12'],
    [{ pages: '45' }, '45'],
    [{}, ''],
  ])('%j is set as %j', (fields, imprint) => {
    expect(read({ name: 'Paper', ...fields })?.imprint).toBe(imprint);
  });

  test.each([
    [{ type: 'book', publisher: 'MIT Press', volume: '4' }, 'Studies 4, MIT Press', ''],
    [{ type: 'book', publisher: 'MIT Press', location: 'Rome' }, 'Studies, Rome: MIT Press', ''],
    [{ type: 'book', volume: '7', number: 75 }, 'Studies 75', '7'],
    [{ booktitle: 'Proc. OSDI', publisher: 'ACM', volume: 12, pages: '1-9' }, 'Studies 12, ACM', '1–9'],
    [{ type: 'chapter', volume: 2, 'collection-number': 5 }, 'Studies 5', '2'],
    [{ journal: 'Nature', volume: '12', issue: '3' }, 'Studies', '12(3)'],
    [{ type: 'report', publisher: 'IZA', number: 12 }, 'Studies 12, IZA', ''],
  ])('in a series with %j: %s', (fields, publisher, imprint) => {
    const paper = read({ name: 'Paper', series: 'Studies', ...fields });
    expect(paper).toMatchObject({ publisher, imprint, details: [] });
  });

  test('in a series, with a publisher that stands for the venue', () => {
    const paper = read({ name: 'P', publisher: 'ACM', 'collection-title': 'Studies', volume: 4 });
    expect(paper).toMatchObject({ venue: 'ACM', publisher: 'Studies 4', imprint: '' });
  });

  test('an edition that says what it is goes before the publisher; another is named', () => {
    const book = { name: 'B', type: 'book', publisher: 'MIT Press', location: 'Rome', series: 'S' };
    expect(read({ ...book, edition: '2nd ed.' })).toMatchObject({
      publisher: 'S, 2nd ed., Rome: MIT Press',
      details: [],
    });
    expect(read({ ...book, edition: '修订本' })?.publisher).toBe('S, 修订本, Rome: MIT Press');
    expect(read({ ...book, edition: 2 })?.details).toEqual([{ label: 'Edition', text: '2' }]);
  });

  test.each([
    ['releaseDate', '2024-03-01', 'Mar 2024'],
    ['releaseDate', '2024', '2024'],
    ['releaseDate', 'submitted', 'submitted'],
    ['date', '2024', '2024'],
    ['year', 2024, '2024'],
    ['issued', { 'date-parts': [[2024, 3, 1]] }, 'Mar 2024'],
    ['issued', '2024', '2024'],
    ['issued', { 'date-parts': [[null]] }, ''],
    ['issued', { 'date-parts': [[2024]], season: 'Spring' }, 'Spring 2024'],
    ['issued', { raw: 'Spring 2024' }, 'Spring 2024'],
    ['published', { 'date-parts': [[2020, 5, 1]] }, 'May 2020'],
    ['releaseDate', { year: 2020, month: 5 }, 'May 2020'],
    ['releaseDate', '2019-2020', '2019-2020'],
  ])('%s %j reads %s, and never runs to the present', (key, value, shown) => {
    expect(dateText(read({ name: 'Paper', [key]: value })?.date ?? [])).toBe(shown);
  });
});

test.each([
  ['mar', 'Mar 2024'],
  ['March', 'Mar 2024'],
  [3, 'Mar 2024'],
  ['Spring', 'Spring 2024'],
  ['May/June', 'May/June 2024'],
])('BibTeX’s month %j goes with its year', (month, shown) => {
  expect(dateText(read({ name: 'Paper', year: 2024, month })?.date ?? [])).toBe(shown);
});

test.each([
  { releaseDate: '2020-05-01', year: 2020, month: 'May', day: 1 },
  { releaseDate: '2020-05', year: '2020', month: '05' },
  { date: 'May 2020', year: 2020 },
  { year: 2020, month: 5, day: 1 },
  { year: 2020, month: 'May 2020' },
  { releaseDate: '2020-05-01T00:00:00Z', day: 1 },
  { published: { 'date-parts': [[2020, 5, 1]] }, issued: { 'date-parts': [[2020, 5]] } },
])('of %j nothing is said twice', (fields) => {
  const paper = read({ name: 'Paper', ...fields });
  expect(dateText(paper?.date ?? [])).toBe('May 2020');
  expect(paper?.details).toEqual([]);
});

test('what differs from the date is kept as a detail', () => {
  const fields = { releaseDate: '2020-05-15', year: 2019, month: 'Mar', day: 5, issued: '2019-03' };
  expect(read({ name: 'Paper', ...fields })?.details).toEqual([
    { label: 'Year', text: '2019' },
    { label: 'Month', text: 'Mar' },
    { label: 'Day', text: '5' },
    { label: 'Issued', text: '2019-03' },
  ]);
});

describe('addresses', () => {
  const links = (fields: object) => read({ name: 'Paper', ...fields })?.links;

  test.each([
    '10.1145/3620665',
    'doi:10.1145/3620665',
    'DOI: 10.1145/3620665',
    'https://doi.org/10.1145/3620665',
    'http://dx.doi.org/10.1145/3620665',
    'doi.org/10.1145/3620665',
    'https://doi.org/10.1145/3620665/',
    'https://doi.org/10.1145/3620665?utm_source=x#abstract',
    'https://doi.org/10.1145%2F3620665',
  ])('the DOI %s links to its resolver', (doi) => {
    expect(links({ doi })).toEqual([{ text: 'doi:10.1145/3620665', url: 'https://doi.org/10.1145/3620665' }]);
  });

  test.each([
    '2404.02015',
    'arXiv:2404.02015',
    'https://arxiv.org/abs/2404.02015',
    'https://arxiv.org/pdf/2404.02015',
    'https://arxiv.org/pdf/2404.02015.pdf',
    'arxiv.org/abs/2404.02015',
    'https://arxiv.org/html/2404.02015',
    'https://export.arxiv.org/abs/2404.02015?context=cs.LG',
  ])('the arXiv number %s links to its page', (arxiv) => {
    expect(links({ arxiv })).toEqual([{ text: 'arXiv:2404.02015', url: 'https://arxiv.org/abs/2404.02015' }]);
  });

  test.each([
    [{ pmid: '99007730' }, 'PMID:99007730', 'https://pubmed.ncbi.nlm.nih.gov/99007730'],
    [{ PMCID: 'PMC123' }, 'PMCID:PMC123', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC123'],
    [{ isbn: '978-3-16' }, 'ISBN 978-3-16', ''],
    [
      { eprint: '2404.02015', archiveprefix: 'arXiv' },
      'arXiv:2404.02015',
      'https://arxiv.org/abs/2404.02015',
    ],
    [{ eprint: 'hal-1' }, 'eprint: hal-1', ''],
    [
      { arxiv: 'arXiv:1706.03762v5 [cs.CL]' },
      'arXiv:1706.03762v5 [cs.CL]',
      'https://arxiv.org/abs/1706.03762v5',
    ],
    [{ arxiv: 'math.GT/0309136' }, 'arXiv:math.GT/0309136', 'https://arxiv.org/abs/math.GT/0309136'],
    [{ arxiv: 'forthcoming, 2024' }, 'arXiv:forthcoming, 2024', ''],
    [
      { pmid: 'https://www.ncbi.nlm.nih.gov/pubmed/99007730' },
      'PMID:99007730',
      'https://pubmed.ncbi.nlm.nih.gov/99007730',
    ],
    [
      { pmid: 'https://pubmed.ncbi.nlm.nih.gov/99007730/' },
      'PMID:99007730',
      'https://pubmed.ncbi.nlm.nih.gov/99007730',
    ],
    [{ pmid: 'PMID 99007730' }, 'PMID:99007730', 'https://pubmed.ncbi.nlm.nih.gov/99007730'],
    [
      { pmcid: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC123/' },
      'PMCID:PMC123',
      'https://pmc.ncbi.nlm.nih.gov/articles/PMC123',
    ],
    [
      { identifiers: [{ type: 'pubmed', identifier: '99007730' }] },
      'PMID:99007730',
      'https://pubmed.ncbi.nlm.nih.gov/99007730',
    ],
    [{ isbn: 'ISBN 978-3-16' }, 'ISBN 978-3-16', ''],
    [{ isbn: 'ISBN-13: 978-3-16' }, 'ISBN 978-3-16', ''],
    [{ issn: 'ISSN: 1234-5678' }, 'ISSN 1234-5678', ''],
  ])('%j is set as %s', (fields, text, url) => {
    expect(links(fields)).toEqual([{ text, url }]);
  });

  test('an identifier given twice is set once', () => {
    const identifiers = [{ type: 'doi', identifier: 'https://doi.org/10.1/A' }];
    expect(links({ doi: '10.1/a', identifiers })).toHaveLength(1);
  });

  test('the title does not lead where its DOI leads already', () => {
    const paper = read({ name: 'Paper', url: 'http://dx.doi.org/10.1/a', doi: '10.1/a' });
    expect(paper?.title.url).toBe('');
    expect(paper?.links).toEqual([{ text: 'doi:10.1/a', url: 'https://doi.org/10.1/a' }]);
  });

  test('al-folio’s links and listed ones are labelled, and the website is one where the title leads elsewhere', () => {
    expect(
      links({
        url: 'https://a.example',
        website: 'https://b.example',
        pdf: 'https://c.example/a.pdf',
        supp: 'https://d.example',
        links: [
          { type: 'code', url: 'https://e.example' },
          { label: 'Talk', url: './talk' },
          { url: 'https://f.example/g/' },
        ],
      }),
    ).toEqual([
      { text: 'PDF', url: 'https://c.example/a.pdf' },
      { text: 'Supplement', url: 'https://d.example' },
      { text: 'Website', url: 'https://b.example' },
      { text: 'code', url: 'https://e.example' },
      { text: 'Talk: ./talk', url: '' },
      { text: 'f.example/g', url: 'https://f.example/g/' },
    ]);
  });

  test('a text in their place is read as one', () => {
    expect(links({ links: '<a href="https://a.example">Code</a>, *soon*' })).toEqual([
      {
        text: [
          { tag: 'a', url: 'https://a.example', title: '', children: ['Code'] },
          ', ',
          { tag: 'em', children: ['soon'] },
        ],
        url: '',
      },
    ]);
  });

  test('files without an address are told by their names', () => {
    expect(links({ pdf: 'kim2023.pdf', slides: 'talk.pptx', links: ['code.zip'] })).toEqual([
      { text: 'PDF: kim2023.pdf', url: '' },
      { text: 'Slides: talk.pptx', url: '' },
      { text: 'code.zip', url: '' },
    ]);
  });

  test('a DOI of old, with every kind of bracket, stays one address', () => {
    const doi = '10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2';
    expect(links({ doi })).toEqual([
      {
        text: `doi:${doi}`,
        url: 'https://doi.org/10.1002/(SICI)1097-0258(19980815)17:15%3C1661::AID-SIM968%3E3.0.CO;2-2',
      },
    ]);
  });

  test.each([
    [
      'https://doi.org/10.1002/(SICI)1097-4571(199806)49:8%3C693::AID-ASI4%3E3.0.CO;2-O',
      '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
      '10.1002/(SICI)1097-4571(199806)49:8%3C693::AID-ASI4%3E3.0.CO;2-O',
    ],
    [
      'https://doi.org/10.1002/1521-3951(199911)216:1<135>3.0.CO;2-#',
      '10.1002/1521-3951(199911)216:1<135>3.0.CO;2-#',
      '10.1002/1521-3951(199911)216:1%3C135%3E3.0.CO;2-%23',
    ],
    ['10.1000/a#b?c', '10.1000/a#b?c', '10.1000/a%23b%3Fc'],
    ['https://doi.org/10.1000/a%23b%3Fc', '10.1000/a#b?c', '10.1000/a%23b%3Fc'],
    ['10.1000/a%3Cb', '10.1000/a<b', '10.1000/a%3Cb'],
    ['https://doi.org/10.1000/a%ZZ', '10.1000/a%ZZ', '10.1000/a%25ZZ'],
  ])('the DOI of %s is written as it is, and encoded once in its address', (doi, name, path) => {
    expect(links({ doi })).toEqual([{ text: `doi:${name}`, url: `https://doi.org/${path}` }]);
  });

  test.each([
    ['doi', 'https://dl.acm.org/doi/10.1145/1', 'doi: dl.acm.org/doi/10.1145/1'],
    ['arxiv', 'https://arxiv.org/a/lovelace_a_1', 'arxiv: arxiv.org/a/lovelace_a_1'],
    ['isbn', 'https://books.example/978', 'isbn: books.example/978'],
  ])('the %s %s, which is the address of another page, leads there', (key, url, text) => {
    expect(links({ [key]: url })).toEqual([{ text, url }]);
  });

  test('the name of a registry without a name in it is none', () => {
    expect(links({ doi: 'https://doi.org/', pmid: 'PMID:', isbn: 'ISBN:' })).toEqual([]);
  });

  test.each(['doi', 'arxiv'])('half a character in the %s does not throw', (key) => {
    expect(() => links({ [key]: '10.1/\ud800' })).not.toThrow();
  });

  test('identifiers are links where their kind or form allows it', () => {
    const identifiers = [
      { type: 'DOI', identifier: '10.1/a' },
      { type: 'ISBN', identifier: '978-3-16' },
      { type: 'code', identifier: 'https://github.com/a/b' },
      { type: 'evil', identifier: 'javascript:alert(1)' },
      {},
    ];
    expect(links({ identifiers })).toEqual([
      { text: 'doi:10.1/a', url: 'https://doi.org/10.1/a' },
      { text: 'ISBN 978-3-16', url: '' },
      { text: 'code: github.com/a/b', url: 'https://github.com/a/b' },
      { text: 'evil: javascript:alert(1)', url: '' },
    ]);
  });

  test.each(['url', 'website'])('the title links to the %s', (key) => {
    expect(read({ name: 'Paper', [key]: 'paper.example' })?.title).toEqual({
      text: 'Paper',
      url: 'https://paper.example',
    });
  });

  test('one that is unsafe is kept as a detail', () => {
    const paper = read({ name: 'Paper', url: 'data:text/html,x' });
    expect(paper).toMatchObject({ title: { url: '' }, details: [{ text: 'data:text/html,x' }] });
  });
});

test('status, awards, note, summary and highlights are kept', () => {
  const paper = read({
    name: 'Paper',
    status: 'Under review',
    award: 'Best paper',
    awards: ['Oral'],
    note: 'With code',
    summary: 'One.\n\nTwo.',
    highlights: ['x'],
  });
  expect(paper).toMatchObject({
    status: 'Under review',
    awards: ['Best paper', 'Oral'],
    paragraphs: ['One.', 'Two.', 'With code'],
    highlights: ['x'],
  });
});

test('an award under both its names is one', () => {
  expect(read({ name: 'Paper', award: 'Best', awards: ['Best', 'Oral'] })?.awards).toEqual(['Best', 'Oral']);
});

test('the key of a BibTeX entry, as bibtexparser writes it, is no text', () => {
  const entry = { ENTRYTYPE: 'article', ID: 'love1843', title: 'Notes', author: 'Ada Lovelace' };
  expect(JSON.stringify(read(entry))).not.toContain('love1843');
});

test.each([[[]], [[{}]], [[{ name: '', publisher: '', authors: [] }]], [null], ['']])(
  '%j has no citations',
  (section) => {
    expect(list(section)).toEqual([]);
  },
);

test.each([
  ['PhD thesis', 'PhD thesis'],
  ['Peer-reviewed article', 'Peer-reviewed article'],
  ['magazine column', 'Magazine column'],
  ['motion-picture', 'Motion picture'],
  ['Legal_Case', 'Legal Case'],
])('the type %s is the detail %s', (type, shown) => {
  expect(read({ name: 'P', type })?.details).toEqual([{ label: '', text: shown }]);
});

test('a title, or a string, is a citation', () => {
  expect(list([{ title: 'A' }, 'B', { name: 'C' }]).map(({ title }) => title.text)).toEqual(['A', 'B', 'C']);
});

test('any one field is enough for a citation', () => {
  const fields = {
    authors: ['A'],
    publisher: 'P',
    pages: '1',
    releaseDate: '2024',
    status: 'S',
    award: 'W',
    doi: '10.1/a',
    summary: 'T',
  };
  for (const [key, value] of Object.entries(fields)) expect(list([{ [key]: value }]), key).toHaveLength(1);
});
