import type {
  CreativeWork,
  Credential,
  Organization,
  OrganizationRole,
  Person,
  ProfilePage,
  PropertyValue,
} from 'schema-dts';
import { type Author, sortOf } from '../model/authors.ts';
import type { Entry } from '../model/entry.ts';
import type { Citation, WorkRecord } from '../model/publications.ts';
import type { ResumeModel } from '../model/resume-model.ts';
import type { RichText } from '../model/rich-text.ts';
import { array, quote } from './json-ld.ts';

/** What is JSON already. `''` is absent, and left out of what it would stand in. */
type Json = string;

/** The names of the properties that the vocabulary gives to things of a type; most may be a mere text as well. */
type PropertyOf<Type> = Type extends string ? never : keyof Type & string;

const owner: Json = '{"@id":"#person"}';

/**
 * What a resume says to machines, as JSON-LD in the vocabulary of https://schema.org: a page about a person, and the
 * works of that person. It holds what the document shows, of addresses only those of the web and of mail, and of a
 * shortened list of authors all.
 *
 * It is put together as the document is, from texts: to make objects of it for JSON.stringify took an eighth of a
 * render. That the vocabulary has the properties the compiler sees; their values the tests.
 *
 * @returns `''` where the resume gives no name, without which nobody is described
 */
export function structuredData({ header, sections, canonical, settings }: ResumeModel): Json {
  if (header.name === '') return '';
  const worksFor: Json[] = [];
  const alumniOf: Json[] = [];
  const affiliation: Json[] = [];
  const hasCredential: Json[] = [];
  const award: Json[] = [];
  const knowsAbout: Json[] = [];
  const knowsLanguage: Json[] = [];
  const works: Json[] = [];
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
            for (const { name } of roles) hasCredential.push(credential(name, '', '', title.text));
          }
        }
        break;
      case 'certificates':
        for (const { words, date } of section.lines) {
          const issuer = words.find(({ title }) => !title)?.text ?? '';
          const name = words.find(({ title }) => title);
          hasCredential.push(credential(name?.text ?? '', name?.url ?? '', date[0]?.datetime ?? '', issuer));
        }
        break;
      case 'awards':
        for (const { words } of section.lines) {
          for (const { title, text } of words) if (title) award.push(quote(text));
        }
        break;
      case 'skills':
        for (const { name, keywords } of section.terms) {
          for (const term of [name, ...keywords]) knowsAbout.push(quote(term));
        }
        break;
      case 'languages':
        for (const { name } of section.terms) knowsLanguage.push(quote(name));
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
  const pages = contact('profile').map(({ url }) => url);
  const orcid = pages.find((url) => /^https?:\/\/orcid\.org\/[\dX-]{19}$/.test(url)) ?? '';
  const person = thing(
    'Person',
    text<Person>('@id', '#person') +
      text<Person>('name', header.name) +
      text<Person>('jobTitle', header.label) +
      list<Person>(
        'email',
        contact('email').map(({ text, url }) => url && quote(text)),
      ) +
      list<Person>(
        'telephone',
        contact('phone').map(({ text }) => quote(text)),
      ) +
      list<Person>(
        'url',
        contact('url').map(({ url }) => web(url)),
      ) +
      property<Person>('image', web(header.image)) +
      property<Person>('address', typeof address === 'string' ? quote(address) : postalAddress(address)) +
      list<Person>('sameAs', pages.map(web)) +
      property<Person>('identifier', orcid && identifier(orcid.slice(-19))) +
      list<Person>('worksFor', worksFor) +
      list<Person>('alumniOf', alumniOf) +
      list<Person>('affiliation', affiliation) +
      list<Person>('hasCredential', hasCredential) +
      list<Person>('award', award) +
      list<Person>('knowsAbout', knowsAbout) +
      list<Person>('knowsLanguage', knowsLanguage),
  );
  const page = thing(
    'ProfilePage',
    property<ProfilePage>('url', web(canonical)) +
      text<ProfilePage>('inLanguage', settings.locale.tag) +
      text<ProfilePage>('dateModified', header.lastModified[0]?.datetime ?? '') +
      property<ProfilePage>('mainEntity', person),
  );
  return `{"@context":"https://schema.org","@graph":${array([page, ...works])}}`;
}

/** An object of a type, with its properties. */
function thing(type: string, properties: Json): Json {
  return `{"@type":"${type}"${properties}}`;
}

/** A property, which the vocabulary gives to things of a type. */
function property<Type>(name: PropertyOf<Type>, value: Json): Json {
  return value && `,"${name}":${value}`;
}

/** The same of a list. */
function list<Type>(name: PropertyOf<Type>, items: readonly Json[]): Json {
  return property<Type>(name, array(items));
}

/** The same of a text. */
function text<Type>(name: PropertyOf<Type>, rich: RichText): Json {
  return property<Type>(name, quote(rich));
}

/** An address of the web, which alone says where something is; nothing for any other. */
function web(url: string): Json {
  return url && /^https?:/i.test(url) ? quote(url) : '';
}

function identifier(orcid: string): Json {
  return thing(
    'PropertyValue',
    text<PropertyValue>('propertyID', 'ORCID') + text<PropertyValue>('value', orcid),
  );
}

function postalAddress(parts: { readonly [part: string]: string }): Json {
  const told = Object.entries(parts).map(([part, text]) => text && `,"${part}":${quote(text)}`);
  return thing('PostalAddress', told.join(''));
}

function organization(name: RichText, url = ''): Json {
  return thing('Organization', text<Organization>('name', name) + property<Organization>('url', web(url)));
}

/** What somebody was at an organisation, each role with its time; the organisation alone where nothing is said of it. */
function held(relation: 'worksFor' | 'alumniOf' | 'affiliation', { title, roles }: Entry): readonly Json[] {
  if (title.text === '') return [];
  const place = organization(title.text, title.url);
  if (roles.length === 0) return [place];
  return roles.map(({ name, date }) => {
    const at = (edge: 'start' | 'end'): string => date.find((part) => part.at === edge)?.datetime ?? '';
    return thing(
      'OrganizationRole',
      text<OrganizationRole>('roleName', name) +
        text<OrganizationRole>('startDate', at('start')) +
        text<OrganizationRole>('endDate', at('end')) +
        property<Person>(relation, place),
    );
  });
}

function credential(name: RichText, url: string, dateCreated: string, issuer: RichText): Json {
  if (name === '') return '';
  return thing(
    'EducationalOccupationalCredential',
    text<Credential>('name', name) +
      property<Credential>('url', web(url)) +
      text<Credential>('dateCreated', dateCreated) +
      property<Credential>('recognizedBy', issuer && organization(issuer)),
  );
}

function work({ title, venue, date, status, awards, lang, record }: Citation): Json {
  const { type, editing, people, doi, identifiers, publisher, pages } = record;
  const makers = array(people.map(maker));
  return thing(
    type,
    text<CreativeWork>('@id', doi) +
      text<CreativeWork>('name', title.text) +
      property<CreativeWork>(editing ? 'editor' : 'author', makers) +
      property<CreativeWork>('url', web(title.url)) +
      property<CreativeWork>('isPartOf', container(record, quote(venue))) +
      property<CreativeWork>('publisher', publisher && organization(publisher)) +
      text<CreativeWork>('datePublished', date[0]?.datetime ?? '') +
      text<CreativeWork>('pagination', type === 'ScholarlyArticle' || type === 'Chapter' ? pages : '') +
      list<CreativeWork>('identifier', identifiers.map(quote)) +
      text<CreativeWork>('inLanguage', lang) +
      text<CreativeWork>('creativeWorkStatus', status) +
      list<CreativeWork>('award', awards.map(quote)),
  );
}

/** What a work appeared in; a journal comes in volumes, and these in issues. */
function container({ container, volume, issue }: WorkRecord, name: Json): Json {
  if (name === '') return '';
  const whole = thing(container, property<CreativeWork>('name', name));
  if (container !== 'Periodical') return whole;
  const part =
    volume === ''
      ? whole
      : thing(
          'PublicationVolume',
          text<CreativeWork>('volumeNumber', volume) + property<CreativeWork>('isPartOf', whole),
        );
  return issue === ''
    ? part
    : thing(
        'PublicationIssue',
        text<CreativeWork>('issueNumber', issue) + property<CreativeWork>('isPartOf', part),
      );
}

/** Somebody of a list; nothing for those whom it does not name. */
function maker(author: Author): Json {
  const { text: name, url, self, plain } = author;
  if (self) return owner;
  const sort = sortOf(author);
  if (sort === 'others') return '';
  // Most of all. Put together from properties, they took a hundredth of a render more.
  if (sort === 'person' && plain) return `{"@type":"Person","name":"${name}"}`;
  // The vocabulary has bodies among authors, though not among editors, where no collaboration is.
  return thing(
    sort === 'group' ? 'Organization' : 'Person',
    text<Person>('name', name) + property<Person>('url', web(url)),
  );
}
