import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of another origin: the address that it is served at, and how to stop serving it. */
export interface Host {
  address: string;
  close: () => Promise<void>;
}

/** What a page of another origin may have besides its body. */
export interface Manner {
  /** Attributes of its root element. */
  root?: string;
  head?: string;
  headers?: Record<string, string>;
}

/** The libraries that hosts run, as they are in the registry, by the path that a host serves them at. */
const libraries: Record<string, string> = {
  '/pym.js': 'pym.js/dist/pym.v1.min.js',
  '/frames.js': '@newswire/frames/dist/frames.umd.js',
  '/iframe-resizer.js': 'iframe-resizer/js/iframeResizer.min.js',
};

const pageOf = (body: string, { root = 'lang="en"', head = '' }: Manner, column: string | null) =>
  `<!doctype html><html ${root}><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><link rel="icon" href="data:,"><style>body{margin:${column === null ? '16px' : `0;width:${column}px`}}</style>${head}<body>${body}`;

/**
 * Serves a body as a whole HTML page from a port of its own on 127.0.0.1, which is another origin than localhost;
 * `?column=` sets the width of its column in pixels.
 */
export async function serveHost(body: string, manner: Manner = {}): Promise<Host> {
  const server = createServer(({ url = '' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://host');
    const library = libraries[pathname];
    if (library) {
      response.setHeader('Content-Type', 'text/javascript').end(readFileSync(`node_modules/${library}`));
      return;
    }
    for (const [name, value] of Object.entries(manner.headers ?? {})) response.setHeader(name, value);
    response
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .end(pageOf(body, manner, searchParams.get('column')));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
