import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { pdfRenderOptions, type Resume, render } from '../../src/index.ts';
import { useChrome } from './chrome.ts';
import { everySection, minimal, sample, seed } from './documents.ts';
import { normalSpace, type Printed, print, printedLinks, printWith, unspaced } from './printed.ts';

const onPage = useChrome();

/** Points; Chromium rounds to its own pixels. */
const papers = { a4: [595.28, 841.89], letter: [612, 792] } as const;

function expectPaper(printed: Printed, paper: keyof typeof papers): void {
  for (const { width, height } of printed.pages) {
    expect(Math.abs(width - papers[paper][0]), `width ${width}`).toBeLessThan(1.5);
    expect(Math.abs(height - papers[paper][1]), `height ${height}`).toBeLessThan(1.5);
  }
}

function bodyText(printed: Printed): string {
  return printed.pages.map((page) => page.text).join('\n');
}

// All that resume.json says, in the order in which the document says it. Written by hand: a list made by the theme's
// own code would lose what that loses.
const seedLines = [
  'Jiangfei Duan',
  'dj021@ie.cuhk.edu.hk',
  'github.com/JF-D',
  'BIOGRAPHY',
  'I am a third-year Ph.D. student at MMLab, CUHK, advised by Prof. Dahua Lin. My research interests lie in broad area of MLSys, especially efficient LLM training and inference.',
  "Before joining CUHK, I received my Bachelor's degree in Computer Science from University of Chinese Academy of Sciences, advised by Prof. Shiguang Shan.",
  'EDUCATION',
  'The Chinese University of Hong Kong',
  '2021 – 2025 (Expected)',
  'Ph.D. Candidate in MMLab, Department of Information Engineering',
  'Hong Kong',
  'Advisor: Prof. Dahua Lin',
  'University of Chinese Academy of Sciences',
  '2016 – 2020',
  'B.E. in Computer Science and Technology',
  'Beijing, China',
  'GPA: 3.93/4.00 (Rank: 1/69)',
  '·',
  'Advisor: Prof. Shiguang Shan',
  'EXPERIENCE',
  'Catalyst, CMU',
  'Apr 2022 – May 2023',
  'Research Intern',
  'Remote',
  'Advisors: Prof. Zhihao Jia, Prof. Minjia Zhang (UIUC), Dr. Xupeng Miao',
  'We proposed and built Parcae to enable cheap, fast, and scalable DNN training on preemptible instances by proactively adjusting the parallelization strategy.',
  'We proposed and built SpotServe, the first distributed LLM serving system on preemptible instances.',
  'MMLab, CUHK',
  'Hong Kong',
  'Research Assistant',
  'Sep 2020 – Apr 2022',
  'Advisors: Prof. Dahua Lin, Prof. Shengen Yan (PKU), Prof. Xiuhong Li (PKU)',
  'We explored to automatically parallelize DNN training on a given cluster.',
  'We proposed and built Proteus to accurately model the performance of various parallelization strategies.',
  'Research Assistant',
  'Jul 2019 – Jul 2020',
  'Mentors: Prof. Dahua Lin, Xingcheng Zhang',
  'We built a system to accelerate large scale data parallel training performance. With sparse communication and system optimization, we trained AlexNet in 1 minute on a cluster of 1000 V100 GPUs with Parrots (a framework similar to PyTorch).',
  'We also explored large language model distributed training and acceleration techniques.',
  'PUBLICATIONS',
  '[1]',
  'MuxServe: Flexible Multiplexing for Efficient Multiple LLM Serving',
  'Jiangfei Duan, Runyu Lu, Haojie Duanmu, Xiuhong Li, Dahua Lin, Ion Stoica, Hao Zhang',
  'Under Review',
  '[2]',
  'Centauri: Enabling Efficient Scheduling for Communication-Computation Overlap in Large Model Training via Communication Partitioning',
  'Chang Chen, Xiuhong Li, Qianchao Zhu, Jiangfei Duan, Peng Sun, Xingcheng Zhang, Chao Yang',
  "ASPLOS '24",
  '[3]',
  'SpotServe: Serving Generative Large Language Models on Preemptible Instances',
  'Xupeng Miao*, Chunan Shi*, Jiangfei Duan, Xiaoli Xi, Dahua Lin, Bin Cui, Zhihao Jia',
  "ASPLOS '24",
  'Distinguished Artifact Award',
  '[4]',
  'Parcae: Proactive, Liveput-Optimized DNN Training on Preemptible Instances',
  'Jiangfei Duan*, Ziang Song*, Xupeng Miao*, Xiaoli Xi, Dahua Lin, Harry Xu, Minjia Zhang, Zhihao Jia',
  "NSDI '24",
  '[5]',
  'Proteus: Simulating the Performance of Distributed DNN Training',
  'Jiangfei Duan, Xiuhong Li, Ping Xu, Xingcheng Zhang, Shengen Yan, Yun Liang, Dahua Lin',
  'Under Review',
  'TEACHING',
  'TA, IERG3050: Simulation and Statistical Analysis, CUHK',
  'Fall 2021',
  'TA, CSCI2100: Data Structure, CUHK',
  'Spring 2022',
  'SERVICES',
  'AEC Member, MLSys',
  '2023',
  'AWARDS AND HONORS',
  'First-class Academic Scholarship, University of Chinese Academy of Sciences (top 5%)',
  '2017, 2018',
  'Tang Lixin Scholarship',
  '2019',
  'Outstanding Graduate of University of Chinese Academy of Sciences',
  '2020',
  'Outstanding Graduate of Beijing',
  '2020',
];

describe('the paper', () => {
  test('is A4 when nobody asks for another', async () => {
    expectPaper(await onPage((page) => print(page, render(seed))), 'a4');
  });

  test('is Letter when the caller asks for it and the resume does not say', async () => {
    const options = { ...pdfRenderOptions, format: 'Letter' };
    expectPaper(await onPage((page) => printWith(page, render(seed), options)), 'letter');
  });

  test('is Letter with the option, whatever the format', async () => {
    const html = render(seed, { paper: 'letter' });
    expectPaper(await onPage((page) => print(page, html)), 'letter');
  });

  test("is A4 with the option, although the caller's format is Letter", async () => {
    const html = render(seed, { paper: 'a4' });
    const options = { ...pdfRenderOptions, format: 'Letter' };
    expectPaper(await onPage((page) => printWith(page, html, options)), 'a4');
  });
});

describe('the PDF', () => {
  test('is tagged, and its structure has the headings of each level', async () => {
    const printed = await onPage((page) => print(page, render(seed)));
    expect(printed.tagged).toBe(true);
    const roles = printed.pages.flatMap((page) => page.roles);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    // Seven sections; two places of study, two employers, five publications; two positions.
    expect(roles.filter((role) => role === 'H2')).toHaveLength(7);
    expect(roles.filter((role) => role === 'H3')).toHaveLength(9);
    expect(roles.filter((role) => role === 'H4')).toHaveLength(2);
    expect(roles).toContain('Link');
    expect(roles).toContain('LI');
  });

  test('has an outline of the name and, under it, each section in order', async () => {
    const { outline } = await onPage((page) => print(page, render(seed)));
    expect(outline.map((entry) => entry.title)).toEqual(['Jiangfei Duan']);
    // Chromium writes headings into the outline as they are shown, in capitals.
    expect(outline[0]?.items.map((entry) => entry.title.toLowerCase())).toEqual([
      'biography',
      'education',
      'experience',
      'publications',
      'teaching',
      'services',
      'awards and honors',
    ]);
  });

  test('names its title and its language', async () => {
    const printed = await onPage((page) => print(page, render(seed)));
    expect(printed.title).toBe('Jiangfei Duan – Curriculum Vitae');
    expect(printed.language).toBe('en');
  });

  test('gives every word of the seed to a reader of its text, in order and with nothing between', async () => {
    const printed = await onPage((page) => print(page, render(seed)));
    expect(normalSpace(bodyText(printed)).split(' ')).toEqual(normalSpace(seedLines.join(' ')).split(' '));
  });

  test('keeps the links live', async () => {
    const links = (html: string) => onPage((page) => printedLinks(page, html));
    expect(await links(render(seed))).toEqual(['https://github.com/JF-D', 'mailto:dj021@ie.cuhk.edu.hk']);
    expect(await links(render(sample))).toEqual([
      'http://coderdojo.example.com/',
      'http://en.wikipedia.org/wiki/Silicon_Valley_(TV_series)',
      'http://piedpiper.example.com/',
      'http://richardhendricks.example.com/',
      'https://missdirection.example.com/',
      'https://soundcloud.example.com/dandymusicnl',
      'https://twitter.com/neutralthoughts',
      'https://www.ou.edu/',
      'mailto:richard.hendriks@mail.com',
      'tel:9125554321',
    ]);
  });

  test.each([
    ['seed', seed],
    ['sample', sample],
    ['every section', everySection()],
  ])('has the same pages under the settings of the registry as under ours: %s', async (_, resume) => {
    const html = render(resume);
    const ours = await onPage((page) => print(page, html));
    const registry = await onPage((page) =>
      printWith(page, html, {
        format: 'A4',
        printBackground: true,
        margin: { top: '0', right: '0', bottom: '0', left: '0' },
      }),
    );
    // Without tags, which the registry does not ask for, the same text comes in other pieces.
    const pages = (printed: Printed) =>
      printed.pages.map(({ text, footer }) => ({ text: unspaced(text), footer }));
    expect(pages(registry)).toEqual(pages(ours));
  });
});

// What parts no two lines of a list must not bind a row of them to what comes behind it.
test('a row of languages stays on the page that has room for it, whatever follows', async () => {
  const languages = ['Latin', 'Klingon', 'Elvish'].map((language) => ({ language }));
  const references = [{ name: 'Ada', reference: Array(6).fill('Filler').join('\n') }];
  const page = async (filler: number, more: Resume): Promise<number> => {
    const summary = Array(filler).fill('Filler').join('\n');
    const { pages } = await onPage((page) =>
      print(page, render({ basics: { summary }, languages, ...more })),
    );
    return pages.findIndex(({ text }) => text.includes('Klingon'));
  };
  const fillers = Array.from({ length: 12 }, (_, at) => 42 + at);
  const alone = await Promise.all(fillers.map((filler) => page(filler, {})));
  expect(new Set(alone)).toEqual(new Set([0, 1]));
  expect(await Promise.all(fillers.map((filler) => page(filler, { references })))).toEqual(alone);
});

describe('the footer', () => {
  test('is absent from page 1 and gives name and page number from page 2 on', async () => {
    const { pages } = await onPage((page) => print(page, render(everySection(60))));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.map((page) => page.footer)).toEqual(
      pages.map((_, at) => (at === 0 ? '' : `Ada Lovelace | ${at + 1} / ${pages.length}`)),
    );
  });

  test('is absent from a resume of one page', async () => {
    const { pages } = await onPage((page) => print(page, render(minimal)));
    expect(pages.map((page) => page.footer)).toEqual(['']);
  });

  test('is absent from every page when the option says so', async () => {
    const { pages } = await onPage((page) => print(page, render(everySection(60), { footer: false })));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.map((page) => page.footer)).toEqual(pages.map(() => ''));
  });

  test.each([
    ['quotes', `Ada "the" 'Countess'`],
    ['a backslash', 'Ada \\ Lovelace \\a \\22'],
    ['a backslash at the end', 'Ada Lovelace\\'],
    ['a line break', 'Ada\nLovelace\r\nKing'],
    ['the end of the style element', 'Ada </style><h1>Lovelace</h1>'],
    [
      'the end of a comment',
      'Ada */ } body { display: none } /* Lovelace',
      'Ada / } body { display: none } / Lovelace',
    ],
    ['the end of the rule', 'Ada";} @page { margin: 0 } .scholar { display: none } "'],
    ['markup and entities', 'Ada <!-- &quot; &amp; <script> Lovelace', 'Ada <!-- " & <script> Lovelace'],
  ])('keeps in its string a name with %s', async (_, name, shown = name) => {
    const resume = everySection();
    const html = render({ ...resume, basics: { ...resume.basics, name } });
    const { pages } = await onPage((page) => print(page, html));
    const spaced = shown.replace(/\s+/g, ' ');
    expect(pages.length).toBeGreaterThan(1);
    expect(pages[1]?.footer).toBe(`${spaced} | 2 / ${pages.length}`);
    expect(unspaced(pages[0]?.text ?? '').startsWith(unspaced(shown))).toBe(true);
    const names: string[] = [];
    walk(parse(html), (node) => names.push(node.nodeName));
    expect(names.filter((node) => node === 'style')).toHaveLength(1);
    expect(names.filter((node) => node === 'h1')).toHaveLength(1);
    expect(names).not.toContain('#comment');
  });
});

interface Node {
  readonly nodeName: string;
  readonly childNodes?: readonly Node[];
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of node.childNodes ?? []) walk(child, visit);
}
