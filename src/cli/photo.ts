import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from 'jsonresume-theme-scholar';
import { isObject, type JsonObject, text } from '../model/json.ts';
import { CliError, reason } from './cli-error.ts';

/** A resume with the photo that lies beside it. */
export type Photo = {
  /** the resume with its local photo as a data URI; the one given when there is none to put in */
  readonly resume: JsonObject;
  /** that photo, as the resume named it */
  readonly file?: string;
  /** why a local photo stayed as it was */
  readonly fault?: Diagnostic;
};

/**
 * Puts a photo that lies beside the resume into it: the document is one file and may be opened anywhere.
 *
 * @param resume is not changed
 * @param folder what relative paths start from
 */
export async function inlinePhoto(resume: JsonObject, folder: string): Promise<Photo> {
  const { basics } = resume;
  if (!isObject(basics)) return { resume };
  for (const [key, value] of Object.entries(basics)) {
    // `picture` is the name in resumes written before 2019.
    const address = text(value);
    if ((key !== 'image' && key !== 'picture') || !isLocal(address)) continue;
    try {
      const bytes = await readPhoto(address, folder);
      const type = typeByContent(bytes);
      if (type === undefined) {
        return { resume, fault: fault(key, `${JSON.stringify(address)} is no image that browsers show.`) };
      }
      const image = `data:${type};base64,${bytes.toString('base64')}`;
      return { resume: { ...resume, basics: { ...basics, [key]: image } }, file: address };
    } catch (error) {
      return { resume, fault: fault(key, `${JSON.stringify(address)} cannot be read: ${reason(error)}.`) };
    }
  }
  return { resume };
}

function fault(key: string, message: string): Diagnostic {
  return { path: `basics.${key}`, message, done: 'The photo is not put into the document.', kind: 'theme' };
}

/** One letter before the colon is a Windows drive, and what begins as a host is one to the theme too. */
function isLocal(address: string): boolean {
  return address !== '' && !/^(?:(?!file:)[a-z][a-z\d+.-]+:|\/\/|www\.)/i.test(address);
}

async function readPhoto(address: string, folder: string): Promise<Buffer> {
  if (/^file:/i.test(address)) return readWhole(fileURLToPath(address));
  try {
    return await readWhole(resolve(folder, address));
  } catch (error) {
    // A path written as a URL: "my%20photo.jpg?v=2".
    const path = address.replace(/[?#].*$/, '').replace(/(?:%[\da-f]{2})+/gi, decodeURIComponent);
    if (path === address) throw error;
    return readWhole(resolve(folder, path));
  }
}

/** A device or a pipe may never end. */
async function readWhole(path: string): Promise<Buffer> {
  const found = await stat(path);
  if (!found.isFile() && !found.isDirectory()) throw new CliError('it is no file');
  return readFile(path);
}

/** The ending says nothing: telephones write HEIC, which no browser but Safari shows, under the names of JPEG. */
function typeByContent(bytes: Buffer): string | undefined {
  // An SVG may begin with a long comment.
  const head = bytes.toString('latin1', 0, 10_000);
  return signatures.find(([signature]) => signature.test(head))?.[1];
}

const signatures: readonly (readonly [RegExp, string])[] = [
  [/^\x89PNG/, 'image/png'],
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^GIF8/, 'image/gif'],
  [/^RIFF.{4}WEBP/s, 'image/webp'],
  // Among the brands that it is compatible with: https://aomediacodec.github.io/av1-avif/#brands
  [/^.{4}ftyp(?:.{4}){0,9}?avi[fs]/s, 'image/avif'],
  [/^(?:\xef\xbb\xbf)?\s*(?:<[?!].*)?<svg[\s>]/is, 'image/svg+xml'],
];
