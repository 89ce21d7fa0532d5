import { peopleKeys, personUrl } from '../authors.ts';
import { Fields } from '../fields.ts';
import { readIdentifiers } from '../identifiers.ts';
import { first, text } from '../json.ts';
import { asText } from './addresses.ts';
import type { Context, Finding } from './finding.ts';
import { heldItems, type Path, type Placed, placedItems } from './path.ts';
import { quote } from './words.ts';

/** What a registry calls the names that it has pages for, with one of them. */
const names: ReadonlyMap<string, string> = new Map([
  ['doi', 'DOI, such as 10.1145/3620665'],
  ['arxiv', 'number of arXiv, such as 2404.02015'],
  ['pmid', 'PMID, such as 31452104'],
  ['pubmed', 'PMID, such as 31452104'],
  ['pmcid', 'PMCID, such as PMC3531190'],
]);

/** An identifier of a publication: where it stands, and the registry's name or what stands in its place. */
type Identifier = { readonly path: Path; readonly type: string; readonly identifier: string };

/** The identifiers of publications and of their authors that lead to no page although their registry has one for each. */
export function identifierFindings({ resume }: Context): readonly Finding[] {
  const publications = placedItems(resume, ['publications']);
  const ofWorks = publications.flatMap(identifiersOf).flatMap(({ path, type, identifier }) => {
    const name = names.get(type.toLowerCase());
    if (name === undefined || identifier === '') return [];
    const links = readIdentifiers(new Fields({ identifiers: [{ type, identifier }] }));
    if (links.some(({ url }) => url !== '')) return [];
    // A label alone, "doi:", is not even a text.
    return [finding(path, identifier, name, links.length === 0 ? 'Not shown.' : asText)];
  });
  const ofPeople = publications
    .flatMap(({ path }) => heldItems(resume, path, Object.values(peopleKeys).flat()))
    .flatMap(orcidsOf)
    .filter(({ identifier }) => identifier !== '' && personUrl(identifier) === '')
    .map(({ path, identifier }) =>
      finding(path, identifier, 'ORCID iD, such as 0000-0002-1825-0097', asText),
    );
  return [...ofWorks, ...ofPeople];
}

function finding(path: Path, identifier: string, name: string, done: string): Finding {
  return { path, message: `${quote(identifier)} is no ${name}.`, done, kind: 'theme' };
}

function identifiersOf({ path, item }: Placed): readonly Identifier[] {
  const archive = first(item, 'archiveprefix', 'archivePrefix', 'eprinttype');
  const named = Object.keys(item).map((key) => ({
    path: [...path, key],
    type: key === 'eprint' ? archive : key,
    identifier: text(item[key]),
  }));
  const listed = placedItems(item, ['identifiers']).map(({ path: within, item: one }) => {
    const key = ['identifier', 'value', 'id', 'url'].find((candidate) => text(one[candidate]) !== '') ?? '';
    return {
      path: [...path, ...within, key],
      type: first(one, 'type', 'name'),
      identifier: text(one[key]),
    };
  });
  return [...named, ...listed];
}

function orcidsOf({ path, item }: Placed): readonly Omit<Identifier, 'type'>[] {
  return ['orcid', 'ORCID'].map((key) => ({ path: [...path, key], identifier: text(item[key]) }));
}
