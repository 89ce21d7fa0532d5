import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { explainJson } from '../json/json-fault.ts';
import { quoteLine } from '../json/quote-line.ts';
import { describe } from '../model/diagnostics/words.ts';
import { isObject, type JsonObject } from '../model/json.ts';
import { CliError, reason } from './cli-error.ts';

/** What to call an input in a sentence: its path. */
export function nameOf(input: string): string {
  return input === '-' ? 'stdin' : input;
}

/**
 * Reads a resume from a file or from standard input.
 *
 * @param input a path, or `-`
 * @returns the JSON object it holds, and its text, whose byte order mark stays
 * @throws {CliError} when it cannot be read, is not UTF-8 or not JSON, or holds something other than an object
 */
export async function readResumeText(
  input: string,
): Promise<{ readonly text: string; readonly value: JsonObject }> {
  const name = nameOf(input);
  const text = decode(name, await readBytes(input));
  const value = parseJson(name, text.replace(/^\ufeff/, ''));
  if (!isObject(value)) {
    throw new CliError(`${name}: a resume is a JSON object, { … }, and this is ${describe(value)}.`);
  }
  return { text, value };
}

/**
 * @param input a path, or `-` for standard input
 * @throws {CliError} when it cannot be read
 */
export async function readBytes(input: string): Promise<Buffer> {
  try {
    return input === '-' ? await buffer(process.stdin) : await readFile(input);
  } catch (error) {
    throw new CliError(`${nameOf(input)} cannot be read: ${reason(error)}.`);
  }
}

function decode(name: string, bytes: Buffer): string {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    return decoder.decode(bytes);
  } catch {
    if (/^(?:\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2))) {
      throw new CliError(`${name}: this file is UTF-16. JSON is UTF-8: save the file in that encoding.`);
    }
    // Decoded leniently, the first wrong byte reads as the replacement character.
    const text = new TextDecoder().decode(bytes);
    const message = 'this is not UTF-8, the encoding of JSON: save the file as UTF-8';
    throw new CliError(quoteLine(name, text, text.indexOf('\ufffd'), message));
  }
}

/**
 * @param name what to call the text, usually its path
 * @throws {CliError} that points at the first fault of a text that is no JSON
 */
export function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CliError(explainJson(name, text) ?? `${name}: ${reason(error)}`);
  }
}
