import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of another origin: the address that it is served at, and how to stop serving it. */
export interface Host {
  address: string;
  close: () => Promise<void>;
}

/**
 * Serves a body as a whole HTML page from a port of its own on 127.0.0.1, which is another origin than localhost;
 * `?column=` sets the width of its column in pixels.
 */
export async function serveHost(body: string): Promise<Host> {
  const page = (column: string) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><link rel="icon" href="data:,"><style>body{margin:${column ? `0;width:${column}px` : '16px'}}</style><body>${body}`;
  const server: Server = createServer(({ url = '' }, response) => {
    const column = new URL(url, 'http://host').searchParams.get('column') ?? '';
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page(column));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    close: () =>
      new Promise((done) =>
        server.close(() => {
          done();
        }),
      ),
  };
}
