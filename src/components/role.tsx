import type { JSX } from 'preact';
import type { Role as RoleModel } from '../model/entry.ts';
import { Body } from './body.tsx';
import { Dates } from './dates.tsx';
import { Text } from './text.tsx';

type Props = {
  readonly role: RoleModel;
  /** One level below what it stands under. */
  readonly heading: 'h3' | 'h4';
};

/** One of several roles under one employer. */
export function Role({ role, heading: Heading }: Props): JSX.Element {
  return (
    <section class={role.short ? 'position short' : 'position'}>
      {(role.name || role.date.length > 0) && (
        <header class="row">
          {role.name && (
            <Heading class="role">
              <Text text={role.name} />
            </Heading>
          )}
          {role.date.length > 0 && <Dates dates={role.date} />}
        </header>
      )}
      {role.place && <p class="place">{role.place}</p>}
      <Body body={role} />
    </section>
  );
}
