/** The words of a text, for lists that are too long to be read with a line for each. */
export function wordsIn(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
