import { fieldsOf } from './entry.ts';
import type { Fields } from './fields.ts';
import { flatMap } from './flat-map.ts';
import { inline } from './inline.ts';
import { texts } from './json.ts';
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
  const addressed: Labelled[] = [];
  for (const [key, label] of labelled) {
    const address = fields.unread(key);
    if (address !== '') addressed.push([labels[label], address]);
  }
  if (website !== '') addressed.push([labels.website, website]);
  const listed = fieldsOf(fields.value('links'), 'url').map((entry): Labelled => {
    const label = [...new Set(entry.texts('label', 'type', 'name', 'title'))];
    const address = entry.text('url', 'href', 'link');
    return [[...label, ...entry.restTexts()].join(', '), address];
  });
  return flatMap([...addressed, ...listed], ([label, address]): readonly Link[] => {
    const { text, url } = link(label, address);
    const shown = url === '' ? inline(texts([label, address]).join(': ')) : text;
    return plainText(shown) === '' ? [] : [{ text: shown, url }];
  });
}

type Labelled = readonly [label: string, address: string];
