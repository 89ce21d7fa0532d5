import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCslJson, writeCslJson } from '../../src/cli/bibliography/csl-json.ts';
import { publicationOf } from '../../src/cli/bibliography/publication.ts';
import { writeBibtex } from '../../src/cli/bibliography/write-bibtex.ts';
import { folderWith, run } from './command.ts';

const publications = [
  {
    name: 'NASA & the iPhone: 50% of {x_i}',
    authors: [
      'Jörg Müller',
      'Jan van der Berg',
      'Maria de la Cruz, Jr.',
      'World Health Organization',
      'et al.',
    ],
    type: 'article-journal',
    journal: 'Journal of X',
    volume: '3',
    issue: '2',
    pages: '12–34',
    releaseDate: '2019-03-04',
    doi: 'https://doi.org/10.5555/A_b',
    arxiv: '2201.00001',
    status: 'in press',
    award: 'Best Paper',
    pdf: 'paper_final.pdf',
    selected: true,
  },
  {
    title: 'An Older Spelling',
    venue: 'Proc. of Y',
    type: 'paper-conference',
    author: 'A. Quill and B. Ink',
    year: 2020,
  },
  { name: 'NASA again', authors: [{ name: 'Jörg Müller' }], releaseDate: '2019', type: 'Lecture notes' },
];
const mark = '% Written by jsonresume-theme-scholar export, which replaces this file.\n';
const json = JSON.stringify({ basics: { name: 'Jörg Müller' }, publications });

test('export writes BibTeX that people, styles and biber read', async () => {
  const folder = await folderWith({ 'resume.json': json });
  expect(await run(folder, ['export', 'refs.bib'])).toEqual({
    code: 0,
    stdout: 'Wrote refs.bib\n',
    stderr: '3 entries exported.\n',
  });
  expect(
    await readFile(join(folder, 'refs.bib'), 'utf8'),
  ).toBe(String.raw`% Written by jsonresume-theme-scholar export, which replaces this file.

@article{muller2019nasa,
  author = {Jörg Müller and Jan van der Berg and de la Cruz, Jr., Maria and {World Health Organization} and others},
  title = {{NASA} \& the {iPhone}: 50\% of \textbraceleft{}x\_i\textbraceright{}},
  journal = {Journal of X},
  year = {2019},
  month = {3},
  day = {4},
  volume = {3},
  number = {2},
  pages = {12--34},
  doi = {10.5555/A_b},
  eprint = {2201.00001},
  archiveprefix = {arXiv},
  pubstate = {inpress},
  award = {Best Paper},
  pdf = {paper_final.pdf},
  selected = {true}
}

@inproceedings{quill2020older,
  author = {A. Quill and B. Ink},
  title = {An Older Spelling},
  booktitle = {Proc. of Y},
  year = {2020}
}

@misc{muller2019nasa-2,
  author = {Jörg Müller},
  title = {{NASA} again},
  type = {Lecture notes},
  year = {2019}
}
`);
});

test('what was exported is found again by import, in BibTeX and in CSL-JSON', async () => {
  const folder = await folderWith({ 'cv.json': json });
  for (const refs of ['refs.bib', 'refs.json']) {
    expect((await run(folder, ['export', refs, '--from', 'cv.json'])).stdout).toBe(`Wrote ${refs}\n`);
    expect(await run(folder, ['import', refs, '--into', 'cv.json'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '0 added, 0 completed, 3 already there.\n',
    });
  }
  expect(JSON.parse(await readFile(join(folder, 'refs.json'), 'utf8'))[2]).toEqual({
    id: 'publication-3',
    type: 'document',
    genre: 'Lecture notes',
    title: 'NASA again',
    author: [{ family: 'Müller', given: 'Jörg' }],
    issued: { 'date-parts': [[2019]] },
  });
});

describe('an entry of the resume is exported however it is spelled:', () => {
  const people: readonly (readonly [authors: unknown, bibtex: string])[] = [
    ['Ada Lovelace, Charles Babbage, and Alan Turing', 'Ada Lovelace and Charles Babbage and Alan Turing'],
    ['Ada Lovelace, Charles Babbage and Alan Turing', 'Ada Lovelace and Charles Babbage and Alan Turing'],
    ['Lovelace, Ada and Babbage, Charles and others', 'Lovelace, Ada and Babbage, Charles and others'],
    [['Ada Lovelace', 'et al'], 'Ada Lovelace and others'],
    ['{Barnes and Noble} and Ada Lovelace', '{Barnes and Noble} and Ada Lovelace'],
    [
      [{ family: 'Waals', given: 'Johannes', 'non-dropping-particle': 'van der', suffix: 'Jr.' }],
      'van der Waals, Jr., Johannes',
    ],
    [[{ name: 'Ada Lovelace', affiliation: 'Nowhere' }], 'Ada Lovelace'],
  ];
  test.each(people)('the authors %j', (authors, bibtex) => {
    expect(writeBibtex([publicationOf({ name: 'T', authors })])).toContain(`  author = {${bibtex}},\n`);
  });

  test('the inventors of a patent', () => {
    const patent = { name: 'T', type: 'patent', inventors: ['A. Quill', 'B. Ink'] };
    expect(writeBibtex([publicationOf(patent)])).toContain('  author = {A. Quill and B. Ink},\n');
  });

  test('a list under two names is one', () => {
    const { authors } = publicationOf({ name: 'T', authors: ['A. Turing'], author: 'A. Turing' });
    expect(authors).toEqual(['A. Turing']);
  });

  const types: readonly (readonly [type: string, bibtex: string, csl: string, words?: string])[] = [
    ['inproceedings', 'inproceedings', 'paper-conference'],
    ['Conference Paper', 'inproceedings', 'paper-conference'],
    ['article', 'article', 'article-journal'],
    ['journal-article', 'article', 'article-journal'],
    ['article-magazine', 'article', 'article-magazine'],
    ['incollection', 'incollection', 'chapter'],
    ['phdthesis', 'phdthesis', 'thesis'],
    ['mastersthesis', 'mastersthesis', 'thesis'],
    ['PhD thesis', 'phdthesis', 'thesis'],
    ['Diploma thesis', 'mastersthesis', 'thesis', 'Diploma thesis'],
    ['techreport', 'techreport', 'report'],
    ['preprint', 'misc', 'article', 'preprint'],
    ['speech', 'misc', 'speech', 'speech'],
    ['misc', 'misc', 'document'],
    ['Lecture notes', 'misc', 'document', 'Lecture notes'],
  ];
  test.each(types)('the type %s', (type, bibtex, csl, words) => {
    const publications = [publicationOf({ name: 'T', type })];
    const field = words === undefined ? '' : `,\n  type = {${words}}`;
    expect(writeBibtex(publications)).toBe(`@${bibtex}{t,\n  title = {T}${field}\n}\n`);
    expect(JSON.parse(writeCslJson(publications))[0].type).toBe(csl);
  });

  test('the words of BibTeX and CSL-JSON', () => {
    const bibtex = {
      title: 'T',
      ENTRYTYPE: 'phdthesis',
      editor: 'Ada Lovelace',
      school: 'ETH',
      year: '2020',
      month: 'mar',
      eprint: '2201.00001',
      archivePrefix: 'arXiv',
    };
    const cslJson = {
      title: 'T',
      type: 'article-journal',
      translators: [{ family: 'Turing', given: 'Alan' }],
      'container-title': 'J',
      page: '1--2',
      issued: { 'date-parts': [[2020, 3]] },
      DOI: '10.5555/1',
      URL: 'https://example.org/',
      ISBN: '978-0-00-000000-2',
      pmid: 123,
      location: 'Bern',
      language: 'de',
      links: [{ label: 'Project page', url: 'https://example.org/p' }],
    };
    expect(writeBibtex([bibtex, cslJson].map(publicationOf))).toBe(`@phdthesis{lovelace2020t,
  editor = {Ada Lovelace},
  title = {T},
  school = {ETH},
  year = {2020},
  month = {3},
  eprint = {2201.00001},
  archiveprefix = {arXiv}
}

@article{2020t,
  translator = {Alan Turing},
  title = {T},
  journal = {J},
  address = {Bern},
  year = {2020},
  month = {3},
  pages = {1--2},
  doi = {10.5555/1},
  pmid = {123},
  isbn = {978-0-00-000000-2},
  url = {https://example.org/},
  langid = {de},
  projectpage = {https://example.org/p}
}
`);
    expect(JSON.parse(writeCslJson([publicationOf(cslJson)]))).toMatchObject([
      {
        translator: [{ family: 'Turing', given: 'Alan' }],
        'container-title': 'J',
        page: '1–2',
        issued: { 'date-parts': [[2020, 3]] },
        ISBN: '978-0-00-000000-2',
        'publisher-place': 'Bern',
        language: 'de',
        custom: { links: [{ label: 'Project page', url: 'https://example.org/p' }] },
      },
    ]);
  });

  test('several numbers, and a DOI among the links', () => {
    const links = [{ label: 'DOI', url: 'https://doi.org/10.5555/1' }];
    const publications = ['A text', { name: 'T', isbn: ['1', '2'], url: 'https://x.org/', links }].map(
      publicationOf,
    );
    expect(writeBibtex(publications)).toBe(
      '@misc{text,\n  title = {A text}\n}\n\n@misc{t,\n  title = {T},\n  doi = {10.5555/1},\n  isbn = {1 2},\n  url = {https://x.org/}\n}\n',
    );
    expect(JSON.parse(writeCslJson(publications))[1]).toMatchObject({ DOI: '10.5555/1', ISBN: '1 2' });
  });

  test('a date with a time is the date', () => {
    const written = writeBibtex([publicationOf({ name: 'T', releaseDate: '2020-03-04T00:00:00Z' })]);
    expect(written).toContain('year = {2020},\n  month = {3},\n  day = {4}');
    const csl = writeCslJson([publicationOf({ name: 'T', releaseDate: '2020-03-04T00:00:00Z' })]);
    expect(JSON.parse(csl)[0].issued).toEqual({ 'date-parts': [[2020, 3, 4]] });
  });
});

test('what CSL-JSON calls an event is a book title beside a journal, and where a talk was held', () => {
  const publications = [
    { name: 'A', type: 'article-journal', journal: 'Proc. ACM', booktitle: 'POPL 2020' },
    { name: 'B', type: 'speech', booktitle: 'Open Day', location: 'Bern' },
  ];
  const items: unknown = JSON.parse(writeCslJson(publications));
  expect(items).toMatchObject([
    { 'container-title': 'Proc. ACM', 'event-title': 'POPL 2020' },
    { 'event-title': 'Open Day', 'event-place': 'Bern' },
  ]);
  expect(readCslJson(items, () => 1).publications).toEqual(publications);
});

test('Markdown becomes what LaTeX and CSL have for it', async () => {
  const publications = [
    {
      name: '*E. coli* at CO<sub>2</sub> and 10<sup>6</sup>',
      journal: '**J** & HLA\\*',
      note: 'See [here](https://example.org/a) or www.example.org',
    },
    { name: '[The `T`](https://example.org/t)' },
  ];
  const folder = await folderWith({ 'resume.json': JSON.stringify({ publications }) });
  expect((await run(folder, ['export', '-'])).stdout).toBe(`${mark}
@article{coli,
  title = {\\emph{E. coli} at {CO}\\textsubscript{2} and 10\\textsuperscript{6}},
  journal = {\\textbf{J} \\& HLA*},
  note = {See here (https://example.org/a) or www.example.org}
}

@misc{the,
  title = {The T},
  url = {https://example.org/t}
}
`);
  await run(folder, ['export', 'refs.json']);
  expect(JSON.parse(await readFile(join(folder, 'refs.json'), 'utf8'))).toMatchObject([
    { title: '<i>E. coli</i> at CO<sub>2</sub> and 10<sup>6</sup>', 'container-title': '<b>J</b> & HLA*' },
    { title: 'The T', URL: 'https://example.org/t' },
  ]);
  for (const refs of ['refs.bib', 'refs.json']) {
    await run(folder, ['export', refs]);
    const { stderr } = await run(folder, ['import', refs, '--into', 'resume.json', '-o', '-']);
    expect(stderr).toBe('0 added, 1 completed, 1 already there.\n');
  }
});

test('a range of pages has the two hyphens of BibTeX, however it was typed', () => {
  for (const pages of ['101--120', '101–120'])
    expect(writeBibtex([{ name: 'T', pages }])).toContain('  pages = {101--120}\n');
});

test('two numbers in one field stay two words, as Zotero writes them', () => {
  const identifiers = [
    { type: 'ISBN', identifier: '978-0-00-000000-2 978-0-00-000000-9' },
    { type: 'ISSN', identifier: '0306-4573, 1873-5371' },
    { type: 'ACL Anthology', identifier: 'P19-1001' },
  ];
  expect(writeBibtex([{ name: 'T', doi: '10.5555/a b', identifiers }])).toBe(`@misc{t,
  title = {T},
  doi = {10.5555/a b},
  eprint = {P19-1001},
  archiveprefix = {ACL Anthology},
  isbn = {978-0-00-000000-2 978-0-00-000000-9},
  issn = {0306-4573, 1873-5371}
}
`);
});

test('a name in Chinese characters stays whole, since nothing tells its parts', () => {
  const written = [{ name: 'T', authors: ['山田 太郎', '王小明'] }];
  expect(writeBibtex(written)).toContain('author = {{山田 太郎} and 王小明}');
  expect(JSON.parse(writeCslJson(written))[0].author).toEqual([
    { literal: '山田 太郎' },
    { family: '王小明' },
  ]);
});

test('export - prints BibTeX and nothing else', async () => {
  const folder = await folderWith();
  const input = '{"publications":[{"name":"T"}]}';
  expect(await run(folder, ['export', '-', '--from', '-'], { input })).toEqual({
    code: 0,
    stdout: `${mark}\n@misc{t,\n  title = {T}\n}\n`,
    stderr: '1 entry exported.\n',
  });
});

test.each([
  ['one by itself', { name: 'T' }],
  ['a title alone', 'T'],
])('export takes %s, where a list belongs, as the theme does', async (_, publications) => {
  const folder = await folderWith();
  const { stdout } = await run(folder, ['export', '-', '--from', '-'], {
    input: JSON.stringify({ publications }),
  });
  expect(stdout).toBe(`${mark}\n@misc{t,\n  title = {T}\n}\n`);
});

test('export refuses a resume without publications, and the resume as its target', async () => {
  const folder = await folderWith({ 'resume.json': '{}', 'cv.json': json });
  expect((await run(folder, ['export', 'refs.bib'])).stderr).toBe('resume.json lists no publication.\n');
  expect((await run(folder, ['export', 'cv.json', '--from', 'cv.json'])).stderr).toBe(
    'cv.json is the resume itself.\n',
  );
  expect(await readFile(join(folder, 'cv.json'), 'utf8')).toBe(json);
});

const hint = 'Try jsonresume-theme-scholar --help.\n';

test.each([
  [
    'cv.pdf',
    `export writes a bibliography; jsonresume-theme-scholar resume.json -o cv.pdf makes the CV.\n${hint}`,
  ],
  [
    'my/cv.htm',
    `export writes a bibliography; jsonresume-theme-scholar resume.json -o my/cv.htm makes the CV.\n${hint}`,
  ],
  [
    'refs.txt',
    `Cannot tell what to write to "refs.txt": its name must end in .bib, .bibtex or .json.\n${hint}`,
  ],
  ['cv.json', 'cv.json is there already and holds an object, as a resume does: it is left as it is.\n'],
])('export does not write a bibliography to %s', async (path, stderr) => {
  const resume = '\ufeff\n{ "basics": {}, }';
  const folder = await folderWith({ 'resume.json': json, 'cv.json': resume });
  expect(await run(folder, ['export', path])).toEqual({ code: 1, stdout: '', stderr });
  expect(await readFile(join(folder, 'cv.json'), 'utf8')).toBe(resume);
});

test('export writes its own files anew, and empty ones, and BibTeX under its long ending', async () => {
  const folder = await folderWith({ 'resume.json': '{"publications":[{"name":"Old"}]}', 'empty.bib': '\n' });
  for (const path of ['refs.json', 'refs.BibTeX']) expect((await run(folder, ['export', path])).code).toBe(0);
  await writeFile(join(folder, 'resume.json'), json);
  for (const path of ['refs.json', 'refs.BibTeX', 'empty.bib'])
    expect((await run(folder, ['export', path])).code).toBe(0);
  expect(JSON.parse(await readFile(join(folder, 'refs.json'), 'utf8'))).toHaveLength(3);
  for (const path of ['refs.BibTeX', 'empty.bib'])
    expect(await readFile(join(folder, path), 'utf8')).toContain('@article{muller2019nasa');
});

test('export leaves a bibliography alone that it did not write', async () => {
  const files = {
    'refs.bib': '@misc{k, title={N}, abstract={Only here.}}\n',
    'refs.json': '[{"id": "quill2019", "title": "N"}]',
    'broken.json': '[{"id": "publication-1"},]',
  };
  const folder = await folderWith({ 'resume.json': json, ...files });
  for (const [path, content] of Object.entries(files)) {
    expect(await run(folder, ['export', path])).toEqual({
      code: 1,
      stdout: '',
      stderr: `${path} is there already, not written by export, and is left as it is: export to another name.\n`,
    });
    expect(await readFile(join(folder, path), 'utf8')).toBe(content);
  }
});

test('the parser of bibliographies is a file of its own below 130 kB, which neither rendering nor its command reads', () => {
  const [parser = '', ...more] = readdirSync('dist').filter((name) => /^cli-exchange-.*\.mjs$/.test(name));
  expect(more).toEqual([]);
  expect(statSync(join('dist', parser)).size).toBeLessThan(130_000);
  // A macro that the parser knows, and that no resume needs.
  for (const name of [parser, 'index.mjs', 'index.cjs'])
    expect(readFileSync(join('dist', name), 'utf8').includes('mathbb'), name).toBe(name === parser);
  const code = readFileSync(join('dist', parser), 'utf8');
  // What it has in common with the command is in files beside them.
  const parts = [...code.matchAll(/from\s*"\.\/(cli-chunk-[^"]+)"/g)].map(([, name = '']) => name);
  const read = [code, ...parts.map((name) => readFileSync(join('dist', name), 'utf8'))];
  expect(read.filter((part) => /from\s*"\.\/model\.mjs"/.test(part))).toHaveLength(1);
  const cli = readFileSync('dist/cli.mjs', 'utf8');
  expect(cli).toContain(`import("./${parser}")`);
  expect(cli).not.toMatch(new RegExp(`from\\s*"./${parser}"`));
});
