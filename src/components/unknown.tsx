import type { JSX } from 'preact';
import type { SectionOf } from '../model/resume-model.ts';
import { Entry } from './entry.tsx';
import { Section } from './section.tsx';

type Props = { readonly section: SectionOf<'unknown'> };

/** A section that no schema names, set by what its entries seem to be. */
export function Unknown({ section }: Props): JSX.Element {
  return (
    <Section section={section}>
      {section.entries.map((entry) => (
        <Entry entry={entry} level={section.level + 1} language={section.language} class="h-event" />
      ))}
    </Section>
  );
}
