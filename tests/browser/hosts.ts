import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Tailwind's preflight as its compiler leaves it: without the functions that only the compiler knows. */
const preflight = readFileSync(require.resolve('tailwindcss/preflight.css'), 'utf8').replaceAll(
  /--theme\((?:[^()]|\([^()]*\))*\)/g,
  'fantasy',
);

/** All that a page can say against an element within it, but for `!important`, first letters and first lines. */
const hostile = `
* { all: unset; }
head, style, script { display: none !important; }
html { font: italic 62.5%/3 fantasy; color: red; }
body { letter-spacing: 0.3em; word-spacing: 1em; text-transform: uppercase; text-align: center; text-indent: 3em;
  white-space: pre; direction: rtl; font-variant: small-caps; text-shadow: 1px 1px red; list-style: square; hyphens: auto;
  cursor: wait; quotes: '!' '!'; line-height: 4; }
*, *::before, *::after { box-sizing: content-box; transition: all 1s; font-family: fantasy; direction: rtl; }
*::before { content: 'x'; }
*::marker { color: red; content: '>>'; }
a, a:link, a:visited { color: red; background: yellow; border-bottom: 3px dashed red; }
h1, h2, h3, h4, h5, h6 { font: bold 40px/2 fantasy; color: red; margin: 40px; border: 5px solid; }
ul, ol, li { list-style: square inside; margin: 30px; padding: 30px; }
ul li { display: inline-block; float: left; }
header, section, article, main { position: fixed; top: 0; background: black; width: 100px; }
p, b, i, cite, time, img, blockquote { margin: 22px; padding: 22px; border: 3px solid green; display: table;
  font-size: 30px; max-width: 50px; overflow: hidden; }
sup, sub { font-size: 40px; vertical-align: 9px; }
#host #slot p { color: red; font-size: 50px; }
#host #slot .row, #host #slot .entry, #slot .scholar.scholar { display: none; }
.row, .date, .place, .label, .entry, .authors, .award, .details, .head, .contacts, .lines, .terms, .highlights, .short,
.role, .level, .light, .serif { display: none; opacity: 0.1; position: absolute; transform: rotate(20deg); float: right; }
:root { --resume-color-text: red; --resume-size-body: 40px; --resume-font-body: fantasy; }
`;

/** Stylesheets of pages that a resume may have to live in. */
export const hosts: readonly (readonly [name: string, css: string])[] = [
  ["Bootstrap's", readFileSync(require.resolve('bootstrap/dist/css/bootstrap.css'), 'utf8')],
  ["Tailwind's preflight", preflight],
  ['a hostile one', hostile],
];

/**
 * A page with elements of its own and a place of fixed size for a resume, which keeps what stands in it from moving the
 * rest.
 *
 * @param css the page's own stylesheet
 * @param added what the resume brings
 */
export function hostPage(css: string, added: { readonly css: string; readonly html: string }): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>A page</title>
<style>${css}</style><style>${added.css}</style></head><body id="host">
<header class="head navbar"><h1 class="p-name">Page</h1><ul class="contacts"><li><a href="#">Link</a></li></ul></header>
<main class="container"><p class="label lead">Words <b>in</b> <cite>a</cite> <time class="date">paragraph</time></p>
<div id="slot" style="all: initial; display: block; width: 800px; height: 3000px; overflow: hidden; contain: strict">${added.html}</div>
<section class="entry row"><h2>More</h2><h3>Still more</h3><ol class="citations"><li class="h-cite">One</li></ol>
<blockquote><p>Two</p><p>Three</p></blockquote><button class="award btn">Button</button> <code>code</code><sup>1</sup></section>
</main><footer class="details"><img class="u-photo" alt="" width="3" height="3"><input class="level form-control"></footer></body></html>`;
}
