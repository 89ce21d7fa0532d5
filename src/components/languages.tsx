import type { JSX } from 'preact';
import type { SectionOf } from '../model/resume-model.ts';
import { Section } from './section.tsx';
import { Terms } from './terms.tsx';

type Props = { readonly section: SectionOf<'languages'> };

/** Languages, with how well each is spoken. */
export function Languages({ section }: Props): JSX.Element {
  return (
    <Section section={section}>
      <Terms terms={section.terms} language={section.language} class="p-language" />
    </Section>
  );
}
