import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { DEFAULT_FLAGS } from 'chrome-launcher/dist/flags.js';
import { CliError, reason } from './cli-error.ts';
import { DevTools } from './devtools.ts';

/**
 * Starts a browser without a window and with a profile of its own, lends it out, and ends it whatever happens: also
 * on Ctrl-C and when asked to terminate. Its profile folder goes with it.
 *
 * @param executable path of Chrome, Chromium, Edge or a headless shell
 * @param use what to do with it
 * @returns what `use` returns
 * @throws {CliError} when the browser does not start or breaks off, with its own last words
 */
export async function withBrowser<T>(
  executable: string,
  use: (devTools: DevTools) => Promise<T>,
): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'jsonresume-theme-scholar-')).catch((error) => {
    throw new CliError(`${tmpdir()} takes no temporary folder: ${reason(error)}.`);
  });
  let browser: Browser | undefined;
  let interrupted: Promise<void> | undefined;
  const end = async (): Promise<void> => {
    await browser?.end();
    await rm(profile, { recursive: true, force: true, maxRetries: 10 }).catch(() => undefined); // Windows is slow
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    interrupted ??= end().finally(() => process.exit(128 + constants.signals[signal]));
  };
  // Not once: whoever is impatient would end this process before it has tidied up, which takes three seconds at most.
  for (const signal of signals) process.on(signal, onSignal);
  try {
    browser = startBrowser(executable, profile);
    return await use(browser.devTools);
  } catch (error) {
    await interrupted; // whose end of the browser is what `use` failed for
    const why = error instanceof Error ? error.message : String(error);
    await end(); // or its last words are still on their way
    throw new CliError(`${executable} made no PDF: ${why}.${advice(browser?.lastWords() ?? '')}`);
  } finally {
    await end();
    for (const signal of signals) process.off(signal, onSignal);
  }
}

type Browser = {
  readonly devTools: DevTools;
  readonly lastWords: () => string;
  readonly end: () => Promise<void>;
};

function startBrowser(executable: string, profile: string): Browser {
  const browser = spawn(executable, [...flags(), `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // A group of its own: Ctrl-C in the terminal reaches only this process, which ends the browser in order.
    detached: process.platform !== 'win32',
  });
  const [, , errors, output, input] = browser.stdio;
  if (!(errors instanceof Readable && output instanceof Writable && input instanceof Readable)) {
    throw new TypeError('it got no pipes');
  }
  let words = '';
  errors.on('data', (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-2000);
  });
  const devTools = new DevTools(output, input);
  const gone = new Promise<void>((done) => {
    browser.once('close', done).once('error', (error) => {
      devTools.end(error);
      done();
    });
  });
  return { devTools, lastWords: () => words, end: () => endBrowser(browser, devTools, gone) };
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function flags(): string[] {
  const unsandboxed = process.getuid?.() === 0 || !['', 'false', undefined].includes(process.env['CI']);
  return [
    ...DEFAULT_FLAGS,
    '--headless', // no value: old and new Chrome and the headless shell all know it so
    '--remote-debugging-pipe',
    '--disable-gpu',
    '--disable-dev-shm-usage', // containers give /dev/shm 64 MB, too little for a long document
    '--hide-scrollbars',
    // Chrome refuses to start as root inside its sandbox, and build machines often forbid the sandbox altogether. All
    // it opens here is our own document, which runs no script.
    ...(unsandboxed ? ['--no-sandbox'] : []),
  ];
}

async function endBrowser(browser: ChildProcess, devTools: DevTools, gone: Promise<void>): Promise<void> {
  const late = setTimeout(() => kill(browser), 3000);
  devTools.send('Browser.close').catch(() => kill(browser));
  await gone;
  clearTimeout(late);
}

function kill(browser: ChildProcess): void {
  try {
    // Its whole group, or helpers outlive it. Windows has no groups, but the helpers end with their pipe.
    if (browser.pid !== undefined && process.platform !== 'win32') process.kill(-browser.pid, 'SIGKILL');
    else browser.kill('SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function advice(lastWords: string): string {
  if (/sandbox/i.test(lastWords)) {
    return ' This system does not allow its sandbox; in a container, set CI=true to do without.';
  }
  const [line] = lastWords.trim().split('\n').slice(-1);
  return line ? ` Its last words: ${line}` : '';
}
