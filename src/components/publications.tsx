import type { JSX } from 'preact';
import type { Run } from '../model/publication-groups.ts';
import type { SectionOf } from '../model/resume-model.ts';
import { Anchor } from './anchor.tsx';
import { Citation } from './citation.tsx';
import { Section } from './section.tsx';

type Props = { readonly section: SectionOf<'publications'> };

/** What the authors' marks mean, and the publications as numbered lists, each under the heading of its group. */
export function Publications({ section }: Props): JSX.Element {
  const { list, numbering, marks } = section;
  // The widest number decides how far the citations hang.
  const digits = String(list.count).length;
  return (
    <Section section={section}>
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
      {list.groups.map(({ heading, runs }) => (
        <>
          {heading && <h3 class="group">{heading}</h3>}
          {runs.map((run) => (
            <Citations run={run} numbering={numbering} digits={digits} title={heading ? 'h4' : 'h3'} />
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
  readonly title: 'h3' | 'h4';
};

function Citations({ run, numbering, digits, title }: RunProps): JSX.Element {
  if (run.kind === 'note') {
    return (
      <p class="note">
        <Anchor link={run.note} />
      </p>
    );
  }
  const items = run.citations.map((citation) => <Citation citation={citation} title={title} />);
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
