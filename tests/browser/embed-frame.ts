import { type Frame, type Page, expect } from 'playwright/test';

/** The polling intervals in milliseconds: short for an idle machine, on which a value is right after a few frames, then longer. */
const pollingIntervals = [20, 20, 50, 50, 100, 250, 1000];

/** Polls a value until it passes the matcher that follows; `message` describes the value. */
export const expectEventually = <Value>(value: () => Value | Promise<Value>, message?: string) =>
  expect.poll(value, {
    intervals: pollingIntervals,
    ...(message === undefined ? {} : { message }),
  });

const embedFrames = (page: Page) => page.frames().filter((frame) => frame.url().includes('/embed/'));

/** Waits until an embed of a page has loaded and returns its frame; `nth` is the index of the frame in the page. */
export async function waitForEmbed(page: Page, nth = 0): Promise<Frame> {
  await page.locator('iframe').nth(nth).scrollIntoViewIfNeeded();
  await expectEventually(() => embedFrames(page).length).toBeGreaterThan(nth);
  const frame = embedFrames(page)[nth];
  if (!frame) throw new Error('the frame of the embed is missing');
  await frame.waitForLoadState();
  return frame;
}

/** The height of a page's iframe in pixels; `nth` is the index of the iframe in the page. */
export const frameHeight = async (page: Page, nth = 0): Promise<number> =>
  (await page.locator('iframe').nth(nth).boundingBox())?.height ?? 0;

/** The height of an embed's content in pixels, whatever the height of its frame. */
export const contentHeight = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.querySelector('main')?.getBoundingClientRect().height ?? -1);

/** Waits until a page's iframe is as high as its content, within a pixel; `clamp` limits the height as the host page does. */
export async function expectFrameFitsContent(
  page: Page,
  frame: Frame,
  message: string,
  clamp = (height: number) => height,
): Promise<void> {
  const difference = async () => Math.abs((await frameHeight(page)) - clamp(await contentHeight(frame)));
  await expectEventually(difference, message).toBeLessThanOrEqual(1);
}

/** Opens or closes an embed's table by keyboard, because a host page may move the frame away from the pointer. */
export async function setTableOpen(frame: Frame, open: boolean): Promise<void> {
  const table = frame.locator('details', { has: frame.locator('summary', { hasText: 'Table' }) });
  const isOpen = () => table.evaluate((details: HTMLDetailsElement) => details.open);
  if ((await isOpen()) !== open) await table.locator('summary').press('Enter');
  await expectEventually(isOpen, 'whether the table is open').toBe(open);
}

/** Waits until an embed's drawing is visible, opens its table, waits until that is visible, and closes it. */
export async function expectChartAndTableVisible(frame: Frame): Promise<void> {
  await expect(frame.locator('svg:visible').first()).toBeVisible();
  await setTableOpen(frame, true);
  await expect(frame.locator('tbody tr').first()).toBeVisible();
  await setTableOpen(frame, false);
}

/** The width in pixels by which a document exceeds its viewport; 0 if nothing scrolls horizontally or is clipped. */
export const horizontalOverflow = (frame: Frame | Page): Promise<number> =>
  frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const visible = [...document.querySelectorAll('main *')].filter(
      (element) => element.checkVisibility() && !element.closest('h1, legend, caption, svg svg, svg *'),
    );
    const right = Math.max(0, ...visible.map((element) => element.getBoundingClientRect().right));
    return Math.max(0, scrollWidth - clientWidth, Math.ceil(right - clientWidth - 0.5));
  });
