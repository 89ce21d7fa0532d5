const ordinal = new Intl.PluralRules('en', { type: 'ordinal' });
const endings = { zero: 'th', one: 'st', two: 'nd', few: 'rd', many: 'th', other: 'th' } as const;
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/**
 * An edition as it stands in print. BibTeX has it as a word, biblatex and CSL-JSON as a number, and their styles put
 * "ed." behind it; what says more than that is the author's: "2nd ed.", "2. Auflage".
 */
export function readEdition(written: string): string {
  const word = ordinals.indexOf(written.toLowerCase()) + 1;
  const number = word || Number(/^(\d{1,3})(?:st|nd|rd|th)?$/i.exec(written)?.[1] ?? 0);
  if (number > 0) return `${number}${endings[ordinal.select(number)]} ed.`;
  return /^(?:revised|expanded|enlarged|abridged|annotated|critical)$/i.test(written)
    ? `${written} ed.`
    : written;
}
