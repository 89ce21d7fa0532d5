import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { CliError, errorCode } from './cli-error.ts';
import { eventsPath, type Preview, type PreviewPage, previewPage } from './preview-page.ts';

/** A server of one page. */
export type PreviewServer = {
  /** Where a browser on this machine finds it. */
  readonly address: string;
  /** Puts another page in the place of the one served, and has open ones load it. */
  readonly show: (preview: Preview) => void;
  /** Ends the server and every connection to it. */
  readonly close: () => void;
};

/**
 * Serves a page to browsers on this machine and to nobody else: a CV in the making is private. Requests by another
 * name than this machine's own are refused too, since a stranger's page could send them (DNS rebinding).
 *
 * @param port 0 for one that is free
 * @throws {CliError} when the port cannot be had
 */
export async function servePreview(port: number): Promise<PreviewServer> {
  let page: PreviewPage = previewPage({});
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('cross-origin-resource-policy', 'same-origin');
    const refusal = refuse(request);
    if (refusal !== undefined) {
      const [status, why] = refusal;
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${why}\n`);
    } else if (pathOf(request) === eventsPath && request.method === 'GET') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      // Told at once, a page also learns of what it missed while it was being loaded or the server was away.
      response.write(`retry: 500\n${message(page)}`);
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
    } else {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page.html);
    }
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening').catch((error) => {
    const why = portFaults.get(errorCode(error)) ?? (error instanceof Error ? error.message : String(error));
    throw new CliError(`Port ${port} cannot be served: ${why}.`);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new TypeError('the server has no port');
  return {
    address: `http://127.0.0.1:${address.port}/`,
    show: (preview) => {
      page = previewPage(preview);
      for (const listener of listeners) listener.write(message(page));
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const portFaults = new Map([
  ['EADDRINUSE', 'another program has it'],
  ['EACCES', 'permission denied'],
]);

const message = ({ version }: PreviewPage): string => `data: ${version}\n\n`;

const ownName = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

function refuse(request: IncomingMessage): readonly [status: number, why: string] | undefined {
  if (!ownName.test(request.headers.host ?? '')) return [403, 'This page is for this machine only.'];
  if (request.method !== 'GET' && request.method !== 'HEAD') return [405, 'This page can only be read.'];
  if (!['/', eventsPath].includes(pathOf(request))) return [404, 'There is one page here, at /.'];
  return undefined;
}

function pathOf({ url = '' }: IncomingMessage): string {
  return url.replace(/[?#].*$/s, '');
}
