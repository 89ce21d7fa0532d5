import { renderDocument } from './document/document.tsx';
import type { ThemeOptions } from './model/options.ts';
import { isResume, readResume } from './model/resume-model.ts';
import type { Resume } from './schema.ts';

export { type Diagnostic, diagnose } from './model/diagnose.ts';
export type { ThemeOptions } from './model/options.ts';
export type { Resume } from './schema.ts';

/**
 * Renders a resume as one self-contained HTML document.
 *
 * The same input gives the same bytes everywhere: no clock, locale, time zone, file or network is read, and the input
 * is never changed. Any object renders; what is missing is left out, what is of the wrong type is shown as text.
 *
 * @param resume a resume in JSON Resume (https://jsonresume.org/schema), of any version
 * @param options how to set it; they win over the resume's own `meta.themeOptions`
 * @returns the document, from `<!doctype html>` on
 * @throws {TypeError} when `resume` is not an object
 * @example
 * const html = render({ basics: { name: 'Ada Lovelace' } });
 */
export function render(resume: Resume, options?: ThemeOptions): string {
  if (!isResume(resume))
    throw new TypeError(`render() takes a resume object, and was given ${kindOf(resume)}`);
  return renderDocument(readResume(resume, options));
}

/**
 * What resume-cli and resumed pass to the browser's `page.pdf()`. Margins stand in the stylesheet's `@page`; a CSS
 * page size, which `paper` sets, wins over the format.
 */
export const pdfRenderOptions = {
  mediaType: 'print',
  format: 'A4',
  preferCSSPageSize: true,
  printBackground: true,
  tagged: true,
  outline: true,
} as const;

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : typeof value;
}
