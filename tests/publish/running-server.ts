import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';

/** A server's response: its status, its headers, and its body, still encoded. */
export interface RawResponse {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A running server under test: the address of its root without a trailing slash, and a function that stops it. */
export interface RunningServer {
  address: string;
  close: () => Promise<void>;
}

/** Sends a GET request; does not decode the response or follow redirects. */
export const sendRequest = (address: string, headers: Record<string, string> = {}): Promise<RawResponse> =>
  new Promise((done, fail) => {
    const outgoing = request(address, { headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    });
    outgoing.on('error', fail).end();
  });

/** Finds a free port of this machine. */
export const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        done(port);
      });
    });
  });

/** Waits until a server responds with 200, for at least ten minutes; then throws with the server's `output`. */
export async function waitUntilReady(address: string, output: () => string): Promise<void> {
  for (let tries = 0; tries < 3000; tries += 1) {
    const response = await sendRequest(`${address}/`).catch(() => undefined);
    if (response?.status === 200) return;
    await new Promise((next) => setTimeout(next, 200));
  }
  throw new Error(`${address} does not respond:\n${output()}`);
}
