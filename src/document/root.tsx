import type { ComponentChildren, JSX } from 'preact';
import { Resume } from '../components/resume.tsx';
import type { Settings } from '../model/options.ts';
import type { ResumeModel } from '../model/resume-model.ts';
import { rootClass } from './root-class.ts';
import { colorClass } from './stylesheet.ts';

/** A whole resume within somebody else's page. */
export function EmbeddedResume({ model }: { readonly model: ResumeModel }): JSX.Element {
  return (
    <Root settings={model.settings} class="">
      <Resume model={model} body="div" />
    </Root>
  );
}

type Props = {
  readonly settings: Settings;
  /** More classes. */
  readonly class: string;
  readonly children: ComponentChildren;
};

/** The element that the stylesheet begins at. An article, within which a `header` is not taken for the page's own. */
export function Root({ settings, class: more, children }: Props): JSX.Element {
  const { locale } = settings;
  const names = [rootClass(settings), colorClass(settings), more].filter((name) => name !== '');
  return (
    <article class={names.join(' ')} lang={locale.tag} dir={locale.dir}>
      {children}
    </article>
  );
}
