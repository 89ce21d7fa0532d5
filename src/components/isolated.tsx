import type { ComponentChildren, JSX } from 'preact';

type Props = { readonly dir: 'ltr' | 'auto' | undefined; readonly children: ComponentChildren };

/** Words that run another way than the line they stand in, or may; as they are where `dir` is absent. */
export function Isolated({ dir, children }: Props): JSX.Element {
  return <>{dir ? <bdi dir={dir}>{children}</bdi> : children}</>;
}
