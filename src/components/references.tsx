import type { JSX } from 'preact';
import type { SectionOf } from '../model/resume-model.ts';
import { Anchor } from './anchor.tsx';
import { Blocks } from './blocks.tsx';
import { Details } from './details.tsx';
import { headingTag } from './heading-tag.ts';
import { Section } from './section.tsx';

type Props = { readonly section: SectionOf<'references'> };

/** What others say of the person, each under who it is. */
export function References({ section }: Props): JSX.Element {
  const Name = headingTag(section.level + 1);
  return (
    <Section section={section}>
      {section.references.map(({ name, details, paragraphs }) => (
        <article class="entry">
          {name.text && (
            <Name>
              <Anchor link={name} language={section.language} />
            </Name>
          )}
          <Details details={details} language={section.language} />
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
