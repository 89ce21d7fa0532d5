import type { JSX } from 'preact';
import type { Contact, Header as HeaderModel } from '../model/basics.ts';
import type { Punctuation } from '../model/punctuation.ts';
import { Anchor } from './anchor.tsx';
import { headingTag } from './heading-tag.ts';
import { Text } from './text.tsx';
import { Times } from './times.tsx';

type Props = {
  readonly header: HeaderModel;
  /** Of the name's heading. */
  readonly level: number;
  readonly language: Punctuation;
  readonly lastUpdated: string;
};

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
export function Header({ header, level, language, lastUpdated }: Props): JSX.Element {
  const { name, label, image, contacts, lastModified } = header;
  const Name = headingTag(level);
  return (
    <header class="head p-contact h-card">
      <div class="who">
        {name && <Name class="p-name">{name}</Name>}
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
                  <span
                    class={contact.evident ? 'unseen' : 'network'}
                  >{`${contact.label}${language.colon}`}</span>
                )}
                <Anchor
                  link={contact}
                  language={language}
                  class={classOf(contact)}
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

/** What has no address is none, though it stands where one is asked for. */
function classOf({ kind, url }: Contact): string | undefined {
  const name = properties[kind];
  return url === '' && name?.startsWith('u-') ? undefined : name;
}
