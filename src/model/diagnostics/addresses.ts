import { isActivity } from '../activities.ts';
import { peopleKeys } from '../authors.ts';
import { readHeader } from '../basics.ts';
import { inline } from '../inline.ts';
import { type JsonObject, object, text } from '../json.ts';
import { labelled } from '../labelled-links.ts';
import { linksIn } from '../rich-text.ts';
import { imageUrl, safeUrl } from '../url.ts';
import { positionKeys } from '../work.ts';
import { type Context, type Finding, isInRole, sectionOf } from './finding.ts';
import { entriesBut, heldItems, type Path, placedItems, valueAt } from './path.ts';
import { quote } from './words.ts';

const withoutAddress: ReadonlySet<string> = new Set(['skills', 'languages', 'interests']);

/** The addresses of a resume that can't be links. */
export function addressFindings(context: Context): readonly Finding[] {
  const { resume } = context;
  const holders: readonly Path[] = [
    ['basics'],
    ...placedItems(resume, ['basics', 'profiles']).map(({ path }) => path),
  ];
  const fields: readonly Path[] = [
    ...holders.flatMap((path) => spelled(resume, path, 'url', 'website')),
    ...entriesBut(withoutAddress, resume).flatMap(({ path, item }) =>
      entryFields(resume, path, sectionOf(String(path[0]), item)),
    ),
    ['meta', 'canonical'],
  ];
  return fields.flatMap((path): readonly Finding[] => {
    const address = text(valueAt(resume, path));
    // Among the facts of a role it is a text like any other, in which a bare host is no link.
    const isFact = isInRole(path);
    const url = isFact ? linksIn(inline(address)).join('') : safeUrl(address);
    if (address === '' || url !== '') return [];
    const done = isFact ? asText : addressDone(path, context);
    return [{ path, message: addressMessage(address), done, kind: 'theme' }];
  });
}

/** Where an entry of a section may hold an address. */
function entryFields(resume: JsonObject, path: Path, section: string): readonly Path[] {
  const within = (keys: readonly string[], ...names: readonly string[]) =>
    heldItems(resume, path, keys).flatMap((inner) => spelled(resume, inner.path, ...names));
  const isAcademic = isActivity(section);
  // In a list of courses `code` is a course's.
  const keys = labelled.flatMap(([key]) => (section === 'teaching' && key === 'code' ? [] : [key]));
  const links = [...keys.map((key) => [...path, key]), ...within(['links'], 'url', 'href', 'link')];
  if (section === 'publications') {
    const own = [...spelled(resume, path, 'url', 'URL'), [...path, 'website']];
    return [...own, ...within(Object.values(peopleKeys).flat(), 'url', 'website'), ...links];
  }
  const hasRoles = isAcademic || section === 'work' || section === 'volunteer';
  return [
    ...spelled(resume, path, 'url', 'website'),
    ...(isAcademic ? [...within(peopleKeys.authors, 'url', 'website'), ...links] : []),
    ...(hasRoles ? within(positionKeys, 'url', 'website') : []),
  ];
}

/** The first of several spellings of a field that has text, which is the one that counts. */
function spelled(resume: JsonObject, path: Path, ...names: readonly string[]): readonly Path[] {
  const name = names.find((candidate) => text(valueAt(resume, [...path, candidate])) !== '');
  return name === undefined ? [] : [[...path, name]];
}

// The first that can be shown is.
const photoKeys = ['image', 'picture'];

/** A photo that the document can't show. */
export function photoFindings({ resume }: Context): readonly Finding[] {
  const basics = object(resume['basics']);
  const at = photoKeys.findIndex((key) => imageUrl(basics[key]) !== '');
  return photoKeys.slice(0, at < 0 ? undefined : at).flatMap((key): readonly Finding[] => {
    const address = text(basics[key]);
    if (address === '') return [];
    const message = `${quote(address)} is no address that a photo can be shown from.`;
    const done = at < 0 ? 'No photo is shown.' : `The photo of basics.${photoKeys[at]} is shown.`;
    return [{ path: ['basics', key], message, done, kind: 'theme' }];
  });
}

/** Why an address is not linked, or is not what the schema calls one although it is. */
export function addressMessage(address: string): string {
  if (safeUrl(address) !== '') return `${quote(address)} lacks a scheme, such as https://.`;
  if (/\s/.test(address)) return `${quote(address)} holds a space, which no address does.`;
  const [scheme] = /^[a-z][a-z\d+.-]*:/i.exec(address) ?? [];
  if (scheme === undefined) return `${quote(address)} is no full address, such as https://example.org/cv.`;
  return /^(?:https?|mailto|tel):/i.test(scheme)
    ? `${quote(address)} has a scheme and nothing behind it.`
    : `${quote(address)} is not an address of the web, of mail or of a telephone.`;
}

/** What becomes of an address. */
export function addressDone(path: Path, { resume, settings }: Context): string {
  const url = safeUrl(valueAt(resume, path));
  if (path[0] === '$schema') return 'Not read.';
  if (path[0] === 'meta') return url === '' ? 'Left out.' : `Given as ${quote(url)}.`;
  if (url !== '') return `Linked as ${quote(url)}.`;
  if (path[1] === 'profiles') {
    const profiles = [valueAt(resume, path.slice(0, -1))];
    const [made] = readHeader({ profiles }, {}, settings).contacts;
    if (made !== undefined && made.url !== '') return `Linked as ${quote(made.url)}.`;
  }
  return asText;
}

/** What becomes of what can't be a link. */
export const asText = 'Shown as text, without a link.';
