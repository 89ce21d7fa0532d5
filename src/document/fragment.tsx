import { renderToString } from 'preact-render-to-string';
import type { ResumeModel } from '../model/resume-model.ts';
import { EmbeddedResume } from './root.tsx';
import { fragmentStylesheet } from './stylesheet.ts';

/** A resume as a part of somebody else's page. */
export type Fragment = {
  /** One element, `<article lang dir>`, without ids. */
  readonly html: string;
  /** The rules for it, to put into a `<style>` or a file. */
  readonly css: string;
  /** BCP 47 tag of the resume's language. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Name and kind of document, as plain text. */
  readonly title: string;
};

/**
 * A resume's markup and stylesheet for somebody else's page.
 *
 * @param model what `readEmbedded` made
 */
export function fragmentOf(model: ResumeModel): Fragment {
  const { settings, title } = model;
  const { locale } = settings;
  return {
    html: renderToString(<EmbeddedResume model={model} />),
    css: fragmentStylesheet(settings),
    lang: locale.tag,
    dir: locale.dir,
    title,
  };
}
