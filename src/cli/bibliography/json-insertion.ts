import { applyEdits, type Edit, type Node, parseTree } from 'jsonc-parser/lib/esm/main.js';

/** What to put into a resume's `publications`. */
export type Insertion = {
  /** Behind the last entry. */
  readonly added: readonly object[];
  /** Behind the last field of the entry at this place. */
  readonly completed: readonly {
    readonly index: number;
    readonly fields: Readonly<Record<string, unknown>>;
  }[];
};

/**
 * Inserts publications into the text of a resume. Nothing else of the text changes, neither order nor spaces nor line
 * breaks nor a byte order mark: `modify` of the same library formats the neighbouring lines anew.
 *
 * @param text a JSON object
 * @returns the text with the insertions, indented and broken into lines as the text is
 */
export function insertPublications(text: string, { added, completed }: Insertion): string {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const json = text.slice(mark.length);
  const root = parseTree(json);
  if (root === undefined) throw new TypeError('the resume is no JSON');
  const layout = layoutOf(json);
  const list = member(root, 'publications');
  if (list?.type !== 'array') {
    if (added.length === 0) return text;
    const edit =
      list === undefined
        ? insert(json, root, [['publications', added]], layout)
        : replace(json, list, added, layout);
    return mark + applyEdits(json, [edit]);
  }
  const edits: Edit[] = [];
  for (const { index, fields } of completed) {
    const entry = list.children?.[index];
    if (entry?.type !== 'object') continue;
    const absent: Member[] = [];
    for (const [key, value] of Object.entries(fields)) {
      // An empty field stands where the author wants it: it is filled, not written a second time.
      const empty = member(entry, key);
      if (empty === undefined) absent.push([key, value]);
      else edits.push(replace(json, empty, value, layout));
    }
    if (absent.length > 0) edits.push(insert(json, entry, absent, layout));
  }
  const items = added.map((entry): Member => [undefined, entry]);
  if (items.length > 0) edits.push(insert(json, list, items, layout));
  return mark + applyEdits(json, edits);
}

type Layout = { readonly eol: string; readonly unit: string };
type Member = readonly [key: string | undefined, value: unknown];

/** One line of JSON has no line breaks to follow. */
function layoutOf(json: string): Layout | undefined {
  const [, eol, unit] = /(\r\n|\n|\r)([ \t]*)(?=["}\]])/.exec(json) ?? [];
  return eol === undefined ? undefined : { eol, unit: unit || '  ' };
}

function replace(json: string, { offset, length }: Node, value: unknown, layout: Layout | undefined): Edit {
  return { offset, length, content: format(value, lineIndent(json, offset), layout) };
}

function insert(json: string, node: Node, members: readonly Member[], layout: Layout | undefined): Edit {
  const { children: [first] = [], offset, length } = node;
  const last = node.children?.at(-1);
  const end = offset + length - 1;
  const text = (indent: string | undefined, within: Layout | undefined): readonly string[] =>
    members.map(([key, value]) => {
      const name = key === undefined ? '' : `${JSON.stringify(key)}:${layout || /": /.test(json) ? ' ' : ''}`;
      return name + format(value, indent ?? '', within);
    });
  if (first === undefined || last === undefined) {
    const outer = lineIndent(json, offset);
    const content = layout
      ? `${text(outer + layout.unit, layout)
          .map((one) => layout.eol + outer + layout.unit + one)
          .join(',')}${layout.eol}${outer}`
      : text(undefined, undefined).join(',');
    return { offset: offset + 1, length: end - offset - 1, content };
  }
  const indent = ownLineIndent(json, first.offset);
  const behind = last.offset + last.length;
  if (layout === undefined || indent === undefined) {
    const separator = layout === undefined && !/,\s/.test(json.slice(offset, behind)) ? ',' : ', ';
    return {
      offset: behind,
      length: 0,
      content: text(undefined, undefined)
        .map((one) => separator + one)
        .join(''),
    };
  }
  return {
    offset: behind,
    length: 0,
    content: text(indent, layout)
      .map((one) => `,${layout.eol}${indent}${one}`)
      .join(''),
  };
}

function format(value: unknown, indent: string, layout: Layout | undefined): string {
  if (layout === undefined) return JSON.stringify(value);
  return JSON.stringify(value, null, layout.unit).replaceAll('\n', layout.eol + indent);
}

/** The spaces before what begins its line; undefined for what stands behind something else. */
function ownLineIndent(json: string, offset: number): string | undefined {
  return /(?:^|[\r\n])([ \t]*)$/.exec(json.slice(Math.max(0, offset - 200), offset))?.[1];
}

function lineIndent(json: string, offset: number): string {
  const start = Math.max(json.lastIndexOf('\n', offset - 1), json.lastIndexOf('\r', offset - 1)) + 1;
  return /^[ \t]*/.exec(json.slice(start, offset))?.[0] ?? '';
}

/** Of a name that stands twice JSON takes the last. */
function member(entry: Node, key: string): Node | undefined {
  const named = entry.children?.filter((child) => child.children?.[0]?.value === key);
  return named?.at(-1)?.children?.[1];
}

/** Where the items of a JSON list begin; of one object, where it begins. */
export function itemOffsets(json: string): readonly number[] {
  const root = parseTree(json);
  if (root === undefined) return [];
  return root.type === 'array' ? (root.children ?? []).map(({ offset }) => offset) : [root.offset];
}
