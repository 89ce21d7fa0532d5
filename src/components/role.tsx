import type { JSX } from 'preact';
import type { Role as RoleModel } from '../model/entry.ts';
import type { Punctuation } from '../model/punctuation.ts';
import { Body } from './body.tsx';
import { Dates } from './dates.tsx';
import { headingTag } from './heading-tag.ts';
import { Text } from './text.tsx';

type Props = {
  readonly role: RoleModel;
  /** Of its heading: one below what it stands under. */
  readonly level: number;
  readonly language: Punctuation;
};

/** One of several roles under one employer. */
export function Role({ role, level, language }: Props): JSX.Element {
  const Heading = headingTag(level);
  return (
    <section class={role.short ? 'position short' : 'position'}>
      {(role.name || role.date.length > 0) && (
        <header class="row">
          {role.name && (
            <Heading class="role p-summary">
              <Text text={role.name} />
            </Heading>
          )}
          {role.date.length > 0 && <Dates dates={role.date} event />}
        </header>
      )}
      {role.place && <p class="place p-location">{role.place}</p>}
      <Body body={role} language={language} />
    </section>
  );
}
