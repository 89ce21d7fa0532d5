import type {
  CreativeWork,
  Credential,
  Graph,
  Organization,
  OrganizationRole,
  Person,
  PostalAddress,
  ProfilePage,
} from 'schema-dts';
import { type Author, areOthers, isGroup } from './authors.ts';
import type { Entry } from './entry.ts';
import { flatMap } from './flat-map.ts';
import type { Citation, WorkRecord } from './publications.ts';
import type { ResumeModel } from './resume-model.ts';
import { plainText, type RichText } from './rich-text.ts';

/** An organisation, or what somebody was there and when. */
type Held<Property extends string> = Organization | OrganizationRole<Organization, Property>;

const owner = { '@id': '#person' } as const;

/**
 * What a resume says to machines, in the vocabulary of https://schema.org: a page about a person, and the works of that
 * person. It holds what the document shows, of addresses only those of the web and of mail, and of a shortened list of
 * authors all.
 *
 * @returns an object for JSON-LD; undefined where the resume gives no name, without which nobody is described
 */
export function structuredData({ header, sections, canonical, settings }: ResumeModel): Graph | undefined {
  if (header.name === '') return undefined;
  const worksFor: Held<'worksFor'>[] = [];
  const alumniOf: Held<'alumniOf'>[] = [];
  const affiliation: Held<'affiliation'>[] = [];
  const hasCredential: Credential[] = [];
  const award: string[] = [];
  const knowsAbout: string[] = [];
  const knowsLanguage: string[] = [];
  const works: CreativeWork[] = [];
  for (const section of sections) {
    switch (section.kind) {
      case 'work':
        for (const entry of section.entries) worksFor.push(...held('worksFor', entry));
        break;
      case 'volunteer':
        for (const entry of section.entries) affiliation.push(...held('affiliation', entry));
        break;
      case 'education':
        for (const entry of section.entries) {
          const { title, roles } = entry;
          // Who still studies is no alumnus, and has no degree.
          if (roles.some(({ date }) => date.some(({ at }) => at === 'open'))) {
            affiliation.push(...held('affiliation', entry));
          } else {
            alumniOf.push(...held('alumniOf', entry));
            hasCredential.push(...flatMap(roles, ({ name }) => credential(name, '', '', title.text)));
          }
        }
        break;
      case 'certificates':
        for (const { words, date } of section.lines) {
          const issuer = words.find(({ title }) => !title)?.text ?? '';
          const name = words.find(({ title }) => title);
          hasCredential.push(
            ...credential(name?.text ?? '', name?.url ?? '', date[0]?.datetime ?? '', issuer),
          );
        }
        break;
      case 'awards':
        for (const { words } of section.lines) {
          for (const { title, text } of words) if (title) award.push(plainText(text));
        }
        break;
      case 'skills':
        for (const { name, keywords } of section.terms) {
          for (const term of [name, ...keywords]) knowsAbout.push(plainText(term));
        }
        break;
      case 'languages':
        for (const { name } of section.terms) knowsLanguage.push(plainText(name));
        break;
      case 'publications':
        for (const { runs } of section.list.groups) {
          for (const run of runs) {
            if (run.kind === 'citations') for (const citation of run.citations) works.push(work(citation));
          }
        }
    }
  }
  const { contacts, address } = header;
  const contact = (kind: string) => contacts.filter((one) => one.kind === kind);
  const pages = contact('profile').map(({ url }) => web(url));
  const orcid = pages.find((url) => /^https?:\/\/orcid\.org\/[\dX-]{19}$/.test(url)) ?? '';
  const person: Person = {
    '@type': 'Person',
    ...owner,
    name: header.name,
    jobTitle: given(plainText(header.label)),
    email: given(contact('email').map(({ text, url }) => url && text)),
    telephone: given(contact('phone').map(({ text }) => text)),
    url: given(contact('url').map(({ url }) => web(url))),
    image: web(header.image),
    address: typeof address === 'string' ? given(address) : postalAddress(address),
    sameAs: given(pages),
    identifier:
      orcid === '' ? nothing : { '@type': 'PropertyValue', propertyID: 'ORCID', value: orcid.slice(-19) },
    worksFor: given(worksFor),
    alumniOf: given(alumniOf),
    affiliation: given(affiliation),
    hasCredential: given(hasCredential),
    award: given(award),
    knowsAbout: given(knowsAbout),
    knowsLanguage: given(knowsLanguage),
  };
  const page: ProfilePage = {
    '@type': 'ProfilePage',
    url: web(canonical),
    inLanguage: settings.locale.tag,
    dateModified: given(header.lastModified[0]?.datetime ?? ''),
    mainEntity: person,
  };
  return { '@context': 'https://schema.org', '@graph': [page, ...works] };
}

/**
 * A text, or the parts of a list that say something, and undefined where nothing does, which JSON leaves out
 * (https://tc39.es/ecma262/#sec-serializejsonobject). The type keeps silent of it, since those of the vocabulary know no
 * undefined.
 */
function given<Value extends string | readonly unknown[]>(value: Value): Value {
  const told = typeof value === 'string' ? value : value.filter(Boolean);
  return (told.length === 0 ? undefined : told) as Value;
}

/** An address of the web, which alone says where something is; nothing for any other. */
function web(url: string): string {
  return given(url && /^https?:/i.test(url) ? url : '');
}

function postalAddress(parts: { readonly [part: string]: string }): PostalAddress {
  const told = Object.entries(parts).filter(([, part]) => part !== '');
  return { '@type': 'PostalAddress', ...Object.fromEntries(told) };
}

/** What is absent where an object would stand. */
const nothing = given<readonly never[]>([]);

function organization(name: RichText, url = ''): Organization {
  return { '@type': 'Organization', name: given(plainText(name)), url: web(url) };
}

/** What somebody was at an organisation, each role with its time; the organisation alone where nothing is said of it. */
function held<Property extends string>(property: Property, { title, roles }: Entry): Held<Property>[] {
  if (title.text === '') return [];
  const place = organization(title.text, title.url);
  if (roles.length === 0) return [place];
  return roles.map(({ name, date }) => {
    const at = (end: 'start' | 'end'): string => date.find((part) => part.at === end)?.datetime ?? '';
    const role: { [key: string]: unknown } = {
      '@type': 'OrganizationRole',
      roleName: given(plainText(name)),
      startDate: given(at('start')),
      endDate: given(at('end')),
    };
    // Not in the literal, where V8 leaves its machine code for a key that is computed.
    role[property] = place;
    // The compiler takes a key that is computed for any text.
    return role as OrganizationRole<Organization, Property>;
  });
}

function credential(name: RichText, url: string, dateCreated: string, issuer: RichText): Credential[] {
  if (name === '') return [];
  return [
    {
      '@type': 'EducationalOccupationalCredential',
      name: given(plainText(name)),
      url: web(url),
      dateCreated: given(dateCreated),
      recognizedBy: issuer === '' ? nothing : organization(issuer),
    },
  ];
}

function work({ title, venue, date, status, awards, lang, record }: Citation): CreativeWork {
  const { type, editing, people, doi, identifiers, publisher, pages } = record;
  const makers = people.filter((author) => !areOthers(author)).map(person);
  return {
    '@type': type,
    '@id': given(doi),
    name: given(plainText(title.text)),
    author: given(editing ? [] : makers),
    editor: given(editing ? makers : []),
    url: web(title.url),
    isPartOf: container(record, plainText(venue)),
    publisher: publisher === '' ? nothing : organization(publisher),
    datePublished: given(date[0]?.datetime ?? ''),
    pagination: given(type === 'ScholarlyArticle' || type === 'Chapter' ? pages : ''),
    identifier: given(identifiers),
    inLanguage: given(lang),
    creativeWorkStatus: given(plainText(status)),
    award: given(awards.map(plainText)),
  };
}

/** What a work appeared in; a journal comes in volumes, and these in issues. */
function container({ container, volume, issue }: WorkRecord, name: string): CreativeWork | readonly never[] {
  if (name === '') return nothing;
  const whole: CreativeWork = { '@type': container, name };
  if (container !== 'Periodical' || volume + issue === '') return whole;
  const part: CreativeWork =
    volume === '' ? whole : { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: whole };
  return issue === '' ? part : { '@type': 'PublicationIssue', issueNumber: issue, isPartOf: part };
}

function person(author: Author): Person | typeof owner {
  const { text: name, url, self } = author;
  if (self) return owner;
  // The vocabulary has bodies among authors, though not among editors, where no collaboration is.
  return { '@type': isGroup(author) ? 'Organization' : 'Person', name, url: web(url) } as Person;
}
