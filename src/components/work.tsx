import type { JSX } from 'preact';
import type { SectionOf } from '../model/resume-model.ts';
import { Entry } from './entry.tsx';
import { Section } from './section.tsx';

type Props = { readonly section: SectionOf<'work'> };

/** Employment, the roles at one employer under one heading. */
export function Work({ section }: Props): JSX.Element {
  return (
    <Section section={section}>
      {section.entries.map((entry) => (
        <Entry
          entry={entry}
          level={section.level + 1}
          language={section.language}
          class="p-experience h-event"
        />
      ))}
    </Section>
  );
}
