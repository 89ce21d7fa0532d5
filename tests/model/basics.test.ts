import { describe, expect, test } from 'vitest';
import { readHeader, readSummary } from '../../src/model/basics.ts';
import { settings } from './reading.ts';

const header = (basics: { readonly [key: string]: unknown }) => readHeader(basics, {}, settings());
const contact = (basics: { readonly [key: string]: unknown }) => header(basics).contacts[0];

test('nothing in basics is nothing in the header', () => {
  expect(header({})).toEqual({ name: '', label: '', image: '', contacts: [], address: '', lastModified: [] });
});

test('the contacts come in one order, whatever the order of the fields', () => {
  const basics = {
    profiles: [{ network: 'GitHub', url: 'https://github.com/ada' }],
    location: { city: 'London' },
    url: 'https://ada.example',
    phone: '+44 1234',
    email: 'ada@example.com',
  };
  expect(header(basics).contacts.map(({ kind }) => kind)).toEqual([
    'email',
    'phone',
    'url',
    'profile',
    'location',
  ]);
});

describe('a name and a label under another key', () => {
  test.each([
    [{ fullName: 'Ada Lovelace' }, 'Ada Lovelace'],
    [{ firstName: 'Ada', lastName: 'Lovelace' }, 'Ada Lovelace'],
    [{ firstname: 'Ada', lastname: 'Lovelace' }, 'Ada Lovelace'],
    [{ Name: 'Ada' }, 'Ada'],
    [{ name: 'Ada', fullName: 'Ada' }, 'Ada'],
  ])('%j is the name, and nothing is left among the contacts', (basics, name) => {
    expect(header(basics)).toMatchObject({ name, contacts: [] });
  });

  test('stay where they are beside another name and label', () => {
    const { name, label, contacts } = header({
      name: 'Ada',
      lastName: 'King',
      label: 'Countess',
      title: 'Lady',
    });
    expect([name, label]).toEqual(['Ada', 'Countess']);
    expect(contacts.map((one) => `${one.label}: ${one.text}`)).toEqual(['Last Name: King', 'Title: Lady']);
  });

  test.each(['title', 'position'])('a %s is the label where there is no other', (key) => {
    expect(header({ name: 'Ada', [key]: 'Professor' })).toMatchObject({ label: 'Professor', contacts: [] });
  });
});

test('a scheme in front of an address of mail is no part of it', () => {
  expect(contact({ email: 'mailto:ada@example.com' })).toMatchObject({
    text: 'ada@example.com',
    url: 'mailto:ada@example.com',
  });
});

describe('older schemas', () => {
  test('picture is the image, website the address, bio the summary', () => {
    const basics = { picture: 'https://example.com/me.jpg', website: 'https://ada.example', bio: 'Hello' };
    expect(header(basics).image).toBe('https://example.com/me.jpg');
    expect(contact(basics)).toMatchObject({ kind: 'url', url: 'https://ada.example', text: 'ada.example' });
    expect(readSummary(basics)).toEqual(['Hello']);
  });

  test('the modern field wins where both are filled, and gives way where it is empty', () => {
    expect(
      header({ image: 'https://a.example/new.jpg', picture: 'https://a.example/old.jpg' }).image,
    ).toContain('new');
    expect(header({ image: '', picture: 'https://a.example/old.jpg' }).image).toContain('old');
  });
});

test.each([
  ['Richard<br>Hendriks', 'Richard Hendriks'],
  ['Richard\nHendriks', 'Richard Hendriks'],
  ['**Ada** O&#39;Neil', "Ada O'Neil"],
  ['[Ada](https://ada.example)', '[Ada](https://ada.example)'],
  ['Ada <King>', 'Ada <King>'],
])('the name %j is set without marks: %s', (name, set) => {
  expect(header({ name }).name).toBe(set);
});

test.each([
  ['ada@example.com', 'mailto:ada@example.com'],
  ['ada(at)example.com', ''],
  ['ada@example.com or bob@example.com', ''],
  ['ada [at] example.com', ''],
])('the address %s links to %j', (email, url) => {
  expect(contact({ email })).toMatchObject({ kind: 'email', text: email, url });
});

test.each([
  ['+1 (919) 555-0100', 'tel:+19195550100'],
  ['712-117-2923', 'tel:7121172923'],
  ['ask me', ''],
  ['555 0100 ext. 4', ''],
  ['+49 (0)176 58158410', 'tel:+4917658158410'],
  ['+44(0) 20 7946 0000', 'tel:+442079460000'],
  ['(0)176 58158410', 'tel:017658158410'],
])('the number %s links to %j', (phone, url) => {
  expect(contact({ phone })).toMatchObject({ kind: 'phone', text: phone, url });
});

test.each([
  [{ url: 'https://example.com/' }, 'example.com', 'https://example.com/'],
  [{ url: 'www.example.com/me' }, 'example.com/me', 'https://www.example.com/me'],
  [{ url: 'javascript:alert(1)' }, 'javascript:alert(1)', ''],
  [{ url: 'see below' }, 'see below', ''],
])('the website of %j shows %s', (basics, text, url) => {
  expect(contact(basics)).toMatchObject({ kind: 'url', text, url });
});

describe('a profile', () => {
  const profile = (fields: unknown) => contact({ profiles: [fields] });

  test.each([
    [
      'with an address',
      { network: 'GitHub', username: 'ada', url: 'https://github.com/ada' },
      'github.com/ada',
    ],
    ['without an address', { network: 'GitHub', username: 'ada' }, 'ada'],
    ['with a network alone', { network: 'GitHub' }, 'GitHub'],
    [
      'whose address is a number',
      { network: 'ORCID', username: 'Ada L', url: 'https://orcid.org/0000-0002' },
      'Ada L, orcid.org/0000-0002',
    ],
    [
      'whose address has letters with accents',
      { network: 'LinkedIn', username: 'zoé-król', url: 'https://www.linkedin.com/in/zo%C3%A9-kr%C3%B3l/' },
      'linkedin.com/in/zoé-król',
    ],
    [
      'with a handle that its address says',
      { network: 'Mastodon', username: '@ada@hci.example', url: 'https://hci.example/@ada' },
      'hci.example/@ada',
    ],
    [
      'with a handle on another server than its address',
      { network: 'Mastodon', username: '@ada@hci.example', url: 'https://old.example/@ada' },
      '@ada@hci.example, old.example/@ada',
    ],
    ['as a string', 'GitHub', 'GitHub'],
  ])('%s', (_, fields, text) => {
    expect(profile(fields)?.text).toBe(text);
  });

  test('with an unsafe address keeps it as text', () => {
    expect(profile({ network: 'X', username: 'ada', url: 'javascript:alert(1)' })).toMatchObject({
      text: 'ada, javascript:alert(1)',
      url: '',
    });
  });

  test.each([
    [{ username: 'linkedin.com/in/ada' }, 'linkedin.com/in/ada', 'https://linkedin.com/in/ada'],
    [
      { username: 'https://www.linkedin.com/in/ada/', url: '' },
      'linkedin.com/in/ada',
      'https://www.linkedin.com/in/ada/',
    ],
    [
      { username: 'https://www.linkedin.com/in/ada', url: 'https://linkedin.com/in/ada' },
      'linkedin.com/in/ada',
      'https://linkedin.com/in/ada',
    ],
    [{ username: 'ada.lovelace' }, 'ada.lovelace', 'https://www.linkedin.com/in/ada.lovelace'],
  ])('whose username is an address, as in %j, leads there', (fields, text, url) => {
    expect(profile({ network: 'LinkedIn', ...fields })).toMatchObject({ text, url });
  });

  test('that is empty is none', () => {
    expect(profile({ network: '', username: '', url: '' })).toBeUndefined();
    expect(profile({})).toBeUndefined();
  });

  test('in an object, where a list belongs, is shown', () => {
    expect(contact({ profiles: { network: 'GitHub', username: 'ada' } })?.text).toBe('ada');
  });

  test('says its network where its address does not', () => {
    expect(profile({ network: 'Stack Overflow', url: 'https://stackoverflow.com/u/1' })?.evident).toBe(true);
    expect(profile({ network: 'Mastodon', username: 'ada', url: 'https://hci.example/@ada' })?.evident).toBe(
      false,
    );
  });
});

test('the day of the last change is shown only where the option asks', () => {
  const meta = { lastModified: '2024-03-31T23:30:00Z' };
  expect(readHeader({}, meta, settings()).lastModified).toEqual([]);
  expect(readHeader({}, meta, settings({ lastModified: true })).lastModified).toEqual([
    { text: 'Mar 2024', datetime: '2024-03-31' },
  ]);
});

test('fields of the wrong type are read for their text', () => {
  expect(header({ name: { de: 'Ada', en: 'Ada L' }, label: ['Poet', 'Analyst'] })).toMatchObject({
    name: 'Ada, Ada L',
    label: 'Poet, Analyst',
  });
  expect(contact({ phone: 7121172923 })).toMatchObject({ text: '7121172923', url: 'tel:7121172923' });
});

test('a website that is the page of a profile is given once, under the name of the network', () => {
  const { contacts } = header({
    url: 'https://github.com/ada/',
    profiles: [{ network: 'GitHub', username: 'ada', url: 'http://www.github.com/ada' }],
  });
  expect(contacts.map(({ label, text }) => [label, text])).toEqual([['GitHub', 'github.com/ada']]);
});

test('a field of its own that is the page of a profile is given once as well', () => {
  const { contacts } = header({
    github: 'https://github.com/ada/',
    profiles: [{ network: 'GitHub', username: 'ada', url: 'https://github.com/ada' }],
  });
  expect(contacts.map(({ label, text }) => [label, text])).toEqual([['GitHub', 'github.com/ada']]);
});

test('and in front of a number', () => {
  expect(contact({ phone: 'tel:+49-123-456' })).toMatchObject({ text: '+49-123-456', url: 'tel:+49123456' });
});

test('an address of mail that is a profile as well stays one', () => {
  const { contacts } = header({
    email: 'ada@engines.example',
    profiles: [{ network: 'Email', url: 'mailto:ada@engines.example' }],
  });
  expect(contacts[0]).toMatchObject({ kind: 'email', text: 'ada@engines.example' });
});

test.each([
  ['LinkedIn', 'https://www.linkedin.com/in/ada', true],
  ['research-gate', 'https://www.researchgate.net/profile/Ada', true],
  ['group', 'https://engines.example', false],
  ['pager', '555', false],
])('a field %s of its own, %s: is it said by its address? %s', (key, value, evident) => {
  expect(contact({ [key]: value })).toMatchObject({ kind: 'other', evident });
});

test('a website that a profile links to, but does not print, is given beside it', () => {
  const { contacts } = header({
    url: 'https://github.com/ada',
    profiles: [{ network: 'GitHub', username: 'ada' }],
  });
  expect(contacts.map(({ text }) => text)).toEqual(['github.com/ada', 'ada']);
});

test('a theme is none of the contacts', () => {
  expect(header({ theme: 'blue' }).contacts).toEqual([]);
});

test('the biography is a paragraph a line', () => {
  expect(readSummary({ summary: 'One.\n\nTwo.' })).toEqual(['One.', 'Two.']);
  expect(readSummary({ summary: ['One.', 'Two.'] })).toEqual(['One.', 'Two.']);
});

test('further prose goes on with the biography, while addresses and facts are contacts', () => {
  const prose = 'I build engines that weave algebraical patterns just as the loom weaves flowers and leaves.';
  const page = `https://example.com/${'a'.repeat(80)}`;
  const basics = {
    summary: 'One.',
    mission: prose,
    tenets: [prose.toUpperCase(), 'Two.'],
    page,
    pronouns: 'she',
  };
  expect(readSummary(basics)).toEqual(['One.', prose, prose.toUpperCase(), 'Two.']);
  expect(header(basics).contacts.map(({ text }) => text)).toEqual(['she', page.slice(8)]);
});

test.each([
  ['skype', 'ada.lovelace', ''],
  ['degree', 'M.Sc', ''],
  ['stack', 'Node.js', ''],
  ['blog', 'www.ada.example', 'https://www.ada.example'],
  ['blog', 'ada.example/blog', 'https://ada.example/blog'],
  ['blog', 'https://ada.example', 'https://ada.example'],
  ['second', 'mailto:ada@example.com', 'mailto:ada@example.com'],
])('a further fact, %s: %s, links to %j', (key, fact, url) => {
  expect(contact({ [key]: fact })).toMatchObject({ kind: 'other', url });
});

test('a summary beside basics goes on with the biography, and says nothing twice', () => {
  expect(readSummary({ summary: 'One.', bio: 'One.' }, ['One.', 'Two.'])).toEqual(['One.', 'Two.']);
  expect(readSummary({}, 'One.')).toEqual(['One.']);
});
