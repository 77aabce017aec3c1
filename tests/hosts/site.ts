import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { catalogue, dist } from '../dist.ts';
import { filesOf } from '../serve.ts';

/** The origin that the build was configured with. */
export const built = new URL(catalogue.charts[0]?.page ?? '').origin;

/** Serves the built site on localhost as if it had been built for that address, with its cross-origin headers. */
export async function serveForHosts(): Promise<{ address: string; close: () => void }> {
  const files = filesOf(dist);
  let address = '';
  const server = createServer(({ url = '' }, response) => {
    const file = files.get(new URL(url, 'http://localhost').pathname);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const isText = /text|json|xml|javascript/.test(file.type);
    response
      .writeHead(200, { 'Content-Type': file.type, 'Access-Control-Allow-Origin': '*' })
      .end(isText ? String(file.body).replaceAll(built, address) : file.body);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  address = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  return {
    address,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
