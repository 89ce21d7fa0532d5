/**
 * Where the networks keep a person's page, by the network's name without case, spaces and punctuation. They are those
 * of jsonresume-themeutils, against which a test holds them, and the ones that researchers have.
 */
const pages: ReadonlyMap<string, string> = new Map([
  ['github', 'https://github.com/{name}'],
  ['gitlab', 'https://gitlab.com/{name}'],
  ['bitbucket', 'https://bitbucket.org/{name}'],
  ['codepen', 'https://codepen.io/{name}'],
  ['exercism', 'https://exercism.io/{name}'],
  ['kaggle', 'https://www.kaggle.com/{name}'],
  ['huggingface', 'https://huggingface.co/{name}'],
  ['stackoverflow', 'https://stackoverflow.com/users/{name}'],
  ['stackexchange', 'https://stackexchange.com/users/{name}'],
  ['hackernews', 'https://news.ycombinator.com/user?id={name}'],
  ['orcid', 'https://orcid.org/{name}'],
  ['googlescholar', 'https://scholar.google.com/citations?user={name}'],
  ['researchgate', 'https://www.researchgate.net/profile/{name}'],
  ['dblp', 'https://dblp.org/pid/{name}'],
  ['linkedin', 'https://www.linkedin.com/in/{name}'],
  ['x', 'https://x.com/{name}'],
  ['twitter', 'https://twitter.com/{name}'],
  ['bluesky', 'https://bsky.app/profile/{name}'],
  ['facebook', 'https://facebook.com/{name}'],
  ['instagram', 'https://instagram.com/{name}'],
  ['reddit', 'https://reddit.com/user/{name}'],
  ['youtube', 'https://youtube.com/user/{name}'],
  ['vimeo', 'https://vimeo.com/{name}'],
  ['soundcloud', 'https://soundcloud.com/{name}'],
  ['spotify', 'https://open.spotify.com/user/{name}'],
  ['lastfm', 'https://last.fm/user/{name}'],
  ['flickr', 'https://flickr.com/people/{name}'],
  ['pinterest', 'https://pinterest.com/{name}'],
  ['behance', 'https://behance.net/{name}'],
  ['dribbble', 'https://dribbble.com/{name}'],
  ['dribble', 'https://dribbble.com/{name}'],
  ['foursquare', 'https://foursquare.com/user/{name}'],
  ['meetup', 'https://meetup.com/members/{name}'],
  ['medium', 'https://medium.com/@{name}'],
  ['tumblr', 'https://{name}.tumblr.com'],
  ['blogger', 'https://{name}.blogspot.com'],
  ['telegram', 'https://t.me/{name}'],
  ['angellist', 'https://wellfound.com/u/{name}'],
]);

/**
 * The address of a profile that gives only a network and a username.
 *
 * @returns `''` for a network that is not known, and for a username that cannot be one
 */
export function profileUrl(network: string, username: string): string {
  const page = pages.get(network.toLowerCase().replace(/[\s._-]/g, ''));
  const name = username.replace(/^@/, '');
  if (page === undefined || !/^[\p{L}\p{N}._~/-]+$/u.test(name)) return '';
  return page.replace('{name}', encodeURI(name));
}
