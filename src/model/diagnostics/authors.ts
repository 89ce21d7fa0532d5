import { sortOf } from '../authors.ts';
import { readName, readOwner } from '../basics.ts';
import { object } from '../json.ts';
import { readPublications } from '../publications.ts';
import type { Context, Finding } from './finding.ts';
import { placedItems } from './path.ts';
import { quote } from './words.ts';

/** Publications among whose authors the owner of the resume is not found, so that nobody is set in bold. */
export function authorFindings({ resume, settings }: Context): readonly Finding[] {
  const basics = object(resume['basics']);
  const name = readName(basics);
  const isOwn = readOwner(basics, name);
  if (name === '') return [];
  const authored = placedItems(resume, ['publications']).flatMap(({ path, item }) => {
    const whole = { ...settings, maxAuthors: undefined };
    return readPublications([item], whole, isOwn).flatMap(({ citation, own }) =>
      citation.authors.shown.length === 0 ? [] : [{ path, own, authors: citation.authors.shown }],
    );
  });
  // Where a list of authors breaks off, one's own name may be behind the break, or one is part of a collaboration.
  const without = authored.filter(
    ({ own, authors }) => !own && authors.every((author) => sortOf(author) === 'person'),
  );
  const advice = `If your name is spelled otherwise there, add that spelling to basics.alternateNames.`;
  if (without.length > 1 && without.length === authored.length) {
    const message = `${quote(name)} is among the authors of none of these. ${advice}`;
    return [{ path: ['publications'], message, done: 'No author is set in bold.', kind: 'theme' }];
  }
  return without.map(({ path }) => ({
    path,
    message: `${quote(name)} is not among the authors. ${advice}`,
    done: 'No author is set in bold.',
    kind: 'theme',
  }));
}
