import type { ComponentChildren, JSX } from 'preact';

type Props = { readonly dir: 'ltr' | undefined; readonly children: ComponentChildren };

/** A list of words that runs another way than the line it stands in, as `runOf` tells; as it is where it does not. */
export function Isolated({ dir, children }: Props): JSX.Element {
  return <>{dir ? <bdi dir={dir}>{children}</bdi> : children}</>;
}
