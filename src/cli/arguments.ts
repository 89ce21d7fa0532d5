import { parseArgs } from 'node:util';
import { isLanguageTag } from '../locales/languages.ts';
import { CliError } from './cli-error.ts';

/** What the command was asked to do. */
export type Arguments =
  | RenderArguments
  | WatchArguments
  | ImportArguments
  | ExportArguments
  | { readonly command: 'help' }
  | { readonly command: 'version' };

/** A resume to be made into HTML or PDF. */
export type RenderArguments = {
  readonly command: 'render';
  /** path of the resume, `-` for standard input */
  readonly input: string;
  /** paths that end in .html, .htm or .pdf, and `-` for HTML on standard output; each once */
  readonly outputs: readonly string[];
  readonly locale?: string | undefined;
  /** Whether HTML carries the fonts too; a PDF always does. */
  readonly embedFonts: boolean;
  /** Whether a resume with anything to remark is refused. */
  readonly strict: boolean;
};

/** The same at every change of the file, with a page that shows it. */
export type WatchArguments = Omit<RenderArguments, 'command'> & {
  readonly command: 'watch';
  /** where the page is served, 0 for a free port */
  readonly port: number;
};

/** A bibliography to be read. */
export type ImportArguments = {
  readonly command: 'import';
  /** path of the bibliography, `-` for standard input */
  readonly input: string;
  /** path of the resume that takes the publications in, `-` for standard input */
  readonly into?: string | undefined;
  /** where the result goes instead of the resume or standard output */
  readonly output?: string | undefined;
  /** Whether a bibliography with anything to remark is refused. */
  readonly strict: boolean;
};

/** A bibliography to be written. */
export type ExportArguments = {
  readonly command: 'export';
  /** path of the bibliography, which ends in .bib or .bibtex, or .json for CSL-JSON; `-` for BibTeX on standard output */
  readonly output: string;
  /** path of the resume, `-` for standard input */
  readonly from: string;
};

/** What `--help` prints. */
export const usage = `Usage: jsonresume-theme-scholar [resume.json|-] [-o cv.html|cv.pdf|-]...
       jsonresume-theme-scholar [resume.json] --watch [--port N] [-o cv.html|cv.pdf]...
       jsonresume-theme-scholar import refs.bib|refs.json|- [--into resume.json]
       jsonresume-theme-scholar export publications.bib|publications.json|- [--from resume.json]

Typesets a JSON Resume as one HTML document, or as a PDF through an installed Chrome or Chromium.

  resume.json          the resume; without it resume.json in this folder, - reads standard input
  -o, --output PATH    where to write, by its ending .html or .pdf; - writes HTML to standard output;
                       may be given several times; without it resume.json becomes resume.html beside it
      --locale TAG     the language of headings and dates, such as de or pt-BR
      --embed-fonts    put the fonts into HTML too, so that it looks the same on every machine; a PDF has them
      --strict         write nothing and fail when there is anything to remark on the resume
      --watch          show the resume as a page on this machine that follows every change of the file, until
                       Ctrl-C; a fault in the file is shown over the page; only what -o names is written
      --port N         where: http://127.0.0.1:N/; without it any free port
  -h, --help           this text
  -v, --version        the version

What differs from the JSON Resume schema, or cannot be shown as it was meant, is listed on standard error with what
the document shows instead.

import reads BibTeX or CSL-JSON and prints it as a resume's publications; with --into it adds to a resume what that
lacks, changing nothing it says. export writes a resume's publications as BibTeX, or as CSL-JSON to a name in .json.

      --into PATH      the resume that takes the publications in
      --from PATH      the resume whose publications are exported; without it resume.json
  -o, --output PATH    import: where the result goes instead
      --strict         import: write nothing and fail when there is anything to remark on the bibliography

PDF needs Chrome, Chromium or Edge; CHROME_PATH names one that is not found by itself.
`;

/**
 * Reads the command line. A first word `import` or `export` is a command; a file of that name is `./import`.
 *
 * @param argv the words behind the command's name
 * @throws {CliError} for an unknown option or one that means nothing here, a second file, an ending that does not say
 *   what to write, a bad language tag
 */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parseWords(argv);
  if (values.help || values.version) return { command: values.help ? 'help' : 'version' };
  const [first] = positionals;
  const command = first === 'import' || first === 'export' ? first : 'render';
  for (const [option, meant] of Object.entries(commandsOf)) {
    if (option in values && !meant.includes(command))
      throw misuse(`--${option} means nothing to ${command}.`);
  }
  if (command === 'render') return readRender(values, positionals);
  const [, path, second] = positionals;
  if (path === undefined) throw misuse(`${command} needs the name of a bibliography, such as refs.bib.`);
  if (second !== undefined) throw misuse(`One bibliography at a time: ${path} or ${second}.`);
  if (command === 'export') {
    const from = values.from ?? 'resume.json';
    if (/\.(html?|pdf)$/i.test(path)) {
      throw misuse(`export writes a bibliography; jsonresume-theme-scholar ${from} -o ${path} makes the CV.`);
    }
    if (path !== '-' && !/\.(bib(tex)?|json)$/i.test(path))
      throw misuse(unclear(path, '.bib, .bibtex or .json'));
    return { command, output: path, from };
  }
  const { into, output: [output, another] = [], strict = false } = values;
  if (another !== undefined) throw misuse(`One file at a time: ${output} or ${another}.`);
  if (path === '-' && into === '-')
    throw misuse('Standard input is the bibliography or the resume, not both.');
  return { command, input: path, into, output, strict };
}

// Which commands an option means something to.
const commandsOf: Readonly<Record<string, readonly Arguments['command'][]>> = {
  output: ['render', 'import'],
  watch: ['render'],
  port: ['render'],
  locale: ['render'],
  'embed-fonts': ['render'],
  strict: ['render', 'import'],
  into: ['import'],
  from: ['export'],
};

type Words = ReturnType<typeof parseWords>;

function readRender(
  values: Words['values'],
  positionals: Words['positionals'],
): RenderArguments | WatchArguments {
  const [input = 'resume.json', second] = positionals;
  if (second !== undefined) throw misuse(`One resume at a time: ${input} or ${second}.`);
  const { watch = false, port } = values;
  const outputs = [...new Set(values.output ?? (watch ? [] : [besideInput(input)]))];
  for (const output of outputs) {
    if (output !== '-' && !/\.(html?|pdf)$/i.test(output)) {
      throw misuse(unclear(output, '.html or .pdf'));
    }
  }
  const { strict = false, locale, 'embed-fonts': embedFonts = false } = values;
  const render = { input, outputs, locale: languageTag(locale), embedFonts, strict };
  if (!watch) {
    if (port !== undefined) throw misuse('--port means something only with --watch.');
    return { command: 'render', ...render };
  }
  if (input === '-' || outputs.includes('-')) throw misuse('--watch needs files, not - for a stream.');
  return { command: 'watch', ...render, port: portNumber(port) };
}

function portNumber(port = '0'): number {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) throw misuse(`"${port}" is not a port: 0 to 65535.`);
  return Number(port);
}

function parseWords(argv: readonly string[]) {
  try {
    return parseArgs({
      // Behind a short option an equals sign would be the first character of the path.
      args: argv.map((word) => word.replace(/^-o=/, '--output=')),
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o', multiple: true },
        watch: { type: 'boolean' },
        port: { type: 'string' },
        locale: { type: 'string' },
        'embed-fonts': { type: 'boolean' },
        strict: { type: 'boolean' },
        into: { type: 'string' },
        from: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    // Node's message goes on about files whose names begin with a hyphen: the first sentence is enough.
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s|\.$/);
    throw misuse(`${sentence}.`);
  }
}

function besideInput(input: string): string {
  return input === '-' ? '-' : `${input.replace(/(?<=[^/\\])\.[^./\\]*$/, '')}.html`;
}

/** A tag as the theme reads them, or the command would refuse what a resume may say, and take what it may not. */
function languageTag(tag: string | undefined): string | undefined {
  if (tag === undefined || isLanguageTag(tag)) return tag;
  throw misuse(`"${tag}" is not a language tag: write one such as de, pt-BR or zh-Hant.`);
}

function unclear(path: string, endings: string): string {
  return `Cannot tell what to write to "${path}": its name must end in ${endings}.`;
}

function misuse(message: string): CliError {
  return new CliError(`${message}\nTry jsonresume-theme-scholar --help.`);
}
