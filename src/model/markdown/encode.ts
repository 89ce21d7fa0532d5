/** An address as ASCII, in which what was escaped already stays so: what commonmark.js asks of `mdurl`. */
export default function encode(address: string): string {
  return encodeURI(address).replace(/%25(?=[\da-f]{2})/gi, '%');
}
