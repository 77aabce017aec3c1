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
import { type Line, serveOnBadLine } from './line.ts';
import { type Unpacked, unpack } from './unpack.ts';

interface Own {
  /** A page whose scripts are off. */
  plain: Page;
  /** A page on a phone, 360 px wide, that is touched. */
  touched: Page;
  /**
   * A browser with a profile on the disk, as readers have. In contexts without one, Chromium sometimes does not share the
   * storage of pages that were opened from a disk.
   */
  profile: BrowserContext;
}

interface Shared {
  /** The zip, unpacked once for all tests of a worker. */
  zip: Unpacked;
  /** The built site on a bad line. */
  line: Line;
  plainPage: Page;
  touchedPage: Page;
}

type Use<Value> = (value: Value) => Promise<void>;

/** A page that the tests of a worker take one after the other, as making one takes longer than most of them. */
const kept =
  (options: BrowserContextOptions) =>
  async ({ browser }: { browser: Browser }, use: Use<Page>): Promise<void> => {
    const context = await browser.newContext(options);
    await use(await context.newPage());
    await context.close();
  };

/** A kept page as new: nothing is stored, routed or open in it. */
async function renew(page: Page, use: Use<Page>): Promise<void> {
  const size = page.viewportSize();
  await use(page);
  await page.unrouteAll();
  for (const other of page.context().pages()) if (other !== page) await other.close();
  if (size) await page.setViewportSize(size);
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
  await page.goto('about:blank');
}

/** Playwright's test, with what tests of a worker share. */
export const test = base.extend<Own, Shared>({
  plainPage: [kept({ javaScriptEnabled: false }), { scope: 'worker' }],
  plain: ({ plainPage }, use) => renew(plainPage, use),
  touchedPage: [kept({ hasTouch: true, viewport: { width: 360, height: 700 } }), { scope: 'worker' }],
  touched: ({ touchedPage }, use) => renew(touchedPage, use),
  // Playwright wants the pattern, even an empty one.
  profile: async ({}, use) => {
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
    // Playwright wants the pattern, even an empty one.
    async ({}, use) => {
      const zip = unpack();
      await use(zip);
      zip.remove();
    },
    { scope: 'worker' },
  ],
  line: [
    async ({}, use) => {
      const line = await serveOnBadLine();
      await use(line);
      line.close();
    },
    { scope: 'worker' },
  ],
});
