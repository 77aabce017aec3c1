import type { BrowserContext, Frame, Page } from 'playwright/test';

/** The current background colour of a page. */
export const backgroundOf = (page: Page | Frame): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** Records the background colour of every frame that pages of a context paint. */
export const recordBackgrounds = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const recorded = ((window as { recordedBackgrounds?: string[] }).recordedBackgrounds = [] as string[]);
    const recordFrame = () => {
      recorded.push(getComputedStyle(document.documentElement).backgroundColor);
      requestAnimationFrame(recordFrame);
    };
    requestAnimationFrame(recordFrame);
  });

/** The distinct background colours that `recordBackgrounds` recorded for a page since its first frame. */
export const recordedBackgrounds = (page: Page) =>
  page.evaluate(() => [...new Set((window as { recordedBackgrounds?: string[] }).recordedBackgrounds ?? [])]);

/** Opens a page with empty local storage. */
export async function openWithEmptyStorage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.reload();
}
