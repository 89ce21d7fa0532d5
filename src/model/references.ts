import { type Detail, detail, items } from './entry.ts';
import { first, paragraphs, text } from './json.ts';
import { type Link, link } from './url.ts';

/** What somebody says of the person, and who it is. */
export type Reference = {
  readonly name: Link;
  readonly details: readonly Detail[];
  readonly paragraphs: readonly string[];
};

/** Reads `references`, with the position, organisation and addresses that people add to them. */
export function readReferences(section: unknown): readonly Reference[] {
  return items(section, 'reference').flatMap((item): readonly Reference[] => {
    const reference: Reference = {
      name: link(text(item['name']), first(item, 'url', 'website')),
      details: ['position', 'company', 'organization', 'email', 'phone'].flatMap((key) =>
        detail('', text(item[key])),
      ),
      paragraphs: paragraphs(item['reference'], item['summary']),
    };
    const empty = reference.name.text === '' && reference.details.length + reference.paragraphs.length === 0;
    return empty ? [] : [reference];
  });
}
