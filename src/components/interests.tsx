import type { JSX } from 'preact';
import type { SectionOf } from '../model/resume-model.ts';
import { Section } from './section.tsx';
import { Terms } from './terms.tsx';

type Props = { readonly section: SectionOf<'interests'> };

/** Interests, with the words that belong to each. */
export function Interests({ section }: Props): JSX.Element {
  return (
    <Section section={section}>
      <Terms terms={section.terms} language={section.language} class="p-interest" />
    </Section>
  );
}
