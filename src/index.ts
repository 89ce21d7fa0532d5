import { renderDocument } from './document/document.tsx';
import { type Fragment, fragmentOf } from './document/fragment.tsx';
import { isObject } from './model/json.ts';
import type { FragmentOptions, ThemeOptions } from './model/options.ts';
import { readEmbedded, readResume } from './model/resume-model.ts';
import type { Resume } from './schema.ts';

export type { Fragment } from './document/fragment.tsx';
export { type Diagnostic, diagnose } from './model/diagnose.ts';
export type { FragmentOptions, ThemeOptions } from './model/options.ts';
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
  if (!isObject(resume)) throw noResume('render', resume);
  return renderDocument(readResume(resume, options));
}

/**
 * Renders a resume as a part of somebody else's page: one root element without ids, and CSS that applies to nothing
 * but it, through which no rule of the page reaches it unless it is `!important`.
 *
 * Several may share a page, whatever their options. Paper is left to the page: `paper` and `footer` do nothing here,
 * and nor does the resume's own `colorScheme`, since a page knows best whether it is light.
 *
 * @param resume a resume in JSON Resume, of any version
 * @param options how to set it; they win over the resume's own `meta.themeOptions`. `colorScheme` is `light` unless
 * given; `auto` follows the reader's
 * @returns markup and stylesheet, and what the page may want to know of them
 * @throws {TypeError} when `resume` is not an object
 * @example
 * const { html, css } = renderFragment(resume, { headingLevel: 2 });
 */
export function renderFragment(resume: Resume, options?: FragmentOptions): Fragment {
  if (!isObject(resume)) throw noResume('renderFragment', resume);
  return fragmentOf(readEmbedded(resume, options));
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

function noResume(name: string, value: unknown): TypeError {
  const kind = value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
  return new TypeError(`${name}() takes a resume object, and was given ${kind}`);
}
