import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright/test';
import { dist } from '../dist.ts';
import { waitUntilRendered } from './wait-until-rendered.ts';

/** A server of the built site that simulates a slow connection by sending pages in chunks. */
export interface SlowServer {
  address: string;
  /** Opens a page and waits until it has loaded; fonts and scripts are sent immediately or after the first contentful paint. */
  open: (page: Page, path: string, subresources: 'immediate' | 'after first paint') => Promise<void>;
  close: () => void;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** The size of a chunk in bytes, and the pause after it in milliseconds. */
const [chunkSize, chunkPause] = [2000, 4];

const fileAt = (url = '/') => {
  const { pathname } = new URL(url, 'http://localhost');
  return join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
};

const chunksOf = (bytes: Buffer) =>
  Array.from({ length: Math.ceil(bytes.length / chunkSize) }, (_, index) =>
    bytes.subarray(index * chunkSize, (index + 1) * chunkSize),
  );

/** Serves the built site over a simulated slow connection, on a free port of localhost. */
export async function serveSlowly(): Promise<SlowServer> {
  let firstPaint: Promise<unknown> = Promise.resolve();
  const server = createServer((request, response) => {
    const file = fileAt(request.url);
    const type = extname(file);
    const send = async () => {
      response.writeHead(existsSync(file) ? 200 : 404, { 'Content-Type': types[type] ?? 'text/plain' });
      if (type === '.woff2' || type === '.js') await firstPaint;
      const bytes = existsSync(file) ? readFileSync(file) : Buffer.of();
      for (const chunk of type === '.html' ? chunksOf(bytes) : [bytes]) {
        response.write(chunk);
        await pause(chunkPause);
      }
      response.end();
    };
    void send();
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const address = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  const open = async (page: Page, path: string, subresources: 'immediate' | 'after first paint') => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    if (subresources === 'after first paint') firstPaint = promise;
    await page.goto(address + path, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
    resolve(undefined);
    await page.waitForLoadState();
    await waitUntilRendered(page);
  };
  return {
    address,
    open,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
