import { createHash } from 'node:crypto';

/** What the preview shows. */
export type Preview = {
  /** the last document that could be made */
  readonly html?: string | undefined;
  /** why there is no newer one, as the terminal shows it */
  readonly fault?: string | undefined;
};

/** A page, and a name that every page with another content lacks. */
export type PreviewPage = { readonly html: string; readonly version: string };

/** Where a page learns which version is the newest. */
export const eventsPath = '/events';

/**
 * Adds to a document what only its preview has: a script that loads the page anew when there is another version of it,
 * and the fault, as text, over the document. Without a document the fault stands alone.
 */
export function previewPage({ html = blank, fault }: Preview): PreviewPage {
  const version = createHash('sha256')
    .update(JSON.stringify([html, fault]))
    .digest('hex');
  const added = (fault === undefined ? '' : notice(fault)) + reload(version);
  // All text of a resume is escaped: no other end of a body is in the document.
  const end = html.lastIndexOf('</body>');
  return { html: html.slice(0, end) + added + html.slice(end), version };
}

const blank =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>…</title></head><body></body></html>';

// Nothing of the document's styles reaches the notice, and it is not for paper.
const notice = (fault: string): string => `<style>
.preview-fault { all: initial; position: fixed; inset: 0 0 auto; max-height: 50vh; overflow: auto; z-index: 9; margin: 0; padding: 1em; border-bottom: 4px solid #b00020; background: #fff0f0; color: #300; font: 14px/1.5 monospace; white-space: pre-wrap; }
@media print { .preview-fault { display: none; } }
</style><pre class="preview-fault" role="alert">${asText(fault)}</pre>`;

const reload = (version: string): string => `<script>
new EventSource('${eventsPath}').onmessage = ({ data }) => { if (data !== '${version}') location.reload(); };
</script>`;

function asText(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
