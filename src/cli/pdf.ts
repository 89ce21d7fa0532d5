import { pdfRenderOptions } from 'jsonresume-theme-scholar';
import { withBrowser } from './browser.ts';
import type { Answer, DevTools } from './devtools.ts';
import { field } from './field.ts';

/** Inches, as the browser takes them. */
const papers = { a4: { width: 210 / 25.4, height: 297 / 25.4 }, letter: { width: 8.5, height: 11 } };

/** What the PDF is printed on unless the document fixes it. */
export type Paper = keyof typeof papers;

/** A PDF, and the addresses of images that did not load in time or at all. */
export type Pdf = { readonly content: Uint8Array; readonly missing: readonly string[] };

/**
 * Prints a document to a tagged PDF with an outline. Margins, and the page size where it sets one, are the
 * document's own.
 *
 * @param html loaded without an address, so that it reaches no file of this machine
 * @throws {CliError} when the browser fails or takes longer than a minute for one step
 */
export function printPdf(executable: string, html: string, paper: Paper): Promise<Pdf> {
  return withBrowser(executable, async (devTools) => {
    const { targetId } = await ask(devTools, 'Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await ask(devTools, 'Target.attachToTarget', { targetId, flatten: true });
    const session = text(sessionId);
    const { frameTree } = await ask(devTools, 'Page.getFrameTree', {}, session);
    await ask(devTools, 'Emulation.setEmulatedMedia', { media: pdfRenderOptions.mediaType }, session);
    await ask(devTools, 'Page.setDocumentContent', { frameId: frameOf(frameTree), html }, session);
    const settled = await ask(
      devTools,
      'Runtime.evaluate',
      { expression: settle, awaitPromise: true, returnByValue: true },
      session,
    );
    const { data } = await ask(
      devTools,
      'Page.printToPDF',
      {
        paperWidth: papers[paper].width,
        paperHeight: papers[paper].height,
        preferCSSPageSize: pdfRenderOptions.preferCSSPageSize,
        printBackground: pdfRenderOptions.printBackground,
        generateTaggedPDF: pdfRenderOptions.tagged,
        generateDocumentOutline: pdfRenderOptions.outline,
      },
      session,
    );
    return { content: Buffer.from(text(data), 'base64'), missing: addresses(settled) };
  });
}

/**
 * Runs in the page: waits for its fonts and images, at most ten seconds each, and gives the addresses of images that
 * are not there. Lazy ones are asked for, since paper has no scrolling, and so are all fonts, since browsers ask for none
 * that only the footer uses.
 */
const settle = `(async () => {
  const within = (promise) => Promise.race([promise, new Promise((_, late) => setTimeout(late, 10000))]);
  const images = [...document.images].map((image) => {
    image.loading = 'eager';
    return within(image.decode()).then(() => [], () => [image.src]);
  });
  const fonts = Promise.allSettled([...document.fonts].map((font) => font.load()));
  await within(fonts.then(() => document.fonts.ready)).catch(() => {});
  return (await Promise.all(images)).flat();
})()`;

async function ask(devTools: DevTools, method: string, params: object, session?: string): Promise<Answer> {
  const late = setTimeout(() => devTools.end(new Error(`no answer to ${method} within a minute`)), 60_000);
  try {
    return await devTools.send(method, params, session);
  } finally {
    clearTimeout(late);
  }
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('the browser speaks another protocol');
  return value;
}

function frameOf(frameTree: unknown): string {
  return text(field(field(frameTree, 'frame'), 'id'));
}

function addresses(settled: Answer): string[] {
  const value = field(settled['result'], 'value');
  return Array.isArray(value) ? value.map(String) : [];
}
