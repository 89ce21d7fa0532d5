import { type Block, blocks } from './blocks.ts';
import { singleDate } from './date.ts';
import { type Detail, detail, fieldsOf, readTitle } from './entry.ts';
import { flatMap } from './flat-map.ts';
import { text } from './json.ts';
import type { Link } from './link.ts';
import type { Settings } from './options.ts';

/** What somebody says of the person, and who it is. */
export type Reference = {
  readonly name: Link;
  readonly details: readonly Detail[];
  readonly paragraphs: readonly Block[];
};

/** Reads `references`, with the position, organisation, addresses and date that people add to them. */
export function readReferences(section: unknown, settings: Settings): readonly Reference[] {
  return flatMap(fieldsOf(section, 'reference'), (fields): readonly Reference[] => {
    const { title: name, address } = readTitle(fields.text('name'), fields);
    const facts = fields.texts('position', 'company', 'organization', 'email', 'phone');
    const date = singleDate(fields.text('date'), settings);
    const said = [fields.value('reference'), fields.value('summary')];
    const rest = fields.rest();
    const reference: Reference = {
      name,
      details: [
        ...flatMap(facts, (fact) => detail('', fact)),
        ...address,
        ...flatMap(date, ({ text }) => detail('', text)),
        ...flatMap(rest.details, ({ label, text }) => detail(label, text)),
      ],
      paragraphs: blocks([...said.map(text), ...rest.paragraphs, ...rest.highlights]),
    };
    const empty = name.text === '' && reference.details.length + reference.paragraphs.length === 0;
    return empty ? [] : [reference];
  });
}
