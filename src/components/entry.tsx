import type { JSX } from 'preact';
import type { Entry as EntryModel } from '../model/entry.ts';
import type { Punctuation } from '../model/punctuation.ts';
import { Anchor } from './anchor.tsx';
import { Body } from './body.tsx';
import { Dates } from './dates.tsx';
import { headingTag } from './heading-tag.ts';
import { Role } from './role.tsx';
import { Text } from './text.tsx';

type Props = {
  readonly entry: EntryModel;
  /** Of its title's heading. */
  readonly level: number;
  readonly language: Punctuation;
  /** Class names of https://microformats.org/wiki/h-resume and h-event. */
  readonly class: string;
};

/**
 * A title with one role under it, whose date stands beside the title, or with several, each with its own. Without a
 * title the role stands in its place.
 */
export function Entry({ entry, level, language, class: className }: Props): JSX.Element {
  const { title, place, roles, short } = entry;
  const Title = headingTag(level);
  const [only, ...others] = roles;
  const single = only && others.length === 0;
  const role = single && only.name && (
    <p class="role p-summary">
      <Text text={only.name} />
    </p>
  );
  const heading = title.text ? (
    <Title class="p-name">
      <Anchor link={title} language={language} class={title.url && 'u-url'} />
    </Title>
  ) : (
    role
  );
  const date = single && only.date.length > 0 && <Dates dates={only.date} event />;
  return (
    <article class={`entry ${short ? 'short ' : ''}${className}`}>
      {(heading || date || place) && (
        <header class="row">
          {heading}
          {date}
          {place && <p class="place p-location">{place}</p>}
        </header>
      )}
      {single && ((title.text && role) || only.place) && (
        <div class="row">
          {title.text && role}
          {only.place && <p class="place p-location">{only.place}</p>}
        </div>
      )}
      {single ? (
        <Body body={only} language={language} />
      ) : (
        roles.map((role) => <Role role={role} level={title.text ? level + 1 : level} language={language} />)
      )}
    </article>
  );
}
