import type { JSX } from 'preact';
import type { SectionOf } from '../model/resume-model.ts';
import { Lines } from './lines.tsx';
import { Section } from './section.tsx';

type Props = { readonly section: SectionOf<'certificates'> };

/** Certificates, a line each. */
export function Certificates({ section }: Props): JSX.Element {
  return (
    <Section section={section}>
      <Lines lines={section.lines} language={section.language} />
    </Section>
  );
}
