/**
 * What `items.flatMap(read)` gives, for a `read` that gives lists. The array's own method asks every list for each of its
 * places by name, which takes seventeen times as long in V8 and took a third of a render.
 */
export function flatMap<Item, Found>(
  items: readonly Item[],
  read: (item: Item, at: number) => readonly Found[],
): Found[] {
  const all: Found[] = [];
  let at = 0;
  for (const item of items) {
    for (const found of read(item, at)) all.push(found);
    at += 1;
  }
  return all;
}
