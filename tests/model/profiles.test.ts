import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { profileUrl } from '../../src/model/profiles.ts';
import { wordsIn } from '../words.ts';

type Resume = { basics: { profiles: readonly { network: string; username: string }[] } };
const utilities: { getUrlForProfile: (resume: Resume, network: string) => string } = createRequire(
  import.meta.url,
)('jsonresume-theme-utils');

function theirs(network: string): string {
  const resume = { basics: { profiles: [{ network, username: 'ada' }] } };
  return `https:${utilities.getUrlForProfile(resume, network)}`;
}

describe('the address of a profile agrees with jsonresume-themeutils', () => {
  const networks = wordsIn(`
    github twitter soundcloud pinterest vimeo behance codepen foursquare reddit spotify dribble dribbble
    facebook bitbucket exercism instagram hackernews lastfm stackexchange stackoverflow tumblr youtube
    medium blogger meetup flickr
  `);

  test.each(networks)('for %s', (network) => {
    expect(profileUrl(network, 'ada')).toBe(theirs(network));
  });

  test.each([
    ['angellist', 'https://wellfound.com/u/ada', 'AngelList became Wellfound in 2022'],
    ['telegram', 'https://t.me/ada', 'telegram.me sends on to t.me'],
    ['googleplus', '', 'Google+ closed in 2019'],
    ['gratipay', '', 'Gratipay closed in 2017'],
  ])('but for %s, now at %j: %s', (network, expected) => {
    expect(theirs(network)).not.toBe(expected);
    expect(profileUrl(network, 'ada')).toBe(expected);
  });
});

test.each([
  ['ORCID', '0000-0002-1825-0097', 'https://orcid.org/0000-0002-1825-0097'],
  ['Google Scholar', 'AbC_1', 'https://scholar.google.com/citations?user=AbC_1'],
  ['Stack-Overflow', '1/ada', 'https://stackoverflow.com/users/1/ada'],
  ['LinkedIn', 'in/ada', 'https://www.linkedin.com/in/ada'],
  ['LinkedIn', '/in/ada/', 'https://www.linkedin.com/in/ada/'],
  ['Reddit', 'user/ada', 'https://reddit.com/user/ada'],
  ['GitHub', '/ada', 'https://github.com/ada'],
  ['Medium', '@ada', 'https://medium.com/@ada'],
  ['LinkedIn', 'josé', 'https://www.linkedin.com/in/jos%C3%A9'],
  ['My blog', 'ada', ''],
  ['GitHub', 'Ada Lovelace', ''],
  ['GitHub', 'a"onclick=', ''],
  ['constructor', 'ada', ''],
])('%s of %s is %j', (network, username, url) => {
  expect(profileUrl(network, username)).toBe(url);
});
