import type { BrowserContext, Frame, Page } from 'playwright/test';

/** The background that a page has now, as a CSS colour. */
export const background = (page: Page | Frame): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** Keeps the background of every frame that a page paints, from the first. */
export const watchFrames = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const seen = ((window as { frames_?: string[] }).frames_ = [] as string[]);
    const look = () => {
      seen.push(getComputedStyle(document.documentElement).backgroundColor);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
/** The backgrounds that a page has had since its first frame, each once, as CSS colours; see `watchFrames`. */
export const framesOf = (page: Page) =>
  page.evaluate(() => [...new Set((window as { frames_?: string[] }).frames_ ?? [])]);

/** Opens a page as a reader does who has kept nothing. */
export async function openNew(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.reload();
}
