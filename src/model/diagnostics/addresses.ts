import { readHeader } from '../basics.ts';
import { object, text } from '../json.ts';
import { labelled } from '../labelled-links.ts';
import { imageUrl, safeUrl } from '../url.ts';
import type { Context, Finding } from './finding.ts';
import { type Path, placedItems, valueAt } from './path.ts';
import { quote } from './words.ts';

const withoutAddress: ReadonlySet<string> = new Set(['basics', 'meta', 'skills', 'languages', 'interests']);

/** The addresses of a resume that can't be links. */
export function addressFindings(context: Context): readonly Finding[] {
  const { resume } = context;
  const sections = Object.keys(resume).filter((key) => !withoutAddress.has(key) && !/^[_$]/.test(key));
  const holders: readonly Path[] = [
    ['basics'],
    ...placedItems(resume, ['basics', 'profiles']).map(({ path }) => path),
    ...sections.flatMap((key) => placedItems(resume, [key]).map(({ path }) => path)),
    ...placedItems(resume, ['publications']).flatMap(({ path }) =>
      placedItems(resume, [...path, 'authors']).map((author) => author.path),
    ),
  ];
  const fields: readonly Path[] = [
    ...holders.flatMap((holder): readonly Path[] => {
      // The older name counts only where the newer one has no text.
      const name = ['url', 'website'].find((key) => text(valueAt(resume, [...holder, key])) !== '');
      return name === undefined ? [] : [[...holder, name]];
    }),
    ...['publications', 'talks', 'presentations'].flatMap((section) =>
      placedItems(resume, [section]).flatMap(({ path }) => labelled.map(([key]) => [...path, key])),
    ),
    ['meta', 'canonical'],
  ];
  return fields.flatMap((path): readonly Finding[] => {
    const address = text(valueAt(resume, path));
    if (address === '' || safeUrl(address) !== '') return [];
    return [{ path, message: addressMessage(address), done: addressDone(path, context), kind: 'theme' }];
  });
}

/** A photo that the document can't show. */
export function photoFindings({ resume, settings }: Context): readonly Finding[] {
  const basics = object(resume['basics']);
  const { image } = readHeader(basics, object(resume['meta']), settings);
  const shown = ['image', 'picture'].find((key) => imageUrl(basics[key]) !== '');
  return ['image', 'picture'].flatMap((key): readonly Finding[] => {
    const address = text(basics[key]);
    if (address === '' || imageUrl(address) !== '' || (shown === 'image' && key === 'picture')) return [];
    return [
      {
        path: ['basics', key],
        message: `${quote(address)} is no address that a photo can be shown from.`,
        done: image === '' ? 'No photo is shown.' : `The photo of basics.${shown ?? ''} is shown.`,
        kind: 'theme',
      },
    ];
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
  if (path[0] === 'references' || path.includes('authors')) return 'The name stands without a link.';
  if (path[1] === 'profiles') {
    const profiles = [valueAt(resume, path.slice(0, -1))];
    const [made] = readHeader({ profiles }, {}, settings).contacts;
    if (made !== undefined && made.url !== '') return `Linked as ${quote(made.url)}.`;
  }
  return 'Shown as text, without a link.';
}
