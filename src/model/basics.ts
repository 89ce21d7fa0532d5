import { type Block, blocks } from './blocks.ts';
import { type DatePart, singleDate } from './date.ts';
import { fieldsOf } from './entry.ts';
import { Fields, type Rest } from './fields.ts';
import { flatMap } from './flat-map.ts';
import { inline, unmarked } from './inline.ts';
import { first, isObject, type JsonObject, text, texts } from './json.ts';
import { formatLocation, placeFields } from './location.ts';
import { type IsOwn, ownName } from './name.ts';
import type { Settings } from './options.ts';
import { profileUrl } from './profiles.ts';
import type { RichText } from './rich-text.ts';
import { displayUrl, imageUrl, safeUrl } from './url.ts';

/** One way to reach the person. The label is for those who don't see that an address with an @ is one of mail. */
export type Contact = {
  readonly text: string;
  readonly url: string;
  readonly kind: 'email' | 'phone' | 'url' | 'profile' | 'location' | 'other';
  readonly label: string;
  /** Whether the text alone says what it is, so that the label need not be seen. */
  readonly evident: boolean;
};

/** The head of the document. `''` is an absent text. */
export type Header = {
  readonly name: string;
  readonly label: RichText;
  readonly image: string;
  readonly contacts: readonly Contact[];
  /** Where they are: the parts of an address, under the names of https://schema.org/PostalAddress, or a text. */
  readonly address: string | { readonly [part: string]: string };
  readonly lastModified: readonly DatePart[];
};

/**
 * Reads `basics`, all but the summary, in the spellings of every schema since 0.0.0.
 *
 * @param rest what `readRest` gives of it
 */
export function readHeader(
  basics: JsonObject,
  meta: JsonObject,
  settings: Settings,
  rest = readRest(basics),
): Header {
  return {
    name: readName(basics),
    label: inline(first(basics, ...labelKeys)),
    image: imageUrl(basics['image']) || imageUrl(basics['picture']),
    contacts: readContacts(basics, settings, rest),
    address: readAddress(basics['location']),
    lastModified: settings.lastModified ? singleDate(text(meta['lastModified']), settings) : [],
  };
}

const labelKeys = ['label', 'title', 'position'];
const nameKeys = ['name', 'fullName', 'Name'];
// For a name that nobody wrote as one.
const nameParts = ['firstName', 'firstname', 'lastName', 'lastname'];

/** The name of the owner. */
export function readName(basics: JsonObject): string {
  const parts = nameParts.map((key) => text(basics[key]));
  return text(unmarked(first(basics, ...nameKeys) || texts(parts).join(' ')));
}

/**
 * Gives a test for the owner's name among authors, in any of the spellings that the resume gives.
 *
 * @param name what `readName` gives of it
 */
export function readOwner(basics: JsonObject, name: string): IsOwn {
  return ownName([name, ...texts(basics['alternateNames'])]);
}

/**
 * Reads the biography, each of its texts once. What sentences people add to `basics` go on with it.
 *
 * @param beside a summary that stands beside `basics`, where a few people put it
 * @param rest what `readRest` gives of it
 */
export function readSummary(
  basics: JsonObject,
  beside?: unknown,
  { paragraphs, highlights } = readRest(basics),
): readonly Block[] {
  const added = [...paragraphs, ...highlights].filter((words) => !isAddress(words));
  return blocks([...new Set(flatMap([basics['summary'], basics['bio'], beside, added], texts))]);
}

function readAddress(location: unknown): Header['address'] {
  if (!isObject(location)) return text(location);
  const parts = {
    streetAddress: text(location['address']),
    postalCode: text(location['postalCode']),
    addressLocality: text(location['city']),
    addressRegion: text(location['region']),
    addressCountry: text(location['countryCode']) || text(location['country']),
  };
  return Object.values(parts).some(Boolean) ? parts : '';
}

function readContacts(basics: JsonObject, settings: Settings, rest: Rest): readonly Contact[] {
  const { labels, locale } = settings;
  const { location } = basics;
  const email = text(basics['email']).replace(/^mailto:/i, '');
  const phone = text(basics['phone']).replace(/^tel:/i, '');
  const site = shown(first(basics, 'url', 'website'));
  const place = formatLocation(location, locale);
  const profiles = fieldsOf(basics['profiles'], 'network');
  const contacts: readonly Contact[] = [
    contactOf('email', labels.email, email, /^[^\s@]+@[^\s@]+$/.test(email) ? `mailto:${email}` : ''),
    contactOf('phone', labels.phone, phone, telephone(phone)),
    contactOf('url', labels.website, site.text, site.url),
    ...flatMap(profiles, (profile) => [readProfile(profile), ...readOthers(profile.rest())]),
    contactOf('location', labels.location, place, ''),
    ...(isObject(location) ? readOthers(placeFields(location).rest()) : []),
    ...readOthers(rest, isAddress),
  ];
  const pages = flatMap(contacts, ({ kind, text: words }) => (kind === 'profile' ? words.split(', ') : []));
  return contacts.filter(
    ({ kind, text: words }) => words !== '' && !(/^(?:url|other)$/.test(kind) && pages.includes(words)),
  );
}

/** One contact; see `roleOf` for why nothing else makes one. */
function contactOf(
  kind: Contact['kind'],
  label: string,
  words: string,
  url: string,
  evident = true,
): Contact {
  return { kind, label, text: words, url, evident };
}

const known = 'image picture theme alternateNames summary bio email phone location profiles'.split(' ');

/** What of `basics` has no place of its own: above the contacts, among them, in a section, or among the authors. */
export function readRest(basics: JsonObject): Rest {
  const fields = new Fields(basics);
  for (const key of known) fields.value(key);
  fields.text(...labelKeys);
  if (fields.text(...nameKeys) === '') for (const key of nameParts) fields.value(key);
  fields.text('url', 'website');
  return fields.rest();
}

function isAddress(words: string): boolean {
  return told(words).url !== '';
}

/** Everything else that people tell of themselves, labelled with its key; of long texts those that belong here. */
function readOthers(
  { details, paragraphs, highlights }: Rest,
  belongs?: (words: string) => boolean,
): readonly Contact[] {
  const long = [...paragraphs, ...highlights].filter(belongs ?? Boolean);
  return [...details, ...long.map((text) => ({ label: '', text }))].map(({ label, text: words }) => {
    const { text: shownText, url } = told(words);
    return contactOf('other', label, shownText, url, url !== '' && contains(shownText, label));
  });
}

/**
 * A profile shows its address where there is one, since that is what a reader of the paper can type. Some write it in
 * the place of the username.
 */
function readProfile(profile: Fields): Contact {
  const network = profile.text('network', 'name');
  const name = told(profile.text('username'));
  const page = shown(profile.text('url'));
  const { text: address, url } = page.text === '' && name.url !== '' ? name : page;
  const username = name.text;
  // What "@ada@hci.example" says its page says too, "hci.example/@ada".
  const handle = username.replace(/^@?([^@]+)@([^@]+)$/, '$2/@$1');
  const words = address === '' || contains(address, handle) ? [address || username] : [username, address];
  const shownText = texts(words).join(', ');
  return contactOf(
    'profile',
    shownText === '' ? '' : network,
    shownText || network,
    url || (address === '' ? profileUrl(network, username) : ''),
    contains(address, network),
  );
}

/** Whether an address already says the words, which people space and hyphenate as they like. */
function contains(address: string, words: string): boolean {
  return bare(address).includes(bare(words));
}

function bare(words: string): string {
  return words.toLowerCase().replace(/[\s@_-]/g, '');
}

type Shown = { readonly text: string; readonly url: string };

/** What may be an address where nobody says so. "M.Sc" and "ada.lovelace" look like hosts, so that takes more than one. */
function told(words: string): Shown {
  return /\/|^(?:www\.|mailto:|tel:)/i.test(words) ? shown(words) : { text: words, url: '' };
}

function shown(address: string): Shown {
  const url = safeUrl(address);
  return { text: url === '' ? address : displayUrl(url), url };
}

/**
 * `tel:` takes digits, a leading plus and nothing for the eye: https://www.rfc-editor.org/rfc/rfc3966. A zero in
 * parentheses is dialled only within the country.
 */
function telephone(phone: string): string {
  if (!/^[\d\s+()./-]+$/.test(phone)) return '';
  const digits = phone.replace(/(\+[^+]*)\(0\)/, '$1').replace(/[^\d+]/g, '');
  return /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : '';
}
