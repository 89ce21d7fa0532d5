import { fieldsOf } from './entry.ts';
import type { Fields } from './fields.ts';
import { joinTexts, text } from './json.ts';
import type { Link } from './link.ts';
import { displayUrl, safeUrl } from './url.ts';

/** A registry of publications: how its names are printed, and where it keeps them, if it shows them. */
type Registry = {
  readonly label: string;
  /** What names a page, in the first group. */
  readonly name?: RegExp;
  readonly page?: string;
};

const pubmed: Registry = {
  label: 'PMID:',
  name: /^(\d+)$/,
  page: 'https://pubmed.ncbi.nlm.nih.gov/',
};

const registries: { readonly [type: string]: Registry } = {
  doi: { label: 'doi:', name: /^(10\.\S+)$/, page: 'https://doi.org/' },
  // https://info.arxiv.org/help/arxiv_identifier.html
  arxiv: {
    label: 'arXiv:',
    name: /^((?:\d{4}\.\d{4,5}|[a-z.-]+\/\d{7})(?:v\d+)?)(?:\.pdf|\s*\[[\w.-]+\])?$/i,
    page: 'https://arxiv.org/abs/',
  },
  pmid: pubmed,
  // What biblatex calls it.
  pubmed,
  pmcid: { label: 'PMCID:', name: /^(PMC\d+)$/i, page: 'https://pmc.ncbi.nlm.nih.gov/articles/' },
  isbn: { label: 'ISBN ' },
  issn: { label: 'ISSN ' },
};

/** What people put in front of the name: the label, the address of a page. */
const prefix =
  /^(?:(?:doi|arxiv|pmc?id|isbn(?:-1[03])?|issn)(?::\s*|\s+(?=\d)))?(?:(?:https?:\/\/)?(?:[\w-]+\.)*(?:doi\.org|arxiv\.org\/(?:abs|pdf|html)|ncbi\.nlm\.nih\.gov(?:\/pubmed|(?:\/pmc)?\/articles)?)\/)?/i;

/**
 * Reads the identifiers of a publication, each once: `doi`, `arxiv`, `pmid`, `isbn` and so on in people's, BibTeX's and
 * CSL-JSON's spelling, and the list `identifiers` of `{type, identifier}`. Names that a registry resolves are links to
 * it; the others stay text.
 */
export function readIdentifiers(fields: Fields): readonly Link[] {
  if (fields.areRead) return [];
  const eprint = fields.text('eprint');
  const archive = fields.text('archiveprefix', 'archivePrefix', 'eprinttype');
  const named: (readonly [type: string, value: string])[] = [];
  const add = (type: string, value: string): void => {
    if (value !== '') named.push([type, value]);
  };
  add('doi', fields.text('doi', 'DOI'));
  add('arxiv', fields.text('arxiv', 'arXiv'));
  add(archive || 'eprint', eprint);
  for (const [type, capitals] of numbers) add(type, fields.text(type, capitals));
  for (const item of fieldsOf(fields.value('identifiers'), 'identifier')) {
    const type = item.text('type', 'name');
    named.push([type, item.text('identifier', 'value', 'id') || item.text('url')]);
    for (const beside of item.restTexts()) named.push(['', beside]);
  }
  if (named.length === 0) return [];
  const links = new Map<string, Link>();
  for (const [type, value] of named) {
    for (const link of identifierLink(type, value)) {
      const said = `${link.url} ${link.text}`.toLowerCase();
      if (!links.has(said)) links.set(said, link);
    }
  }
  return [...links.values()];
}

const numbers = [
  ['pmid', 'PMID'],
  ['pmcid', 'PMCID'],
  ['isbn', 'ISBN'],
  ['issn', 'ISSN'],
] as const;

function identifierLink(type: string, value: string): readonly Link[] {
  const kind = type.toLowerCase();
  const registry = Object.hasOwn(registries, kind) ? registries[kind] : undefined;
  if (registry !== undefined) {
    const name = nameIn(value);
    const page = registry.name?.exec(name)?.[1] ?? '';
    // The name of a registry says nothing without a name in it; any other word is the author's.
    if (name === '') return [];
    // The address of some other page is left to what is said of any.
    if (page !== '' || !/^https?:/i.test(value)) {
      return [{ text: registry.label + name, url: page && `${registry.page}${encoded(page)}` }];
    }
  }
  const url = safeUrl(value);
  const words = joinTexts([type, url === '' ? value : displayUrl(url)], ': ');
  return words === '' ? [] : [{ text: words, url }];
}

/** The name that stands in a value behind its label, or in an address, where it is encoded and no query is part of it. */
function nameIn(value: string): string {
  const [before = ''] = prefix.exec(value) ?? [];
  const name = value.slice(before.length);
  const path = before.includes('/') ? name.replace(/(?:\/|\.pdf)?(?:[?#].+)?$/is, '') : name;
  try {
    return text(decodeURIComponent(path));
  } catch {
    // A percent sign of its own.
    return path;
  }
}

/** A name in the path of an address: https://www.doi.org/doi-handbook/HTML/encoding-rules-for-urls.html */
function encoded(name: string): string {
  return encodeURI(name).replace(/[#?]/g, encodeURIComponent);
}
