/** The character of a code, which every runtime of ours can make itself. */
export default function fromCodePoint(code: number): string {
  return String.fromCodePoint(code);
}
