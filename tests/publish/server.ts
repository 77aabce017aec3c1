import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';

/** What a server answered: its status, its headers, its bytes as they came over the wire. */
export interface RawResponse {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A running server under test: the address of its root, without a slash at the end, and how to stop it. */
export interface RunningServer {
  address: string;
  close: () => Promise<void>;
}

/** The answer to one request, not unpacked and not redirected. */
export const sendRequest = (address: string, headers: Record<string, string> = {}): Promise<RawResponse> =>
  new Promise((done, fail) => {
    const asked = request(address, { headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    });
    asked.on('error', fail).end();
  });

/** A port of this machine that nobody listens to. */
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

/** Waits until a server answers, for a minute at most; throws with what it has said where it does not. */
export async function waitUntilReady(address: string, said: () => string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await sendRequest(`${address}/`).catch(() => undefined);
    if (answer?.status === 200) return;
    await new Promise((next) => setTimeout(next, 200));
  }
  throw new Error(`${address} does not answer:\n${said()}`);
}
