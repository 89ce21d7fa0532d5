import type { JSX } from 'preact';
import type { ResumeModel, Section } from '../model/resume-model.ts';
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

/** The component that sets a section. */
export function setSection(section: Section): JSX.Element {
  switch (section.kind) {
    case 'summary':
      return <Summary section={section} />;
    case 'education':
      return <Education section={section} />;
    case 'work':
      return <Work section={section} />;
    case 'volunteer':
      return <Volunteer section={section} />;
    case 'projects':
      return <Projects section={section} />;
    case 'publications':
      return <Publications section={section} />;
    case 'activities':
      return <Activities section={section} />;
    case 'awards':
      return <Awards section={section} />;
    case 'certificates':
      return <Certificates section={section} />;
    case 'skills':
      return <Skills section={section} />;
    case 'languages':
      return <Languages section={section} />;
    case 'interests':
      return <Interests section={section} />;
    case 'references':
      return <References section={section} />;
    case 'unknown':
      return <Unknown section={section} />;
  }
}
