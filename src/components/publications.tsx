import type { JSX } from 'preact';
import type { Run } from '../model/publication-groups.ts';
import type { SectionOf } from '../model/resume-model.ts';
import { Anchor } from './anchor.tsx';
import { Citation } from './citation.tsx';
import { headingTag } from './heading-tag.ts';
import { Section } from './section.tsx';

type Props = { readonly section: SectionOf<'publications'> };

/** What the authors' marks mean, and the publications as numbered lists, each under the heading of its group. */
export function Publications({ section }: Props): JSX.Element {
  const { list, numbering, marks } = section;
  // The widest number decides how far the citations hang.
  const digits = String(list.count).length;
  const level = section.level + 1;
  const Group = headingTag(level);
  return (
    <Section section={section}>
      {marks.length > 0 && (
        <p class="details">
          {marks.map(({ mark, meaning }, at) => (
            <>
              {at > 0 && '\u00a0· '}
              {mark} {meaning}
            </>
          ))}
        </p>
      )}
      {list.groups.map(({ heading, runs }) => (
        <>
          {heading && <Group class="group">{heading}</Group>}
          {runs.map((run) => (
            <Citations
              run={run}
              numbering={numbering}
              digits={digits}
              level={heading ? level + 1 : level}
              language={section.language}
            />
          ))}
        </>
      ))}
    </Section>
  );
}

type RunProps = {
  readonly run: Run;
  readonly numbering: SectionOf<'publications'>['numbering'];
  readonly digits: number;
  /** Of the citations' headings. */
  readonly level: number;
  readonly language: SectionOf<'publications'>['language'];
};

function Citations({ run, numbering, digits, level, language }: RunProps): JSX.Element {
  if (run.kind === 'note') {
    return (
      <p class="note">
        <Anchor link={run.note} language={language} />
      </p>
    );
  }
  const items = run.citations.map((citation) => (
    <Citation citation={citation} level={level} language={language} />
  ));
  const name = `citations digits-${digits}`;
  if (numbering === 'none') return <ul class={name}>{items}</ul>;
  const reversed = numbering === 'descending';
  // Where a list counts from by itself is not said again.
  const natural = reversed ? run.citations.length : 1;
  return (
    <ol class={name} reversed={reversed} start={run.start === natural ? undefined : run.start}>
      {items}
    </ol>
  );
}
