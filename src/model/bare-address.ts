import type { RichNode } from './rich-text.ts';
import { safeUrl } from './url.ts';

// What stands before an address and where it ends in running text: https://github.github.com/gfm/#autolinks-extension-,
// and at the marks of scripts that set no space behind them.
// The bounds keep the time linear: no name before an @ is longer
// (https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.1). To look behind would stop Safari before 16.4.
const address =
  /(^|[^\w/@.+-])((?:https?:\/\/|www\.)[^\s<>"“”،؛।、。〈-】！（），：；？]+|[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8})/gi;

/** What ends the sentence rather than the address. */
const trailing = /[?!.,:;*_~'"’”]$/;

/** Makes links of the web and mail addresses that stand bare in a string. */
export function linkAddresses(written: string): readonly RichNode[] {
  const nodes: RichNode[] = [];
  let end = 0;
  for (const { 1: before = '', 2: found = '', index } of written.matchAll(address)) {
    const start = index + before.length;
    const words = withoutTrailing(found);
    const url = safeUrl(/^(?:https?:|www\.)/i.test(words) ? words : `mailto:${words}`);
    if (url === '') continue;
    nodes.push(written.slice(end, start), { tag: 'a', url, title: '', children: [words] });
    end = start + words.length;
  }
  return [...nodes, written.slice(end)].filter((node) => node !== '');
}

/** A closing bracket belongs to the address only if it opened one, as in Wikipedia's. */
function withoutTrailing(found: string): string {
  let end = found.length;
  let open = count(found, '(') - count(found, ')');
  while (end > 0) {
    if (found[end - 1] === ')' && open < 0) open += 1;
    else if (!trailing.test(found.slice(end - 1, end))) break;
    end -= 1;
  }
  return found.slice(0, end);
}

function count(found: string, bracket: string): number {
  return found.split(bracket).length - 1;
}
