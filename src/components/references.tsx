import type { JSX } from 'preact';
import type { SectionOf } from '../model/resume-model.ts';
import { Anchor } from './anchor.tsx';
import { Blocks } from './blocks.tsx';
import { Details } from './details.tsx';
import { Section } from './section.tsx';

type Props = { readonly section: SectionOf<'references'> };

export function References({ section }: Props): JSX.Element {
  return (
    <Section section={section}>
      {section.references.map(({ name, details, paragraphs }) => (
        <article class="entry">
          {name.text && (
            <h3>
              <Anchor link={name} />
            </h3>
          )}
          <Details details={details} />
          {paragraphs.length > 0 && (
            <blockquote>
              <Blocks blocks={paragraphs} />
            </blockquote>
          )}
        </article>
      ))}
    </Section>
  );
}
