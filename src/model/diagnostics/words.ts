const longest = 60;

/** A text between quotes on one line, shortened where it is long. */
export function quote(written: string): string {
  const characters = [...written.slice(0, 2 * longest)];
  const shown =
    characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('');
  return escapeInvisible(JSON.stringify(shown));
}

/** Control characters, and those that turn the direction of what follows, as escapes: a terminal would obey them. */
export function escapeInvisible(written: string): string {
  return written.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What a value is, to continue "This is …". */
export function describe(value: unknown): string {
  if (value === '') return 'an empty text';
  if (typeof value === 'string') return `the text ${quote(value)}`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'object' && value !== null) {
    const empty = Object.keys(value).length === 0;
    if (Array.isArray(value)) return empty ? 'an empty list' : 'a list';
    return empty ? 'an empty object' : 'an object';
  }
  return typeof value === 'boolean' || value === null || value === undefined
    ? String(value)
    : `a ${typeof value}`;
}

/** "a, b or c". */
export function either(choices: readonly string[]): string {
  return choices.length < 2
    ? choices.join('')
    : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`;
}
