import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright/test';
import { dist } from '../dist.ts';
import { settled } from './settled.ts';

/** The built site on a bad line: pages come in pieces. */
export interface Line {
  address: string;
  /** Opens a page and waits until all of it has come; its fonts and scripts come with it, or after it was first painted. */
  bring: (page: Page, path: string, rest: 'in time' | 'late') => Promise<void>;
  close: () => void;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** How many bytes come at once, and the pause after them in milliseconds: what the line is like, waited for by nobody. */
const [size, pace] = [2000, 4];

const fileAt = (url = '/') => {
  const { pathname } = new URL(url, 'http://localhost');
  return join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
};

const piecesOf = (bytes: Buffer) =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );

/** Serves the built site on a bad line, from a free port of localhost. */
export async function serveOnBadLine(): Promise<Line> {
  let gate: Promise<unknown> = Promise.resolve();
  const server = createServer((request, response) => {
    const file = fileAt(request.url);
    const type = extname(file);
    const send = async () => {
      response.writeHead(existsSync(file) ? 200 : 404, { 'Content-Type': types[type] ?? 'text/plain' });
      if (type === '.woff2' || type === '.js') await gate;
      const bytes = existsSync(file) ? readFileSync(file) : Buffer.of();
      for (const piece of type === '.html' ? piecesOf(bytes) : [bytes]) {
        response.write(piece);
        await pause(pace);
      }
      response.end();
    };
    void send();
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const address = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  const bring = async (page: Page, path: string, rest: 'in time' | 'late') => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    if (rest === 'late') gate = promise;
    await page.goto(address + path, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
    resolve(undefined);
    await page.waitForLoadState();
    await settled(page);
  };
  return {
    address,
    bring,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
