import type { JSX } from 'preact';
import { Header as SetHeader } from '../components/header.tsx';
import { setSection } from '../components/resume.tsx';
import { EmbeddedResume, Root } from '../document/root.tsx';
import { fragmentStylesheet } from '../document/stylesheet.ts';
import { Style } from '../document/trusted.tsx';
import type { FragmentOptions, Resume as ResumeJson } from '../index.ts';
import { object } from '../model/json.ts';
import { readEmbedded, readEmbeddedSection } from '../model/resume-model.ts';

export type { FragmentOptions, Resume as ResumeJson } from '../index.ts';

/** What every component takes. */
export type ResumeProps = {
  /** A resume in JSON Resume, of any version. What is no object counts as an empty one. */
  readonly resume: ResumeJson;
  /**
   * How to set it; they win over the resume's own `meta.themeOptions`. `colorScheme` is `light` unless given here.
   * `headingLevel` is that of the component's first heading: 1 unless given, 2 for a section alone.
   */
  readonly options?: FragmentOptions | undefined;
};

/** The whole resume in one `<article>`, as `renderFragment` gives it. */
export function Resume({ resume, options }: ResumeProps): JSX.Element {
  return <EmbeddedResume model={readEmbedded(object(resume), options)} />;
}

/**
 * The stylesheet of all components as a `<style>`: what `jsonresume-theme-scholar/styles.css` holds, and the rules of the
 * resume's colours and of `fontFaces`, which only this component knows.
 */
export function ResumeStyles({ resume, options }: Partial<ResumeProps>): JSX.Element {
  return <Style css={fragmentStylesheet(readEmbedded(object(resume), options).settings)} />;
}

/** Name, label, photo and addresses. */
export function Header({ resume, options }: ResumeProps): JSX.Element {
  const { header, level, settings } = readEmbedded(object(resume), options);
  return (
    <Root settings={settings} class="part">
      <SetHeader
        header={header}
        level={level}
        language={settings.locale}
        lastUpdated={settings.labels.lastUpdated}
      />
    </Root>
  );
}

/**
 * One section by its key, such as `talks` or any that the resume makes up. All sections below are this one.
 *
 * @returns nothing where the resume has nothing to show in it
 */
export function Section({
  name,
  resume,
  options,
}: ResumeProps & { readonly name: string }): JSX.Element | null {
  const { sections, settings } = readEmbeddedSection(object(resume), options, name);
  return sections.length === 0 ? null : (
    <Root settings={settings} class="part">
      {sections.map(setSection)}
    </Root>
  );
}

/** The biography: `basics.summary`. */
export function Summary(props: ResumeProps): JSX.Element | null {
  return Section({ ...props, name: 'summary' });
}

/** Places of study: `education`. */
export function Education(props: ResumeProps): JSX.Element | null {
  return Section({ ...props, name: 'education' });
}

/** Positions held: `work`, but for entries whose `type` moves them to a section of their own. */
export function Work(props: ResumeProps): JSX.Element | null {
  return Section({ ...props, name: 'work' });
}

/** The numbered citations: `publications`, the own name in bold. */
export function Publications(props: ResumeProps): JSX.Element | null {
  return Section({ ...props, name: 'publications' });
}

/** Projects: `projects`, but for entries whose `type` moves them to a section of their own. */
export function Projects(props: ResumeProps): JSX.Element | null {
  return Section({ ...props, name: 'projects' });
}

/** Talks: `talks`, `presentations`, and entries of that type. */
export function Talks(props: ResumeProps): JSX.Element | null {
  return Section({ ...props, name: 'talks' });
}

/** Teaching: `teaching`, and entries of that type. */
export function Teaching(props: ResumeProps): JSX.Element | null {
  return Section({ ...props, name: 'teaching' });
}

/** Mentoring: `mentoring`, and entries of that type. */
export function Mentoring(props: ResumeProps): JSX.Element | null {
  return Section({ ...props, name: 'mentoring' });
}

/** Grants: `grants`, and entries of that type. */
export function Grants(props: ResumeProps): JSX.Element | null {
  return Section({ ...props, name: 'grants' });
}

/** Patents: `patents`, and entries of that type. */
export function Patents(props: ResumeProps): JSX.Element | null {
  return Section({ ...props, name: 'patents' });
}

/** Service to the field: `service`, and entries of that type. */
export function Service(props: ResumeProps): JSX.Element | null {
  return Section({ ...props, name: 'service' });
}

/** Voluntary work: `volunteer`, but for entries whose `type` moves them to a section of their own. */
export function Volunteer(props: ResumeProps): JSX.Element | null {
  return Section({ ...props, name: 'volunteer' });
}

/** Outreach: `outreach`, and entries of that type. */
export function Outreach(props: ResumeProps): JSX.Element | null {
  return Section({ ...props, name: 'outreach' });
}

/** Awards and honors: `awards`, the same award of several years on one line. */
export function Awards(props: ResumeProps): JSX.Element | null {
  return Section({ ...props, name: 'awards' });
}

/** Certificates: `certificates`. */
export function Certificates(props: ResumeProps): JSX.Element | null {
  return Section({ ...props, name: 'certificates' });
}

/** Memberships: `memberships`, and entries of that type. */
export function Memberships(props: ResumeProps): JSX.Element | null {
  return Section({ ...props, name: 'memberships' });
}

/** Skills: `skills`. */
export function Skills(props: ResumeProps): JSX.Element | null {
  return Section({ ...props, name: 'skills' });
}

/** Languages: `languages`. */
export function Languages(props: ResumeProps): JSX.Element | null {
  return Section({ ...props, name: 'languages' });
}

/** Interests: `interests`. */
export function Interests(props: ResumeProps): JSX.Element | null {
  return Section({ ...props, name: 'interests' });
}

/** References: `references`. */
export function References(props: ResumeProps): JSX.Element | null {
  return Section({ ...props, name: 'references' });
}
