import { parseArgs } from 'node:util';
import { CliError } from './cli-error.ts';

/** What the command was asked to do. */
export type Arguments = {
  readonly show?: 'help' | 'version' | undefined;
  /** path of the resume, `-` for standard input */
  readonly input: string;
  /** paths that end in .html, .htm or .pdf, and `-` for HTML on standard output; each once */
  readonly outputs: readonly string[];
  readonly locale?: string | undefined;
  /** Whether a resume with anything to remark is refused. */
  readonly strict: boolean;
};

export const usage = `Usage: jsonresume-theme-scholar [resume.json|-] [-o cv.html|cv.pdf|-]...

Typesets a JSON Resume as one HTML document, or as a PDF through an installed Chrome or Chromium.

  resume.json          the resume; without it resume.json in this folder, - reads standard input
  -o, --output PATH    where to write, by its ending .html or .pdf; - writes HTML to standard output;
                       may be given several times; without it resume.json becomes resume.html beside it
      --locale TAG     the language of headings and dates, such as de or pt-BR
      --strict         write nothing and fail when there is anything to remark on the resume
  -h, --help           this text
  -v, --version        the version

What differs from the JSON Resume schema, or cannot be shown as it was meant, is listed on standard error with what
the document shows instead.

PDF needs Chrome, Chromium or Edge; CHROME_PATH names one that is not found by itself.
`;

/**
 * Reads the command line.
 *
 * @param argv the words behind the command's name
 * @throws {CliError} for an unknown option, a second resume, an ending that is neither HTML nor PDF, a bad language tag
 */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parseWords(argv);
  const [input = 'resume.json', second] = positionals;
  if (second !== undefined) throw misuse(`One resume at a time: ${input} or ${second}.`);
  const outputs = [...new Set(values.output ?? [besideInput(input)])];
  for (const output of outputs) {
    if (output !== '-' && !/\.(html?|pdf)$/i.test(output)) {
      throw misuse(`Cannot tell what to write to "${output}": its name must end in .html or .pdf.`);
    }
  }
  const show = values.help ? 'help' : values.version ? 'version' : undefined;
  return { show, input, outputs, locale: languageTag(values.locale), strict: values.strict ?? false };
}

function parseWords(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o', multiple: true },
        locale: { type: 'string' },
        strict: { type: 'boolean' },
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

function languageTag(tag: string | undefined): string | undefined {
  try {
    Intl.getCanonicalLocales(tag);
    return tag;
  } catch {
    throw misuse(`"${tag}" is not a language tag: write one such as de, pt-BR or zh-Hant.`);
  }
}

function misuse(message: string): CliError {
  return new CliError(`${message}\nTry jsonresume-theme-scholar --help.`);
}
