import type { Browser, BrowserContext, Page } from 'playwright/test';

/** Two tabs of one reader. */
export interface Tabs {
  context: BrowserContext;
  page: Page;
  other: Page;
}

/**
 * Two tabs on a page each, in a browser that shares between them what either keeps. Pages from a disk sometimes meet a
 * Chromium that does not, for as long as the context lives, whatever they do; then another reader opens them.
 */
export async function openTabs(browser: Browser, first: string, second: string): Promise<Tabs> {
  for (;;) {
    const context = await browser.newContext({ colorScheme: 'light' });
    const [page, other] = [await context.newPage(), await context.newPage()];
    await page.goto(first);
    await other.goto(second);
    await page.evaluate(() => {
      localStorage['shared'] = 'yes';
    });
    const isShared = () => localStorage['shared'] === 'yes';
    const shared = await other.waitForFunction(isShared, undefined, { timeout: 2000 }).catch(() => undefined);
    if (shared) return { context, page, other };
    await context.close();
  }
}
