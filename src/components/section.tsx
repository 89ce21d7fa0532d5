import type { ComponentChildren, JSX } from 'preact';
import type { Section as SectionModel } from '../model/resume-model.ts';
import { headingTag } from './heading-tag.ts';

type Props = { readonly section: SectionModel; readonly children: ComponentChildren };

/** A section under its heading. */
export function Section({ section: { kind, heading, level }, children }: Props): JSX.Element {
  const Heading = headingTag(level);
  return (
    <section class={kind}>
      <Heading>{heading}</Heading>
      {children}
    </section>
  );
}
