import type { JSX } from 'preact';
import type { Contact, Header as HeaderModel } from '../model/basics.ts';
import type { Punctuation } from '../model/punctuation.ts';
import { Anchor } from './anchor.tsx';
import { Language } from './language.ts';
import { Text } from './text.tsx';
import { Times } from './times.tsx';

type Props = { readonly header: HeaderModel; readonly lastUpdated: string };

/** Class names of https://microformats.org/wiki/h-card. */
const properties: { readonly [kind in Contact['kind']]: string | undefined } = {
  email: 'u-email',
  phone: 'p-tel',
  url: 'u-url',
  profile: 'u-url',
  location: 'p-adr',
  other: undefined,
};

/** Who it is and how to reach them. */
export function Header({ header, lastUpdated }: Props, { colon }: Punctuation): JSX.Element {
  const { name, label, image, contacts, lastModified } = header;
  return (
    <header class="head p-contact h-card">
      <div class="who">
        {name && <h1 class="p-name">{name}</h1>}
        {label && (
          <p class="label p-job-title">
            <Text text={label} />
          </p>
        )}
        {contacts.length > 0 && (
          <ul class="contacts">
            {contacts.map((contact) => (
              <li>
                {contact.label && (
                  <span class={contact.evident ? 'unseen' : 'network'}>{`${contact.label}${colon}`}</span>
                )}
                <Anchor
                  link={contact}
                  class={properties[contact.kind]}
                  dir={contact.kind === 'location' || contact.kind === 'other' ? undefined : 'ltr'}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
      {(image || lastModified.length > 0) && (
        <div class="corner">
          {image && <img class="u-photo" src={image} alt={name} />}
          {lastModified.length > 0 && (
            <p class="updated">
              {lastUpdated} <Times dates={lastModified} />
            </p>
          )}
        </div>
      )}
    </header>
  );
}

Header.contextType = Language;
