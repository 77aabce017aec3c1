import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';

/** A file that a server gives: its type and its bytes. */
export interface File {
  type: string;
  body: Buffer | string;
}

/** A running server: the address of its root, without a slash at the end, and how to stop it. */
export interface Server {
  address: string;
  close: () => void;
}

/** The length of bytes in brotli at its best, as a good static host sends them. */
export const brotli = (body: Buffer | string): Buffer =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/** Serves files by path (`/index.html`) on localhost, each compressed once and beforehand. */
export async function serve(files: ReadonlyMap<string, File>): Promise<Server> {
  const ready = new Map([...files].map(([path, { type, body }]) => [path, { type, body: brotli(body) }]));
  const server = createServer((request, response) => {
    const file = ready.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (file) response.writeHead(200, { 'Content-Type': file.type, 'Content-Encoding': 'br' }).end(file.body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${String(port)}`, close: () => void server.close() };
}
