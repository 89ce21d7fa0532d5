import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
// Taken from the parts because the whole, on WSL, finds only Windows' own Chrome, which no pipe reaches from there.
import { darwinFast, linux, win32 } from 'chrome-launcher/dist/chrome-finder.js';
import { CliError, reason } from './cli-error.ts';

/**
 * Finds the browser that makes the PDF: `CHROME_PATH`, else an installed Chrome or Chromium, else Edge.
 *
 * @returns path of its executable
 * @throws {CliError} that says how to get one when there is none, or what is wrong with `CHROME_PATH`
 */
export async function findBrowser(): Promise<string> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    const refuse = (why: string): never => {
      throw new CliError(`CHROME_PATH is ${chosen}, which cannot be started: ${why}.`);
    };
    await access(chosen, constants.X_OK).catch((error) => refuse(reason(error)));
    // What lets a file be started lets a folder be entered.
    if ((await stat(chosen)).isDirectory()) refuse('it is a folder');
    return chosen;
  }
  for (const path of [installed(), ...alsoTried()]) {
    if (
      path !== undefined &&
      (await access(path).then(
        () => true,
        () => false,
      ))
    )
      return path;
  }
  throw new CliError(
    'A PDF is made by Chrome or Chromium, and none was found. Install one (https://www.google.com/chrome/), ' +
      'or set CHROME_PATH to the executable of a browser built on it. HTML needs none: -o cv.html.',
  );
}

function installed(): string | undefined {
  try {
    if (process.platform === 'darwin') return darwinFast();
    return (process.platform === 'win32' ? win32() : linux())[0];
  } catch {
    return undefined; // It throws where it finds nothing, and where a program that it asks is missing.
  }
}

/** Browsers on the same engine that chrome-launcher does not look for; every Windows has Edge. */
function alsoTried(): string[] {
  if (process.platform === 'darwin') {
    return ['Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    return [process.env['PROGRAMFILES(X86)'], process.env['PROGRAMFILES']].flatMap((folder) =>
      folder ? [join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')] : [],
    );
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, 'microsoft-edge'));
}
