import type { JSX } from 'preact';
import type { ResumeModel, Section, SectionOf } from '../model/resume-model.ts';
import { Activities } from './activities.tsx';
import { Awards } from './awards.tsx';
import { Certificates } from './certificates.tsx';
import { Education } from './education.tsx';
import { Header } from './header.tsx';
import { Interests } from './interests.tsx';
import { Languages } from './languages.tsx';
import { Projects } from './projects.tsx';
import { Publications } from './publications.tsx';
import { References } from './references.tsx';
import { Skills } from './skills.tsx';
import { Summary } from './summary.tsx';
import { Unknown } from './unknown.tsx';
import { Volunteer } from './volunteer.tsx';
import { Work } from './work.tsx';

type Props = {
  readonly model: ResumeModel;
  /** What holds the sections: the page's `main`, of which there is one, or a `div` in somebody else's page. */
  readonly body: 'main' | 'div';
};

/** The whole resume: its header, and its sections in the model's order. */
export function Resume({ model, body: Body }: Props): JSX.Element {
  const { header, level, sections, settings } = model;
  return (
    <>
      <Header
        header={header}
        level={level}
        language={settings.locale}
        lastUpdated={settings.labels.lastUpdated}
      />
      <Body>{sections.map(setSection)}</Body>
    </>
  );
}

/** The components of sections. */
const components: {
  readonly [kind in Section['kind']]: (props: { readonly section: SectionOf<kind> }) => JSX.Element;
} = {
  summary: Summary,
  education: Education,
  work: Work,
  volunteer: Volunteer,
  projects: Projects,
  publications: Publications,
  activities: Activities,
  awards: Awards,
  certificates: Certificates,
  skills: Skills,
  languages: Languages,
  interests: Interests,
  references: References,
  unknown: Unknown,
};

/** Sets a section by the component of its kind. */
export function setSection<Kind extends Section['kind']>(section: SectionOf<Kind>): JSX.Element {
  return components[section.kind]({ section });
}
