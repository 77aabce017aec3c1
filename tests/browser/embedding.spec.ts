import { expect, test } from 'playwright/test';
import { heightOf, soon } from './framed.ts';
import { serveHost } from './host.ts';

test('the listener of the documentation gives a frame the height of its content, table closed and open', async ({
  page,
  baseURL,
}) => {
  await page.goto('/embed/');
  const snippet = (await page.locator('.panel code').first().textContent()) ?? '';
  const listener = (await page.locator('pre', { hasText: 'addEventListener' }).textContent()) ?? '';
  const code = snippet.replaceAll('http://localhost:4321', baseURL ?? '');
  const host = await serveHost(`<script>${listener}</script>${code}`);
  await page.goto(host.address);
  const chart = page.frameLocator('iframe');
  const spare = async () => {
    const inner = await chart.locator('main').boundingBox();
    return Math.floor((await heightOf(page)) - (inner?.height ?? -99));
  };
  await soon(spare).toBe(0);
  const closed = await heightOf(page);
  await chart.locator('summary', { hasText: 'Table' }).click();
  await soon(() => heightOf(page)).toBeGreaterThan(closed + 50);
  await soon(spare).toBe(0);
  await host.close();
});

test('every address that the documentation names is there', async ({ page, request }) => {
  await page.goto('/embed/');
  const words = await page.locator('main').innerText();
  for (const file of words.match(/\/embed(\.\d+)?\.js/g) ?? [])
    expect((await request.get(file)).ok()).toBe(true);
  expect(words).toMatch(/\/embed\.\d+\.js/);
});
