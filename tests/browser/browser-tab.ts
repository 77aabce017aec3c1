import { spawn } from 'node:child_process';
import { launch } from 'puppeteer-core';
import { Builder, Capabilities } from 'selenium-webdriver';
import { miniBrowser, pathOf } from '../programs.ts';
import { port } from './site-origin.ts';

/** A browser tab controlled by a test: opens an address, evaluates expressions in its page or in the page's first frame, and takes a PNG. */
export interface BrowserTab {
  version: string;
  open: (address: string) => Promise<void>;
  evaluate: (expression: string) => Promise<unknown>;
  evaluateInFrame: (expression: string) => Promise<unknown>;
  screenshot: () => Promise<Uint8Array>;
  close: () => Promise<void>;
}

const asFunction = (expression: string) => `(() => (${expression}))()`;

/** Starts Firefox and connects to it with WebDriver BiDi, which needs no separate driver. */
export async function startFirefox(): Promise<BrowserTab> {
  const executablePath = pathOf('firefox-esr', 'firefox');
  if (!executablePath) throw new Error('Firefox is not installed');
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  return {
    version: await browser.version(),
    open: async (address) => {
      await page.goto(address);
    },
    evaluate: (expression) => page.evaluate(asFunction(expression)),
    evaluateInFrame: (expression) => {
      const frame = page.frames()[1];
      if (!frame) return Promise.resolve(undefined);
      return frame.evaluate(asFunction(expression));
    },
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  };
}

/** The driver's port and the display number derive from the site's port, so that parallel runs do not collide. */
const driverPort = String(port + 1000);
const displayName = `:${String(port)}`;

/** Connects to WebKitWebDriver, retrying while it starts. */
async function connectToDriver(): Promise<Awaited<ReturnType<Builder['build']>>> {
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

/** Starts WebKitGTK's MiniBrowser on a virtual display and connects to it with WebKitWebDriver. */
export async function startWebKit(): Promise<BrowserTab> {
  const display = spawn('Xvfb', [displayName, '-screen', '0', '1280x1600x24', '-nolisten', 'tcp']);
  const driver = spawn('WebKitWebDriver', [`--port=${driverPort}`, '--host=127.0.0.1'], {
    env: { ...process.env, DISPLAY: displayName },
  });
  const stop = () => [driver, display].map((child) => child.kill());
  const session = await connectToDriver().catch((cause: unknown) => {
    stop();
    throw cause;
  });
  const capabilities = await session.getCapabilities();
  const evaluate = (expression: string) => session.executeScript(`return ${asFunction(expression)}`);
  return {
    version: `${String(capabilities.get('browserName'))}/${String(capabilities.get('browserVersion'))}`,
    open: (address) => session.get(address),
    evaluate,
    evaluateInFrame: async (expression) => {
      await session.switchTo().frame(0);
      return evaluate(expression).finally(() => session.switchTo().defaultContent());
    },
    screenshot: async () => Buffer.from(await session.takeScreenshot(), 'base64'),
    close: () => session.quit().finally(stop),
  };
}
