import { type Frame, type Page, expect } from 'playwright/test';

/** When a value is looked at again that is right in a few frames on an idle machine, and late on a busy one; in milliseconds. */
const intervals = [20, 20, 50, 50, 100, 250, 1000];

/** Waits until a value passes what is then asked of it; `what` says what it is. */
export const soon = <Value>(value: () => Value | Promise<Value>, what?: string) =>
  expect.poll(value, { intervals, ...(what === undefined ? {} : { message: what }) });

const embedsIn = (page: Page) => page.frames().filter((frame) => frame.url().includes('/embed/'));

/** The embed inside a page, once it has loaded; `nth` counts the page's frames from 0. */
export async function embedIn(page: Page, nth = 0): Promise<Frame> {
  await page.locator('iframe').nth(nth).scrollIntoViewIfNeeded();
  await soon(() => embedsIn(page).length).toBeGreaterThan(nth);
  const frame = embedsIn(page)[nth];
  if (!frame) throw new Error('the frame is not there');
  await frame.waitForLoadState();
  return frame;
}

/** The height of a page's frame in pixels; `nth` counts from 0. */
export const heightOf = async (page: Page, nth = 0): Promise<number> =>
  (await page.locator('iframe').nth(nth).boundingBox())?.height ?? 0;

/** The height of an embed's content in pixels, whatever frame it stands in. */
export const contentOf = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.querySelector('main')?.getBoundingClientRect().height ?? -1);

/** Waits until a page's frame is as high as its content, within a pixel; `clamp` is what the host makes of a height. */
export async function expectFit(
  page: Page,
  frame: Frame,
  what: string,
  clamp = (height: number) => height,
): Promise<void> {
  const off = async () => Math.abs((await heightOf(page)) - clamp(await contentOf(frame)));
  await soon(off, what).toBeLessThanOrEqual(1);
}

/** Opens or closes an embed's table by keyboard: a host may move the frame away from under a pointer. */
export async function setTable(frame: Frame, open: boolean): Promise<void> {
  const table = frame.locator('details', { has: frame.locator('summary', { hasText: 'Table' }) });
  const isOpen = () => table.evaluate((details: HTMLDetailsElement) => details.open);
  if ((await isOpen()) !== open) await table.locator('summary').press('Enter');
  await soon(isOpen, 'whether the table is open').toBe(open);
}

/** Waits until an embed's drawing is seen, opens its table and waits until that is seen. */
export async function expectReadable(frame: Frame): Promise<void> {
  await expect(frame.locator('svg:visible').first()).toBeVisible();
  await setTable(frame, true);
  await expect(frame.locator('tbody tr').first()).toBeVisible();
  await setTable(frame, false);
}

/** How far a document reaches beyond its window, in pixels; 0 where nothing scrolls sideways and nothing is cut. */
export const sideways = (frame: Frame | Page): Promise<number> =>
  frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const shown = [...document.querySelectorAll('main *')].filter(
      (element) => element.checkVisibility() && !element.closest('h1, legend, caption, svg svg, svg *'),
    );
    const right = Math.max(0, ...shown.map((element) => element.getBoundingClientRect().right));
    return Math.max(0, scrollWidth - clientWidth, Math.ceil(right - clientWidth - 0.5));
  });
