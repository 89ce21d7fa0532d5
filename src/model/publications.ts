import { type DatePart, singleDate } from './date.ts';
import { type Detail, detail, fieldsOf, readBody } from './entry.ts';
import { Fields } from './fields.ts';
import { isObject, list, paragraphs, text, texts } from './json.ts';
import { readMarks } from './name.ts';
import type { Settings } from './options.ts';
import { listed } from './punctuation.ts';
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
  return fieldsOf(section, 'name').flatMap((fields): readonly Citation[] => {
    const words = fields.text('name', 'title');
    const address = fields.text('url', 'website');
    const known = {
      title: link(words, address),
      authors: readAuthors(fields, isOwn),
      venue: readVenue(fields, settings),
      imprint: readImprint(fields),
      date: singleDate(fields.text('releaseDate', 'date', 'year'), settings),
      status: fields.text('status'),
      awards: fields.texts('award', 'awards'),
      links: [...readIdentifiers(fields), ...readLinks(fields, settings)],
    };
    const type = fields.text('type');
    const own = [unlinked(words, address), code.test(type) ? '' : type];
    const note = paragraphs(fields.value('note'));
    const body = readBody(
      fields,
      settings,
      own.flatMap((fact) => detail('', fact)),
    );
    const citation: Citation = {
      ...known,
      details: body.details,
      paragraphs: [...note, ...body.paragraphs],
      highlights: body.highlights,
    };
    return isEmpty(citation) ? [] : [citation];
  });
}

function isEmpty(citation: Citation): boolean {
  return Object.values(citation).every((part) =>
    typeof part === 'string' || Array.isArray(part) ? part.length === 0 : citation.title.text === '',
  );
}

// A type of https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types is for programs; any other
// word is the author's and is shown.
const code =
  /^(?:article(?:-journal|-magazine|-newspaper)?|paper-conference|preprint|thesis|chapter|book|patent|report|review(?:-book)?|speech|manuscript|dataset|software|webpage|entry-encyclopedia|post-weblog)$/;

function readAuthors(fields: Fields, isOwn: (name: string) => boolean): readonly Author[] {
  const listed = [...authorList(fields.value('authors')), ...authorList(fields.value('author'))];
  return listed.flatMap((author): readonly Author[] => {
    const person = isObject(author) ? new Fields(author) : undefined;
    const written =
      person === undefined ? text(author) : person.text('name', 'literal') || personName(person);
    const { name, marks } = readMarks(written);
    if (name === '') return [];
    return [{ text: name, url: safeUrl(person?.text('url', 'website')), marks, self: isOwn(name) }];
  });
}

function authorList(value: unknown): readonly unknown[] {
  return typeof value === 'string' ? value.split(/\sand\s|;/) : list(value);
}

/** CSL-JSON's way of giving a name in parts. */
function personName(author: Fields): string {
  return author.texts('given', 'family').join(' ');
}

/** Where it appeared; the publisher, which is all that the schema has, comes along where both are given. */
function readVenue(fields: Fields, { locale }: Settings): string {
  const venue = fields.text('journal', 'venue', 'booktitle', 'publication');
  const publisher = fields.text('publisher');
  return venue === publisher ? venue : listed([venue, publisher].filter(Boolean), locale);
}

function readImprint(fields: Fields): string {
  const volume = fields.text('volume');
  const issue = fields.text('issue', 'number');
  const numbered = issue === '' ? volume : `${volume}(${issue})`;
  return texts([numbered, fields.text('pages').replace(/\s?--?\s?/g, '–')]).join(', ');
}

/** DOI and arXiv names become addresses of their resolvers; other identifiers stay text. */
function readIdentifiers(fields: Fields): readonly Link[] {
  const listed = list(fields.value('identifiers')).map((identifier): readonly [string, string] =>
    isObject(identifier)
      ? [text(identifier['type']), text(identifier['identifier'])]
      : ['', text(identifier)],
  );
  const named: readonly (readonly [string, string])[] = [
    ['doi', fields.text('doi')],
    ['arxiv', fields.text('arxiv')],
    ...listed,
  ];
  return named.flatMap(([type, value]) => (value === '' ? [] : [identifierLink(type, value)]));
}

function identifierLink(type: string, value: string): Link {
  const kind = type.toLowerCase();
  if (kind === 'doi') {
    const name = value.replace(/^(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
    return { text: `doi:${name}`, url: safeUrl(`https://doi.org/${encodeURI(name)}`) };
  }
  if (kind === 'arxiv') {
    const name = value
      .replace(/^(?:(?:https?:\/\/)?arxiv\.org\/(?:abs|pdf)\/|arxiv:\s*)/i, '')
      .replace(/\.pdf$/i, '');
    return { text: `arXiv:${name}`, url: safeUrl(`https://arxiv.org/abs/${encodeURI(name)}`) };
  }
  const url = safeUrl(value);
  return { text: texts([type, url === '' ? value : displayUrl(url)]).join(': '), url };
}

/** What al-folio's bibliography calls its links. */
const linkKeys = ['pdf', 'code', 'slides', 'poster', 'video'] as const;

/** Labelled links: al-folio's keys, and `links` of `{type or label, url}`. One that leads nowhere shows its address. */
function readLinks(fields: Fields, { labels }: Settings): readonly Link[] {
  const named = linkKeys.map((key): readonly [string, string] => [labels[key], fields.text(key)]);
  const listed = list(fields.value('links')).map((entry): readonly [string, string] =>
    isObject(entry) ? [text(entry['label']) || text(entry['type']), text(entry['url'])] : ['', text(entry)],
  );
  return [...named, ...listed].flatMap(([label, address]): readonly Link[] => {
    if (address === '') return [];
    const { text: words, url } = link(label, address);
    return [{ text: url === '' ? texts([label, address]).join(': ') : words, url }];
  });
}
