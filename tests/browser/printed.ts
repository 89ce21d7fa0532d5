import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { pdfRenderOptions } from '../../src/index.ts';

/** Texts at one height of a page. */
export interface PrintedLine {
  /** Height above the page's lower edge in points. */
  readonly y: number;
  readonly text: string;
  /** The heading it belongs to in the structure tree, `H1` to `H6`; `''` for other text. */
  readonly heading: string;
}

export interface PrintedPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** Text above the bottom margin in the order in which it is read. */
  readonly text: string;
  /** Text in the bottom margin, from left to right. */
  readonly footer: string;
  /** What stands above the bottom margin, from top to bottom. */
  readonly lines: readonly PrintedLine[];
  /** Roles in the structure tree of what has content on this page, in the tree's order. */
  readonly roles: readonly string[];
}

export interface OutlineEntry {
  readonly title: string;
  readonly items: readonly OutlineEntry[];
}

export interface Printed {
  readonly pages: readonly PrintedPage[];
  readonly tagged: boolean;
  readonly title: unknown;
  readonly language: unknown;
  readonly outline: readonly OutlineEntry[];
}

/** The bottom margin of the theme's `@page`, 16 mm, in points. */
export const bottomMargin = (16 / 25.4) * 72;

/** Prints HTML as resume-cli does with the theme's own options, and reads the PDF. */
export async function print(page: Page, html: string): Promise<Printed> {
  await page.emulateMedia({ media: pdfRenderOptions.mediaType });
  return printWith(page, html, pdfRenderOptions);
}

/** Prints HTML with a caller's options, under the media that the page has, and reads the PDF. */
export async function printWith(
  page: Page,
  html: string,
  options: Parameters<Page['pdf']>[0],
): Promise<Printed> {
  await page.setContent(html);
  return readPdf(await page.pdf(options));
}

/**
 * A text with each run of white space as one space. None is left after a hyphen or a dash, where a line may end in one
 * machine's fonts and not in another's.
 */
export function normalSpace(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/([-–]) (?=\S)/g, '$1')
    .trim();
}

/** A text without white space, in which the ends of lines cannot hide anything. */
export function unspaced(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Prints HTML as `print` does, and reads the addresses that a click in the PDF opens, each once, sorted. */
export async function printedLinks(page: Page, html: string): Promise<readonly string[]> {
  await page.emulateMedia({ media: pdfRenderOptions.mediaType });
  await page.setContent(html);
  const links = new Set<string>();
  await withPdf(await page.pdf(pdfRenderOptions), async (document) => {
    for (let number = 1; number <= document.numPages; number++) {
      const annotations: readonly { readonly url?: unknown }[] = await (
        await document.getPage(number)
      ).getAnnotations();
      for (const { url } of annotations) if (typeof url === 'string') links.add(url);
    }
  });
  return [...links].sort();
}

function readPdf(bytes: Uint8Array): Promise<Printed> {
  return withPdf(bytes, async (document) => {
    const pages: PrintedPage[] = [];
    for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number));
    const { info } = await document.getMetadata();
    return {
      pages,
      tagged: (await document.getMarkInfo())?.Marked ?? false,
      title: 'Title' in info ? info.Title : undefined,
      language: 'Language' in info ? info.Language : undefined,
      outline: (await document.getOutline()) ?? [],
    };
  });
}

async function withPdf<Result>(
  bytes: Uint8Array,
  read: (document: PDFDocumentProxy) => Promise<Result>,
): Promise<Result> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    return await read(await task.promise);
  } finally {
    await task.destroy();
  }
}

/** What of pdf.js's structure tree is read here: elements with a role, and leaves that name a piece of content. */
interface StructureNode {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<PrintedPage> {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const roles: string[] = [];
  const headings = new Map<string, string>();
  readStructure(await page.getStructTree(), '', roles, headings);

  let text = '';
  let footer: { readonly x: number; readonly text: string }[] = [];
  const lines: { y: number; text: string; heading: string }[] = [];
  const open: string[] = [];
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? '');
      continue;
    }
    const [, , , , x, y]: readonly unknown[] = item.transform;
    if (typeof x !== 'number' || typeof y !== 'number') throw new Error('pdf.js gave a text without a place');
    if (y < bottomMargin) {
      footer = [...footer, { x, text: item.str }];
      continue;
    }
    text += item.str + (item.hasEOL ? '\n' : '');
    if (item.str.trim() === '') continue;
    const heading = open.map((id) => headings.get(id) ?? '').find((role) => role !== '') ?? '';
    // A raised mark stands a little above its line.
    const line = lines.find((other) => Math.abs(other.y - y) < 4);
    if (line === undefined) lines.push({ y, text: item.str, heading });
    else {
      line.text += ` ${item.str}`;
      line.heading ||= heading;
    }
  }
  return {
    width,
    height,
    text,
    footer: footer
      .sort((one, other) => one.x - other.x)
      .map((part) => part.text)
      .filter((part) => part.trim() !== '')
      .join(' | '),
    lines: lines.sort((one, other) => other.y - one.y),
    roles,
  };
}

/** Whether the node has content on its page. */
function readStructure(
  node: StructureNode | null,
  heading: string,
  roles: string[],
  headings: Map<string, string>,
): boolean {
  if (node === null) return false;
  if (node.id !== undefined) {
    if (heading !== '') headings.set(node.id, heading);
    return true;
  }
  const { role = '', children = [] } = node;
  const place = roles.push(role) - 1;
  const within = /^H[1-6]$/.test(role) ? role : heading;
  const filled = children.filter((child) => readStructure(child, within, roles, headings)).length > 0;
  // Elements of the other pages are in every page's tree, without content.
  if (!filled) roles.splice(place);
  return filled;
}
