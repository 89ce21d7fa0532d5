import type { WatchArguments } from './arguments.ts';
import { CliError } from './cli-error.ts';
import { checkOutputs } from './output.ts';
import type { Preview } from './preview-page.ts';
import { servePreview } from './preview-server.ts';
import { readBytes } from './read-resume.ts';
import { watchFileChanges } from './watch-file.ts';

/**
 * Serves the resume as a page on this machine until it is interrupted. At every change of the file the page is made
 * anew, and so are the outputs; while that fails, the last good page is shown with the fault over it.
 *
 * @param typeset makes the document, hands it over, writes the outputs; a `CliError` of it is for the page too
 * @throws {CliError} at the start only: when the file cannot be read, an output not be written or the port not be had
 */
export async function watch(
  { input, outputs, port }: WatchArguments,
  typeset: (show: (html: string) => void) => Promise<void>,
): Promise<void> {
  await readBytes(input);
  await checkOutputs(outputs, input);
  const server = await servePreview(port);
  let shown: Preview = {};
  const update = async (): Promise<void> => {
    let { html } = shown;
    let fault: string | undefined;
    try {
      await typeset((made) => {
        html = made;
        // A PDF may take a while yet.
        server.show({ html });
      });
    } catch (error) {
      fault = error instanceof CliError ? error.message : String(error);
      // Anything else is a fault of ours, and its stack helps to mend it.
      console.error(error instanceof CliError ? fault : error);
    }
    if (fault === undefined && shown.fault !== undefined) console.log(`${input} is in order again.`);
    shown = { html, fault };
    server.show(shown);
  };
  const interrupted = untilInterrupted();
  let updated = update();
  const unwatch = watchFileChanges(input, () => {
    // One after the other, or an older page could come after a newer one.
    updated = updated.then(update);
  });
  await updated;
  console.log(`${input} is shown at ${server.address} – press Ctrl-C to end this.`);
  await interrupted;
  server.close();
  unwatch();
  await updated;
}

/** Resolves on Ctrl-C or when asked to terminate; asked a second time, the process ends at once. */
function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        // Also where a browser that prints is ended first, which ends the process as interrupted.
        process.once('exit', () => {
          process.exitCode = 0;
        });
        resolve();
      });
    }
  });
}
