import { type DatePart, singleDate } from './date.ts';
import { type Detail, detail, items } from './entry.ts';
import { first, isObject, type JsonObject, list, paragraphs, text, texts } from './json.ts';
import { readMarks } from './name.ts';
import type { Settings } from './options.ts';
import { displayUrl, type Link, link, safeUrl, unlinked } from './url.ts';

/** An author as printed: the marks stand behind the name, `self` is the owner of the resume. */
export type Author = Link & { readonly marks: string; readonly self: boolean };

/** One publication. `''` is an absent text. */
export type Citation = {
  readonly title: Link;
  readonly authors: readonly Author[];
  readonly venue: string;
  /** Volume, issue and pages, as journals write them: "12(3), 45–67". */
  readonly imprint: string;
  readonly date: readonly DatePart[];
  readonly status: string;
  readonly awards: readonly string[];
  readonly links: readonly Link[];
  readonly details: readonly Detail[];
  readonly paragraphs: readonly string[];
  readonly highlights: readonly string[];
};

/**
 * Reads `publications`, in the author's order. Authors are strings or `{name, url}`, or one string joined by "and".
 *
 * @param isOwn tells the owner's name among the authors
 */
export function readPublications(
  section: unknown,
  settings: Settings,
  isOwn: (name: string) => boolean,
): readonly Citation[] {
  return items(section, 'name').flatMap((item): readonly Citation[] => {
    const words = first(item, 'name', 'title');
    const address = first(item, 'url', 'website');
    const citation: Citation = {
      title: link(words, address),
      authors: readAuthors(item, isOwn),
      venue: readVenue(item),
      imprint: readImprint(item),
      date: singleDate(first(item, 'releaseDate', 'date', 'year'), settings),
      status: text(item['status']),
      awards: [...texts(item['award']), ...texts(item['awards'])],
      links: readIdentifiers(item),
      details: detail('', unlinked(words, address)),
      paragraphs: paragraphs(item['note'], item['summary']),
      highlights: texts(item['highlights']),
    };
    return isEmpty(citation) ? [] : [citation];
  });
}

function isEmpty(citation: Citation): boolean {
  return Object.values(citation).every((part) =>
    typeof part === 'string' || Array.isArray(part) ? part.length === 0 : citation.title.text === '',
  );
}

function readAuthors(item: JsonObject, isOwn: (name: string) => boolean): readonly Author[] {
  return [...authorList(item['authors']), ...authorList(item['author'])].flatMap(
    (author): readonly Author[] => {
      const written = isObject(author)
        ? first(author, 'name', 'literal') || personName(author)
        : text(author);
      const { name, marks } = readMarks(written);
      if (name === '') return [];
      const url = isObject(author) ? safeUrl(first(author, 'url', 'website')) : '';
      return [{ text: name, url, marks, self: isOwn(name) }];
    },
  );
}

function authorList(value: unknown): readonly unknown[] {
  return typeof value === 'string' ? value.split(/\s+and\s+|\s*;\s*/) : list(value);
}

/** CSL-JSON's way of giving a name in parts. */
function personName(author: JsonObject): string {
  return texts([author['given'], author['family']]).join(' ');
}

/** Where it appeared; the publisher, which is all that the schema has, comes along where both are given. */
function readVenue(item: JsonObject): string {
  const venue = first(item, 'journal', 'venue', 'booktitle', 'publication');
  const publisher = text(item['publisher']);
  return venue === publisher ? venue : texts([venue, publisher]).join(', ');
}

function readImprint(item: JsonObject): string {
  const volume = text(item['volume']);
  const issue = first(item, 'issue', 'number');
  const numbered = issue === '' ? volume : `${volume}(${issue})`;
  return texts([numbered, text(item['pages']).replace(/\s*--?\s*/g, '–')]).join(', ');
}

/** DOI and arXiv names become addresses of their resolvers; other identifiers stay text. */
function readIdentifiers(item: JsonObject): readonly Link[] {
  const listed = list(item['identifiers']).flatMap((identifier) =>
    isObject(identifier) ? [[text(identifier['type']), text(identifier['identifier'])] as const] : [],
  );
  const named = [['doi', text(item['doi'])], ['arxiv', text(item['arxiv'])], ...listed] as const;
  return named.flatMap(([type, value]): readonly Link[] =>
    value === '' ? [] : [identifierLink(type, value)],
  );
}

function identifierLink(type: string, value: string): Link {
  const kind = type.toLowerCase();
  if (kind === 'doi') {
    const name = value.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
    return { text: `doi:${name}`, url: safeUrl(`https://doi.org/${encodeURI(name)}`) };
  }
  if (kind === 'arxiv') {
    const name = value.replace(/^(?:https?:\/\/arxiv\.org\/(?:abs|pdf)\/|arxiv:\s*)/i, '');
    return { text: `arXiv:${name}`, url: safeUrl(`https://arxiv.org/abs/${encodeURI(name)}`) };
  }
  const url = safeUrl(value);
  return { text: texts([type, url === '' ? value : displayUrl(url)]).join(': '), url };
}
