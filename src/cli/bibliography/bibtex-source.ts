/** A piece of a field's value: text between braces or quotes, or a word or number that stands bare. */
export type Piece = { readonly text: string; readonly bare: boolean };

/** One `@type{key, …}` as it stands in the file, its braces and quotes taken off, nothing converted. */
export type SourceEntry = {
  /** Lower case, without the `@`. */
  readonly type: string;
  readonly key: string;
  /** Where it begins, counted from 1. */
  readonly line: number;
  /** By lower-case name, what `crossref` and `xdata` bring along included. */
  readonly fields: ReadonlyMap<string, readonly Piece[]>;
};

/** Something remarkable and the line it stands on, counted from 1. */
export type Remark = { readonly line: number; readonly message: string };

type Fields = Map<string, readonly Piece[]>;
type Source = { readonly entries: readonly SourceEntry[]; readonly remarks: readonly Remark[] };

/**
 * Takes a bibliography apart, and never gives up on it. The parser behind it drops a whole entry for a comma that is
 * missing, a single `$` or a space in its key, so it is handed sound entries only, and this is what makes them sound.
 * The grammar is that of BibTeX, https://ctan.org/pkg/btxdoc: what stands between entries is a comment. An entry whose
 * braces do not close ends where the next one begins a line.
 *
 * @returns the entries in their order, and what in them was broken
 */
export function readBibtexSource(text: string): Source {
  const remarks: Remark[] = [];
  const entries: SourceEntry[] = [];
  const strings: Fields = new Map();
  const lineAt = lineCounter(text);
  const starts = [...text.matchAll(/^[ \t]*@[ \t]*[a-z]+\s*[{(]/gim)].map(({ index }) => index);
  const head = /@[ \t]*([a-z][\w-]*)\s*([{(])?/gi;
  let nextStart = 0;
  for (let found = head.exec(text); found !== null; found = head.exec(text)) {
    const [whole, word = '', open] = found;
    const type = word.toLowerCase();
    // A line that begins with a percent sign is switched off.
    if (/^[ \t]*%/.test(text.slice(text.lastIndexOf('\n', found.index) + 1, found.index))) continue;
    if (type === 'comment') {
      head.lastIndex = endOfComment(text, head.lastIndex, open);
      continue;
    }
    if (open === undefined) continue;
    while ((starts[nextStart] ?? Infinity) <= found.index) nextStart += 1;
    const reader = new EntryReader(text, found.index + whole.length, starts[nextStart] ?? text.length, open);
    const line = lineAt(found.index);
    const complain = (at: number, message: string) => remarks.push({ line: lineAt(at), message });
    if (type === 'preamble') reader.skip();
    else if (type === 'string') {
      for (const [name, value] of reader.fields(complain)) strings.set(name, resolve(value, strings));
    } else {
      const key = reader.key();
      const fields = [...reader.fields(complain)].map(
        ([name, value]) => [name, resolve(value, strings)] as const,
      );
      entries.push({ type, key, line, fields: new Map(fields) });
    }
    head.lastIndex = reader.at;
  }
  return { entries: inherit(entries), remarks };
}

class EntryReader {
  at: number;
  readonly #text: string;
  readonly #end: number;
  readonly #close: string;

  constructor(text: string, at: number, end: number, open: string) {
    this.#text = text;
    this.at = at;
    this.#end = end;
    this.#close = open === '(' ? ')' : '}';
  }

  /** Steps over a value nobody reads. */
  skip(): void {
    this.at = closing(this.#text, this.at, this.#end, this.#close, false) ?? this.#end;
  }

  key(): string {
    const key = this.#take(/[^,={}()"]*/y);
    if (!/[=]/.test(this.#text.charAt(this.at))) return key.trim();
    // No key at all: the first field begins here.
    this.at -= key.length;
    return '';
  }

  fields(complain: (at: number, message: string) => void): Fields {
    const fields: Fields = new Map();
    for (let faults = 0; faults < 5; ) {
      this.#take(/(?:[\s,]+|%[^\n]*)*/y);
      if (this.at >= this.#end) {
        complain(Math.max(0, this.#end - 1), 'the entry is never closed');
        return fields;
      }
      if (this.#text.charAt(this.at) === this.#close) {
        this.at += 1;
        return fields;
      }
      const start = this.at;
      const name = this.#take(/[^\s=,{}()"#%]+(?=\s*=)/y).toLowerCase();
      const value = name === '' ? undefined : this.#value();
      if (value !== undefined) {
        // The first one counts, as with BibTeX.
        if (!fields.has(name)) fields.set(name, value);
        continue;
      }
      complain(start, name === '' ? 'a field, name = value, belongs here' : `${name} is never closed`);
      // What is never closed reaches as far as its line, so that a lost brace loses no title.
      const [, line = ''] = /^\s*=?\s*(.*?),?\s*$/.exec(this.#take(/[^\n]*/y)) ?? [];
      if (name !== '' && !fields.has(name))
        fields.set(name, [{ text: line.replace(/^["{]/, ''), bare: false }]);
      faults += 1;
      this.#recover();
    }
    this.at = this.#end;
    return fields;
  }

  #value(): readonly Piece[] | undefined {
    this.#take(/\s*=\s*/y);
    const pieces: Piece[] = [];
    do {
      const open = this.#text.charAt(this.at);
      if (open === '{' || open === '"') {
        const end = this.#enclosed(open === '{' ? '}' : '"');
        if (end === undefined) return undefined;
        pieces.push({ text: this.#text.slice(this.at + 1, end - 1), bare: false });
        this.at = end;
      } else {
        const word = this.#take(/[^\s,#{}()"=%]+/y);
        if (word !== '') pieces.push({ text: word, bare: true });
      }
    } while (this.#take(/\s*#\s*/y) !== '');
    return pieces;
  }

  /** BibTeX counts every brace; who writes `\{` or `\"` may mean a character: what fits the text behind it holds. */
  #enclosed(close: string): number | undefined {
    const ends = [false, true].map((escapes) => closing(this.#text, this.at + 1, this.#end, close, escapes));
    const fitting = ends.find((end) => {
      const behind = /\s*(?:[,#})%]|[a-z][\w-]*\s*=|$)/iy;
      behind.lastIndex = end ?? 0;
      return end !== undefined && behind.test(this.#text);
    });
    return fitting ?? ends.find((end) => end !== undefined);
  }

  /** Goes on at the next line that begins with a field. */
  #recover(): void {
    const field = /\n[ \t]*(?=[a-z][\w+-]*\s*=\s*["{\w])/gi;
    field.lastIndex = this.at;
    const found = field.exec(this.#text.slice(0, this.#end));
    this.at = found === null ? this.#end : found.index + found[0].length;
  }

  #take(sticky: RegExp): string {
    sticky.lastIndex = this.at;
    const [taken = ''] = sticky.exec(this.#text) ?? [];
    this.at = Math.min(this.#end, this.at + taken.length);
    return taken;
  }
}

/** Behind the character that closes what is open at `at`; undefined when nothing does before `end`. */
function closing(text: string, at: number, end: number, close: string, escapes: boolean): number | undefined {
  let depth = 0;
  for (let here = at; here < end; here += 1) {
    const character = text.charAt(here);
    if (escapes && character === '\\') here += 1;
    else if (character === close && depth === 0) return here + 1;
    else if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    if (depth < 0) return undefined;
  }
  return undefined;
}

/** A comment may hold whole entries; one without braces is a line. */
function endOfComment(text: string, at: number, open: string | undefined): number {
  const end =
    open === undefined ? undefined : closing(text, at, text.length, open === '(' ? ')' : '}', false);
  if (end !== undefined) return end;
  const lineEnd = text.indexOf('\n', at);
  return lineEnd < 0 ? text.length : lineEnd;
}

/** Puts `@string` abbreviations in; months and those a bibliography style defines stay bare. */
function resolve(value: readonly Piece[], strings: Fields): readonly Piece[] {
  return value.flatMap((piece) => (piece.bare && strings.get(piece.text.toLowerCase())) || [piece]);
}

// What belongs to one work alone, never to what it appeared in.
const ownFields = new Set(
  [
    'abstract annote award author code crossref doi eprint file ids keywords note pages pdf poster pubstate',
    'selected shorttitle slides subtitle title titleaddon url video website xdata xref',
  ].flatMap((line) => line.split(' ')),
);

/**
 * As BibTeX: a work lacks nothing that its `crossref` says; the parent's title is the child's book title. A volume
 * without an author is there for its children alone, as are `xdata` and `set`.
 */
function inherit(entries: readonly SourceEntry[]): readonly SourceEntry[] {
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
  const inherited = entries.map((entry) => {
    const fields = new Map(entry.fields);
    for (const key of keysIn(entry, 'xdata')) {
      for (const [name, value] of byKey.get(key)?.fields ?? [])
        if (!fields.has(name)) fields.set(name, value);
    }
    for (const key of keysIn(entry, 'crossref')) {
      const parent = byKey.get(key)?.fields;
      if (parent === undefined || key === entry.key.toLowerCase()) continue;
      const title = parent.get('booktitle') ?? parent.get('title');
      if (title && !fields.has('booktitle')) fields.set('booktitle', title);
      for (const [name, value] of parent) {
        const brought = name === 'author' ? entry.type === 'inbook' : !ownFields.has(name);
        if (brought && !fields.has(name)) fields.set(name, value);
      }
    }
    return { ...entry, fields };
  });
  const parents = new Set(
    entries.flatMap((entry) => keysIn(entry, 'crossref').filter((key) => key !== entry.key.toLowerCase())),
  );
  const works = inherited.filter(({ type }) => type !== 'xdata' && type !== 'set');
  const own = works.filter(
    ({ key, type, fields }) =>
      !(parents.has(key.toLowerCase()) && volume.test(type) && !fields.has('author')),
  );
  // Entries that name each other are no parents.
  return own.length > 0 ? own : works;
}

const volume = /^(?:mv)?(?:book|collection|proceedings|reference)$|^periodical$/;

function keysIn(entry: SourceEntry, name: string): readonly string[] {
  const value = (entry.fields.get(name) ?? []).map(({ text }) => text).join('');
  return value.split(',').flatMap((key) => (key.trim() === '' ? [] : [key.trim().toLowerCase()]));
}

/** Lines are asked for in rising order, so each is counted once. */
function lineCounter(text: string): (at: number) => number {
  let line = 1;
  let counted = 0;
  return (at) => {
    if (at < counted) return text.slice(0, at).split('\n').length;
    line += text.slice(counted, at).split('\n').length - 1;
    counted = at;
    return line;
  };
}
