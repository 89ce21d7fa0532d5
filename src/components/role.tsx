import type { JSX } from 'preact';
import type { Role as RoleModel } from '../model/entry.ts';
import { Body } from './body.tsx';
import { Dates } from './dates.tsx';

type Props = { readonly role: RoleModel };

/** One of several roles under one employer. */
export function Role({ role }: Props): JSX.Element {
  return (
    <section class={role.short ? 'position short' : 'position'}>
      <header class="row">
        {role.name && <h4 class="role">{role.name}</h4>}
        {role.date.length > 0 && <Dates dates={role.date} />}
      </header>
      {role.place && <p class="place">{role.place}</p>}
      <Body body={role} />
    </section>
  );
}
