import { Fields } from '../fields.ts';
import { readIdentifiers } from '../identifiers.ts';
import { first, text } from '../json.ts';
import { asText } from './addresses.ts';
import type { Context, Finding } from './finding.ts';
import { type Path, type Placed, placedItems } from './path.ts';
import { quote } from './words.ts';

/** An identifier of a publication, under the name that the model reads it by. */
type Identifier = { readonly path: Path; readonly kind: string; readonly value: string };

/** What a registry calls the names that it has pages for, with one of them. */
const names: ReadonlyMap<string, string> = new Map([
  ['doi', 'DOI, such as 10.1145/3620665'],
  ['arxiv', 'number of arXiv, such as 2404.02015'],
  ['pmid', 'PMID, such as 31452104'],
  ['pmcid', 'PMCID, such as PMC3531190'],
]);

/** The identifiers of publications that lead to no page although their registry has one for each. */
export function identifierFindings({ resume }: Context): readonly Finding[] {
  return placedItems(resume, ['publications'])
    .flatMap(identifiersOf)
    .flatMap(({ path, kind, value }): readonly Finding[] => {
      const name = names.get(kind);
      if (name === undefined || value === '') return [];
      const links = readIdentifiers(new Fields({ [kind]: value }));
      if (links.some(({ url }) => url !== '')) return [];
      // A label alone, "doi:", is not even a text.
      const done = links.length === 0 ? 'Not shown.' : asText;
      return [{ path, message: `${quote(value)} is no ${name}.`, done, kind: 'theme' }];
    });
}

function identifiersOf({ path, item }: Placed): readonly Identifier[] {
  const archive = first(item, 'archiveprefix', 'archivePrefix', 'eprinttype');
  const named = [
    ['doi', 'doi', 'DOI'],
    ['arxiv', 'arxiv', 'arXiv'],
    [archive, 'eprint'],
    ['pmid', 'pmid', 'PMID'],
    ['pmcid', 'pmcid', 'PMCID'],
  ].map(([kind = '', ...keys]) => identifierOf({ path, item }, kind, keys));
  const listed = placedItems(item, ['identifiers']).map((inner) =>
    identifierOf({ path: [...path, ...inner.path], item: inner.item }, first(inner.item, 'type', 'name'), [
      'identifier',
      'value',
      'id',
      'url',
    ]),
  );
  return [...named, ...listed];
}

function identifierOf({ path, item }: Placed, type: string, keys: readonly string[]): Identifier {
  const key = keys.find((candidate) => text(item[candidate]) !== '') ?? '';
  const kind = type.toLowerCase();
  return {
    path: [...path, key],
    // What biblatex calls it.
    kind: kind === 'pubmed' ? 'pmid' : kind,
    value: text(item[key]),
  };
}
