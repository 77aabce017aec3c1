import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  test as base,
} from 'playwright/test';
import { chromium as executable, flags } from '../../src/editions/chromium.ts';
import { type SlowServer, serveSlowly } from './slow-server.ts';
import { type UnpackedZip, unpackZip } from './unpack-zip.ts';

interface TestFixtures {
  /** A page with JavaScript disabled. */
  noScriptPage: Page;
  /** A page on a touch screen, 360 px wide. */
  touchPage: Page;
  /** A browser context with a profile on disk: without one, Chromium does not always share the storage of file URLs. */
  persistentContext: BrowserContext;
}

interface WorkerFixtures {
  /** The zip edition, unpacked once for all tests of a worker. */
  zip: UnpackedZip;
  /** The built site on a simulated slow connection. */
  slowServer: SlowServer;
  sharedNoScriptPage: Page;
  sharedTouchPage: Page;
}

type Use<Value> = (value: Value) => Promise<void>;

/** A fixture with a page that the tests of a worker reuse, because creating one takes longer than most tests. */
const sharedPage =
  (options: BrowserContextOptions) =>
  async ({ browser }: { browser: Browser }, use: Use<Page>): Promise<void> => {
    const context = await browser.newContext(options);
    await use(await context.newPage());
    await context.close();
  };

/** Lends a shared page to a test, then removes its routes, other pages and emulated media. */
async function useAndReset(page: Page, use: Use<Page>): Promise<void> {
  const size = page.viewportSize();
  await use(page);
  await page.unrouteAll();
  for (const other of page.context().pages()) if (other !== page) await other.close();
  if (size) await page.setViewportSize(size);
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
  await page.goto('about:blank');
}

/** Playwright's `test` with the fixtures above. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  sharedNoScriptPage: [sharedPage({ javaScriptEnabled: false }), { scope: 'worker' }],
  noScriptPage: ({ sharedNoScriptPage }, use) => useAndReset(sharedNoScriptPage, use),
  sharedTouchPage: [
    sharedPage({ hasTouch: true, viewport: { width: 360, height: 700 } }),
    { scope: 'worker' },
  ],
  touchPage: ({ sharedTouchPage }, use) => useAndReset(sharedTouchPage, use),
  // Playwright requires a destructuring pattern, even an empty one.
  persistentContext: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'profile-'));
    const context = await chromium.launchPersistentContext(folder, {
      executablePath: executable(),
      args: flags,
      colorScheme: 'light',
      timeout: 0,
    });
    await use(context);
    await context.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  zip: [
    // Playwright requires a destructuring pattern, even an empty one.
    async ({}, use) => {
      const zip = unpackZip();
      await use(zip);
      zip.remove();
    },
    { scope: 'worker' },
  ],
  slowServer: [
    async ({}, use) => {
      const slowServer = await serveSlowly();
      await use(slowServer);
      slowServer.close();
    },
    { scope: 'worker' },
  ],
});
