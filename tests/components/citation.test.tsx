import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Citation } from '../../src/components/citation.tsx';
import { en } from '../../src/locales/en.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { sectionOf } from './section-of.ts';

function citations(publication: JsonObject): string {
  const { list } = sectionOf('publications', { publications: [publication] });
  return list.groups
    .flatMap(({ runs }) => runs.flatMap((run) => (run.kind === 'citations' ? run.citations : [])))
    .map((citation) => renderToString(<Citation language={en} citation={citation} level={3} />))
    .join('');
}

test('a title alone', () => {
  expect(citations({ name: 'A < B' })).toBe('<li class="h-cite"><h3 class="p-name">A &lt; B</h3></li>');
});

test('an award alone needs no space before it', () => {
  expect(citations({ award: 'Best paper' })).toBe(
    '<li class="h-cite"><p class="imprint"><span class="award">Best paper</span></p></li>',
  );
});

test('status, addresses and text', () => {
  const publication = {
    name: 'Paper',
    url: 'https://a.example',
    venue: 'OSDI',
    releaseDate: 'to appear',
    status: 'Under review',
    awards: ['Oral', 'Best paper'],
    arxiv: '2404.02015',
    identifiers: [{ type: 'ISBN', identifier: '1-2' }],
    note: 'Note.',
    highlights: ['One'],
  };
  expect(citations(publication)).toBe(
    [
      '<li class="h-cite"><h3 class="p-name"><a class="u-url" href="https://a.example">Paper</a></h3>',
      '<p class="imprint"><cite class="p-publication">OSDI</cite>, to appear, <i class="status">Under review</i>, <a href="https://arxiv.org/abs/2404.02015">arXiv:2404.02015</a>, ISBN 1-2 <span class="award">Oral</span> <span class="award">Best paper</span></p>',
      '<p>Note.</p><ul class="highlights"><li>One</li></ul></li>',
    ].join(''),
  );
});
