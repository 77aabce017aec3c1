import { type AddressInfo, createServer } from 'node:net';

/** A port that nothing listens on. */
const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer()
      .on('error', fail)
      .listen(0, 'localhost', () => {
        const { port } = server.address() as AddressInfo;
        server.close(() => {
          done(port);
        });
      });
  });

// Chosen once; Playwright's workers and the server inherit it.
process.env['PORT'] ??= String(await freePort());

/** The port of the site under test: the environment variable PORT, or a free one. */
export const port = Number(process.env['PORT']);

/** The origin of the site under test. */
export const siteOrigin = `http://localhost:${String(port)}`;
