import { fieldsOf } from './entry.ts';
import type { Fields } from './fields.ts';
import { inline } from './inline.ts';
import { joinTexts } from './json.ts';
import { type Link, link } from './link.ts';
import type { Settings } from './options.ts';
import { plainText } from './rich-text.ts';

/**
 * What al-folio's bibliography calls its links, and what people call those of a talk (resume-schema#20), each with the
 * word for it.
 */
export const labelled = Object.entries({
  pdf: 'pdf',
  code: 'code',
  slides: 'slides',
  poster: 'poster',
  video: 'video',
  recording: 'video',
  supp: 'supplement',
  blog: 'blog',
} as const);

/**
 * Labelled links: the keys above, and `links` of `{type or label, url}`. One that leads nowhere shows its address.
 *
 * @param website shown as one where the title already leads somewhere else
 */
export function readLinks(fields: Fields, { labels }: Settings, website = ''): readonly Link[] {
  const links: Link[] = [];
  const add = (label: string, address: string): void => {
    const { text, url } = link(label, address);
    const shown = url === '' ? inline(joinTexts([label, address], ': ')) : text;
    if (plainText(shown) !== '') links.push({ text: shown, url });
  };
  if (fields.areRead && website === '') return links;
  for (const [key, label] of labelled) {
    const address = fields.unread(key);
    if (address !== '') add(labels[label], address);
  }
  if (website !== '') add(labels.website, website);
  for (const entry of fieldsOf(fields.value('links'), 'url')) {
    const label = [...new Set(entry.texts('label', 'type', 'name', 'title'))];
    const address = entry.text('url', 'href', 'link');
    add([...label, ...entry.restTexts()].join(', '), address);
  }
  return links;
}
