import type { JSX } from 'preact';
import type { SectionOf } from '../model/resume-model.ts';
import { Lines } from './lines.tsx';
import { Section } from './section.tsx';

type Props = { readonly section: SectionOf<'activities'> };

/** An academic section: an entry of one line for each talk, course, grant and so on. */
export function Activities({ section }: Props): JSX.Element {
  return (
    <Section section={section}>
      <Lines lines={section.lines} language={section.language} />
    </Section>
  );
}
