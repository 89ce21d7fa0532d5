import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Certificates } from '../../src/components/certificates.tsx';
import { sectionOf } from './section-of.ts';

test('name, issuer and date', () => {
  const section = sectionOf('certificates', {
    certificates: [{ name: 'CKA', issuer: 'CNCF', date: '2021-11', url: 'https://a.example' }],
  });
  expect(renderToString(<Certificates section={section} />)).toBe(
    [
      '<section class="certificates"><h2>Certificates</h2><ul class="lines"><li><div class="row">',
      '<p><b><a href="https://a.example">CKA</a></b>, CNCF</p>',
      '<p class="date"><time datetime="2021-11">Nov 2021</time></p></div></li></ul></section>',
    ].join(''),
  );
});
