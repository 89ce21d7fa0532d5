import { type FragmentOptions, type Resume, renderFragment } from '../index.ts';
import { explainJson } from '../json/json-fault.ts';
import { type Words, wordsOf } from './words.ts';

/** What the element has to say in place of a resume: which of its words, and what is known beside them, in English. */
type Message = { readonly slot: keyof Words; readonly detail: string };

// Importing the module where there are no elements, as when a site is rendered on a server, must not fail. Nothing is
// made of the class there, so that it need not be one of an element.
const Base = globalThis.HTMLElement ?? (class {} as unknown as typeof HTMLElement);

const ownStyles = `:host{display:block}:host([hidden]){display:none}
.message{all:initial;display:block;padding:1em;font:1em/1.5 system-ui,sans-serif;color:inherit}
.message p{margin:0}.message span{display:block}.message pre{margin:.5em 0 0;overflow:auto;font:.9em/1.4 ui-monospace,monospace}`;

/**
 * `<scholar-resume>`: a resume in a page, with nothing to write but this.
 *
 * `src` names a file in JSON Resume; without it the element shows the JSON in its own
 * `<script type="application/json">`. `locale`, `color-scheme` (`light` unless given, `dark`, `auto`) and
 * `heading-level` (1 to 6) are options of `renderFragment`. Until it is loaded, and where it can't be, the element says
 * so, in the language of `locale`, else of the page; a page may put its own words into the slots `loading`, `empty` and
 * `error`, and what else stands in the element is shown when the resume can't be. Fires `load` and `error`, which do not
 * bubble.
 *
 * Everything stands in an open shadow root, which the page's rules don't reach.
 */
export class ScholarResume extends Base {
  static readonly observedAttributes = ['src', 'locale', 'color-scheme', 'heading-level'];

  #shadow = this.attachShadow({ mode: 'open' });
  /** Ends what this stay in the page began: a request, listeners. */
  #stay: AbortController | undefined;
  #resume: Resume | undefined;
  /** The address of the file that the resume is from, where its own paths begin; `''` for JSON in the page. */
  #file = '';
  /** What is said as long as there is no resume. */
  #message: Message | undefined;

  connectedCallback(): void {
    this.#begin();
  }

  disconnectedCallback(): void {
    this.#stay?.abort();
    this.#stay = undefined;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (this.#stay === undefined || before === now) return;
    if (name === 'src') this.#begin();
    else if (this.#resume !== undefined) this.#show(this.#resume);
    else if (this.#message !== undefined) this.#say(this.#message);
  }

  #begin(): void {
    this.#stay?.abort();
    this.#stay = new AbortController();
    const { signal } = this.#stay;
    this.#resume = undefined;
    this.#file = '';
    const src = this.getAttribute('src');
    if (src !== null && src.trim() !== '') void this.#load(src, signal);
    else this.#watch(signal);
  }

  async #load(src: string, signal: AbortSignal): Promise<void> {
    this.#say({ slot: 'loading', detail: '' });
    let text: string | undefined;
    let refusal = '';
    try {
      const response = await fetch(src, { signal, headers: { accept: 'application/json' } });
      if (response.ok) {
        text = await response.text();
        if (!signal.aborted) this.#file = response.url;
      } else refusal = `${src}: the server answers ${response.status} ${response.statusText}`.trim();
    } catch {
      // Browsers tell a page no more than this: not whether the name, the line or a permission was missing.
      refusal = `${src} cannot be reached, or its server does not let this page read it.`;
    }
    if (signal.aborted) return;
    if (text === undefined) this.#fail(refusal);
    else this.#read(src, text);
  }

  /** Reads the JSON within the element, now and whenever a script changes it. */
  #watch(signal: AbortSignal): void {
    const read = (): void => {
      const script = this.querySelector(':scope > script[type="application/json"]');
      if (script === null) this.#empty();
      else this.#read('The JSON in the page', script.textContent ?? '');
    };
    const observer = new MutationObserver(read);
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    const start = (): void => {
      observer.observe(this, { childList: true, characterData: true, subtree: true });
      read();
    };
    // Until the page is read to its end, the JSON may be there in part.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', start, { once: true, signal });
    else start();
  }

  #read(name: string, text: string): void {
    const resume = parse(name, text);
    if (resume === undefined) this.#empty();
    else if (typeof resume === 'string') this.#fail(resume);
    else this.#show(resume);
  }

  #show(resume: Resume): void {
    const options: Record<string, unknown> = {};
    const locale = this.getAttribute('locale');
    if (locale) options['locale'] = locale;
    const colorScheme = this.getAttribute('color-scheme');
    if (colorScheme) options['colorScheme'] = colorScheme;
    const level = this.getAttribute('heading-level');
    if (level) options['headingLevel'] = Number(level);
    // `renderFragment` ignores what is no value of an option.
    const { html, css } = renderFragment(resume, options as FragmentOptions);
    this.#resume = resume;
    try {
      this.#fill(css, trusted(html));
    } catch (error) {
      // The page lists the policies that it allows, and ours is not among them.
      this.#fail(String(error));
      return;
    }
    if (this.#shadow.querySelector('h1, h2, h3, h4, h5, h6, p, li, img') === null) this.#empty();
    else this.dispatchEvent(new Event('load'));
  }

  #empty(): void {
    this.#resume = undefined;
    this.#say({ slot: 'empty', detail: '' });
  }

  #fail(detail: string): void {
    this.#resume = undefined;
    this.#say({ slot: 'error', detail });
    this.dispatchEvent(new ErrorEvent('error', { message: detail }));
  }

  #say(said: Message): void {
    const { slot, detail } = said;
    this.#message = said;
    this.#fill('');
    const message = document.createElement('div');
    message.className = 'message';
    message.setAttribute('role', slot === 'error' ? 'alert' : 'status');
    if (slot === 'loading') message.setAttribute('aria-busy', 'true');
    const line = document.createElement('p');
    const own = document.createElement('slot');
    own.name = slot;
    // The page's own words in this slot are in the page's language.
    const asked = this.getAttribute('locale') || this.closest('[lang]')?.getAttribute('lang') || '';
    const [language, words] = wordsOf(asked);
    const ours = document.createElement('span');
    ours.lang = language;
    ours.dir = 'auto';
    ours.textContent = words[slot];
    own.append(ours);
    line.append(own);
    message.append(line);
    if (detail !== '') {
      const quoted = document.createElement('pre');
      quoted.lang = 'en';
      quoted.dir = 'ltr';
      quoted.textContent = detail;
      message.append(quoted);
    }
    // What the page put into the element for readers without it.
    this.#shadow.append(message, document.createElement('slot'));
  }

  /** @param markup of {@link trusted}; none where a message comes next, which no policy of the page may hinder */
  #fill(css: string, markup?: unknown): void {
    // In a template no image is asked for before its address is right.
    const template = document.createElement('template');
    if (markup !== undefined) Object.assign(template, { innerHTML: markup });
    const { content } = template;
    for (const image of content.querySelectorAll('img')) {
      image.setAttribute('src', from(this.#file, image.getAttribute('src') ?? ''));
    }
    this.#shadow.replaceChildren(content);
    if ('adoptedStyleSheets' in this.#shadow && 'replaceSync' in CSSStyleSheet.prototype) {
      // A page whose policy forbids `<style>` allows these.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(ownStyles + css);
      this.#shadow.adoptedStyleSheets = [sheet];
    } else {
      const style = document.createElement('style');
      style.textContent = ownStyles + css;
      this.#shadow.prepend(style);
    }
  }
}

/** What makes markup that a page with trusted types takes: https://www.w3.org/TR/trusted-types/ */
type Policy = { readonly createHTML: (html: string) => unknown };

let policy: Policy | undefined;

/**
 * Markup of ours as the page takes it; what is the author's in it is escaped already.
 *
 * @throws {TypeError} where the page does not allow a policy of our name
 */
function trusted(html: string): unknown {
  // TypeScript's library does not know them, and not every browser has them.
  const { trustedTypes } = globalThis as {
    readonly trustedTypes?: { readonly createPolicy: (name: string, policy: Policy) => Policy };
  };
  policy ??= trustedTypes?.createPolicy('scholar-resume', { createHTML: (given) => given });
  return policy?.createHTML(html) ?? html;
}

/** An address as a file has it, in full; as it is where the file has no address that another may begin with. */
function from(file: string, address: string): string {
  try {
    return new URL(address, file).href;
  } catch {
    return address;
  }
}

/** The resume in a text; a sentence where there is none, and undefined where there is nothing at all. */
function parse(name: string, text: string): Resume | string | undefined {
  if (text.trim() === '') return undefined;
  // Servers of applications answer with their page whatever they are asked for.
  if (/^\s*</.test(text)) return `${name} is HTML, not JSON.`;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return explainJson(name, text) ?? `${name} is not JSON.`;
  }
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
  // `renderFragment` takes any object; its type is for those who write a resume in code.
  return isObject ? (json as Resume) : `${name} is no resume: that is a JSON object, { … }.`;
}

declare global {
  interface HTMLElementTagNameMap {
    'scholar-resume': ScholarResume;
  }
}

// Two copies of this module, or of two versions of it, may share a page: the first stays.
if (globalThis.customElements !== undefined && customElements.get('scholar-resume') === undefined) {
  customElements.define('scholar-resume', ScholarResume);
}
