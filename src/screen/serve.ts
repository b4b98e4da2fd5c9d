// Saved results → a web server for the person at this machine: reports in which weights can be changed.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Config } from '../model/config.ts';
import { UsageError } from '../model/errors.ts';
import type { Results } from '../model/results.ts';
import { livePolicy, renderList, renderLive } from '../report/html/live.ts';
import { weightsWith } from '../score/weights-with.ts';
import { hashOf } from './engine.ts';

export interface ServeRequest {
  /** Each with the name of its file. */
  runs: readonly { file: string; results: Results }[];
  config?: Config;
  /** 0 lets the machine choose one that is free. */
  port: number;
  /** True unless it is said otherwise. */
  blind?: boolean;
}

export interface Served {
  /** The address with its secret; nothing is shown without it. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves on 127.0.0.1 alone, under a path that holds a new random token. Pages are looked up in a table and never in
 * the file system. Throws UsageError where the port cannot be had.
 */
export async function serveResults({ runs, config = {}, port, blind = true }: ServeRequest): Promise<Served> {
  const token = randomBytes(24).toString('base64url');
  const pages = pagesFor(runs, config, blind);
  const server = createServer((request, response) => answer(request, response, token, pages));
  const own = await listen(server, port);
  return {
    url: `http://127.0.0.1:${own}/${token}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What each path below the token shows; drawn when it is asked for. */
type Pages = ReadonlyMap<string, () => string>;

function pagesFor(runs: ServeRequest['runs'], config: Config, blind: boolean): Pages {
  const weights = weightsWith(config.weights);
  const own = hashOf(weights);
  const pageFor = (results: Results) => () =>
    renderLive(results, { config, weights, same: results.engine.weights === own }, blind);
  const [first, second] = runs;
  if (first !== undefined && second === undefined) return new Map([['', pageFor(first.results)]]);
  const listed = runs.map(({ file, results }, index) => ({
    path: String(index + 1),
    file,
    title: results.job.spec.title ?? results.job.file,
    count: results.matches.length,
    asOf: results.asOf,
  }));
  return new Map([
    ['', () => renderList(listed)],
    ...runs.map(({ results }, index) => [String(index + 1), pageFor(results)] as const),
  ]);
}

function answer(request: IncomingMessage, response: ServerResponse, token: string, pages: Pages): void {
  const page = allows(request) ? pageAt(request.url ?? '', token, pages) : undefined;
  if (page === undefined) {
    response.writeHead(404, headers('text/plain')).end('Not here.\n');
    return;
  }
  const text = page();
  response.writeHead(200, headers('text/html'));
  response.end(request.method === 'HEAD' ? undefined : text);
}

/**
 * Only this address by its number, which no other name can be made to point at unseen, and only for the person at
 * the browser: a page of another origin neither links, frames nor fetches.
 */
function allows({ method, headers, socket }: IncomingMessage): boolean {
  const own = `127.0.0.1:${socket.localPort}`;
  const site = headers['sec-fetch-site'];
  return (
    (method === 'GET' || method === 'HEAD') &&
    headers.host === own &&
    (headers.origin === undefined || headers.origin === `http://${own}`) &&
    (site === undefined || site === 'none' || site === 'same-origin')
  );
}

function pageAt(url: string, token: string, pages: Pages): (() => string) | undefined {
  const [, given = '', path = '', ...more] = (url.split('?', 1)[0] ?? '').split('/');
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  if (a.length !== b.length || !timingSafeEqual(a, b) || more.length > 0) return undefined;
  return url.startsWith(`/${token}/`) ? pages.get(path) : undefined;
}

const headers = (type: string): Record<string, string> => ({
  'Content-Type': `${type}; charset=utf-8`,
  'Content-Security-Policy': `${livePolicy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
});

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      reject(new UsageError(`Port ${port} cannot be used: ${cause.message}.`, 'Give another one: --port 0'));
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
