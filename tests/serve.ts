import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A file that a server gives: its type, its bytes, the same in brotli where they lie ready, and what else is said of it. */
export interface File {
  type: string;
  body: Buffer | string;
  packed?: Buffer;
  headers?: Record<string, string>;
}

/** A running server: the address of its root, without a slash at the end, and how to stop it. */
export interface Server {
  address: string;
  close: () => void;
}

/** The length of bytes in brotli at its best, as a good static host sends them. */
export const brotli = (body: Buffer | string): Buffer =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/** Whether a good host compresses what has a type: pictures and fonts are so already. */
const shrinks = (type: string): boolean => !/^(image\/(?!svg)|font\/|application\/(zip|epub))/.test(type);

/** A file as it goes over the wire. */
const wired = ({ type, body, packed, headers }: File) => ({
  body: shrinks(type) ? (packed ?? brotli(body)) : body,
  headers: { 'Content-Type': type, ...(shrinks(type) ? { 'Content-Encoding': 'br' } : {}), ...headers },
});

/**
 * Serves files by path on localhost, each compressed once and beforehand; a page also at its file's name, and `/404`, where
 * there is one, for what is missing. `wanted` is the port, or 0 for any that is free.
 */
export async function serve(files: ReadonlyMap<string, File>, wanted = 0): Promise<Server> {
  const ready = new Map([...files].map(([path, file]) => [path, wired(file)]));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = ready.get(pathname) ?? ready.get(pageAt(pathname));
    const missing = ready.get('/404');
    if (file) response.writeHead(200, file.headers).end(file.body);
    else response.writeHead(404, missing?.headers).end(missing?.body);
  });
  await new Promise<void>((done) => server.listen(wanted, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://localhost:${String(port)}`, close };
}

/** The address of a page without its file's name or ending, as good hosts show it. */
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
  epub: 'application/epub+zip',
  zip: 'application/zip',
};

/** The files of a built site that have a type, by address; a page without its file's name. */
export function filesOf(folder: string): Map<string, File> {
  const files = new Map<string, File>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = types[entry.name.split('.').at(-1) ?? ''];
    if (!entry.isFile() || !type) continue;
    const path = join(entry.parentPath, entry.name);
    const packed = existsSync(`${path}.br`) ? { packed: readFileSync(`${path}.br`) } : {};
    const file = { type, body: readFileSync(path), ...packed };
    files.set(pageAt(`/${relative(folder, path)}`), file);
  }
  return files;
}
