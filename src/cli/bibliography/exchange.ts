import { readFile } from 'node:fs/promises';
import { printable } from '../../json/quote-line.ts';
import { list } from '../../model/json.ts';
import type { ExportArguments, ImportArguments } from '../arguments.ts';
import { CliError } from '../cli-error.ts';
import { field } from '../field.ts';
import { checkOutputs, writeOutputs } from '../output.ts';
import { nameOf, parseJson, readBytes, readResumeText } from '../read-resume.ts';
import { isWrittenItem, readCslJson, writeCslJson } from './csl-json.ts';
import { insertPublications, itemOffsets } from './json-insertion.ts';
import { fromMarkdown, toMarkdown } from './markup.ts';
import { merge } from './merge.ts';
import { keepWhole, publicationOf } from './publication.ts';
import { type Bibliography, readBibtex } from './read-bibtex.ts';
import { writeBibtex } from './write-bibtex.ts';

/**
 * Carries out `import`: a bibliography becomes publications, on standard output, in a file, or within a resume.
 *
 * @throws {CliError} when a file cannot be read or written, the resume is broken, or nothing could be read
 */
export async function importBibliography({ input, into, output, strict }: ImportArguments): Promise<void> {
  const name = nameOf(input);
  const bytes = await readBytes(input);
  const resume = into === undefined ? undefined : await readResumeText(into);
  const target = output ?? into ?? '-';
  if (target !== '-') await checkOutputs([target], input, 'the bibliography');
  if (resume === undefined) await spare(target, 'import');
  else if (target !== into) await spareAllButResume(target);
  const { publications: plain, unread, remarks } = readBibliography(name, bytes);
  const publications = plain.map((publication) => keepWhole(toMarkdown(publication)));
  for (const { line, message } of [...remarks, ...unread].sort((a, b) => a.line - b.line)) {
    console.error(printable(`${name}:${line}: ${message}`));
  }
  if (publications.length === 0)
    throw new CliError(`${name}: no entry ${unread.length === 0 ? 'was found' : 'could be read'}.`);
  const left = unread.length > 0 ? `${entries(unread.length)} could not be read` : '';
  if (strict && unread.length + remarks.length > 0) {
    if (left !== '') console.error(`${left}.`);
    throw new CliError('Nothing was written, as --strict asks.');
  }

  if (resume === undefined) {
    console.error(`${[`${entries(publications.length)} read`, left].filter(Boolean).join(', ')}.`);
    return deliver(target, `${JSON.stringify(publications, null, 2)}\n`);
  }
  const listed = resume.value['publications'];
  const change = merge(publicationList(listed, into ?? ''), publications);
  const counts = [
    `${change.added.length} added`,
    `${change.completed.length} completed`,
    `${change.known} already there`,
    left,
  ];
  console.error(`${counts.filter(Boolean).join(', ')}.`);
  const changed = change.added.length + change.completed.length > 0;
  // A resume that stays as it is is not written anew.
  if (!changed && target === into && target !== '-') return;
  return deliver(target, changed ? insertPublications(resume.text, change) : resume.text);
}

/**
 * Carries out `export`: a resume's publications become BibTeX, or CSL-JSON where the file's name ends in .json.
 *
 * @throws {CliError} when a file cannot be read or written or is not an earlier export, the resume is broken or lists
 * no publication
 */
export async function exportBibliography({ output, from }: ExportArguments): Promise<void> {
  const { value } = await readResumeText(from);
  if (output !== '-') await checkOutputs([output], from);
  await spare(output, 'export');
  const publications = list(value['publications'])
    .map((entry) => fromMarkdown(publicationOf(entry)))
    .filter(({ name }) => name !== '');
  if (publications.length === 0) throw new CliError(`${nameOf(from)} lists no publication.`);
  console.error(`${entries(publications.length)} exported.`);
  return deliver(
    output,
    isJson(output) ? writeCslJson(publications) : `${bibtexMark}\n\n${writeBibtex(publications)}`,
  );
}

// BibTeX passes over what stands between entries.
const bibtexMark = '% Written by jsonresume-theme-scholar export, which replaces this file.';

function readBibliography(name: string, bytes: Buffer): Bibliography {
  const text = decodeBibliography(bytes);
  if (!/^\s*[[{]/.test(text)) {
    const bibliography = readBibtex(text);
    // https://en.wikipedia.org/wiki/RIS_(file_format)
    const isRis = /^TY {2}- /m.test(text) && bibliography.publications.length === 0;
    if (isRis) throw new CliError(`${name}: this is RIS; export BibTeX or CSL-JSON instead.`);
    return bibliography;
  }
  const items = parseJson(name, text);
  if (holdsResume(items)) throw new CliError(`${name}: this is a resume, not a bibliography.`);
  const offsets = itemOffsets(text);
  return readCslJson(items, (index) => text.slice(0, offsets[index] ?? 0).split('\n').length);
}

/**
 * Lets what is about to be written take the place of what the same command wrote earlier, and of nothing else: people's
 * own bibliographies hold abstracts, keywords and works that no resume has.
 *
 * @throws {CliError} when the file is there and holds something else, be it broken
 */
async function spare(path: string, command: 'import' | 'export'): Promise<void> {
  const held = path === '-' ? '' : await readFile(path, 'utf8').catch(() => '');
  if (isJson(path) && held.trimStart().startsWith('{'))
    throw new CliError(
      `${path} is there already and holds an object, as a resume does: it is left as it is.`,
    );
  if (held.trim() === '' || isWritten(held, path, command)) return;
  throw new CliError(
    `${path} is there already, not written by ${command}, and is left as it is: ${command} to another name.`,
  );
}

/**
 * Lets a resume take the place of a resume, such as what the same command wrote earlier, and of nothing else.
 *
 * @throws {CliError} when the file is there and holds something else, be it broken
 */
async function spareAllButResume(path: string): Promise<void> {
  const held = path === '-' ? '' : await readFile(path, 'utf8').catch(() => '');
  if (held.trim() === '' || isResume(held)) return;
  throw new CliError(`${path} is there already, no resume, and is left as it is: import to another name.`);
}

function isResume(held: string): boolean {
  try {
    return holdsResume(JSON.parse(held));
  } catch {
    return false;
  }
}

function holdsResume(value: unknown): boolean {
  return ['basics', 'work', 'education', 'publications'].some((key) => field(value, key) !== undefined);
}

function isWritten(held: string, path: string, command: 'import' | 'export'): boolean {
  if (command === 'import') return isListOf(held, (item) => field(item, 'name') !== undefined);
  return isJson(path) ? isListOf(held, isWrittenItem) : held.startsWith(bibtexMark);
}

function isListOf(held: string, isItem: (item: unknown, index: number) => boolean): boolean {
  try {
    const items: unknown = JSON.parse(held);
    return Array.isArray(items) && items.every(isItem);
  } catch {
    return false;
  }
}

function isJson(path: string): boolean {
  return /\.json$/i.test(path);
}

/** Old bibliographies are Windows-1252, of which Latin-1 is a part, more often than broken UTF-8. */
function decodeBibliography(bytes: Buffer): string {
  const mark = bytes.toString('latin1', 0, 2);
  if (mark === '\xff\xfe') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === '\xfe\xff') return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Node 20 takes the decoder's 'windows-1252' for Latin-1.
    return bytes
      .toString('latin1')
      .replace(/[\x80-\x9f]/g, (control) => windows1252.charAt(control.charCodeAt(0) - 0x80));
  }
}

// From 0x80 on, https://encoding.spec.whatwg.org/index-windows-1252.txt
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function publicationList(value: unknown, name: string): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  throw new CliError(`${nameOf(name)}: publications is no list, [ … ].`);
}

async function deliver(target: string, content: string): Promise<void> {
  if (target === '-') return void process.stdout.write(content);
  await writeOutputs([{ path: target, content }]);
  console.log(`Wrote ${target}`);
}

function entries(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}
