import type { JSX } from 'preact';
import { type Block, isList } from '../model/blocks.ts';
import { Highlights } from './highlights.tsx';
import { Text } from './text.tsx';

type Props = { readonly blocks: readonly Block[] };

/** Paragraphs and lists of a longer text. */
export function Blocks({ blocks }: Props): JSX.Element {
  return (
    <>
      {blocks.map((block) =>
        isList(block) ? (
          <Highlights highlights={block.list} />
        ) : (
          <p>
            <Text text={block} />
          </p>
        ),
      )}
    </>
  );
}
