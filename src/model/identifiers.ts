import { fieldsOf } from './entry.ts';
import type { Fields } from './fields.ts';
import { flatMap } from './flat-map.ts';
import { text, texts } from './json.ts';
import type { Link } from './link.ts';
import { displayUrl, safeUrl } from './url.ts';

/** A registry of publications: how its names are printed, and where it keeps them. */
type Registry = {
  readonly label: string;
  /** What people put in front of the name: the label, the address of a page. */
  readonly prefix: RegExp;
  readonly name: RegExp;
  readonly page: string;
};

const registries: { readonly [type: string]: Registry } = {
  // https://www.doi.org/doi-handbook/HTML/encoding-rules-for-urls.html
  doi: {
    label: 'doi:',
    prefix: /^(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|doi:\s*)/i,
    name: /^\S+$/,
    page: 'https://doi.org/',
  },
  // https://info.arxiv.org/help/arxiv_identifier.html
  arxiv: {
    label: 'arXiv:',
    prefix: /^(?:(?:https?:\/\/)?(?:www\.)?arxiv\.org\/(?:abs|pdf)\/|arxiv:\s*)/i,
    name: /^\S+$/,
    page: 'https://arxiv.org/abs/',
  },
  pmid: {
    label: 'PMID:',
    prefix: /^(?:https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/|pmid:\s*)/i,
    name: /^\d+\/?$/,
    page: 'https://pubmed.ncbi.nlm.nih.gov/',
  },
  pmcid: {
    label: 'PMCID:',
    prefix:
      /^(?:https?:\/\/(?:www\.)?(?:ncbi\.nlm\.nih\.gov\/pmc|pmc\.ncbi\.nlm\.nih\.gov)\/articles\/|pmcid:\s*)/i,
    name: /^PMC\d+\/?$/i,
    page: 'https://pmc.ncbi.nlm.nih.gov/articles/',
  },
};

const plainLabels: { readonly [type: string]: string } = { isbn: 'ISBN ', issn: 'ISSN ' };

/**
 * Reads the identifiers of a publication, each once: `doi`, `arxiv`, `pmid`, `isbn` and so on in people's, BibTeX's and
 * CSL-JSON's spelling, and the list `identifiers` of `{type, identifier}`. Names that a registry resolves are links to
 * it; the others stay text.
 */
export function readIdentifiers(fields: Fields): readonly Link[] {
  const eprint = fields.text('eprint');
  const archive = fields.text('archiveprefix', 'archivePrefix', 'eprinttype');
  const named: (readonly [type: string, value: string])[] = [];
  const add = (type: string, value: string): void => {
    if (value !== '') named.push([type, value]);
  };
  add('doi', fields.text('doi', 'DOI'));
  add('arxiv', fields.text('arxiv', 'arXiv'));
  add(archive || 'eprint', eprint);
  add('pmid', fields.text('pmid', 'PMID'));
  add('pmcid', fields.text('pmcid', 'PMCID'));
  add('isbn', fields.text('isbn', 'ISBN'));
  add('issn', fields.text('issn', 'ISSN'));
  const listed = flatMap(fieldsOf(fields.value('identifiers'), 'identifier'), (item) => {
    const type = item.text('type', 'name');
    const value = item.text('identifier', 'value', 'id') || item.text('url');
    const { details, paragraphs, highlights } = item.rest();
    const beside = texts([...details.map((detail) => detail.text), ...paragraphs, ...highlights]);
    return [[type, value] as const, ...beside.map((one) => ['', one] as const)];
  });
  const links = flatMap([...named, ...listed], ([type, value]) => identifierLink(type, value));
  return links.filter((one, at) => links.findIndex((other) => sameLink(one, other)) === at);
}

function sameLink(one: Link, other: Link): boolean {
  return (
    one.url.toLowerCase() === other.url.toLowerCase() &&
    text(one.text).toLowerCase() === text(other.text).toLowerCase()
  );
}

function identifierLink(type: string, value: string): readonly Link[] {
  const kind = type.toLowerCase();
  const registry = Object.hasOwn(registries, kind) ? registries[kind] : undefined;
  // The name of a registry says nothing without a name in it; any other word is the author's.
  const idle = type === '' || registry !== undefined || Object.hasOwn(plainLabels, kind);
  if (value === '') return idle ? [] : [{ text: type, url: '' }];
  if (registry !== undefined) {
    const name = value.replace(registry.prefix, '').replace(/\.pdf$/i, '');
    const url = registry.name.test(name) ? safeUrl(registry.page + encodeURI(name)) : '';
    return [{ text: registry.label + name, url }];
  }
  if (Object.hasOwn(plainLabels, kind)) return [{ text: `${plainLabels[kind]}${value}`, url: '' }];
  const url = safeUrl(value);
  return [{ text: texts([type, url === '' ? value : displayUrl(url)]).join(': '), url }];
}
