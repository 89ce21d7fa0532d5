import type { JSX } from 'preact';
import type { SectionOf } from '../model/resume-model.ts';
import { Citation } from './citation.tsx';
import { Section } from './section.tsx';

type Props = { readonly section: SectionOf<'publications'> };

/** The publications as a numbered list, and what the marks behind the authors mean. */
export function Publications({ section }: Props): JSX.Element {
  const { citations, numbering, marks } = section;
  // The widest number decides how far the citations hang.
  const digits = String(citations.length).length;
  const List = numbering === 'none' ? 'ul' : 'ol';
  return (
    <Section section={section}>
      <List class={`citations digits-${digits}`} reversed={numbering === 'descending'}>
        {citations.map((citation) => (
          <Citation citation={citation} level={section.level + 1} />
        ))}
      </List>
      {marks.length > 0 && (
        <p class="details">
          {marks.map(({ mark, meaning }, at) => (
            <>
              {at > 0 && ' · '}
              {mark} {meaning}
            </>
          ))}
        </p>
      )}
    </Section>
  );
}
