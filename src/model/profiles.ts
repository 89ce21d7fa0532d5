/**
 * Where the networks keep a person's page, by the network's name without case, spaces, dots, hyphens and underscores; the
 * person's name comes last unless `{name}` says where. They are those of jsonresume-themeutils, against which a test
 * holds them, and the ones that researchers have.
 */
const pages: ReadonlyMap<string, string> = new Map(
  Object.entries({
    github: 'github.com/',
    gitlab: 'gitlab.com/',
    bitbucket: 'bitbucket.org/',
    codepen: 'codepen.io/',
    exercism: 'exercism.io/',
    kaggle: 'www.kaggle.com/',
    huggingface: 'huggingface.co/',
    stackoverflow: 'stackoverflow.com/users/',
    stackexchange: 'stackexchange.com/users/',
    hackernews: 'news.ycombinator.com/user?id=',
    orcid: 'orcid.org/',
    googlescholar: 'scholar.google.com/citations?user=',
    researchgate: 'www.researchgate.net/profile/',
    dblp: 'dblp.org/pid/',
    linkedin: 'www.linkedin.com/in/',
    x: 'x.com/',
    twitter: 'twitter.com/',
    bluesky: 'bsky.app/profile/',
    facebook: 'facebook.com/',
    instagram: 'instagram.com/',
    reddit: 'reddit.com/user/',
    youtube: 'youtube.com/user/',
    vimeo: 'vimeo.com/',
    soundcloud: 'soundcloud.com/',
    spotify: 'open.spotify.com/user/',
    lastfm: 'last.fm/user/',
    flickr: 'flickr.com/people/',
    pinterest: 'pinterest.com/',
    behance: 'behance.net/',
    dribbble: 'dribbble.com/',
    dribble: 'dribbble.com/',
    foursquare: 'foursquare.com/user/',
    meetup: 'meetup.com/members/',
    medium: 'medium.com/@',
    tumblr: '{name}.tumblr.com',
    blogger: '{name}.blogspot.com',
    telegram: 't.me/',
    angellist: 'wellfound.com/u/',
  }),
);

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
