import type { ComponentChildren, JSX } from 'preact';
import type { Section as SectionModel } from '../model/resume-model.ts';

type Props = { readonly section: SectionModel; readonly children: ComponentChildren };

/** A section under its heading. */
export function Section({ section: { kind, heading }, children }: Props): JSX.Element {
  return (
    <section class={kind}>
      <h2>{heading}</h2>
      {children}
    </section>
  );
}
