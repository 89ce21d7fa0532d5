import { isSilent, type JsonObject, text, texts, words } from './json.ts';
import { wordsOfKey } from './key.ts';

/** What is left of an item when everything known has been read. */
export type Rest = {
  readonly details: readonly { readonly label: string; readonly text: string }[];
  readonly paragraphs: readonly string[];
  readonly highlights: readonly string[];
};

/** Keys that say no more of their text than that it is one. */
const prose: ReadonlySet<string> = new Set(['note', 'notes', 'comment', 'text', 'detail', 'details']);

// Longer than this, a text is a sentence and not a fact.
const sentence = 80;

// What a date may say more exactly.
const within = /^\d{4}(?:-\d\d)?$/;

const nothing: Rest = { details: [], paragraphs: [], highlights: [] };

/**
 * The fields of an item, read once each. It remembers what was read, so that `rest` gives whatever nobody asked for:
 * that is how nothing of a resume gets lost.
 */
export class Fields {
  /**
   * For V8, which forgets the shape of objects when the last of them is collected, and with it the machine code that
   * knows the shape: without this one and that of Markup the first renders behind a collection took 2.2 times as long.
   */
  static readonly kept = new Fields({});

  // Taken out of the item at once: to ask an object of no shape in particular for a name is a hundred instructions.
  readonly #keys: readonly string[];
  readonly #values: readonly unknown[];
  // The keys again, without those that were read.
  readonly #unread: (string | undefined)[];
  readonly #held: number;
  #left: number;

  constructor(item: JsonObject) {
    this.#keys = Object.keys(item);
    this.#values = Object.values(item);
    this.#unread = this.#keys.slice();
    let held = 0;
    for (const key of this.#keys) held |= bitOf(key);
    this.#held = held;
    this.#left = this.#keys.length;
  }

  /** Whether every field has been read, so that there is nothing to look for any more. */
  get areRead(): boolean {
    return this.#left === 0;
  }

  /**
   * The first of the named fields that has text: the modern spelling first, then what older schemas called it.
   * A spelling with another text is not read by this.
   */
  text(...keys: readonly string[]): string {
    let found = '';
    for (const key of keys) {
      const at = this.#at(key);
      if (at < 0) continue;
      const candidate = text(this.#values[at]);
      if (found === '') found = candidate;
      if (candidate === found) this.#cross(at);
    }
    return found;
  }

  /** The same, of a form that the text must have; what has another is not read by this. */
  match(form: Pick<RegExp, 'test'>, ...keys: readonly string[]): string {
    return this.text(
      ...keys.filter((key) => {
        const at = this.#at(key);
        return at >= 0 && form.test(text(this.#values[at]));
      }),
    );
  }

  /** Reads fields too that say no more than a date that was found: the same, or its year or month. */
  repeats(date: string, ...keys: readonly string[]): void {
    for (const key of keys) {
      const at = this.#at(key);
      if (at < 0) continue;
      const part = text(this.#values[at]);
      if (part === date || (within.test(part) && date.includes(part))) this.#cross(at);
    }
  }

  /** Whether a switch is on; a text that is none is not read by this. */
  on(key: string): boolean {
    const at = this.#at(key);
    if (at < 0) return false;
    return this.#values[at] === true || this.match(/^(?:true|false)$/i, key).toLowerCase() === 'true';
  }

  /** A field that may already have been read for something else: then `''`. */
  unread(key: string): string {
    const at = this.#at(key);
    return at < 0 || this.#unread[at] === undefined ? '' : this.text(key);
  }

  /**
   * The texts of all the named fields, one list after the other. A text that a field before it has was given under two
   * names for two kinds of readers, and means one.
   */
  texts(...keys: readonly string[]): readonly string[] {
    let found: readonly string[] = [];
    for (const key of keys) {
      const at = this.#at(key);
      if (at < 0) continue;
      this.#cross(at);
      const added = texts(this.#values[at]);
      found = found.length === 0 ? added : [...found, ...without(found, added)];
    }
    return found;
  }

  /** Short words, as `words` of json.ts reads them; a list that has sentences is not read by this. */
  words(key: string): readonly string[] {
    const at = this.#at(key);
    if (at < 0) return [];
    const value = this.#values[at];
    const found = words(value);
    const isProse = Array.isArray(value) && found.length > 1 && found.some((one) => one.length > sentence);
    if (isProse) return [];
    if (found.length > 0) this.#cross(at);
    return found;
  }

  /** A field as it is, for what has a shape of its own. */
  value(key: string): unknown {
    const at = this.#at(key);
    if (at < 0) return undefined;
    this.#cross(at);
    return this.#values[at];
  }

  #cross(at: number): void {
    if (this.#unread[at] === undefined) return;
    this.#unread[at] = undefined;
    this.#left -= 1;
  }

  /** Where a field stands, -1 for nowhere. Four of five that are asked for are absent, which a bit tells faster. */
  #at(key: string): number {
    return (this.#held & bitOf(key)) === 0 ? -1 : this.#keys.indexOf(key);
  }

  /**
   * Every text that was not read, under a label made from its key: facts as details, sentences as paragraphs, lists
   * of sentences as highlights.
   */
  rest(): Rest {
    if (this.areRead) return nothing;
    const details: Rest['details'][number][] = [];
    const paragraphs: string[] = [];
    const highlights: string[] = [];
    let at = -1;
    for (const key of this.#unread) {
      at += 1;
      if (key === undefined || isSilent(key)) continue;
      const found = texts(this.#values[at]);
      const exceeds = (length: number) => found.some((one) => one.length > length);
      if (found.length > 1 && exceeds(sentence / 2)) for (const one of found) highlights.push(one);
      else if (prose.has(key) || exceeds(sentence)) for (const one of found) paragraphs.push(one);
      else if (found.length > 0) details.push({ label: wordsOfKey(key), text: found.join(', ') });
    }
    return { details, paragraphs, highlights };
  }

  /** The same where there is no place for labels: the texts alone, facts first. */
  restTexts(): readonly string[] {
    const { details, paragraphs, highlights } = this.rest();
    return [...details.map((detail) => detail.text), ...paragraphs, ...highlights];
  }
}

/** What was not said before. */
function without(said: readonly string[], words: readonly string[]): readonly string[] {
  const known = new Set(said);
  return words.filter((word) => !known.has(word));
}

/** One of 32 bits for a key, different for most. */
function bitOf(key: string): number {
  return 1 << (key.length * 5 + key.charCodeAt(0));
}
