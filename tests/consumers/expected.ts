import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inject } from 'vitest';
import type * as theme from '../../src/index.ts';
import { resumeFiles } from './install.ts';

/** The names under which every consumer's folder holds the resumes. */
// `Object.keys` forgets which keys the object literal has.
export const resumeNames = Object.keys(resumeFiles) as (keyof typeof resumeFiles)[];

export type ResumeName = keyof typeof resumeFiles;

/** What these tests read of a resume file. */
export interface ResumeFile {
  readonly basics: { readonly name: string };
  readonly awards: readonly { readonly title: string }[];
}

/** The resume as its file has it. */
export async function readResume(name: ResumeName): Promise<ResumeFile & theme.Resume> {
  return JSON.parse(await readFile(resumeFiles[name], 'utf8'));
}

/** The theme as Node's own `require` loads it from the folder that holds nothing else, past Vitest's loader. */
export function installedTheme(): typeof theme {
  return createRequire(join(inject('consumers').plain, 'loader.js'))('jsonresume-theme-scholar');
}

/** The package's fonts, loaded likewise. */
export function installedFonts(): { readonly fontFaces: string } {
  return createRequire(join(inject('consumers').plain, 'loader.js'))('jsonresume-theme-scholar/fonts');
}

/** The document which every consumer must bring forth, to the byte. */
export async function expectedHtml(name: ResumeName): Promise<string> {
  return installedTheme().render(await readResume(name));
}
