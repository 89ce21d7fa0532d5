/** Those of networks that are called as their host is. */
const calledAsHost = [
  'github.com/',
  'gitlab.com/',
  'bitbucket.org/',
  'codepen.io/',
  'exercism.io/',
  'www.kaggle.com/',
  'huggingface.co/',
  'stackoverflow.com/users/',
  'stackexchange.com/users/',
  'orcid.org/',
  'www.researchgate.net/profile/',
  'dblp.org/pid/',
  'www.linkedin.com/in/',
  'x.com/',
  'twitter.com/',
  'facebook.com/',
  'instagram.com/',
  'reddit.com/user/',
  'youtube.com/user/',
  'vimeo.com/',
  'soundcloud.com/',
  'flickr.com/people/',
  'pinterest.com/',
  'behance.net/',
  'dribbble.com/',
  'foursquare.com/user/',
  'meetup.com/members/',
  'medium.com/@',
];

/**
 * Where the networks keep a person's page, by the network's name without case, spaces, dots, hyphens and underscores; the
 * person's name comes last unless `{name}` says where. They are those of jsonresume-themeutils, against which a test
 * holds them, and the ones that researchers have.
 */
const pages: ReadonlyMap<string, string> = new Map([
  ...calledAsHost.map((page) => [page.replace(/^www\.|\..*/g, ''), page] as const),
  ...Object.entries({
    hackernews: 'news.ycombinator.com/user?id=',
    googlescholar: 'scholar.google.com/citations?user=',
    bluesky: 'bsky.app/profile/',
    spotify: 'open.spotify.com/user/',
    lastfm: 'last.fm/user/',
    dribble: 'dribbble.com/',
    tumblr: '{name}.tumblr.com',
    blogger: '{name}.blogspot.com',
    telegram: 't.me/',
    angellist: 'wellfound.com/u/',
  }),
]);

/**
 * The address of a profile that gives only a network and a username.
 *
 * @returns `''` for a network that is not known, and for a username that cannot be one
 */
export function profileUrl(network: string, username: string): string {
  const page = pages.get(network.toLowerCase().replace(/[\s._-]/g, ''));
  if (page === undefined) return '';
  const written = username.replace(/^[@/]/, '');
  // "in/ada" says again where LinkedIn keeps its pages.
  const folder = page.slice(page.indexOf('/') + 1);
  const name = written.startsWith(folder) ? written.slice(folder.length) : written;
  if (!/^(?:\p{L}|\p{N}|[._~/-])+$/u.test(name)) return '';
  const path = page.includes('{name}') ? page.replace('{name}', encodeURI(name)) : page + encodeURI(name);
  return `https://${path}`;
}
