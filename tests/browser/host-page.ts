import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A served page of another origin: its address, and a function that stops its server. */
export interface HostPage {
  address: string;
  close: () => Promise<void>;
}

/** What a host page may have besides its body. */
export interface HostPageOptions {
  /** Attributes of the root element. */
  root?: string;
  head?: string;
  headers?: Record<string, string>;
}

/** The embedding libraries in `node_modules`, by the path at which a host page loads them. */
const libraries: Record<string, string> = {
  '/pym.js': 'pym.js/dist/pym.v1.min.js',
  '/frames.js': '@newswire/frames/dist/frames.umd.js',
  '/iframe-resizer.js': 'iframe-resizer/js/iframeResizer.min.js',
};

const htmlOf = (body: string, { root = 'lang="en"', head = '' }: HostPageOptions, column: string | null) =>
  `<!doctype html><html ${root}><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><link rel="icon" href="data:,"><style>body{margin:${column === null ? '16px' : `0;width:${column}px`}}</style>${head}<body>${body}`;

/** Serves a page with this body on 127.0.0.1, another origin than localhost; `?column=` sets the width of its body in pixels. */
export async function serveHostPage(body: string, options: HostPageOptions = {}): Promise<HostPage> {
  const server = createServer(({ url = '' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://host');
    const library = libraries[pathname];
    if (library) {
      response.setHeader('Content-Type', 'text/javascript').end(readFileSync(`node_modules/${library}`));
      return;
    }
    for (const [name, value] of Object.entries(options.headers ?? {})) response.setHeader(name, value);
    response
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .end(htmlOf(body, options, searchParams.get('column')));
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
