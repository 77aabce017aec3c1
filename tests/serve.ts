import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A file to serve: its media type, its bytes, its brotli bytes if precompressed, and additional headers. */
export interface File {
  type: string;
  body: Buffer | string;
  precompressed?: Buffer;
  headers?: Record<string, string>;
}

/** A running server: the address of its root without a trailing slash, and a function that stops it. */
export interface Server {
  address: string;
  close: () => void;
}

/** Compresses bytes with brotli at its highest level. */
export const brotli = (body: Buffer | string): Buffer =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/** Whether a media type is worth compressing: raster images, fonts and archives are compressed already. */
const isCompressible = (type: string): boolean =>
  !/^(image\/(?!svg)|font\/|application\/(zip|x-zim|epub|vnd))/.test(type);

/** The response body and headers of a file. */
const responseOf = ({ type, body, precompressed, headers }: File) => ({
  body: isCompressible(type) ? (precompressed ?? brotli(body)) : body,
  headers: {
    'Content-Type': type,
    ...(isCompressible(type) ? { 'Content-Encoding': 'br' } : {}),
    ...headers,
  },
});

/**
 * Serves files by path on localhost; compresses each file once, before the server starts. A page is also served at its file
 * name, and `/404`, if any, for paths that do not exist. `requestedPort` is the port, or 0 for any free port.
 */
export async function serve(files: ReadonlyMap<string, File>, requestedPort = 0): Promise<Server> {
  const responses = new Map([...files].map(([path, file]) => [path, responseOf(file)]));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = responses.get(pathname) ?? responses.get(pageAt(pathname));
    const missing = responses.get('/404');
    if (file) response.writeHead(200, file.headers).end(file.body);
    else response.writeHead(404, missing?.headers).end(missing?.body);
  });
  await new Promise<void>((done) => server.listen(requestedPort, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://localhost:${String(port)}`, close };
}

/** The path of a page without `index.html` or `.html`, as static hosts show it. */
const pageAt = (path: string): string => path.replace(/\/index\.html$/, '/').replace(/\.html$/, '');

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  png: 'image/png',
  ico: 'image/x-icon',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml',
  webmanifest: 'application/manifest+json',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  epub: 'application/epub+zip',
  zip: 'application/zip',
  zim: 'application/x-zim',
};

/** The files of a built site that `types` lists, by URL path; pages are without `index.html` and `.html`. */
export function filesOf(folder: string): Map<string, File> {
  const files = new Map<string, File>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = types[entry.name.split('.').at(-1) ?? ''];
    if (!entry.isFile() || !type) continue;
    const path = join(entry.parentPath, entry.name);
    const precompressed = existsSync(`${path}.br`) ? { precompressed: readFileSync(`${path}.br`) } : {};
    const file = { type, body: readFileSync(path), ...precompressed };
    files.set(pageAt(`/${relative(folder, path)}`), file);
  }
  return files;
}
