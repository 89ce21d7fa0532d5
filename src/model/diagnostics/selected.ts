import { text } from '../json.ts';
import type { Context, Finding } from './finding.ts';
import { placedItems } from './path.ts';
import { describe } from './words.ts';

/** Publications of which something else than `true` or `false` says whether they are selected. */
export function selectedFindings({ resume }: Context): readonly Finding[] {
  return placedItems(resume, ['publications']).flatMap(({ path, item }): readonly Finding[] => {
    const { selected } = item;
    const written = text(selected);
    return written === '' || /^(?:true|false)$/i.test(written)
      ? []
      : [
          {
            path: [...path, 'selected'],
            message: `This is ${describe(selected)}, and a publication is selected by true or false.`,
            done: 'Not selected.',
            kind: 'theme',
          },
        ];
  });
}
