import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Resume } from '../components/resume.tsx';
import type { ResumeModel } from '../model/resume-model.ts';
import { rootClass } from './root-class.ts';
import { structuredData } from './structured-data.ts';
import { stylesheet } from './stylesheet.ts';
import { StructuredData, Style } from './trusted.tsx';

/**
 * The whole document as HTML: nothing in it runs, and nothing is fetched but a photo that the resume names. What it
 * says to machines is JSON-LD in its head.
 *
 * @param model what `readResume` made
 */
export function renderDocument(model: ResumeModel): string {
  return `<!doctype html>\n${renderToString(<Page model={model} />)}\n`;
}

type Props = { readonly model: ResumeModel };

function Page({ model }: Props): JSX.Element {
  const { settings, header, title, description, canonical } = model;
  const { locale, colorScheme } = settings;
  // Photos within the document, and languages without a territory, are none to Open Graph (https://ogp.me).
  const photo = /^https?:/i.test(header.image) ? header.image : '';
  const territory = /^([a-z]+)-(?:[A-Z][a-z]+-)?([A-Z]{2})$/.exec(locale.tag);
  const data = settings.structuredData && structuredData(model);
  return (
    <html lang={locale.tag} dir={locale.dir === 'rtl' ? 'rtl' : undefined}>
      <head>
        {/* First, or a browser reads the title in the wrong encoding. */}
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={colorScheme === 'auto' ? 'light dark' : colorScheme} />
        <title>{title}</title>
        {description && <meta name="description" content={description} />}
        {canonical && <link rel="canonical" href={canonical} />}
        <meta property="og:type" content="profile" />
        <meta property="og:title" content={title} />
        {header.label && <meta property="og:description" content={description} />}
        {canonical && <meta property="og:url" content={canonical} />}
        {photo && <meta property="og:image" content={photo} />}
        {photo && header.name && <meta property="og:image:alt" content={header.name} />}
        {territory && <meta property="og:locale" content={`${territory[1]}_${territory[2]}`} />}
        {data && <StructuredData json={data} />}
        <Style css={stylesheet(settings, header.name)} />
      </head>
      <body class={rootClass(settings)}>
        <Resume model={model} body="main" />
      </body>
    </html>
  );
}
