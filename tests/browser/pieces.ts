import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { dist } from '../dist.ts';
import type { Host } from './host.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const fileOf = (url: string) => {
  const { pathname } = new URL(url, 'http://localhost');
  return join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
};

/** The parts in which a file arrives: a page a few lines at a time, all else whole. */
const partsOf = (bytes: Buffer, type: string, size: number) =>
  type === '.html'
    ? Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.subarray(at * size, (at + 1) * size),
      )
    : [bytes];

/** Serves the built site as a bad line does: pages in pieces of `size` bytes, fonts and scripts late by some milliseconds. */
export async function serveInPieces(size: number, late: number): Promise<Host> {
  const server = createServer((request, response) => {
    const file = fileOf(request.url ?? '/');
    const type = extname(file);
    const send = async () => {
      response.writeHead(existsSync(file) ? 200 : 404, { 'Content-Type': types[type] ?? 'text/plain' });
      if (type === '.woff2' || type === '.js') await wait(late);
      for (const part of existsSync(file) ? partsOf(readFileSync(file), type, size) : []) {
        response.write(part);
        await wait(4);
      }
      response.end();
    };
    void send();
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return {
    address: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
}
