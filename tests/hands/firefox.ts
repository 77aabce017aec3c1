import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { join, resolve } from 'node:path';
import { pathOf } from '../programs.ts';

/** A tab of Firefox: opens an address, or its Reader View; evaluates an expression in the page; prints the page as a PDF. */
export interface Firefox {
  open: (address: string) => Promise<void>;
  openReaderView: (address: string) => Promise<void>;
  evaluate: (expression: string) => Promise<unknown>;
  print: () => Promise<Buffer>;
  /** A picture of the first element that matches a selector. */
  pictureOf: (selector: string) => Promise<Buffer>;
  close: () => Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        done(typeof address === 'object' ? (address?.port ?? 0) : 0);
      });
    });
  });

/** Connects to a port, again until something listens there. */
async function connectTo(port: number): Promise<Socket> {
  const deadline = Date.now() + 600_000;
  for (;;)
    try {
      return await new Promise<Socket>((done, fail) => {
        const socket = connect(port, '127.0.0.1', () => {
          done(socket);
        }).once('error', fail);
      });
    } catch (cause) {
      if (Date.now() > deadline) throw cause;
      await new Promise((done) => setTimeout(done, 300));
    }
}

/** Sends commands of Marionette, Firefox's WebDriver protocol: "length:[0,id,command,parameters]"; answers "length:[1,id,error,result]". */
function marionette(socket: Socket): (command: string, parameters: object) => Promise<unknown> {
  let [buffered, last] = [Buffer.alloc(0), 0];
  const waiting = new Map<number, (answer: readonly unknown[]) => void>();
  socket.on('data', (bytes: Buffer) => {
    buffered = Buffer.concat([buffered, bytes]);
    for (;;) {
      const colon = buffered.indexOf(':');
      const length = Number(buffered.subarray(0, Math.max(0, colon)).toString());
      if (colon < 0 || buffered.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(buffered.subarray(colon + 1, colon + 1 + length).toString());
      buffered = buffered.subarray(colon + 1 + length);
      if (Array.isArray(message)) waiting.get(Number(message[1]))?.(message as unknown[]);
    }
  });
  return async (command, parameters) => {
    last += 1;
    const message = JSON.stringify([0, last, command, parameters]);
    const answer = new Promise<readonly unknown[]>((done) => waiting.set(last, done));
    socket.write(`${String(Buffer.byteLength(message))}:${message}`);
    const [, , error, result] = await answer;
    if (error) throw new Error(`${command}: ${JSON.stringify(error)}`);
    return result;
  };
}

/** Starts Firefox without a window, with a profile of its own under `.build`. Throws if it is not installed. */
export async function startFirefox(): Promise<Firefox> {
  const port = await freePort();
  const profile = resolve('.build/firefox', String(port));
  mkdirSync(profile, { recursive: true });
  writeFileSync(join(profile, 'user.js'), `user_pref('marionette.port', ${String(port)});\n`);
  const args = [
    '--headless',
    '--marionette',
    '--remote-allow-system-access',
    '--no-remote',
    '--profile',
    profile,
  ];
  const child = spawn(pathOf('firefox-esr', 'firefox') ?? '', args, { stdio: 'ignore' });
  const socket = await connectTo(port);
  const send = marionette(socket);
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: false } } });
  const valueOf = async (command: string, parameters: object) =>
    (await send(command, parameters)) as { value: unknown };
  const evaluate = async (expression: string) =>
    (await valueOf('WebDriver:ExecuteScript', { script: `return (${expression})`, args: [] })).value;
  return {
    open: async (url) => {
      await send('WebDriver:Navigate', { url });
    },
    evaluate,
    // A page may not lead to the Reader View; the browser's own window may.
    openReaderView: async (address) => {
      const to = JSON.stringify(`about:reader?url=${encodeURIComponent(address)}`);
      const principal = 'Services.scriptSecurityManager.getSystemPrincipal()';
      await send('Marionette:SetContext', { value: 'chrome' });
      await evaluate(`void gBrowser.fixupAndLoadURIString(${to}, { triggeringPrincipal: ${principal} })`);
      await send('Marionette:SetContext', { value: 'content' });
      const shown = `document.URL === ${to} && Boolean(document.querySelector('.moz-reader-content p'))`;
      const deadline = Date.now() + 600_000;
      while (!(await evaluate(shown).catch(() => false))) {
        if (Date.now() > deadline) throw new Error(`${address}: Reader View has no text`);
        await new Promise((done) => setTimeout(done, 200));
      }
    },
    print: async () =>
      Buffer.from(String((await valueOf('WebDriver:Print', { background: true })).value), 'base64'),
    pictureOf: async (selector) => {
      const found = await valueOf('WebDriver:FindElement', { using: 'css selector', value: selector });
      const [id] = Object.values(found.value as Record<string, string>);
      return Buffer.from(
        String((await valueOf('WebDriver:TakeScreenshot', { id, full: false })).value),
        'base64',
      );
    },
    close: async () => {
      socket.destroy();
      child.kill();
      await new Promise((done) => child.once('exit', done));
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
