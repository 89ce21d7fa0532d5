import { type Block, blocks } from './blocks.ts';
import { type DatePart, singleDate } from './date.ts';
import { items } from './entry.ts';
import { inline } from './inline.ts';
import { first, type JsonObject, text, texts } from './json.ts';
import { formatLocation } from './location.ts';
import type { Settings } from './options.ts';
import { profileUrl } from './profiles.ts';
import type { RichText } from './rich-text.ts';
import { displayUrl, imageUrl, safeUrl } from './url.ts';

/** One way to reach the person. The label is for those who don't see that an address with an @ is one of mail. */
export type Contact = {
  readonly text: string;
  readonly url: string;
  readonly kind: 'email' | 'phone' | 'url' | 'profile' | 'location';
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
  readonly lastModified: readonly DatePart[];
};

/** Reads `basics`, all but the summary, in the spellings of every schema since 0.0.0. */
export function readHeader(basics: JsonObject, meta: JsonObject, settings: Settings): Header {
  return {
    name: text(basics['name']),
    label: inline(text(basics['label'])),
    image: imageUrl(basics['image']) || imageUrl(basics['picture']),
    contacts: readContacts(basics, settings),
    lastModified: settings.lastModified ? singleDate(meta['lastModified'], settings) : [],
  };
}

/** Reads the biography. */
export function readSummary(basics: JsonObject): readonly Block[] {
  return blocks(first(basics, 'summary', 'bio'));
}

function readContacts(basics: JsonObject, settings: Settings): readonly Contact[] {
  const { labels, locale } = settings;
  const email = text(basics['email']);
  const phone = text(basics['phone']);
  const address = first(basics, 'url', 'website');
  const place = formatLocation(basics['location'], locale);
  const contacts: readonly Contact[] = [
    {
      kind: 'email',
      label: labels.email,
      text: email,
      url: /^[^\s@]+@[^\s@]+$/.test(email) ? `mailto:${email}` : '',
      evident: true,
    },
    { kind: 'phone', label: labels.phone, text: phone, url: telephone(phone), evident: true },
    { kind: 'url', label: labels.website, ...shown(address), evident: true },
    ...items(basics['profiles'], 'network').map(readProfile),
    { kind: 'location', label: labels.location, text: place, url: '', evident: true },
  ];
  return contacts.filter((contact) => contact.text !== '');
}

/** A profile shows its address where there is one, since that is what a reader of the paper can type. */
function readProfile(profile: JsonObject): Contact {
  const network = text(profile['network']);
  const username = text(profile['username']);
  const { text: address, url } = shown(text(profile['url']));
  const words = address === '' || contains(address, username) ? [address || username] : [username, address];
  const shownText = texts(words).join(' ');
  return {
    kind: 'profile',
    label: shownText === '' ? '' : network,
    text: shownText || network,
    url: url || (address === '' ? profileUrl(network, username) : ''),
    evident: contains(address, network),
  };
}

/** Whether an address already says the words, which people space and hyphenate as they like. */
function contains(address: string, words: string): boolean {
  return bare(address).includes(bare(words));
}

function bare(words: string): string {
  return words.toLowerCase().replace(/[\s@_-]/g, '');
}

function shown(address: string): { readonly text: string; readonly url: string } {
  const url = safeUrl(address);
  return { text: url === '' ? address : displayUrl(url), url };
}

/** `tel:` takes digits, a leading plus and nothing for the eye: https://www.rfc-editor.org/rfc/rfc3966 */
function telephone(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '');
  return /^\+?\d{3,15}$/.test(digits) && /^[\d\s+()./-]+$/.test(phone) ? safeUrl(`tel:${digits}`) : '';
}
