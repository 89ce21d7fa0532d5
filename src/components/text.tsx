import type { JSX } from 'preact';
import type { RichNode, RichText } from '../model/rich-text.ts';

type Props = { readonly text: RichText };

/** A text with what its author emphasised, linked or broken in it. */
export function Text({ text }: Props): JSX.Element {
  return <>{typeof text === 'string' ? text : text.map(setNode)}</>;
}

function setNode(node: RichNode): JSX.Element | string {
  if (typeof node === 'string') return node;
  if (node.tag === 'br') return <br />;
  if (node.tag === 'a')
    return (
      <a href={node.url} title={node.title || undefined}>
        {node.children.map(setNode)}
      </a>
    );
  const Tag = node.tag;
  return <Tag>{node.children.map(setNode)}</Tag>;
}
