import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCslJson } from '../../src/cli/bibliography/csl-json.ts';
import { fromMarkdown, spellMarks, toMarkdown } from '../../src/cli/bibliography/markup.ts';
import { merge } from '../../src/cli/bibliography/merge.ts';
import { publicationOf } from '../../src/cli/bibliography/publication.ts';
import { readBibtex } from '../../src/cli/bibliography/read-bibtex.ts';
import { folderWith, run } from './command.ts';

const invented = await readFile(new URL('fixtures/invented.bib', import.meta.url), 'utf8');

/** The publications of a bibliography of one entry. */
function read(bibtex: string) {
  return readBibtex(bibtex).publications;
}

describe('a field is read as its author sees it in print:', () => {
  const titles: readonly (readonly [what: string, latex: string, text: string])[] = [
    [
      'accents, however they are braced',
      String.raw`\"{o}{\"o}{\"{o}}\"o \'\i{} \~{\^e} \v{c} \c c \k{a} \H o \r{a}`,
      'öööö í ễ č ç ą ő å',
    ],
    ['letters of their own', String.raw`{\ss}{\ae}{\OE}{\aa}{\O}{\l}{\i}{\th}{\dh}{\dj}`, 'ßæŒåØłıþðđ'],
    ['protected capitals', '{Protected Case} of {DNA} and m{RNA}', 'Protected Case of DNA and mRNA'],
    [
      'what is italic in a title, but for a title that all is',
      String.raw`\emph{One} in {\em two}, {\itshape 3}, \textbf{four \textit{five}}`,
      '<i>One</i> in <i>two</i>, <i>3</i>, four <i>five</i>',
    ],
    ['a title that is italic', String.raw`\emph{All of {DNA}}`, 'All of DNA'],
    ['specials', String.raw`50\% \& \$3 \#1 a\_b \{c\} \textless\ 1`, '50% & $3 #1 a_b {c} < 1'],
    ['specials nobody escaped', '100% & $3 #1 a_b <i>c</i>', '100% & $3 #1 a_b <i>c</i>'],
    ['prices', 'From $5 to $10 a day', 'From $5 to $10 a day'],
    ['spaces', String.raw`Vol.~3 of Proc.\ X\,Y`, 'Vol. 3 of Proc. X\u2009Y'],
    ['quotes and dashes', "``a'' `b' c's 1--2 --- 3", "“a” ‘b’ c's 1–2 — 3"],
    [
      'formulas',
      String.raw`$x_{i+1}^2$ $\alpha\leq\beta$ $O(n \log n)$ $\mathbb{R}^n$ $\mu$m`,
      'xᵢ₊₁² α≤β O(n log n) ℝⁿ μm',
    ],
    [
      'accents in formulas, behind their letter',
      String.raw`$\tilde{O}(n)$ $\hat f$ $\widehat{\theta}$ $\tilde{\mathcal{O}}$ $\dot x\ddot{x}$ $\bar\nu_\mu$ $\vec{x}$ $\mathring A$`,
      'Õ(n) f̂ θ̂ Õ ẋẍ ν̄<sub>μ</sub> x⃗ Å',
    ],
    [
      'signs in formulas',
      String.raw`$\|x\|$ $\lVert x\rVert$ $f\colon X\to Y$ $5\degree$C $90^{\circ}$ $A_\infty$-algebras $\hat{}$`,
      '‖x‖ ‖x‖ f: X→Y 5°C 90° A<sub>∞</sub>-algebras',
    ],
    ['what has no raised letter', '$x^{qQ}$ $y_Q$', 'x<sup>qQ</sup> y<sub>Q</sub>'],
    ['marks of footnotes', String.raw`$D^*$ \textsuperscript{*}Equal$^{*,\dagger}$`, 'D* *Equal*,†'],
    [
      'colours, languages and the like',
      String.raw`\textcolor{red}{Red} {\color{blue} Blue} \underline{Line} \foreignlanguage{german}{Haus}`,
      'Red Blue Line Haus',
    ],
    ['a title for bookmarks', String.raw`\texorpdfstring{$B^0$}{B0} meson`, 'B⁰ meson'],
    ['an ampersand of a web page', String.raw`A &amp; B {\&}amp; C \&amp; D`, 'A & B & C & D'],
    ['names of programs', String.raw`{\LaTeX} and \BibTeX{}`, 'LaTeX and BibTeX'],
    ['hyphenation', String.raw`Math\-e\-mat\-ics`, 'Mathematics'],
    [
      'commands nobody knows',
      String.raw`The \whatever{inside} and \noopsort{1973}rest`,
      'The inside and rest',
    ],
    [
      'addresses',
      String.raw`See \url{https://example.org/a_b} and \href{https://example.org}{there}`,
      'See https://example.org/a_b and there (https://example.org)',
    ],
  ];
  test.each(titles)('%s', (_, latex, text) => {
    expect(read(`@misc{k, title = {${latex}}}`)).toEqual([{ name: text }]);
  });

  type Names = readonly (readonly [written: string, ...authors: string[]])[];
  const gives = (written: string, ...authors: readonly string[]): void => {
    expect(read(`@misc{k, title = {T}, author = {${written}}}`)).toEqual([{ name: 'T', authors }]);
  };

  const names: Names = [
    ['Ada Quill and Ink, Ben', 'Ada Quill', 'Ben Ink'],
    [
      'van der Berg, Jan and Ludwig von Beispiel and de la Cruz, Jr., Maria',
      'Jan van der Berg',
      'Ludwig von Beispiel',
      'Maria de la Cruz, Jr.',
    ],
    ['{World Health Organization} and {Barnes and Noble}', 'World Health Organization', 'Barnes and Noble'],
    ['First, Ann and others', 'Ann First', 'et al.'],
    ['{\\\'E}mile Zo{\\"e} and M{\\"u}ller, J{\\"o}rg', 'Émile Zoë', 'Jörg Müller'],
    ['Quill, A.~B. AND Plato', 'A. B. Quill', 'Plato'],
    ['Martin King, Jr.', 'Martin King, Jr.'],
    [
      'King, Jr. and Martin King, III and Robert Smith, II',
      'King, Jr.',
      'Martin King, III',
      'Robert Smith, II',
    ],
    ['Toll, AD and Brody, JR and Smith, SR and Young, IV', 'AD Toll', 'JR Brody', 'SR Smith', 'IV Young'],
    [
      String.raw`John Smith$^*$ and Jane Doe\textsuperscript{*} and R. Roe$^\dagger$ and T. Tee$^{*,\dagger}$`,
      'John Smith*',
      'Jane Doe*',
      'R. Roe†',
      'T. Tee*,†',
    ],
    [
      'Tessum, Christopher W.* and *Jorgensen, Steven and Quill$^1$, Ada and Ink, Ben$^{1*}$',
      'Christopher W. Tessum*',
      'Steven Jorgensen*',
      'Ada Quill¹',
      'Ben Ink¹*',
    ],
    ['family=Berg, given=Jan, prefix=van', 'Jan van Berg'],
    ['山田, 太郎', '山田太郎'],
    ['王, 小明 and 金, 철수 and さくら, ももこ', '王小明', '金철수', 'さくらももこ'],
    ['山田, ハナコ and スミス, ジョン', '山田ハナコ', 'ジョン スミス'],
    ['{山田 太郎}', '山田 太郎'],
  ];
  test.each(names)('the authors %s', gives);

  const lists: Names = [
    [
      'Srikanth Iyengar, Graham J. Leuschke, Anton Leykin, Claudia Miller, Ezra Miller',
      'Srikanth Iyengar',
      'Graham J. Leuschke',
      'Anton Leykin',
      'Claudia Miller',
      'Ezra Miller',
    ],
    [
      String.raw`\textcolor{red}{Quill, Ada} and \underline{Ink}, Ben and {\color{blue} Doe, Jane}`,
      'Ada Quill',
      'Ben Ink',
      'Jane Doe',
    ],
    ['A. One, B. Two, C. Three and D. Four', 'A. One', 'B. Two', 'C. Three', 'D. Four'],
    ['A. One, B. Two and D. Four', 'A. One', 'B. Two', 'D. Four'],
    ['A. One, Jr., B. Two, and C. Three, III', 'A. One, Jr.', 'B. Two', 'C. Three, III'],
    ['Smith, J., Doe, A., van der Berg, Jan', 'J. Smith', 'A. Doe', 'Jan van der Berg'],
    ['Smith, J.; Doe, A.', 'J. Smith', 'A. Doe'],
    ['Smith JA, Doe B, Roe RR, Poe E', 'Smith JA', 'Doe B', 'Roe RR', 'Poe E'],
    ['Smith, J. and Doe, A. et al.', 'J. Smith', 'A. Doe', 'et al.'],
    ['Smith, J., et~al.', 'J. Smith', 'et al.'],
    ['Smith, J. & Doe, A.', 'J. Smith', 'A. Doe'],
    ['Smith, J., Doe, A., \\& Roe, R.', 'J. Smith', 'A. Doe', 'R. Roe'],
    ['{World Health Organization}, A. One, B. Two', 'World Health Organization', 'A. One', 'B. Two'],
    ['张三, 王小明, 李四 and 金철수', '张三', '王小明', '李四', '金철수'],
    ['张三，王小明、李四', '张三', '王小明', '李四'],
    ['{\\quill} and Ink, Ben and \\roe', 'quill', 'Ben Ink', 'roe'],
    ['M. School, B. Two, C. Three', 'M. School', 'B. Two', 'C. Three'],
    ["{\\'E}mile Zo{\\\"e}, \\'E. Cartan, A.~Quill", 'Émile Zoë', 'É. Cartan', 'A. Quill'],
    [
      '\\textbf{Quill, Ada} and {\\bf Ink, Ben} and A. B\\dag and C. D',
      'Ada Quill',
      'Ben Ink',
      'A. B†',
      'C. D',
    ],
  ];
  test.each(lists)('the authors of the list %s', gives);

  const single: Names = [
    [
      'Garcia Lopez, Maria Jose and van der Berg, Jan Piet',
      'Maria Jose Garcia Lopez',
      'Jan Piet van der Berg',
    ],
    ['Barnes \\& Noble and {Lock, Stock & Barrel}', 'Barnes & Noble', 'Lock, Stock & Barrel'],
    ['Department of Things, Room 1, City, Country', 'Department of Things, Room 1, City, Country'],
    ['Quill, J., Jr. and de la Cruz, Jr., Maria', 'J. Quill, Jr.', 'Maria de la Cruz, Jr.'],
    ['M&uuml;ller, J.', 'J. M&uuml;ller'],
  ];
  test.each(single)('a comma or "&" in a name, as in %s', gives);

  const dates: readonly (readonly [fields: string, date: string])[] = [
    ['year = 2019', '2019'],
    ['year = {2019}, month = mar', '2019-03'],
    ['year = "2019", month = {September}', '2019-09'],
    ['year = 2019, month = 7, day = 4', '2019-07-04'],
    ['year = 2019, month = jul # "~4"', '2019-07-04'],
    ['year = 2019, month = "4~" # jul', '2019-07-04'],
    ['year = 2019, month = jul # {~12--15}', '2019-07'],
    ['year = 2019, month = {Summer}', '2019'],
    ['date = {2018-11-05}', '2018-11-05'],
    ['date = {2020-09-01/2020-12-31}', '2020-09-01'],
    ['date = {2004-21}', '2004'],
    ['year = {{\\noopsort{1973c}}1981}', '1981'],
    ['year = {in press}', 'in press'],
    ['year = {c. 1900}', 'c. 1900'],
  ];
  test.each(dates)('the date of %s', (fields, releaseDate) => {
    expect(read(`@misc{k, title = {T}, ${fields}}`)).toEqual([{ name: 'T', releaseDate }]);
  });

  test('identifiers, however they are written', () => {
    const dois = [
      '10.5555/a_b',
      'https://doi.org/10.5555/a_b',
      'DOI: 10.5555/a\\_b',
      'DOI 10.5555/a_b',
      'http://dx.doi.org/10.5555/a{\\_}b',
    ];
    for (const doi of dois)
      expect(read(`@misc{k, title={T}, doi={${doi}}}`)).toEqual([{ name: 'T', doi: '10.5555/a_b' }]);
    const arxiv = { name: 'T', type: 'preprint', arxiv: '2201.00001v2' };
    expect(read('@misc{k, title={T}, eprint={2201.00001v2}, archivePrefix={arXiv}}')).toEqual([arxiv]);
    expect(read('@online{k, title={T}, eprint={arXiv:2201.00001v2}, eprinttype={arxiv}}')).toEqual([
      { ...arxiv, type: 'webpage' },
    ]);
    expect(read('@article{k, title={T}, journal={arXiv preprint arXiv:2201.00001v2}}')).toEqual([
      { name: 'T', type: 'preprint', journal: 'arXiv preprint', arxiv: '2201.00001v2' },
    ]);
    expect(read('@misc{k, title={T}, arxiv={https://arxiv.org/abs/2201.00001v2}}')).toEqual([arxiv]);
    expect(read('@misc{k, title={T}, pmc={PMC5550000}}')).toEqual([
      { name: 'T', identifiers: [{ type: 'PMCID', identifier: 'PMC5550000' }] },
    ]);
  });

  test('a range of pages, without spaces around its dash', () => {
    expect(read('@misc{k, title={T}, pages={67 -- 72, 80 – 81}}')).toEqual([
      { name: 'T', pages: '67–72, 80–81' },
    ]);
  });

  test('the number of an article, which stands in the place of pages', () => {
    expect(read('@misc{k, title={T}, eid={A135}}')).toEqual([{ name: 'T', pages: 'A135' }]);
    expect(read('@misc{k, title={T}, articleno={12}, numpages={9}}')).toEqual([{ name: 'T', pages: '12' }]);
    expect(read('@misc{k, title={T}, eid={064084}, pages={1--10}}')).toEqual([{ name: 'T', pages: '1–10' }]);
  });
});

test('a volume that others name in crossref is no work of its own, unless it has an author', () => {
  const parent = '@proceedings{P, editor={Par Ent}, title={Proceedings of Parents}, year=2012}';
  expect(read(`@misc{c, title={A Child}, author={Chi, Ld}, crossref={p}}\n${parent}`)).toEqual([
    { name: 'A Child', authors: ['Ld Chi'], booktitle: 'Proceedings of Parents', releaseDate: '2012' },
  ]);
  expect(read(parent)).toHaveLength(1);
  for (const whole of ['@book{P, title={Parts}, author={Chi, Ld}}', '@article{P, title={Erratum to}}'])
    expect(read(`@misc{c, title={A Child}, crossref={p}}\n${whole}`), whole).toHaveLength(2);
  expect(read('@book{a, title={A}, crossref={b}}\n@book{b, title={B}, crossref={a}}')).toHaveLength(2);
});

test.each([
  ['aap', 'Astronomy & Astrophysics'],
  ['aapr', 'Astronomy & Astrophysics Review'],
  ['aaps', 'Astronomy & Astrophysics Supplement Series'],
  ['apss', 'Astrophysics and Space Science'],
  ['baas', 'Bulletin of the American Astronomical Society'],
  ['gca', 'Geochimica et Cosmochimica Acta'],
  ['grl', 'Geophysical Research Letters'],
  ['jgr', 'Journal of Geophysical Research'],
  ['jqsrt', 'Journal of Quantitative Spectroscopy and Radiative Transfer'],
  ['memras', 'Memoirs of the Royal Astronomical Society'],
  ['na', 'New Astronomy'],
  ['nar', 'New Astronomy Reviews'],
  ['pasa', 'Publications of the Astronomical Society of Australia'],
  ['planss', 'Planetary and Space Science'],
  ['pra', 'Physical Review A'],
  ['prb', 'Physical Review B'],
  ['prc', 'Physical Review C'],
  ['pre', 'Physical Review E'],
  ['procspie', 'Proceedings of SPIE'],
])('the journal that astronomers call %s', (macro, journal) => {
  expect(read(`@misc{k, title={T}, journal={\\${macro}}}`)).toEqual([{ name: 'T', journal }]);
});

test.each([
  ['Roe, R. and others', 'IMAG', ['IMAG Collaboration', 'R. Roe', 'et al.']],
  ['Roe, R. and Doe, J.', 'IMAG collaboration', ['R. Roe', 'J. Doe', 'IMAG Collaboration']],
  [
    'Roe, R.',
    'IMAG Deep, Nothing, and IMAG Deep',
    ['R. Roe', 'IMAG Deep Collaboration', 'Nothing Collaboration'],
  ],
  ['Roe, R.', '{IMAG and Nothing collaborations}', ['R. Roe', 'IMAG Collaboration', 'Nothing Collaboration']],
  ['Roe, R.', 'IMAG Working Group', ['R. Roe', 'IMAG Working Group']],
  ['{The IMAG Collaboration} and Roe, R.', 'IMAG', ['The IMAG Collaboration', 'R. Roe']],
  ['{IMAG Collaborations}', 'IMAG', ['IMAG Collaborations']],
])('the collaboration of %s, %s, is among the authors', (author, collaboration, authors) => {
  expect(
    readBibtex(`@misc{k, title={T}, author={${author}}, collaboration="${collaboration}"}`).publications,
  ).toEqual([{ name: 'T', authors }]);
});

test.each([
  ['review', 'review'],
  ['presentation', 'speech'],
  ['talk', 'speech'],
  ['newspaper', 'article-newspaper'],
  ['standard', 'report'],
  ['phdthesis', 'PhD thesis'],
  ['mastersthesis', "Master's thesis"],
  ['thesis', 'thesis'],
])('the type @%s is %s', (bibtex, type) => {
  expect(read(`@${bibtex}{k, title={T}}`)).toEqual([{ name: 'T', type }]);
});

describe('of a book', () => {
  test('the series, the edition, the place and the translator are taken', () => {
    const book = 'series={Studies in Nothing}, number=7, edition={2}, address={Rome}, translator={Ink, Ben}';
    expect(read(`@book{k, title={T}, author={Quill, Ada}, ${book}}`)).toEqual([
      {
        name: 'T',
        authors: ['Ada Quill'],
        translators: ['Ben Ink'],
        type: 'book',
        series: 'Studies in Nothing',
        edition: '2nd ed.',
        location: 'Rome',
        issue: '7',
      },
    ]);
  });

  test.each([
    ['1', '1st ed.'],
    ['Third', '3rd ed.'],
    ['12th', '12th ed.'],
    ['111', '111th ed.'],
    ['Revised', 'Revised ed.'],
    ['3rd ed', '3rd ed'],
    ['2., überarbeitete', '2., überarbeitete'],
    ['第2版', '第2版'],
    ['2., Auflage', '2., Auflage'],
    ['Auflage', 'Auflage'],
  ])('the edition %s reads %s', (edition, words) => {
    expect(read(`@book{k, title={T}, edition={${edition}}}`)).toEqual([
      { name: 'T', type: 'book', edition: words },
    ]);
  });

  test('the editors are taken beside the author of a chapter, but not of a paper in proceedings', () => {
    const fields = 'title={T}, author={Quill, Ada}, editor={Ink, Ben}, booktitle={B}, address={Rome}';
    expect(read(`@incollection{k, ${fields}}`)).toEqual([
      {
        name: 'T',
        authors: ['Ada Quill'],
        editors: ['Ben Ink'],
        type: 'chapter',
        booktitle: 'B',
        location: 'Rome',
      },
    ]);
    expect(read(`@inproceedings{k, ${fields}}`)).toEqual([
      { name: 'T', authors: ['Ada Quill'], type: 'paper-conference', booktitle: 'B' },
    ]);
  });

  test('its subtitle and the title of the whole go with its own', () => {
    const whole = 'maintitle={The Works}, booktitle={Volume One}, booksubtitle={Letters}';
    expect(read(`@incollection{k, title={T}, ${whole}}`)).toEqual([
      { name: 'T', type: 'chapter', booktitle: 'The Works. Volume One: Letters' },
    ]);
    expect(read('@book{k, title={T}, maintitle={The Works}, volume=2}')).toEqual([
      { name: 'T', type: 'book', booktitle: 'The Works', volume: '2' },
    ]);
  });

  test('a series is not said again that its title says', () => {
    expect(read('@inproceedings{k, title={T}, booktitle={Proc. of IMAG 20}, series={IMAG 20}}')).toEqual([
      { name: 'T', type: 'paper-conference', booktitle: 'Proc. of IMAG 20' },
    ]);
  });
});

test('what the exports of well-known sites put into fields is taken for what it means', () => {
  expect(read('@misc{ads, title={T}, journal={\\apj}}')).toEqual([
    { name: 'T', journal: 'The Astrophysical Journal' },
  ]);
  const ads = 'journal={arXiv e-prints}, eid={arXiv:2201.00001}, pages={arXiv:2201.00001}';
  expect(
    read(`@article{ads, title={T}, ${ads}, doi={10.48550/arXiv.2201.00001}, eprint={2201.00001}}`),
  ).toEqual([{ name: 'T', type: 'preprint', journal: 'arXiv e-prints', arxiv: '2201.00001' }]);
  expect(read('@article{biorxiv, title={T}, journal={bioRxiv}}')).toEqual([
    { name: 'T', type: 'preprint', journal: 'bioRxiv' },
  ]);
  expect(read('@misc{dblp, title={T}, author={Ada Quill 0001}}')).toEqual([
    { name: 'T', authors: ['Ada Quill'] },
  ]);
  const doi = { name: 'T', doi: '10.5555/a_b' };
  expect(read('@misc{k, title={T}, note={\\url{https://doi.org/10.5555/a\\_b}}}')).toEqual([doi]);
  expect(read('@misc{k, title={T}, doi={10.5555/A_b}, note={doi:10.5555/a_b}}')).toEqual([
    { name: 'T', doi: '10.5555/A_b' },
  ]);
  expect(read('@misc{k, title={T}, url={DOI: 10.5555/a_b}}')).toEqual([doi]);
  expect(read('@misc{k, title={T}, doi={10.5555/a_b}, note={https://doi.org/10.5555/data}}')).toEqual([
    { ...doi, note: 'https://doi.org/10.5555/data' },
  ]);
  const url = 'https://example.org/paper';
  expect(read(`@misc{acs, title={T}, eprint={\n${url}\n\n}}`)).toEqual([{ name: 'T', url }]);
});

test('every entry of a bibliography full of traps is read, and what was mended is reported by line', async () => {
  const folder = await folderWith({ 'refs.bib': invented });
  const { code, stdout, stderr } = await run(folder, ['import', 'refs.bib']);
  const expected = await readFile(new URL('fixtures/invented.json', import.meta.url), 'utf8');
  expect(JSON.parse(stdout)).toEqual(JSON.parse(expected));
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: [
      'refs.bib:150: title is never closed',
      'refs.bib:165: journal is "neverdefined", an abbreviation that is defined nowhere',
      'refs.bib:236: the entry is never closed',
      '42 entries read.',
      '',
    ].join('\n'),
  });
});

test('an entry without a title is reported and leaves the others alone', async () => {
  const bib = '@misc{one, title={One}}\n\n@misc{two, author={No Title}}\n@misc{three, title={Three}}\n';
  const folder = await folderWith({ 'refs.bib': bib });
  expect(await run(folder, ['import', 'refs.bib'])).toEqual({
    code: 0,
    stdout: '[\n  {\n    "name": "One"\n  },\n  {\n    "name": "Three"\n  }\n]\n',
    stderr: 'refs.bib:3: two has no title\n2 entries read, 1 entry could not be read.\n',
  });
  const strict = await run(folder, ['import', 'refs.bib', '--strict', '-o', 'out.json']);
  expect(strict).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'refs.bib:3: two has no title\n1 entry could not be read.\nNothing was written, as --strict asks.\n',
  });
  expect(existsSync(join(folder, 'out.json'))).toBe(false);
});

test('a list of publications takes the place of an earlier one, and of an empty file', async () => {
  const files = { 'pubs.json': '[{ "name": "Old" }]', 'none.json': '[]', 'empty.json': '\n' };
  const folder = await folderWith({ 'refs.bib': '@misc{k, title={New}}', ...files });
  for (const path of Object.keys(files)) {
    expect(await run(folder, ['import', 'refs.bib', '-o', path])).toEqual({
      code: 0,
      stdout: `Wrote ${path}\n`,
      stderr: '1 entry read.\n',
    });
    expect(JSON.parse(await readFile(join(folder, path), 'utf8'))).toEqual([{ name: 'New' }]);
  }
});

test('a bibliography of 500 entries loses no author, title, year or DOI', async () => {
  const letters = ["{\\'e}", '\\"{u}', '{\\o}', '\\v{s}', '{\\l}'];
  const printed = ['é', 'ü', 'ø', 'š', 'ł'];
  const numbers = Array.from({ length: 500 }, (_, number) => number);
  const bib = numbers
    .map(
      (n) => `@${n % 2 ? 'article' : 'inproceedings'}{key${n},
  author = {Fam${letters[n % 5]}ly${n}, Given and {Body ${n} of Things} and von Third${n}, X.},
  title = {{The} Study No. ${n} of ${letters[(n + 1) % 5]} at $${n}^2$},
  year = ${1900 + (n % 120)}, doi = {10.5555/study.${n}}
}${n % 7 === 0 ? '\n@article{broken' : ''}`,
    )
    .join('\n');
  const folder = await folderWith({ 'refs.bib': bib });
  const { code, stdout } = await run(folder, ['import', 'refs.bib', '-o', '-']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual(
    numbers.map((n) => ({
      name: `The Study No. ${n} of ${printed[(n + 1) % 5]} at ${n}²`,
      authors: [`Given Fam${printed[n % 5]}ly${n}`, `Body ${n} of Things`, `X. von Third${n}`],
      type: n % 2 ? 'article-journal' : 'paper-conference',
      releaseDate: String(1900 + (n % 120)),
      doi: `10.5555/study.${n}`,
    })),
  );
});

test('nothing a file may hold stops the reader, nor does it take long', () => {
  const pieces = fc.constantFrom(
    ...'@{}()"=,#%$\\\n ab1_^&~<>`',
    '@article{',
    'title = ',
    'author',
    '\\begin{x}',
    '\\"',
    '\\verb|',
    ' and ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (text) => {
      expect(() => readBibtex(`${text.join('')}\n@misc{last, title={Last}}`)).not.toThrow();
      expect(() => readBibtex(`@misc{k, title={${text.join('')}}, author={${text.join('')}}}`)).not.toThrow();
    }),
    { numRuns: 300 },
  );
  const start = performance.now();
  for (const piece of [
    '@',
    '@a{',
    '{',
    '"',
    '\\',
    '$',
    '`',
    ' ',
    '@misc{k, title={',
    '<sup>',
    '%',
    'title = {\n',
    '\\b{',
  ]) {
    readBibtex(piece.repeat(2_000));
    readBibtex(`@misc{k, title={${piece.repeat(1_000)}}}`);
  }
  expect(performance.now() - start).toBeLessThan(30_000);
});

const encodings: readonly (readonly [encoding: string, bytes: Uint8Array])[] = [
  // “Größe” – Müller’s, of which Latin-1 has the letters only
  [
    'Windows-1252',
    Buffer.from(
      '@misc{k, title={\x93Gr\xf6\xdfe\x94 \x96 M\xfcller\x92s}, author={M\xfcller, J\xf6rg}}',
      'latin1',
    ),
  ],
  ['UTF-16', Buffer.from('\ufeff@misc{k, title={“Größe” – Müller’s}, author={Müller, Jörg}}', 'utf16le')],
  [
    'UTF-16 the other way round',
    Buffer.from('\ufeff@misc{k, title={“Größe” – Müller’s}, author={Müller, Jörg}}', 'utf16le').swap16(),
  ],
];
test.each(encodings)('a file in %s keeps its accents, quotes and dashes', async (_, bytes) => {
  const folder = await folderWith({ 'refs.bib': bytes });
  const { stdout } = await run(folder, ['import', 'refs.bib']);
  expect(JSON.parse(stdout)).toEqual([{ name: '“Größe” – Müller’s', authors: ['Jörg Müller'] }]);
});

const csl = `[
  {
    "id": "a", "type": "article-journal", "title": "A Study", "container-title": "Journal of X",
    "author": [
      { "family": "Quill", "given": "Ada" },
      { "family": "Berg", "given": "Jan", "non-dropping-particle": "van der", "suffix": "Jr." },
      { "literal": "World Health Organization" }
    ],
    "issued": { "date-parts": [["2019", 3, 4]] }, "DOI": "10.5555/A", "page": "1-9", "volume": 3, "issue": "2"
  },
  { "id": "b", "type": "book" },
  { "id": "c", "type": "article", "title": "Early", "issued": { "raw": "Spring 2020" } }
]`;

test('CSL-JSON is read too, an item without a title reported by line', async () => {
  const folder = await folderWith({ 'refs.json': csl });
  const { code, stdout, stderr } = await run(folder, ['import', 'refs.json']);
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: 'refs.json:11: b has no title\n2 entries read, 1 entry could not be read.\n',
  });
  expect(JSON.parse(stdout)).toEqual([
    {
      name: 'A Study',
      authors: ['Ada Quill', 'Jan van der Berg, Jr.', 'World Health Organization'],
      type: 'article-journal',
      journal: 'Journal of X',
      volume: '3',
      issue: '2',
      pages: '1-9',
      releaseDate: '2019-03-04',
      doi: '10.5555/A',
    },
    { name: 'Early', type: 'preprint', releaseDate: 'Spring 2020' },
  ]);
});

test('names in Chinese characters, kana or hangul have the family name first and no space', async () => {
  const author = [
    { family: '王', given: '小明' },
    { family: 'Wang', given: 'Xiaoming' },
  ];
  const { publications } = readCslJson([{ title: 'T', author }], () => 1);
  expect(publications).toEqual([{ name: 'T', authors: ['王小明', 'Xiaoming Wang'] }]);
});

const written: readonly (readonly [plain: string, markdown: string])[] = [
  [
    'HLA-A*02:01 and HLA-B*57:01 restricted responses',
    'HLA-A\\*02:01 and HLA-B\\*57:01 restricted responses',
  ],
  ['CYP2D6*4 and CYP2C19*2', 'CYP2D6\\*4 and CYP2C19\\*2'],
  ['About __init__ and `x`', 'About \\_\\_init\\_\\_ and \\`x\\`'],
  ['A [1](2) and <br>', 'A \\[1](2) and \\<br>'],
  ['A* search, snake_case, 5 < 6 and [1]', 'A* search, snake_case, 5 < 6 and [1]'],
  ['The <i>E. coli</i> of CO<sub>2</sub>', 'The <i>E. coli</i> of CO<sub>2</sub>'],
  ['<i>E. coli</i>: A*2 and B*3', '<i>E. coli</i>: A\\*2 and B\\*3'],
  ['See https://example.org/a_b_c', 'See https://example.org/a_b_c'],
];
test.each(written)('the plain text %s is printed as it was', (plain, markdown) => {
  const { name, note } = toMarkdown({ name: plain, note: plain });
  expect([name, note]).toEqual([markdown, markdown]);
  expect(spellMarks(fromMarkdown({ name: markdown }).name, 'csl')).toBe(plain);
});

test('import escapes what would be Markdown, and takes tags of CSL for what they are', async () => {
  const folder = await folderWith({
    'refs.bib': '@misc{k, title={CYP2D6*4 and CYP2C19*2}}',
    'refs.json':
      '[{"title": "<span class=\\"nocase\\">NASA</span> and <i>E. coli</i>", "container-title": "J<sup>2</sup>"}]',
  });
  expect(JSON.parse((await run(folder, ['import', 'refs.bib'])).stdout)).toEqual([
    { name: 'CYP2D6\\*4 and CYP2C19\\*2' },
  ]);
  expect(JSON.parse((await run(folder, ['import', 'refs.json'])).stdout)).toEqual([
    { name: 'NASA and <i>E. coli</i>', journal: 'J<sup>2</sup>' },
  ]);
});

test('lowered letters that Unicode lacks are imported as HTML, and exported as they were', async () => {
  const title = '$A_{CP}$ of $D^{*+}$ at 5 < 6 and CYP2D6*4';
  const folder = await folderWith({
    'refs.bib': `@misc{k, title={${title}}, volume={$1_Q$}}`,
    'cv.json': '{}',
  });
  await run(folder, ['import', 'refs.bib', '--into', 'cv.json']);
  expect(JSON.parse(await readFile(join(folder, 'cv.json'), 'utf8')).publications).toEqual([
    { name: 'A<sub>CP</sub> of D<sup>\\*+</sup> at 5 \\< 6 and CYP2D6\\*4', volume: '1Q' },
  ]);
  const { stdout } = await run(folder, ['export', '-', '--from', 'cv.json']);
  expect(stdout).toContain(
    '  title = {A\\textsubscript{{CP}} of D\\textsuperscript{*+} at 5 \\textless{} 6 and {CYP2D6}*4},\n',
  );
  const again = await run(folder, ['import', '-', '--into', 'cv.json'], { input: stdout });
  expect(again.stderr).toBe('0 added, 0 completed, 1 already there.\n');
});

test('a lone author with an "and" in the name stays one', async () => {
  const author = 'Department of Health and Human Services';
  const folder = await folderWith({ 'refs.bib': `@misc{k, title={T}, author={{${author}}}}` });
  const { stdout } = await run(folder, ['import', 'refs.bib']);
  const [entry]: readonly unknown[] = JSON.parse(stdout);
  expect(entry).toEqual({ name: 'T', authors: [`{${author}}`] });
  expect(publicationOf(entry).authors).toEqual([author]);
});

test('JR where CSL-JSON has the given name are initials', () => {
  const author = [
    { family: 'Smith', given: 'JR' },
    { family: 'King', suffix: 'Jr.' },
  ];
  const { publications } = readCslJson([{ title: 'T', author }], () => 1);
  expect(publications).toEqual([{ name: 'T', authors: ['JR Smith', 'King, Jr.'] }]);
});

test('a series of CSL-JSON is not said again that its book says', () => {
  const item = {
    type: 'chapter',
    title: 'T',
    'container-title': 'Proc. of IMAG 20',
    'collection-title': 'IMAG',
  };
  const read = (items: unknown) => readCslJson(items, () => 1).publications;
  expect(read(item)).toEqual([{ name: 'T', type: 'chapter', booktitle: 'Proc. of IMAG 20' }]);
  expect(read({ ...item, 'collection-number': 3 })).toEqual([
    { name: 'T', type: 'chapter', booktitle: 'Proc. of IMAG 20', series: 'IMAG', issue: '3' },
  ]);
});

test('what CSL-JSON calls a document has no type, and is a preprint where arXiv alone has it', () => {
  const typed = (item: object) => readCslJson([{ title: 'T', ...item }], () => 1).publications;
  expect(typed({ type: 'document' })).toEqual([{ name: 'T' }]);
  expect(typed({ type: 'document', number: 'arXiv:2201.00001' })).toEqual([
    { name: 'T', type: 'preprint', arxiv: '2201.00001' },
  ]);
});

const resume = `{
   "publications":[
      {"name":"Known by DOI", "doi":"https://doi.org/10.5555/KNOWN", "releaseDate":"2018"},
      {
         "name": "Über: die Größe!",
         "publisher": "As the resume says",
         "note": ""
      }
   ],
   "basics": { "name" : "Ada Quill" }
}
`;
const refs = `
@article{d, title={Other Words}, doi={10.5555/known}, year=2019, journal={J}}
@article{t, title={{U}ber die {Gr{\\"o}{\\ss}e}}, publisher={Ignored}, year=2020, note={From the file}}
@misc{n, title={New}, author={Ada Quill}, year=2021}
`;

test('--into completes what the resume knows, adds the rest, and leaves every other byte alone', async () => {
  const folder = await folderWith({ 'resume.json': resume, 'refs.bib': refs });
  expect(await run(folder, ['import', 'refs.bib', '--into', 'resume.json'])).toEqual({
    code: 0,
    stdout: 'Wrote resume.json\n',
    stderr: '1 added, 2 completed, 0 already there.\n',
  });
  expect(await readFile(join(folder, 'resume.json'), 'utf8')).toBe(`{
   "publications":[
      {"name":"Known by DOI", "doi":"https://doi.org/10.5555/KNOWN", "releaseDate":"2018", "type": "article-journal", "journal": "J"},
      {
         "name": "Über: die Größe!",
         "publisher": "As the resume says",
         "note": "From the file",
         "type": "article-journal",
         "releaseDate": "2020"
      },
      {
         "name": "New",
         "authors": [
            "Ada Quill"
         ],
         "releaseDate": "2021"
      }
   ],
   "basics": { "name" : "Ada Quill" }
}
`);
  const before = await stat(join(folder, 'resume.json'));
  expect(await run(folder, ['import', 'refs.bib', '--into', 'resume.json'])).toEqual({
    code: 0,
    stdout: '',
    stderr: '0 added, 0 completed, 3 already there.\n',
  });
  expect((await stat(join(folder, 'resume.json'))).ino).toBe(before.ino);
});

const shapes: readonly (readonly [what: string, before: string, after: string])[] = [
  [
    'a resume without publications',
    '{\r\n\t"work": []\r\n}',
    '{\r\n\t"work": [],\r\n\t"publications": [\r\n\t\t{\r\n\t\t\t"name": "N"\r\n\t\t}\r\n\t]\r\n}',
  ],
  [
    'an empty list, behind a byte order mark',
    '\ufeff{\n  "publications": []\n}\n',
    '\ufeff{\n  "publications": [\n    {\n      "name": "N"\n    }\n  ]\n}\n',
  ],
  [
    'null in place of the list',
    '{\n  "publications": null\n}\n',
    '{\n  "publications": [\n    {\n      "name": "N"\n    }\n  ]\n}\n',
  ],
  [
    'one line of JSON',
    '{"publications":[{"name":"Old"}],"work":[]}',
    '{"publications":[{"name":"Old"},{"name":"N"}],"work":[]}',
  ],
  ['an empty object', '{}', '{"publications":[{"name":"N"}]}'],
];
test.each(shapes)('%s is grown in its own manner', async (_, before, after) => {
  const folder = await folderWith({ 'cv.json': before, 'refs.bib': '@misc{k, title={N}}' });
  expect((await run(folder, ['import', 'refs.bib', '--into', 'cv.json'])).code).toBe(0);
  expect(await readFile(join(folder, 'cv.json'), 'utf8')).toBe(after);
});

describe('works of one title', () => {
  const into = async (entry: object, bib: string) => {
    const folder = await folderWith({
      'cv.json': JSON.stringify({ publications: [entry] }),
      'refs.bib': bib,
    });
    return (await run(folder, ['import', 'refs.bib', '--into', 'cv.json', '-o', '-'])).stderr;
  };
  const found = '0 added, 0 completed, 1 already there.\n';
  const added = '1 added, 0 completed, 0 already there.\n';

  test('are one when neither year nor author contradicts', async () => {
    expect(
      await into(
        { title: 'A title', year: 2019, author: 'Quill, A.' },
        '@misc{k, title={A {T}itle}, year=2019, author={Ada Quill}}',
      ),
    ).toBe(found);
    expect(await into({ name: 'A title', releaseDate: '2018' }, '@misc{k, title={A Title}, year=2019}')).toBe(
      found,
    );
  });

  test('are one by an author in Chinese characters, however the parts of the name stand', async () => {
    for (const author of ['王小明', '王 小明', '小明 王'])
      expect(
        await into({ name: 'A', authors: [author] }, '@misc{k, title={A}, author={王, 小明}}'),
        author,
      ).toBe(found);
  });

  test('are one when Markdown stands in one of the titles', async () => {
    for (const name of ['The *E. coli* of __init__', '[The E. coli of init](https://example.org)'])
      expect(await into({ name }, '@misc{k, title={The {E. coli} of init}}'), name).toBe(found);
  });

  const kinds: readonly (readonly [ours: string, theirs: string])[] = [
    ['inproceedings', '@inproceedings{k, title={A}}'],
    ['Conference Paper', '@inproceedings{k, title={A}}'],
    ['article', '@article{k, title={A}}'],
    ['journal_article', '@article{k, title={A}}'],
    ['phdthesis', '@phdthesis{k, title={A}}'],
    ['PhD thesis', '@phdthesis{k, title={A}}'],
    ['mastersthesis', '@mastersthesis{k, title={A}}'],
    ['misc', '@article{k, title={A}}'],
    ['Lecture notes', '@misc{k, title={A}, type={Lecture Notes}}'],
  ];
  test.each(kinds)('are one when the type %s is another word for that of %s', async (type, bib) => {
    expect(await into({ name: 'A', type }, bib)).toBe(found);
  });

  const numbers: readonly (readonly [ours: object, theirs: string])[] = [
    [{ DOI: '10.5555/1' }, 'doi={10.5555/1}'],
    [{ url: 'https://doi.org/10.5555/1' }, 'doi={10.5555/1}'],
    [{ identifiers: [{ name: 'DOI', value: '10.5555/1' }] }, 'doi={10.5555/1}'],
    [{ arXiv: '2201.00001' }, 'eprint={2201.00001v2}, archiveprefix={arXiv}, type={preprint}'],
    [{ eprint: '2201.00001', archivePrefix: 'arXiv' }, 'eprint={2201.00001}, archiveprefix={arXiv}'],
  ];
  test.each(numbers)('are one with %j and %s, whatever their titles', async (ours, theirs) => {
    const entry = { name: 'A', type: 'preprint', ...ours };
    expect(await into(entry, `@misc{k, title={Other Words}, ${theirs}}`)).toBe(found);
  });

  test('are one by the address of their arXiv page', async () => {
    expect(
      await into(
        { name: 'A', url: 'https://arxiv.org/abs/2201.00001v1', arxiv: '', type: 'preprint' },
        '@misc{k, title={Other Words}, eprint={2201.00001}, archiveprefix={arXiv}}',
      ),
    ).toBe('0 added, 1 completed, 0 already there.\n');
  });

  test('have the ISBN that the resume gives, and gain another number', () => {
    const [book] = read('@misc{k, title={A}, isbn={9780000000002}, issn={0000-0000}}');
    const entry = { name: 'A', isbn: '978-0-00-000000-2' };
    expect(merge([entry], book ? [book] : []).completed).toEqual([
      { index: 0, fields: { identifiers: [{ type: 'ISSN', identifier: '0000-0000' }] } },
    ]);
  });

  test('are one when the resume gives the title as a text, which stays', () => {
    const [paper] = read('@misc{k, title={A Title}, year=2020}');
    expect(merge(['A title', null], paper ? [paper] : [])).toEqual({ added: [], completed: [], known: 1 });
  });

  test('are two of kinds that differ, such as a talk and a paper', async () => {
    for (const type of ['talk', 'Invited talk', 'book', 'chapter'])
      expect(await into({ name: 'A', type }, '@article{k, title={A}}'), type).toBe(added);
  });

  test('are two with a DOI each, with years far apart, with other authors', async () => {
    expect(await into({ name: 'A', doi: '10.5555/1' }, '@misc{k, title={A}, doi={10.5555/2}}')).toBe(added);
    expect(await into({ name: 'A', releaseDate: '2017' }, '@misc{k, title={A}, year=2019}')).toBe(added);
    expect(
      await into(
        { name: 'Editorial', authors: ['Ada Quill'] },
        '@misc{k, title={Editorial}, author={Ben Ink}}',
      ),
    ).toBe(added);
  });
});

describe('of several works of one title', () => {
  const papers = read(`
@inproceedings{c, title={Learning to Fold}, author={Ada Quill and Bob Ross}, booktitle={CVPR}, year=2019, doi={10.5555/c}}
@article{j, title={Learning to Fold}, author={Ada Quill and Bob Ross}, journal={IEEE TPAMI}, year=2020, doi={10.5555/j}}`);
  const entry = { name: 'Learning to Fold', authors: ['Ada Quill', 'Bob Ross'] };

  test('the one in the same journal is completed, and the one in proceedings added', () => {
    const { added, completed } = merge([{ ...entry, journal: 'IEEE TPAMI', releaseDate: '2020' }], papers);
    expect(completed).toEqual([{ index: 0, fields: { type: 'article-journal', doi: '10.5555/j' } }]);
    expect(added.map(({ doi }) => doi)).toEqual(['10.5555/c']);
  });

  test('the one of the same year is completed, whatever their order', () => {
    const { added, completed } = merge([{ ...entry, releaseDate: '2020' }], papers);
    expect(completed.map(({ fields }) => fields['doi'])).toEqual(['10.5555/j']);
    expect(added.map(({ doi }) => doi)).toEqual(['10.5555/c']);
  });

  test('a journal whose name the proceedings hold is the same place', () => {
    const { added } = merge(
      [{ ...entry, journal: 'CVPR' }],
      read('@inproceedings{c, title={Learning to Fold}, booktitle={Proc. of CVPR 2019}}'),
    );
    expect(added).toEqual([]);
  });

  test('the one that appeared is completed before its preprint, whatever their order', () => {
    const both = read(`
@article{p, title={Learning to Fold}, journal={arXiv preprint arXiv:2301.00001}, year=2019}
@inproceedings{c, title={Learning to Fold}, booktitle={CVPR}, year=2019, doi={10.5555/c}}`);
    for (const appeared of [{}, { type: 'paper-conference', booktitle: 'CVPR' }]) {
      const { added, completed } = merge([{ ...entry, ...appeared }], both);
      expect(completed.map(({ fields }) => fields['doi'])).toEqual(['10.5555/c']);
      expect(added.map(({ arxiv }) => arxiv)).toEqual(['2301.00001']);
    }
  });

  test('the preprint gives its number to the paper that appeared, not its place', () => {
    const preprint = read('@article{p, title={Learning to Fold}, journal={arXiv preprint arXiv:2301.00001}}');
    const fields = { arxiv: '2301.00001' };
    for (const appeared of [{ publisher: 'IEEE' }, { booktitle: 'CVPR' }, { type: 'paper-conference' }])
      expect(merge([{ ...entry, ...appeared }], preprint)).toEqual({
        added: [],
        completed: [{ index: 0, fields }],
        known: 0,
      });
    expect(merge([entry], preprint).completed).toEqual([
      { index: 0, fields: { ...fields, type: 'preprint', journal: 'arXiv preprint' } },
    ]);
  });
});

test('a pipe goes in and out, in either direction', async () => {
  const folder = await folderWith({ 'refs.bib': '@misc{k, title={N}}' });
  const printed = await run(folder, ['import', '-'], { input: '@misc{k, title={N}}' });
  expect(printed).toEqual({
    code: 0,
    stdout: '[\n  {\n    "name": "N"\n  }\n]\n',
    stderr: '1 entry read.\n',
  });
  const merged = await run(folder, ['import', 'refs.bib', '--into', '-'], { input: '{}' });
  expect(merged.stdout).toBe('{"publications":[{"name":"N"}]}');
});

const hint = 'Try jsonresume-theme-scholar --help.\n';
const refusals: readonly (readonly [what: string, args: readonly string[], message: string])[] = [
  ['a missing name', ['import'], `import needs the name of a bibliography, such as refs.bib.\n${hint}`],
  [
    'two bibliographies',
    ['import', 'a.bib', 'b.bib'],
    `One bibliography at a time: a.bib or b.bib.\n${hint}`,
  ],
  [
    'an option of another command',
    ['import', 'refs.bib', '--from', 'x'],
    `--from means nothing to import.\n${hint}`,
  ],
  ['--into without import', ['resume.json', '--into', 'x'], `--into means nothing to render.\n${hint}`],
  [
    'standard input for both',
    ['import', '-', '--into', '-'],
    `Standard input is the bibliography or the resume, not both.\n${hint}`,
  ],
  ['a missing file', ['import', 'none.bib'], 'none.bib cannot be read: there is no such file.\n'],
  ['a file without an entry', ['import', 'none.txt'], 'none.txt: no entry was found.\n'],
  [
    'a file none of whose entries can be read',
    ['import', 'untitled.bib'],
    'untitled.bib:1: k has no title\nuntitled.bib: no entry could be read.\n',
  ],
  ['a resume', ['import', 'cv.json'], 'cv.json: this is a resume, not a bibliography.\n'],
  [
    'a resume for a resume',
    ['import', 'cv.json', '--into', 'cv2.json'],
    'cv.json: this is a resume, not a bibliography.\n',
  ],
  ['RIS', ['import', 'refs.ris'], 'refs.ris: this is RIS; export BibTeX or CSL-JSON instead.\n'],
  [
    'a resume as the place of a list',
    ['import', 'refs.bib', '-o', 'cv.json'],
    'cv.json is there already and holds an object, as a resume does: it is left as it is.\n',
  ],
  [
    'a bibliography as the place of a list',
    ['import', 'refs.bib', '-o', 'csl.json'],
    'csl.json is there already, not written by import, and is left as it is: import to another name.\n',
  ],
  [
    'a text as the place of a list',
    ['import', 'refs.bib', '-o', 'none.txt'],
    'none.txt is there already, not written by import, and is left as it is: import to another name.\n',
  ],
  [
    'a text as the place of a resume',
    ['import', 'refs.bib', '--into', 'cv.json', '-o', 'none.txt'],
    'none.txt is there already, no resume, and is left as it is: import to another name.\n',
  ],
  [
    'the bibliography as its own output',
    ['import', 'refs.bib', '-o', 'refs.bib'],
    'refs.bib is the bibliography itself.\n',
  ],
  [
    'a broken resume',
    ['import', 'refs.bib', '--into', 'broken.json'],
    'broken.json:1:7: a value is missing before this\n  1 | {"a": }\n    |       ^\n',
  ],
  [
    'a bibliography with something behind it',
    ['import', 'behind.json'],
    'behind.json:1:4: the JSON ends before this: nothing may follow\n  1 | [] {}\n    |    ^\n',
  ],
  [
    'a bibliography that was mended, with --strict',
    ['import', 'open.bib', '--strict'],
    'open.bib:1: the entry is never closed\nNothing was written, as --strict asks.\n',
  ],
  [
    'publications that are no list',
    ['import', 'refs.bib', '--into', 'text.json'],
    'text.json: publications is no list, [ … ].\n',
  ],
];
test.each(refusals)('%s is refused in a sentence, and nothing is written', async (_, args, message) => {
  const files = {
    'refs.bib': '@misc{k, title={N}}',
    'none.txt': 'no entry, me@example.org',
    'untitled.bib': '@misc{k, author={A}}',
    'csl.json': '[{"id": "quill2019", "title": "N"}]',
    'cv.json': '{"basics":{"name":"Ada"}}',
    'cv2.json': '{"basics":{"name":"Ada"}}',
    'refs.ris': 'TY  - JOUR\r\nTI  - T\r\nER  - \r\n',
    'resume.json': '{}',
    'broken.json': '{"a": }',
    'behind.json': '[] {}',
    'text.json': '{"publications":"see my site"}',
    'open.bib': '@misc{k, title={T}',
  };
  const folder = await folderWith(files);
  expect(await run(folder, args)).toEqual({ code: 1, stdout: '', stderr: message });
  for (const [name, content] of Object.entries(files))
    expect(await readFile(join(folder, name), 'utf8')).toBe(content);
});

test('a resume called import is rendered as ./import', async () => {
  const folder = await folderWith({ import: '{"basics":{"name":"Ada"}}' });
  expect((await run(folder, ['./import', '-o', '-'])).stdout).toContain('<h1');
});
