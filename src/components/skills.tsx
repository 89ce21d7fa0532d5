import type { JSX } from 'preact';
import type { SectionOf } from '../model/resume-model.ts';
import { Section } from './section.tsx';
import { Terms } from './terms.tsx';

type Props = { readonly section: SectionOf<'skills'> };

/** Skills, with a level and the words that belong to each. */
export function Skills({ section }: Props): JSX.Element {
  return (
    <Section section={section}>
      <Terms terms={section.terms} language={section.language} class="p-skill" />
    </Section>
  );
}
