import type { JSX } from 'preact';
import type { SectionOf } from '../model/resume-model.ts';
import { Blocks } from './blocks.tsx';
import { Section } from './section.tsx';

type Props = { readonly section: SectionOf<'summary'> };

/** The biography, under a heading of its own. */
export function Summary({ section }: Props): JSX.Element {
  return (
    <Section section={section}>
      <div class="p-summary">
        <Blocks blocks={section.paragraphs} />
      </div>
    </Section>
  );
}
