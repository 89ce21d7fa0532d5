import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect } from 'vitest';
import { type ResumeName, readResume } from './expected.ts';

export interface PdfReading {
  /** width and height of each page in points */
  readonly pages: readonly (readonly [number, number])[];
  readonly tagged: boolean;
  /** titles of the outline, all levels in order */
  readonly outline: readonly string[];
  /** title in the document's metadata */
  readonly title: unknown;
  /** all text without white space, in which line breaks and letter spacing cannot hide a word */
  readonly text: string;
}

/**
 * Reads a PDF as a viewer does.
 *
 * @throws when there is no such file, or when it is not a PDF
 */
export async function readPdf(path: string): Promise<PdfReading> {
  const bytes = await readFile(path);
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') throw new Error(`${path} is not a PDF`);
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  try {
    const pages: [number, number][] = [];
    const texts: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      pages.push([width, height]);
      const { items } = await page.getTextContent();
      texts.push(...items.map((item) => ('str' in item ? item.str : '')));
    }
    const { info } = await document.getMetadata();
    return {
      pages,
      tagged: (await document.getMarkInfo())?.Marked ?? false,
      outline: titles((await document.getOutline()) ?? []),
      title: 'Title' in info ? info.Title : undefined,
      text: unspaced(texts.join('')),
    };
  } finally {
    await task.destroy();
  }
}

/** What holds of the resume's PDF whoever printed it. */
export async function expectPrintedResume(pdf: PdfReading, name: ResumeName): Promise<void> {
  const resume = await readResume(name);
  expect(pdf.pages.length).toBeGreaterThan(0);
  for (const [width, height] of pdf.pages) {
    // A4 is 595.28 by 841.89 points; Chromium rounds up to its own pixels.
    expect(Math.abs(width - 595.28)).toBeLessThan(1.5);
    expect(Math.abs(height - 841.89)).toBeLessThan(1.5);
  }
  expect(pdf.tagged).toBe(true);
  expect(pdf.title).toContain(resume.basics.name);
  expect(pdf.text).toContain(unspaced(resume.basics.name));
  expect(pdf.text).toContain(unspaced(resume.awards.at(-1)?.title ?? 'no award in this resume'));
}

interface OutlineNode {
  readonly title: string;
  readonly items: readonly OutlineNode[];
}

function titles(nodes: readonly OutlineNode[]): string[] {
  return nodes.flatMap((node) => [node.title, ...titles(node.items)]);
}

function unspaced(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
