import schema from '../../node_modules/resume-schema/schema.json' with { type: 'json' };
import extensions from '../../scripts/extensions.json' with { type: 'json' };
import type { Resume } from '../../src/index.ts';
import { labelKeys, sectionKeys } from '../../src/locales/keys.ts';
import { colorRoles } from '../../src/model/options.ts';
import { wordsIn } from '../words.ts';

/** A text that tries to be more than text. The label names it in test results. */
export type Attack = readonly [label: string, text: string];

// Every script calls `fired`, which the browser test gives to its pages: a name without a character of Markdown.

/** Elements that run, fetch, cover or submit, and what ends the places where our own markup puts a text. */
const markup: readonly Attack[] = [
  ['script', '<script>fired(1)</script>'],
  ['script in capitals', '<SCRIPT>fired(1)</SCRIPT>'],
  ['script without an end', '<script>fired(1)//'],
  ['script from elsewhere', '<script src="https://evil.example/x.js"></script>'],
  ['script split by tags', '<scr<script>ipt>fired(1)</scr</script>ipt>'],
  ['script around allowed tags', '<script><b>fired(1)</b></script>'],
  ['script inside allowed tags', '<b><script>fired(1)</script></b>'],
  ['img onerror', '<img src=x onerror=fired(1)>'],
  ['img onerror with slashes', '<img/src=x/onerror=fired(1)>'],
  ['img onerror without an end', '<img src=x onerror=fired(1)//'],
  ['img elsewhere', '<img src="https://evil.example/x.png">'],
  ['svg onload', '<svg onload=fired(1)>'],
  ['svg script', '<svg><script>fired(1)</script></svg>'],
  ['svg link', '<svg><a xlink:href="javascript:fired(1)"><text>x</text></a></svg>'],
  ['math link', '<math href="javascript:fired(1)">x</math>'],
  ['body onload', '<body onload=fired(1)>'],
  ['details ontoggle', '<details open ontoggle=fired(1)>x</details>'],
  ['input autofocus', '<input onfocus=fired(1) autofocus>'],
  ['iframe', '<iframe src="javascript:fired(1)"></iframe>'],
  ['iframe srcdoc', '<iframe srcdoc="<script>parent.fired(1)</script>"></iframe>'],
  ['object', '<object data="data:text/html,<script>fired(1)</script>"></object>'],
  ['embed', '<embed src="https://evil.example/x">'],
  ['form', '<form action="javascript:fired(1)"><button>x</button></form>'],
  ['base', '<base href="https://evil.example/">'],
  ['meta refresh', '<meta http-equiv="refresh" content="0;url=javascript:fired(1)">'],
  ['link stylesheet', '<link rel="stylesheet" href="https://evil.example/x.css">'],
  ['style element', '<style>@import "https://evil.example/x.css";*{display:none}</style>'],
  ['template', '<template><script>fired(1)</script></template>'],
  ['noscript', '<noscript><p title="</noscript><img src=x onerror=fired(1)>">'],
  ['end of style', '</style><script>fired(1)</script>'],
  ['end of style in capitals', '</STYLE ><script>fired(1)</script>'],
  ['end of script', '</script><script>fired(1)</script>'],
  ['end of title', '</title><script>fired(1)</script>'],
  ['end of textarea', '</textarea><script>fired(1)</script>'],
  ['end of comment', '--><script>fired(1)</script><!--'],
  ['comment', '<!-- <script>fired(1)</script>'],
  ['doctype', '<!doctype html><html><body onload=fired(1)>'],
  ['CDATA', '<![CDATA[<script>fired(1)</script>]]>'],
  ['processing instruction', '<?x <script>fired(1)</script>'],
  ['end of everything', '</a></li></ul></p></section></main></body></html><script>fired(1)</script>'],
  ['double quote', '" onmouseover="fired(1)" style="position:fixed;inset:0" x="'],
  ['single quote', "' onmouseover='fired(1)' style='position:fixed;inset:0' x='"],
  ['backtick', '` onmouseover=`fired(1)` x=`'],
  ['quote and bracket', '"><img src=x onerror=fired(1)>'],
  ['single quote and bracket', "'><img src=x onerror=fired(1)>"],
  ['quote without spaces', '"onmouseover="fired(1)'],
  ['entities of markup', '&lt;script&gt;fired(1)&lt;/script&gt;'],
  ['entities that every object knows', '&constructor; &toString; [x](https://a.example/&valueOf;)'],
  ['numbers of markup', '&#60;script&#62;fired(1)&#x3c;/script&#x3e;'],
  ['entity of a quote', '&quot; onmouseover=&quot;fired(1)'],
  ['wide brackets', '\uff1cscript\uff1efired(1)\uff1c/script\uff1e'],
  ['NUL in a tag', '<scr\u0000ipt>fired(1)</scr\u0000ipt>'],
  ['half a character in a tag', '<\ud800script>fired(1)</script\udc00>'],
];

/** The tags that texts may hold, carrying what they may not. */
const allowedTags: readonly Attack[] = [
  ['a with a handler', '<a href="https://a.example" onclick="fired(1)">x</a>'],
  ['a with a handler, unquoted', '<a href=https://a.example onclick=fired(1)>x</a>'],
  ['a with slashes', '<a/href="javascript:fired(1)"/onclick="fired(1)">x</a>'],
  ['a with two addresses', '<a href="https://a.example" href="javascript:fired(1)">x</a>'],
  ['a with more attributes', '<a href="https://a.example" id="x" name="body" target="_top" ping="//e">x</a>'],
  ['a of a script', '<a href="javascript:fired(1)">x</a>'],
  ['a of a script, in capitals', '<A HREF="JaVaScRiPt:fired(1)">x</A>'],
  ['a of a script, in single quotes', "<a href='javascript:fired(1)'>x</a>"],
  ['a of a script, unquoted', '<a href=javascript:fired(1)>x</a>'],
  ['a of a script, in entities', '<a href="&#106;&#x61;vascript&colon;fired(1)">x</a>'],
  ['a of a script, in entities without ends', '<a href="&#0000106avascript:fired(1)">x</a>'],
  ['a of a script, with a tab as entity', '<a href="java&#x09;script&#58;fired(1)">x</a>'],
  ['a of a script, with named blanks', '<a href="java&Tab;scr&NewLine;ipt:fired(1)">x</a>'],
  ['a of a script, with a tab', '<a href="java\tscript:fired(1)">x</a>'],
  ['a of a script, with a line break', '<a href="java\nscript:fired(1)">x</a>'],
  ['a of a script, after a control character', '<a href="\u0001javascript:fired(1)">x</a>'],
  ['a of a script, after an entity of one', '<a href="&#1;javascript:fired(1)">x</a>'],
  ['a of data', '<a href="data:text/html,<script>fired(1)</script>">x</a>'],
  ['a whose address never ends', "<a href='"],
  ['a whose tag never ends', '<a href="https://a.example" onclick="fired(1)"'],
  ['a without an end', '<a href="https://a.example">x'],
  ['a in an a', '<a href="https://a.example"><a href="javascript:fired(1)">x</a></a>'],
  ['a around an image', '<a href="https://a.example"><img src=x onerror=fired(1)></a>'],
  ['a with a quote in its address', '<a href=\'https://a.example/"onclick="fired(1)\'>x</a>'],
  ['b with a style', '<b style="position:fixed;inset:0">x</b>'],
  ['b with a handler', '<b onclick=fired(1) onmouseover=fired(1)>x</b>'],
  ['strong with a class', '<strong class="corner" id="x">x</strong>'],
  ['em without an end', '<em><i><strong>x'],
  ['br with a handler', '<br onclick="fired(1)" style="display:block"/>'],
  ['ul with a style', '<ul style="background:url(https://evil.example)"><li onclick=fired(1)>x</li></ul>'],
  ['li alone', '<li>x</li></ul></section><li>'],
  ['ends alone', '</b></i></a></li></ul></em></strong>'],
  ['tags crossed', '<b><i>x</b></i><a href="https://a.example"><b>y</a></b>'],
];

/** Addresses that do something. */
const addresses: readonly Attack[] = [
  ['javascript:', 'javascript:fired(1)'],
  ['javascript: in capitals', 'JAVASCRIPT:fired(1)'],
  ['javascript: in mixed case', 'jAvAsCrIpT:fired(1)'],
  ['javascript: after a blank', ' javascript:fired(1)'],
  ['javascript: after a tab', '\tjavascript:fired(1)'],
  ['javascript: after a NUL', '\u0000javascript:fired(1)'],
  ['javascript: after a control character', '\u0001javascript:fired(1)'],
  ['javascript: after a no-break space', '\u00a0javascript:fired(1)'],
  ['javascript: after a byte order mark', '\ufeffjavascript:fired(1)'],
  ['javascript: with a tab', 'java\tscript:fired(1)'],
  ['javascript: with a line feed', 'java\nscript:fired(1)'],
  ['javascript: with a carriage return', 'javascript\r:fired(1)'],
  ['javascript: with a NUL', 'java\u0000script:fired(1)'],
  ['javascript: with a soft hyphen', 'java\u00adscript:fired(1)'],
  ['javascript: with a zero-width space', 'java\u200bscript:fired(1)'],
  ['javascript: with a blank before its colon', 'javascript :fired(1)'],
  ['javascript: in entities', '&#106;avascript:fired(1)'],
  ['javascript: with a tab as entity', 'java&#x09;script:fired(1)'],
  ['javascript: with a colon as entity', 'javascript&colon;fired(1)'],
  ['javascript: in percent signs', '%6aavascript:fired(1)'],
  ['javascript: in escapes', '\\u006aavascript:fired(1)'],
  ['javascript: with a host', 'javascript://a.example/%0afired(1)'],
  ['javascript: as a picture', 'javascript:fired(1).png'],
  ['javascript: as a picture, with a tab', 'java\tscript:fired(1).png'],
  ['javascript: behind view-source:', 'view-source:javascript:fired(1)'],
  ['vbscript:', 'vbscript:fired(1)'],
  ['vbscript: in mixed case', 'VbScRiPt:fired(1)'],
  ['vbscript: as a picture', 'vbscript:fired(1).gif'],
  ['data:', 'data:text/html,<script>fired(1)</script>'],
  ['data: in mixed case', 'DaTa:text/html;base64,PHNjcmlwdD5maXJlZCgxKTwvc2NyaXB0Pg=='],
  [
    'data: of a picture that runs',
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="fired(1)"/>',
  ],
  ['data: as a picture', 'data:text%2Fhtml,fired(1).png'],
  ['blob:', 'blob:https://a.example/1'],
  ['file:', 'file:///etc/passwd'],
  ['file: as a picture', 'file:passwd.png'],
  ['filesystem:', 'filesystem:https://a.example/x'],
  ['about:', 'about:blank'],
  ['ftp:', 'ftp://a.example/x'],
  ['no scheme but a host', '//evil.example/x'],
  ['no scheme but a host, of a picture', '//evil.example/x.png'],
  ['no scheme but a host, in backslashes', '\\\\evil.example\\x'],
  ['no scheme but a host, in backslashes, of a picture', '\\\\evil.example\\x.png'],
  ['no scheme but a host, mixed', '/\\evil.example/x.png'],
  ['http without slashes', 'http:javascript:fired(1)'],
  ['http with a quote', 'https://a.example/"onclick="fired(1)'],
  ['http with tags', 'https://a.example/<script>fired(1)</script>'],
  ['mailto: with tags', 'mailto:a@b.example"><script>fired(1)</script>'],
  ['e-mail with a quote', 'a"onclick="fired(1)@b.example'],
];

/** Markdown that leads somewhere, or that hides something. */
const markdown: readonly Attack[] = [
  ['Markdown link', '[x](javascript:fired(1))'],
  ['Markdown link in capitals', '[x](JAVASCRIPT:fired(1))'],
  ['Markdown link in angles', '[x](<javascript:fired(1)>)'],
  ['Markdown link in angles, with a blank', '[x](< javascript:fired(1)>)'],
  ['Markdown link in entities', '[x](&#106;avascript:fired(1))'],
  ['Markdown link with a tab as entity', '[x](java&#x09;script:fired(1))'],
  ['Markdown link with a tab', '[x](<java\tscript:fired(1)>)'],
  ['Markdown link with a colon as entity', '[x](javascript&colon;fired(1))'],
  ['Markdown link with an escape', '[x](javascript\\:fired\\(1\\))'],
  ['Markdown link with a title', '[x](javascript:fired(1) "y" onclick=fired(1))'],
  ['Markdown link whose title has quotes', '[x](https://a.example "y\\" onclick=\\"fired(1)")'],
  ['Markdown link of data', '[x](data:text/html,<script>fired(1)</script>)'],
  ['Markdown link of vbscript', '[x](vbscript:fired(1))'],
  ['Markdown link without a scheme', '[x](//evil.example/x)'],
  ['Markdown link with a quote', '[x](https://a.example/"onclick="fired(1))'],
  ['Markdown link around tags', '[<img src=x onerror=fired(1)>](https://a.example)'],
  ['Markdown link around a link', '[[x](javascript:fired(1))](https://a.example)'],
  ['Markdown link in a tag', '<a href="[x](javascript:fired(1))">x</a>'],
  ['Markdown around tags', '**<script>fired(1)</script>** *<img src=x onerror=fired(1)>*'],
  ['tags around Markdown', '<b onclick="**x**">[y](javascript:fired(1))</b>'],
  ['Markdown across tags', '**<a href="https://a.example">x**</a> <b>*y</b>*'],
  ['Markdown image', '![x](javascript:fired(1))'],
  ['Markdown image elsewhere', '![x](https://evil.example/x.png)'],
  ['Markdown image with a quote', '![x" onerror="fired(1)](https://evil.example/x.png)'],
  ['Markdown image in a link', '[![x](https://evil.example/x.png)](javascript:fired(1))'],
  ['Markdown autolink', '<javascript:fired(1)>'],
  ['Markdown autolink of data', '<data:text/html,x>'],
  ['Markdown autolink with tags', '<https://a.example/"onclick="fired(1)>'],
  ['Markdown reference', '[x][y]\n\n[y]: javascript:fired(1)'],
  [
    'Markdown reference of a prototype key',
    '[x][__proto__] [constructor] [toString][]\n\n[__proto__]: javascript:fired(1)',
  ],
  ['Markdown code', '`<script>fired(1)</script>`'],
  ['Markdown code without an end', '`<img src=x onerror=fired(1)>'],
  ['Markdown code block', '```html"onclick="fired(1)\n<script>fired(1)</script>\n```'],
  ['Markdown HTML block', '<div>\n<script>fired(1)</script>\n</div>'],
  ['Markdown list', '- <script>fired(1)</script>\n- [x](javascript:fired(1))'],
  ['Markdown table', '| <script>fired(1)</script> |\n|---|\n| [x](javascript:fired(1)) |'],
  ['Markdown escape', '\\<script>fired(1)\\</script> \\[x](javascript:fired(1))'],
  ['bare address with tags', 'https://a.example/<img/src=x/onerror=fired(1)>'],
  ['bare address with a quote', 'www.a.example/"onclick="fired(1)'],
  ['bare address of a script', 'See javascript:fired(1) and https://a.example/javascript:fired(1)'],
];

/** What ends a string, a value, a rule or a comment of CSS, and fetches. */
export const cssAttacks: readonly Attack[] = [
  ['CSS value', 'red;background:url(https://evil.example/x.png)'],
  ['CSS rule', 'red}*{background:url(https://evil.example/x.png)}'],
  ['CSS string', '"}*{background:url(https://evil.example/x.png)}'],
  ['CSS single-quoted string', "'}*{background:url(https://evil.example/x.png)}"],
  ['CSS string over a line', '\n"}\n*{background:url(https://evil.example/x.png)}'],
  ['CSS string over a form feed', '\f"}\f*{background:url(https://evil.example/x.png)}'],
  ['CSS backslash', '\\'],
  ['CSS backslash and quote', '\\"}*{background:url(https://evil.example/x.png)}'],
  ['CSS escape', '\\22}*{background:url(https://evil.example/x.png)}'],
  ['CSS comment', '/*'],
  ['CSS end of comment', '*/}*{background:url(https://evil.example/x.png)}/*'],
  ['CSS import', '@import url(https://evil.example/x.css);'],
  ['CSS import in a string', '@import "https://evil.example/x.css";'],
  ['CSS url', 'url(https://evil.example/x.png)'],
  ['CSS url of a script', 'url("javascript:fired(1)")'],
  ['CSS image-set', 'image-set("https://evil.example/x.png" 1x)'],
  ['CSS expression', 'expression(fired(1))'],
  ['CSS variable', 'var(--x,url(https://evil.example/x.png))'],
  ['CSS colour function that nests', 'rgb(0,0,0);}*{color:rgb(1,1,1)'],
  ['CSS colour function without an end', 'rgb(0,0,0'],
  ['CSS media rule', '@media all{*{display:none}}'],
  [
    'CSS font from elsewhere',
    '@font-face{font-family:x;src:url(https://evil.example/x.woff2)}*{font-family:x}',
  ],
  ['CSS open block', '{'],
  ['CSS closed block', '}}}*{display:none}'],
  ['CSS paper', 'a4;margin:0}*{display:none}@page{size:a4'],
  ['CSS comment of HTML', '<!--*{display:none}-->'],
];

/** What names a member that every object has, or splits what a machine reads. */
const words: readonly Attack[] = [
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['prototype', 'prototype'],
  ['toString', 'toString'],
  ['valueOf', 'valueOf'],
  ['hasOwnProperty', 'hasOwnProperty'],
  ['template part', '{__proto__}{constructor}{date}{year}'],
  ['replacement part', "$& $1 $` $' $$ $<x>"],
  ['half characters', '\ud800 x \udc00'],
  ['NUL', '\u0000 x\u0000'],
  ['control characters', '\u0001\u0008\u000b\u000c\u001b\u007f\u0080\u009f x'],
  ['noncharacters', '\ufffe\uffff\ufdd0 x'],
  ['bidi controls', '\u202e</b>gpj.exe\u202c\u2066 x \u2069\u200f\u061c'],
  ['line separators', '\u2028</script>\u2029fired(1)//'],
  ['locale of a wrong grammar', 'en-"><script>fired(1)</script>'],
  ['locale that is long', `en-x-${'a'.repeat(200)}`],
];

/** All of them. */
export const attacks: readonly Attack[] = [
  ...markup,
  ...allowedTags,
  ...addresses,
  ...markdown,
  ...cssAttacks,
  ...words,
];

/** Words that mean no harm, with all that a text may hold: what they render to is what the theme is made of. */
export const harmless =
  'Harmless **strong** *emphasis* `code` [link](https://a.example/x) <a href="https://a.example/y">a</a> <b>b</b><br><i>i</i> <ul><li>one</li></ul>';

/** Ways to wear an attack: bare, in a sentence, behind an address that is good until then. */
export const dressings: readonly ((attack: string) => string)[] = [
  (attack) => attack,
  (attack) => `Before ${attack} after`,
  (attack) => `https://a.example/${attack}`,
];

type Shape = {
  readonly type?: string;
  readonly $ref?: string;
  readonly properties?: { readonly [key: string]: Shape };
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
};

/** An object of these entries, in which `__proto__` is a key as in parsed JSON. */
function record(entries: readonly (readonly [string, unknown])[]): { [key: string]: unknown } {
  return Object.fromEntries(entries);
}

/** Every value that a shape of JSON Schema allows, with the text wherever it has a string. */
function values(shape: Shape, text: string): readonly unknown[] {
  if (shape.anyOf !== undefined) return shape.anyOf.flatMap((one) => values(one, text));
  if (shape.items !== undefined) return [values(shape.items, text)];
  if (shape.properties !== undefined) {
    return [record(Object.entries(shape.properties).map(([key, inner]) => [key, values(inner, text)[0]]))];
  }
  if (shape.type === 'object') return [record(['name', 'position', text].map((key) => [key, text]))];
  return [shape.type === 'boolean' ? true : text];
}

/** The sections of the schema with what the theme reads beside it, as the type generator puts them together. */
const sections: readonly (readonly [section: string, item: Shape])[] = Object.entries(
  schema.properties,
).flatMap(([section, shape]): readonly (readonly [string, Shape])[] => {
  // The file is a JSON Schema, of which the compiler knows this one instance.
  const known = shape as Shape;
  const item = known.items ?? known;
  if (item.properties === undefined) return [];
  // An index signature over the same file.
  const added = (extensions as { readonly [section: string]: Shape['properties'] })[section];
  return [[section, { type: 'object', properties: { ...item.properties, ...added } }]];
});

/** Spellings of older schemas and other tools, and the extensions that stand in no schema. */
const spellings = wordsIn(`
  title company website picture bio gpa major advisor mentor expected year author venue booktitle number pdf
  code slides poster video note anything roles fluency keywords remark event entity description highlights
  country
`);

/** What only publications and the academic sections read. */
const academicSpellings = wordsIn(`
  student course funder amount currency inventors recording supp blog status eprint archiveprefix pmcid issn
  issued month genre publisher-place DOI URL
`);

/** Lists that only newer schemas name. */
const academic = wordsIn(`
  talks presentations teaching mentoring grants patents service outreach memberships
`);

/** One item of a section: the schema's fields, then all other spellings, then a key that is itself the attack. */
function item(shape: Shape, text: string, more: readonly string[] = []): { [key: string]: unknown } {
  const links = [{ label: text, url: text }, { type: text, url: text }, text];
  const nested = { [text]: text, list: [text, { deeper: text }] };
  const known = Object.entries(shape.properties ?? {}).map(([key, inner]): readonly [string, unknown] => [
    key,
    values(inner, text)[0],
  ]);
  return record([
    ...[...spellings, ...more].map((key) => [key, text] as const),
    ...known,
    ['links', links],
    ['nested', nested],
    [text, text],
  ]);
}

/**
 * A resume with the text in every field of the schema, of our extensions and of older schemas, in sections of its own,
 * and in every option and every key.
 *
 * @param text what to write everywhere
 * @param wear how; every item of a list comes in each of these
 */
export function everywhere(
  text: string,
  wear: readonly ((text: string) => string)[] = [(words) => words],
): Resume {
  const worn = wear.map((dress) => dress(text));
  const [bare = text] = worn;
  const general = sections.find(([section]) => section === 'projects')?.[1] ?? {};
  const lists = sections.map(([section, shape]): readonly [string, unknown] => [
    section,
    section === 'basics' || section === 'meta' ? item(shape, bare) : worn.map((words) => item(shape, words)),
  ]);
  const resume = record([
    ...lists,
    ...academic.map((key) => [key, worn.map((words) => item(general, words))] as const),
    ['hobbies', worn.map((words) => item(general, words))],
    ['press', worn],
    [text, worn.map((words) => item(general, words))],
  ]);
  const basics = resume['basics'];
  const meta = resume['meta'];
  if (!isRecord(basics) || !isRecord(meta)) throw new Error('the schema has lost basics or meta');
  basics['profiles'] = worn.map((words) => ({ network: words, username: words, url: words, [words]: words }));
  for (const key of ['theme', 'canonical', 'language', 'lang', 'locale', 'x-lang', 'lastModified'])
    meta[key] = bare;
  meta['themeOptions'] = everyOption(bare);
  // The compiler knows the schema's fields; these are those, and more.
  return resume as Resume;
}

/** Projects of every type that moves them to a section of their own, with the text in all other fields. */
export function lifted(text: string): Resume {
  const general = sections.find(([section]) => section === 'projects')?.[1] ?? {};
  const types = ['talk', 'teaching', 'mentoring', 'grant', 'patent', 'service', 'outreach', 'membership'];
  const projects = types.map((type) => ({ ...item(general, text, academicSpellings), type }));
  const work = sections.find(([section]) => section === 'publications')?.[1] ?? {};
  return {
    basics: { name: text },
    projects: [...projects, { ...item(general, text), type: text }],
    publications: [
      { ...item(work, text, academicSpellings), type: text, authors: [text, text, 'Ada'] },
      { name: text, url: 'https://a.example/note' },
    ],
    meta: {
      themeOptions: {
        projectsByType: true,
        sectionLabels: { [`projects:${text}`]: text, 'publications:other': text },
        publications: { groupBy: 'type', selected: true, maxAuthors: 1 },
      },
    },
  };
}

/** Every option with the text in it, as key and as value. */
export function everyOption(text: string): { [option: string]: unknown } {
  const choices = wordsIn('locale colorScheme font density paper dates footer structuredData');
  return record([
    ...[...choices, text].map((key) => [key, text] as const),
    ['lastModified', true],
    ['sections', ['summary', text, '*']],
    ['sectionLabels', record([...sectionKeys, 'hobbies', text].map((key) => [key, text]))],
    ['labels', record([...labelKeys, text].map((key) => [key, text]))],
    ['colors', record([...colorRoles, text].map((role) => [role, [text, text]]))],
    [
      'publications',
      {
        numbering: text,
        groupBy: text,
        maxAuthors: text,
        marks: record([
          ['*', text],
          [text, text],
        ]),
      },
    ],
  ]);
}

function isRecord(value: unknown): value is { [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
