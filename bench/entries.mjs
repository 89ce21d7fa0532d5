/**
 * How the time of a render grows with the number of entries, and whether a resume of 10 MB renders.
 *
 *   npm run build && node bench/entries.mjs
 *
 * Linear growth is the same time for an entry in every row. Times are of the processor, best of several, since other
 * programs run on the same machine; the garbage collector's threads are in them.
 */
import { render } from '../dist/index.mjs';

function resume(entries) {
  return JSON.stringify({
    basics: { name: 'Ada Lovelace' },
    work: Array.from({ length: entries / 10 }, (_, at) => ({
      name: `Company ${at}`,
      position: 'Engineer',
      startDate: '2001-01',
      endDate: '2002-01',
      highlights: [`The first result of ${at}`, `The second result of ${at}`],
    })),
    publications: Array.from({ length: (entries * 9) / 10 }, (_, at) => ({
      name: `On the theory of engines, part ${at}`,
      authors: Array.from({ length: 8 }, (_, author) => `Author A${at}b${author}`),
      publisher: `Journal of Engines ${at}`,
      releaseDate: '2001-05-04',
    })),
  });
}

function time(text, rounds) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const parsed = JSON.parse(text);
    const start = process.cpuUsage();
    render(parsed);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, user + system);
  }
  return best;
}

time(resume(1000), 20);
console.table(
  [10, 100, 1000, 10_000].map((entries) => {
    const best = time(resume(entries), Math.max(3, Math.min(50, 20_000 / entries)));
    return { entries, ms: (best / 1000).toFixed(1), 'µs per entry': (best / entries).toFixed(1) };
  }),
);

const large = resume(40_000);
const html = render(JSON.parse(large));
console.log(
  `${(large.length / 1e6).toFixed(1)} MB of resume give ${(html.length / 1e6).toFixed(1)} MB of document`,
);
