/**
 * Our theme beside others and beside the floor, as README.md explains.
 *
 *   npm run bench            everything
 *   npm run bench -- 10      with so many rounds
 */
import { strict as assert } from 'node:assert';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { floor } from './floor.mjs';
import { quantile } from './quantile.mjs';

const rounds = Number(process.argv[2] ?? 40);
assert.ok(rounds >= 1, `npm run bench -- ROUNDS takes a number, and was given ${process.argv[2]}`);
const warmUp = 3000; // milliseconds, of which the last third tells how fast a theme is
const batchTime = 20; // milliseconds, about, unless the batch would be larger than:
const batchSize = 100; // what is parsed for a batch is garbage on its time
const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(join(root, 'package.json'));
const peers = ['class', 'elegant', 'even', 'flat', 'kendall', 'macchiato', 'stackoverflow'];

const seed = readFileSync(join(root, 'resume.json'), 'utf8');
const sample = readFileSync(require.resolve('resume-schema/sample.resume.json'), 'utf8');
const inputs = { seed, sample, 'large (500 publications, 100 jobs)': large() };

const ours = (await import(pathToFileURL(join(root, 'dist/index.mjs')).href)).render;
const css = /<style>(.*)<\/style>/s.exec(ours(JSON.parse(seed)))?.[1] ?? '';
assert.equal(floor(JSON.parse(seed), css), ours(JSON.parse(seed)), 'the floor is the document of render');

if (process.argv[3] === 'entries') {
  console.log(entries());
  process.exit();
}

const themes = [
  { name: 'floor', render: (resume) => floor(resume, css) },
  { name: 'scholar (ours)', render: ours, entry: join(root, 'dist/index.cjs') },
];
for (const peer of peers) {
  const folder = fileURLToPath(new URL(`node_modules/jsonresume-theme-${peer}`, import.meta.url));
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  try {
    const theme = await import(`jsonresume-theme-${peer}`);
    themes.push({
      name: `${peer} ${version}`,
      render: theme.render ?? theme.default.render,
      entry: `jsonresume-theme-${peer}`,
      folder,
    });
  } catch (error) {
    console.log(`${peer} ${version} does not load: ${error.message}`);
  }
}

console.log(`Node ${process.version}, ${rounds} rounds; times in µs but for cold`);
for (const [name, text] of Object.entries(inputs)) console.table(warm(name, text));
execFileSync(process.execPath, [process.argv[1], String(rounds), 'entries'], { stdio: 'inherit' });
console.table(cold());
console.table(sizes());

/** Interleaved rounds; every render gets objects of its own, which no theme has seen. */
function warm(name, text) {
  const able = themes
    .filter((theme) => name === 'seed' || theme.name !== 'floor')
    .flatMap((theme) => {
      const fault = faultOf(theme, text);
      if (fault === '') return [{ ...theme, adapt: (resume) => resume }];
      // Some read a field of a location without looking whether there is one.
      const adapt = (resume) => ({ ...resume, basics: { location: {}, ...resume.basics } });
      if (faultOf(theme, JSON.stringify(adapt(JSON.parse(text)))) === '') {
        console.log(`${theme.name}: ${name} only with an empty basics.location (${fault})`);
        return [{ ...theme, adapt }];
      }
      console.log(`${theme.name}: ${name} fails: ${fault}`);
      return [];
    });
  // V8 optimises some themes late.
  for (const theme of able) {
    let late = 0;
    const start = performance.now();
    for (let passed = 0; passed < warmUp; passed = performance.now() - start) {
      theme.render(theme.adapt(JSON.parse(text)));
      if (passed > (warmUp * 2) / 3) late += 1;
    }
    theme.batch = Math.min(batchSize, Math.max(1, Math.round((late * batchTime) / (warmUp / 3))));
    theme.times = [];
    theme.read = [];
  }
  for (let round = 0; round < rounds; round += 1) {
    for (let at = 0; at < able.length; at += 1) {
      const theme = able[(at + round) % able.length];
      // Nobody's time: the first batch behind another theme takes ours half as long again, whichever that was.
      batch(theme, text, () => false);
      theme.times.push(batch(theme, text, () => false));
      // No document holds the character, so each is looked through.
      theme.read.push(batch(theme, text, (html) => html.includes('\0')));
    }
  }
  const own = able.find((theme) => theme.render === ours);
  const rows = able.map((theme) => {
    const ratios = theme.times.map((time, round) => time / own.times[round]);
    const whole = theme.read.map((time, round) => time / own.read[round]);
    const html = theme.render(theme.adapt(JSON.parse(text)));
    return {
      [name]: theme.name,
      'median µs': round(quantile(theme.times, 0.5)),
      'times ours': round(quantile(ratios, 0.5)),
      'middle half': `${round(quantile(ratios, 0.25))}–${round(quantile(ratios, 0.75))}`,
      'read too µs': round(quantile(theme.read, 0.5)),
      'so times ours': round(quantile(whole, 0.5)),
      'heap kB': heap(theme, text),
      bytes: Buffer.byteLength(html),
      gzipped: gzipSync(html).length,
    };
  });
  return rows;
}

/** Microseconds for a document and for asking whether it has a fault; V8 leaves out what nobody asks for. */
function batch(theme, text, isFaulty) {
  const resumes = Array.from({ length: theme.batch }, () => theme.adapt(JSON.parse(text)));
  const start = process.hrtime.bigint();
  for (const resume of resumes)
    if (isFaulty(theme.render(resume))) throw new Error(`${theme.name}: a faulty document`);
  return Number(process.hrtime.bigint() - start) / 1000 / theme.batch;
}

function faultOf(theme, text) {
  try {
    const html = theme.render(JSON.parse(text));
    return typeof html === 'string' ? '' : `gives ${typeof html}`;
  } catch (error) {
    return error.message.split('\n')[0];
  }
}

/** What a render allocates, collected or not: the middle of several, since a collection in between spoils one. */
function heap(theme, text) {
  const used = Array.from({ length: 15 }, () => {
    const resume = theme.adapt(JSON.parse(text));
    const before = process.memoryUsage().heapUsed;
    theme.render(resume);
    return (process.memoryUsage().heapUsed - before) / 1000;
  });
  return Math.round(quantile(used, 0.5));
}

/**
 * An entry of the large resume beside one of the seed, in turn, both for about as long: in a process of its own, since
 * what other themes left behind is collected along with all that a large render still needs.
 */
function entries() {
  const entry = (text, count) => {
    const lists = Object.values(JSON.parse(text)).filter(Array.isArray);
    const theme = { render: ours, adapt: (resume) => resume, batch: count };
    return batch(theme, text, () => false) / lists.reduce((sum, list) => sum + list.length, 0);
  };
  const big = large();
  const untimed = 40; // turns
  const ratios = Array.from({ length: untimed + 2 * rounds }, () => entry(big, 2) / entry(seed, 120));
  const late = ratios.slice(untimed);
  return `An entry of the large resume takes ${round(quantile(late, 0.5))} times one of the seed (${round(quantile(late, 0.25))}–${round(quantile(late, 0.75))})`;
}

/** A process that loads the theme and renders the seed once, over one that does nothing. */
function cold() {
  const program = (theme) => {
    const entry = JSON.stringify(theme);
    return `const seed = JSON.parse(require('fs').readFileSync(${JSON.stringify(join(root, 'resume.json'))}, 'utf8'));
     seed.basics.location = {};
     (async () => { let theme; try { theme = require(${entry}) } catch { theme = await import(${entry}) }
       (theme.render ?? theme.default.render)(seed); })()`;
  };
  const programs = [
    { name: 'node alone', code: '' },
    ...themes.filter(({ entry }) => entry).map(({ name, entry }) => ({ name, code: program(entry) })),
  ];
  for (const each of programs) each.times = [];
  for (let turn = 0; turn < Math.max(5, rounds / 2); turn += 1) {
    for (const { name, code, times } of programs) {
      const cwd = fileURLToPath(new URL('.', import.meta.url));
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, ['-e', code], { cwd, timeout: 60_000 });
      times.push(performance.now() - start);
      assert.equal(status, 0, `${name} does not render the seed in a process of its own: ${stderr}`);
    }
  }
  const [bare, own, ...others] = programs;
  const over = ({ times }) => times.map((time, turn) => time - bare.times[turn]);
  const ownTimes = over(own);
  return [own, ...others].map((program) => {
    const times = over(program);
    const ratios = times.map((time, turn) => time / ownTimes[turn]);
    return {
      'cold seed': program.name,
      'ms over node': round(quantile(times, 0.5)),
      'times ours': round(quantile(ratios, 0.5)),
      'middle half': `${round(quantile(ratios, 0.25))}–${round(quantile(ratios, 0.75))}`,
    };
  });
}

/** What an installation of one theme alone brings, by following its dependencies. */
function sizes() {
  const rows = themes
    .filter(({ folder }) => folder)
    .map(({ name, folder }) => {
      const found = new Map();
      follow(folder, found);
      return { installed: name, packages: found.size, bytes: sum(found) };
    });
  const packed = ['index.js', 'package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'dist'];
  const bytes = packed.reduce((total, path) => total + bytesOf(join(root, path)), 0);
  return [{ installed: 'scholar (ours)', packages: 1, bytes }, ...rows];
}

function follow(folder, found) {
  if (found.has(folder)) return;
  found.set(folder, bytesOf(folder));
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    for (let place = folder; place.length >= root.length; place = join(place, '..')) {
      const candidate = join(place, 'node_modules', name);
      if (statSync(candidate, { throwIfNoEntry: false }) === undefined) continue;
      follow(candidate, found);
      break;
    }
  }
}

function bytesOf(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path)
    .filter((name) => name !== 'node_modules')
    .reduce((total, name) => total + bytesOf(join(path, name)), 0);
}

function sum(found) {
  return [...found.values()].reduce((total, bytes) => total + bytes, 0);
}

function round(value) {
  return Number(value.toPrecision(3));
}

/** Every publication and job has words of its own. */
function large() {
  return JSON.stringify({
    basics: {
      name: 'Ada Lovelace',
      email: 'ada@example.org',
      location: { city: 'London', countryCode: 'GB' },
    },
    work: Array.from({ length: 100 }, (_, at) => ({
      name: `Company ${at}`,
      position: 'Engineer',
      startDate: `${1920 + at}-01`,
      endDate: `${1921 + at}-01`,
      summary: `What was done in position ${at}.`,
      highlights: [`The first result of ${at}`, `The second result of ${at}`],
    })),
    publications: Array.from({ length: 500 }, (_, at) => ({
      name: `On the theory of engines, part ${at}`,
      authors: Array.from({ length: 8 }, (_, author) =>
        author === at % 8 ? 'Ada Lovelace' : `Author A${at}b${author}`,
      ),
      publisher: `Journal of Engines ${at}`,
      releaseDate: `${1900 + (at % 100)}-05-04`,
      url: `https://example.org/${at}`,
    })),
  });
}
