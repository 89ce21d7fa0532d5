import type { Readable, Writable } from 'node:stream';

/** The browser's answer to a command: what is in it depends on the command. */
export type Answer = Readonly<Record<string, unknown>>;

type Waiting = { readonly done: (answer: Answer) => void; readonly failed: (error: Error) => void };

/**
 * The Chrome DevTools Protocol over `--remote-debugging-pipe`: JSON messages that end in a zero byte. Unlike a
 * WebSocket it needs no library and opens no port, and the browser ends by itself when this process is killed.
 */
export class DevTools {
  #lastId = 0;
  readonly #output: Writable;
  readonly #waiting = new Map<number, Waiting>();
  #ended: Error | undefined;

  /** @param output to the browser; @param input from it */
  constructor(output: Writable, input: Readable) {
    this.#output = output;
    let unfinished: Buffer[] = [];
    input.on('data', (chunk: Buffer) => {
      let from = 0;
      for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, from)) {
        this.#receive(Buffer.concat([...unfinished, chunk.subarray(from, end)]).toString());
        unfinished = [];
        from = end + 1;
      }
      unfinished.push(chunk.subarray(from));
    });
    const end = (): void => this.end(new Error('the browser has closed'));
    input.on('close', end).on('error', end);
    output.on('error', end);
  }

  /**
   * Sends a command and waits for its answer.
   *
   * @param session of the page it is for; without it it is for the browser
   * @throws {Error} with the browser's words when it refuses, and when it is gone
   */
  send(method: string, params: object = {}, session?: string): Promise<Answer> {
    return new Promise((done, failed) => {
      if (this.#ended) return failed(this.#ended);
      const id = ++this.#lastId;
      this.#waiting.set(id, { done, failed });
      this.#output.write(`${JSON.stringify({ id, method, params, sessionId: session })}\0`);
    });
  }

  /** Fails whatever still waits for an answer, and all that is asked from now on. */
  end(error: Error): void {
    this.#ended ??= error;
    for (const { failed } of this.#waiting.values()) failed(this.#ended);
    this.#waiting.clear();
  }

  #receive(message: string): void {
    // The shape is the protocol's own: an answer has an id, an event has none.
    const { id, result, error } = JSON.parse(message) as {
      id?: number;
      result?: Answer;
      error?: { message: string };
    };
    const waiting = id === undefined ? undefined : this.#waiting.get(id);
    if (id === undefined || waiting === undefined) return;
    this.#waiting.delete(id);
    if (error) waiting.failed(new Error(error.message));
    else waiting.done(result ?? {});
  }
}
