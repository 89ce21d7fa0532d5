import { type Detail, detail, fieldsOf } from './entry.ts';
import { paragraphs } from './json.ts';
import { type Link, link, unlinked } from './url.ts';

/** What somebody says of the person, and who it is. */
export type Reference = {
  readonly name: Link;
  readonly details: readonly Detail[];
  readonly paragraphs: readonly string[];
};

/** Reads `references`, with the position, organisation and addresses that people add to them. */
export function readReferences(section: unknown): readonly Reference[] {
  return fieldsOf(section, 'reference').flatMap((fields): readonly Reference[] => {
    const name = fields.text('name');
    const address = fields.text('url', 'website');
    const facts = fields.texts('position', 'company', 'organization', 'email', 'phone');
    const said = paragraphs(fields.value('reference'), fields.value('summary'));
    const rest = fields.rest();
    const reference: Reference = {
      name: link(name, address),
      details: [...[...facts, unlinked(name, address)].flatMap((fact) => detail('', fact)), ...rest.details],
      paragraphs: [...said, ...rest.paragraphs, ...rest.highlights],
    };
    const empty = reference.name.text === '' && reference.details.length + reference.paragraphs.length === 0;
    return empty ? [] : [reference];
  });
}
