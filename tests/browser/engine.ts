import { spawn } from 'node:child_process';
import { launch } from 'puppeteer-core';
import { Builder, Capabilities } from 'selenium-webdriver';
import { miniBrowser, pathOf } from '../programs.ts';
import { port } from './home.ts';

/** A window of a browser: goes to an address, gives what an expression is worth in its page, or in the page's first frame. */
export interface Tab {
  version: string;
  open: (address: string) => Promise<void>;
  value: (expression: string) => Promise<unknown>;
  framed: (expression: string) => Promise<unknown>;
  quit: () => Promise<void>;
}

const asFunction = (expression: string) => `(() => (${expression}))()`;

/** By way of WebDriver BiDi, which Firefox speaks without a driver beside it. */
export async function startFirefox(): Promise<Tab> {
  const executablePath = pathOf('firefox-esr', 'firefox');
  if (!executablePath) throw new Error('no Firefox');
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  return {
    version: await browser.version(),
    open: async (address) => {
      await page.goto(address);
    },
    value: (expression) => page.evaluate(asFunction(expression)),
    framed: (expression) => {
      const frame = page.frames()[1];
      if (!frame) return Promise.resolve(undefined);
      return frame.evaluate(asFunction(expression));
    },
    quit: () => browser.close(),
  };
}

/** The driver's port and the screen's number follow from the port of the site, so that two runs do not meet. */
const driverPort = String(port + 1000);
const display = `:${String(port)}`;

async function connect(): Promise<Awaited<ReturnType<Builder['build']>>> {
  const options = { binary: miniBrowser(), args: ['--automation'] };
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': options,
  });
  const server = `http://127.0.0.1:${driverPort}`;
  const deadline = Date.now() + 600_000;
  for (;;)
    try {
      return await new Builder().usingServer(server).withCapabilities(capabilities).build();
    } catch (cause) {
      if (Date.now() > deadline) throw cause;
      await new Promise((done) => setTimeout(done, 500));
    }
}

/** By way of WebKitWebDriver, on a screen in memory. */
export async function startWebKit(): Promise<Tab> {
  const screen = spawn('Xvfb', [display, '-screen', '0', '1280x1600x24', '-nolisten', 'tcp']);
  const driver = spawn('WebKitWebDriver', [`--port=${driverPort}`, '--host=127.0.0.1'], {
    env: { ...process.env, DISPLAY: display },
  });
  const stop = () => [driver, screen].map((started) => started.kill());
  const session = await connect().catch((cause: unknown) => {
    stop();
    throw cause;
  });
  const found = await session.getCapabilities();
  const value = (expression: string) => session.executeScript(`return ${asFunction(expression)}`);
  return {
    version: `${String(found.get('browserName'))}/${String(found.get('browserVersion'))}`,
    open: (address) => session.get(address),
    value,
    framed: async (expression) => {
      await session.switchTo().frame(0);
      return value(expression).finally(() => session.switchTo().defaultContent());
    },
    quit: () => session.quit().finally(stop),
  };
}
