import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serveResults } from '../../src/screen/serve.ts';
import { resultsOf } from '../report/html.sample.ts';

let served: Served;
beforeAll(async () => {
  const runs = [
    { file: 'a.json', results: resultsOf(3) },
    { file: 'b.json', results: resultsOf(5) },
  ];
  served = await serveResults({ runs, port: 0 });
});
afterAll(() => served.close());

interface Answer {
  status: number;
  text: string;
  headers: Record<string, unknown>;
}

function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(served.url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
      );
    });
    asked.on('error', reject).end();
  });
}

const own = () => new URL(served.url).pathname;

describe('a server of results', () => {
  it('shows what there is, and each of it, to whoever has the whole address', async () => {
    const list = await get(own());
    expect(list.status).toBe(200);
    expect(list.text).toContain('href="2"');
    expect((await get(`${own()}2`)).text).toContain('5 resumes');
    expect((await get(own(), {}, 'HEAD')).text).toBe('');
  });

  it('has a token that nobody guesses, another one every time', async () => {
    const other = await serveResults({ runs: [{ file: 'a.json', results: resultsOf(1) }], port: 0 });
    expect(own()).toMatch(/^\/[\w-]{32}\/$/);
    expect(new URL(other.url).pathname).not.toBe(own());
    await other.close();
  });

  it.each([
    ['no token', () => '/'],
    ['a wrong token', () => `/${'a'.repeat(32)}/`],
    ['half a token', () => own().slice(0, 20)],
    ['no slash', () => own().slice(0, -1)],
    ['something else', () => `${own()}3`],
    ['a way up', () => `${own()}../../../../etc/passwd`],
    ['an escaped way up', () => `${own()}..%2f..%2fetc%2fpasswd`],
    ['another way up', () => `${own()}1/../../package.json`],
    ['a name of its table', () => `${own()}__proto__`],
  ])('shows nothing for %s', async (_, path) => {
    const { status, text } = await get(path());
    expect([status, text]).toEqual([404, 'Not here.\n']);
  });

  it.each([
    ['another name for this machine', { host: 'localhost:80' }],
    ['a name that points here', { host: 'attacker.example' }],
    ['another origin', { origin: 'https://attacker.example' }],
    ['an opaque origin', { origin: 'null' }],
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }],
    ['a page of a sister site', { 'sec-fetch-site': 'same-site' }],
  ])('refuses %s', async (_, headers) => {
    expect((await get(own(), headers)).status).toBe(404);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    expect((await get(own(), {}, method)).status).toBe(404);
  });

  it('lets no other page frame, read or keep it', async () => {
    for (const { headers } of [await get(`${own()}1`), await get('/')]) {
      expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('is blind by itself', async () => {
    expect((await get(`${own()}1`)).text).not.toMatch(/person-\d/);
  });

  it('listens to this machine alone', async () => {
    const addresses = Object.values(networkInterfaces()).flat();
    const outer = addresses.find((one) => one !== undefined && !one.internal && one.family === 'IPv4');
    if (outer === undefined) return;
    const reached = await new Promise<boolean>((resolve) => {
      const socket = connect({ host: outer.address, port: Number(new URL(served.url).port), timeout: 2000 });
      const end = (answer: boolean): void => {
        socket.destroy();
        resolve(answer);
      };
      socket
        .on('connect', () => end(true))
        .on('error', () => end(false))
        .on('timeout', () => end(false));
    });
    expect(reached).toBe(false);
  });

  it('says so when its port is taken', async () => {
    const port = Number(new URL(served.url).port);
    await expect(serveResults({ runs: [], port })).rejects.toMatchObject({ code: 'usage' });
  });
});
