import { execFile } from 'node:child_process';

export interface Outcome {
  /** exit code; null when a signal, such as the time limit's, ended the process */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd: string;
  /** added to this process's own environment */
  readonly env?: Readonly<Record<string, string>>;
  /** milliseconds, 90 seconds by default; the process is killed after it */
  readonly timeout?: number;
}

/**
 * Runs a program without a shell and waits for its end.
 *
 * @returns what it wrote and how it ended; a failing program is an outcome too, never a rejection
 * @throws only when the program cannot be started
 */
export function run(command: string, args: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const { cwd, env = {}, timeout = 90_000 } = surroundings;
  const options = { cwd, env: { ...process.env, ...env }, timeout, maxBuffer: 64 * 2 ** 20 };
  return new Promise((resolve, reject) => {
    const child = execFile(command, args, options, (error, stdout, stderr) => {
      if (child.pid === undefined) reject(error);
      else resolve({ code: child.exitCode, stdout, stderr });
    });
    // A program that asks a question must get the end of its input, not wait until it is killed.
    child.stdin?.end();
  });
}
