const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** The element of a heading level. HTML knows six; what stands deeper is an `h6`. */
export function headingTag(level: number): (typeof tags)[number] {
  return tags[level - 1] ?? 'h6';
}
