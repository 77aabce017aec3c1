import { type Frame, type Page, expect, test } from 'playwright/test';
import { catalogue } from '../dist.ts';
import { serveHost } from './host.ts';
import { watch } from './watch.ts';

const widths = [360, 480, 720, 1100];
const columns = [320, 360, 412, 480, 620, 672, 720, 900, 1100];

/** The snippets as a journalist copies them from the chart's page, made to name the server under test. */
async function snippets(page: Page, id: string, baseURL = ''): Promise<string[]> {
  await page.goto(`/charts/${id}/`);
  const codes = await page.locator('.panel code').allTextContents();
  return codes.map((code) => code.replaceAll('http://localhost:4321', baseURL));
}

async function frameOf(page: Page): Promise<Frame> {
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1];
  if (!frame) throw new Error('the frame is not there');
  await frame.waitForLoadState();
  return frame;
}

const heightOf = async (page: Page) => (await page.locator('iframe').boundingBox())?.height ?? 0;
const contentOf = (frame: Frame) =>
  frame.evaluate(() => Math.ceil(document.querySelector('main')?.getBoundingClientRect().height ?? -1));

for (const { id, title } of catalogue.charts) {
  test(`snippet B of ${id} grows to the content on a page of another origin, table closed and open`, async ({
    page,
    baseURL,
  }) => {
    const [, code = ''] = await snippets(page, id, baseURL);
    const host = await serveHost(code);
    for (const width of widths) {
      const tab = await page.context().newPage();
      await tab.setViewportSize({ width, height: 800 });
      await tab.goto(host.address);
      const frame = await frameOf(tab);
      await expect.poll(async () => (await heightOf(tab)) - (await contentOf(frame))).toBe(0);
      const closed = await heightOf(tab);
      await frame.locator('summary', { hasText: 'Table' }).click();
      await expect.poll(() => heightOf(tab)).toBeGreaterThan(closed + 50);
      await expect.poll(async () => (await heightOf(tab)) - (await contentOf(frame))).toBe(0);
      await tab.close();
    }
    await host.close();
  });

  test(`snippet A of ${id} is high enough, and at most 30 px higher, in a column of any width with scripts off`, async ({
    browser,
    page,
    baseURL,
  }) => {
    const [code = ''] = await snippets(page, id, baseURL);
    const host = await serveHost(code);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    for (const width of columns) {
      await tab.setViewportSize({ width: 1280, height: 900 });
      await tab.goto(`${host.address}?column=${String(width)}`);
      const frame = await frameOf(tab);
      await expect(frame.getByRole('heading', { name: title })).toBeVisible();
      await expect(frame.locator('svg:visible').first()).toBeVisible();
      const main = await frame.locator('main').boundingBox();
      const spare = (await heightOf(tab)) - (main?.height ?? 0);
      expect(spare, `spare height at ${String(width)} px`).toBeGreaterThanOrEqual(0);
      expect(spare, `spare height at ${String(width)} px`).toBeLessThanOrEqual(30);
    }
    await context.close();
    await host.close();
  });

  test(`the embed of ${id} is between 200 and 1,000 px high at every width that a host gives`, async ({
    page,
  }) => {
    for (const width of [320, 360, 480, 640, 720, 1100, 1200]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/embed/${id}/`);
      const { height = 0 } = (await page.locator('main').boundingBox()) ?? {};
      expect(height, `at ${String(width)} px`).toBeGreaterThanOrEqual(200);
      expect(height, `at ${String(width)} px`).toBeLessThanOrEqual(1000);
    }
  });

  test(`the embed of ${id} is one request, and none to another host`, async ({ page }) => {
    const seen = await watch(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`/embed/${id}/`, { waitUntil: 'networkidle' });
    expect(requests.filter((url) => !url.startsWith('data:'))).toHaveLength(1);
    expect(seen.faults).toEqual([]);
  });

  test(`the embed of ${id} is light or dark as its address asks`, async ({ page }) => {
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.goto(`/embed/${id}/#theme=dark`);
    expect(await background()).toBe('rgb(15, 21, 28)');
    await page.goto(`/embed/${id}/#theme=light`);
    await expect.poll(background).toBe('rgb(253, 253, 252)');
  });
}
