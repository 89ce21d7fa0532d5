import { readHeader } from '../basics.ts';
import { isObject, isOff, object, text, texts, words } from '../json.ts';
import { formatLocation } from '../location.ts';
import { addressDone, addressMessage, asText } from './addresses.ts';
import { datesDone, unreadable } from './dates.ts';
import { type Context, type Finding, sectionOf } from './finding.ts';
import { type Path, valueAt } from './path.ts';
import { type Rule, schemaViolations, type Violation } from './schema-violations.ts';
import { describe, quote } from './words.ts';

/** Where a resume differs from the schema, and what the theme makes of it. */
export function schemaFindings(context: Context): readonly Finding[] {
  return schemaViolations(context.resume)
    .filter(({ path, fault }) => !(fault === 'unknown' && isOff(String(path[0]))))
    .map((violation) => ({
      path: violation.path,
      message: message(violation),
      done: done(violation, context),
      kind: 'schema',
    }));
}

function message({ value, rule, fault, path }: Violation): string {
  if (fault === 'unknown') return 'The schema has no section of this name.';
  if (fault === 'type' || value === '')
    return `This is ${describe(value)}; the schema has ${expected(rule)} here.`;
  // Not what is read of it: of a lone dash that is nothing.
  const written = String(value).trim();
  if (rule.format === 'email') return `${quote(written)} is not an address of mail.`;
  if (rule.format === 'uri') {
    return path[0] === '$schema' ? `${quote(written)} is no full address.` : addressMessage(written);
  }
  if (rule.format === 'date' && /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(written)) {
    return `${quote(written)} is not a whole date, YYYY-MM-DD, which the schema has here.`;
  }
  return unreadable(written);
}

function expected(rule: Rule): string {
  if (isDate(rule)) return 'a date';
  if (rule.type === 'array') return 'a list';
  return rule.type === 'object' ? 'an object' : 'a text';
}

function isDate(rule: Rule): boolean {
  return rule.pattern !== undefined || rule.format === 'date';
}

function done(violation: Violation, context: Context): string {
  const { path, value, rule } = violation;
  const { resume, settings, sections } = context;
  const [key = '', second] = path;
  if (violation.fault === 'unknown') {
    // Talks may be called presentations: the heading is that of the section which they are read into.
    const read = sectionOf(String(key), {});
    const section = sections.find((candidate) => candidate.key === read);
    return section === undefined
      ? 'Nothing of it is shown.'
      : `Shown as a section of its own, ${quote(section.heading)}.`;
  }
  if (key === '$schema' || (key === 'meta' && second === 'version')) return 'Not read.';
  if (isDate(rule)) return datesDone(path, context);
  if (rule.type === 'object') return objectDone(path, value, context);
  const written = text(value);
  if (written === '') return typeof value === 'boolean' ? 'Not shown.' : 'Treated as absent.';
  if (rule.format === 'uri') return addressDone(path, context);
  if (rule.format === 'email') {
    const contacts = readHeader(object(resume['basics']), {}, settings).contacts;
    const linked = contacts.some((contact) => contact.kind === 'email' && contact.url !== '');
    return linked ? 'Linked as it is written.' : asText;
  }
  // Each of several descriptions is set below the other; what else is a text becomes one of all.
  const isProse = path.at(-1) === 'summary' || path.at(-1) === 'description';
  if (rule.type === 'array' || (isProse && texts(value).length > 1)) return listDone(path, value, context);
  const shown = path.at(-1) === 'location' ? formatLocation(value, settings.locale) : written;
  return `Read as the text ${quote(shown)}.`;
}

function objectDone(path: Path, value: unknown, { resume }: Context): string {
  const written = text(value);
  if (written === '') return typeof value === 'boolean' ? 'Not shown.' : 'Treated as absent.';
  if (path[0] === 'basics' && path.length === 1)
    return Array.isArray(value) ? 'Its first item is read.' : `Read as the summary ${quote(written)}.`;
  if (path.length === 1) return 'Nothing of it is read.';
  if (path.at(-1) === 'location') return `Read as the text ${quote(written)}.`;
  // An item of a list.
  if (Array.isArray(value)) return 'Read as the items in it.';
  return valueAt(resume, path) === undefined
    ? 'Passed over.'
    : `Read as an entry that says ${quote(written)}.`;
}

/** What becomes of a lone value where a list belongs. */
function listDone(path: Path, value: unknown, { sections }: Context): string {
  if (isObject(value)) {
    const section = path.length === 1 ? sections.find(({ key }) => key === path[0]) : undefined;
    const count = section !== undefined && 'terms' in section ? section.terms.length : 1;
    return `Read as a list of ${count === 1 ? 'one' : count}.`;
  }
  const apart = path.at(-1) === 'keywords' || path.at(-1) === 'courses' ? words(value) : texts(value);
  return apart.length === 1
    ? `Read as a list of one: ${quote(apart[0] ?? '')}.`
    : `Read as a list of ${apart.length}: ${quote(apart.join(', '))}.`;
}
