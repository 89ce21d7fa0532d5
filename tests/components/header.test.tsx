import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Header } from '../../src/components/header.tsx';
import { en } from '../../src/locales/en.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { readResume } from '../../src/model/resume-model.ts';

function header(basics: JsonObject, meta: JsonObject = {}): string {
  return renderToString(
    <Header
      language={en}
      header={readResume({ basics, meta }, undefined).header}
      level={1}
      lastUpdated="Last updated"
    />,
  );
}

test('without basics has no heading and no list', () => {
  expect(header({})).toBe('<header class="head p-contact h-card"><div class="who"></div></header>');
});

test('has name, label and photo', () => {
  expect(header({ name: 'Ada "Countess" <L>', label: 'Analyst', image: 'https://a.example/me.jpg' })).toBe(
    [
      '<header class="head p-contact h-card"><div class="who">',
      '<h1 class="p-name">Ada &quot;Countess&quot; &lt;L></h1>',
      '<p class="label p-job-title">Analyst</p></div><div class="corner">',
      '<img class="u-photo" src="https://a.example/me.jpg" alt="Ada &quot;Countess&quot; &lt;L>"/></div></header>',
    ].join(''),
  );
});

test('links to where the person is', () => {
  expect(
    header({ email: 'a@b.example', phone: '+1 23 45', url: 'b.example', location: { city: 'Paris' } }),
  ).toBe(
    [
      '<header class="head p-contact h-card"><div class="who"><ul class="contacts">',
      '<li><span class="unseen">Email: </span><a class="u-email" href="mailto:a@b.example">a@b.example</a></li>',
      '<li><span class="unseen">Phone: </span><a class="p-tel" href="tel:+12345">+1 23 45</a></li>',
      '<li><span class="unseen">Website: </span><a class="u-url" href="https://b.example">b.example</a></li>',
      '<li><span class="unseen">Location: </span><span class="p-adr">Paris</span></li></ul></div></header>',
    ].join(''),
  );
});

test('names the network of a profile where its address does not', () => {
  const profiles = [
    { network: 'GitHub', username: 'ada', url: 'https://github.com/ada' },
    { network: 'Mastodon', username: 'ada' },
  ];
  expect(header({ profiles })).toBe(
    [
      '<header class="head p-contact h-card"><div class="who"><ul class="contacts">',
      '<li><span class="unseen">GitHub: </span><a class="u-url" href="https://github.com/ada">github.com/ada</a></li>',
      '<li><span class="network">Mastodon: </span>ada</li></ul></div></header>',
    ].join(''),
  );
});

test('says when it was last updated where the option asks', () => {
  expect(header({}, { lastModified: '2024-03-05T10:00:00Z', themeOptions: { lastModified: true } })).toBe(
    [
      '<header class="head p-contact h-card"><div class="who"></div><div class="corner">',
      '<p class="updated">Last updated <time datetime="2024-03-05">Mar 2024</time></p></div></header>',
    ].join(''),
  );
});
