import { dirname, resolve } from 'node:path';
import { type Diagnostic, diagnose, type Resume, render, type ThemeOptions } from 'jsonresume-theme-scholar';
import { version } from '../../package.json';
import { printable } from '../json/quote-line.ts';
import { isObject, type JsonObject } from '../model/json.ts';
import { type RenderArguments, readArguments, usage } from './arguments.ts';
import { CliError, errorCode, reason } from './cli-error.ts';
import { field } from './field.ts';
import { findBrowser } from './find-browser.ts';
import { checkOutputs, type Output, writeOutputs } from './output.ts';
import { type Paper, printPdf } from './pdf.ts';
import { inlinePhoto, type Photo } from './photo.ts';
import { nameOf, readResumeText } from './read-resume.ts';
import { repeatedNames } from './repeated-names.ts';
import { report } from './report.ts';

async function run(argv: readonly string[]): Promise<void> {
  const asked = readArguments(argv);
  switch (asked.command) {
    case 'help':
      return void process.stdout.write(usage);
    case 'version':
      return void process.stdout.write(`${version}\n`);
    case 'render':
      return typeset(asked);
    case 'watch':
      return (await import('./watch.ts')).watch(asked, (show) => typeset(asked, show));
    // The parser of bibliographies is larger than all else here, and read only for them.
    case 'import':
      return (await import('./bibliography/exchange.ts')).importBibliography(asked);
    case 'export':
      return (await import('./bibliography/exchange.ts')).exportBibliography(asked);
  }
}

/** @param show is given the document before anything is written or refused */
async function typeset(
  { input, outputs, locale, embedFonts, strict }: Omit<RenderArguments, 'command'>,
  show: (html: string) => void = () => {},
): Promise<void> {
  const files = outputs.filter((path) => path !== '-');
  const { text, value: read } = await readResumeText(input);
  await checkOutputs(files, input);
  const photo = await inlinePhoto(read, input === '-' ? '.' : dirname(resolve(input)));
  const { resume, fault } = photo;
  const remarks = [
    ...repeatedNames(text),
    ...(fault ? [fault] : []),
    ...remarksOn(resume, locale).filter(({ path }) => path !== fault?.path),
  ];
  const listed = remarks.length > 0 ? report(nameOf(input), remarks) : '';
  // Otherwise it is why the resume is refused, which a page of --watch shows too.
  if (listed !== '' && !strict) console.error(listed);

  // `render` takes any object; its type is for those who write a resume in code.
  const page = (options: ThemeOptions): string => render(resume as Resume, options);
  const options: ThemeOptions = locale === undefined ? {} : { locale };
  const html = page(embedFonts ? await withFonts(options) : options);
  show(html);
  if (strict && listed !== '')
    throw new CliError(outputs.length > 0 ? `${listed}\nNothing was written, as --strict asks.` : listed);

  const written: Output[] = [];
  for (const path of files) {
    written.push({
      path,
      content: isPdf(path) ? await pdf(page(await withFonts(options)), photo, strict) : html,
    });
  }
  await writeOutputs(written);
  // On standard output stands the document and nothing else.
  const say = outputs.includes('-') ? console.error : console.log;
  for (const path of files) say(`Wrote ${path}`);
  if (outputs.includes('-')) process.stdout.write(html);
}

/** What there is to remark on the resume in the language that is asked for, whose words the remarks quote. */
function remarksOn(resume: JsonObject, locale: string | undefined): readonly Diagnostic[] {
  const meta = resume['meta'] ?? {};
  const themeOptions = field(meta, 'themeOptions') ?? {};
  if (locale === undefined || !isObject(meta) || !isObject(themeOptions)) return diagnose(resume);
  const asked = { ...resume, meta: { ...meta, themeOptions: { ...themeOptions, locale } } };
  return diagnose(asked).map((remark) =>
    remark.path === 'meta.themeOptions.locale' ? { ...remark, path: '--locale' } : remark,
  );
}

/** A PDF looks the same on every machine, so it carries the fonts: the largest file here, read only where asked for. */
async function withFonts(options: ThemeOptions): Promise<ThemeOptions> {
  const { fontFaces } = await import('jsonresume-theme-scholar/fonts');
  return { ...options, fontFaces };
}

async function pdf(html: string, { resume, file }: Photo, strict: boolean): Promise<Uint8Array> {
  const { content, missing } = await printPdf(await findBrowser(), html, paperOf(resume));
  for (const address of missing) {
    // A picture as data is megabytes long.
    const image = address.startsWith('data:') ? (file ?? `${address.slice(0, 40)}…`) : address;
    console.error(`The PDF lacks an image that did not load: ${printable(image)}`);
  }
  if (strict && missing.length > 0) throw new CliError('Nothing was written, as --strict asks.');
  return content;
}

function paperOf(resume: JsonObject): Paper {
  return field(field(resume['meta'], 'themeOptions'), 'paper') === 'letter' ? 'letter' : 'a4';
}

function isPdf(path: string): boolean {
  return /\.pdf$/i.test(path);
}

process.stdout.on('error', (error) => {
  // A reader such as `head` may close the pipe before the end: not a failure.
  if (errorCode(error) === 'EPIPE') process.exit();
  console.error(`Standard output cannot be written: ${reason(error)}.`);
  process.exit(1);
});

try {
  await run(process.argv.slice(2));
} catch (error) {
  // Anything else is a fault of ours, and its stack helps to mend it.
  console.error(error instanceof CliError ? error.message : error);
  process.exitCode = 1;
}
