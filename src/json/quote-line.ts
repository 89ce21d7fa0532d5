/**
 * Points at a place in a text, as compilers do.
 *
 * @param offset where in the text, in UTF-16 units; behind its end counts as its end
 * @returns `name:line:column: message`, below it the line with a pointer; of an endless line only a piece
 */
export function quoteLine(name: string, text: string, offset: number, message: string): string {
  const before = text.slice(0, offset).split(lineBreak);
  const start = before.at(-1) ?? '';
  const rest = text.slice(offset).split(lineBreak, 1)[0] ?? '';
  const from = Math.max(0, start.length - 60);
  const shown = [from > 0 ? '…' : '', start.slice(from), rest.slice(0, 40), rest.length > 40 ? '…' : ''];
  const line = printable(shown.join(''));
  // Tabs stay, so that the pointer stands below its character at any tab width.
  const indent = printable(shown.slice(0, 2).join('')).replace(/[^\t]/gu, ' ');
  const margin = `  ${before.length} | `;
  return [
    `${name}:${before.length}:${start.length + 1}: ${message}`,
    margin + line,
    `${' '.repeat(margin.length - 2)}| ${indent}^`,
  ].join('\n');
}

const lineBreak = /\r\n|\n|\r/;

/** The text without control characters but tabs: they could move the cursor of the terminal that shows it. */
export function printable(line: string): string {
  return line.replace(/(?!\t)\p{Cc}/gu, '\ufffd');
}
