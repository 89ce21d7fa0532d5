import { inline } from './inline.ts';
import { text } from './json.ts';
import { type RichText, unlink } from './rich-text.ts';
import { displayUrl, safeUrl } from './url.ts';

/** Words, and the address they lead to; `''` where they lead nowhere. */
export type Link = { readonly text: RichText; readonly url: string };

/** Words that link where the address is safe. Without words, the address speaks for itself. */
export function link(words: string, address: unknown): Link {
  const url = safeUrl(address);
  if (words === '') return { text: displayUrl(text(address)), url };
  const rich = inline(words);
  return { text: url === '' ? rich : unlink(rich), url };
}

/** An address that can't be a link, to be printed as the text it is; `''` where it is one, or already the words. */
export function unlinked(words: string, address: unknown): string {
  return words === '' || safeUrl(address) !== '' ? '' : text(address);
}
