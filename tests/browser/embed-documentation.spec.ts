import { expect, test } from 'playwright/test';
import { frameHeight, expectEventually } from './embed-frame.ts';
import { serveHostPage } from './host-page.ts';

test('the documented listener gives a frame the height of its content, table closed and open', async ({
  page,
  baseURL,
}) => {
  await page.goto('/embed/');
  const snippet = (await page.locator('.panel code').first().textContent()) ?? '';
  const listener = (await page.locator('pre', { hasText: 'addEventListener' }).textContent()) ?? '';
  const code = snippet.replaceAll('http://localhost:4321', baseURL ?? '');
  const host = await serveHostPage(`<script>${listener}</script>${code}`);
  await page.goto(host.address);
  const chart = page.frameLocator('iframe');
  const spareHeight = async () => {
    const inner = await chart.locator('main').boundingBox();
    return Math.floor((await frameHeight(page)) - (inner?.height ?? -99));
  };
  await expectEventually(spareHeight).toBe(0);
  const closed = await frameHeight(page);
  await chart.locator('summary', { hasText: 'Table' }).click();
  await expectEventually(() => frameHeight(page)).toBeGreaterThan(closed + 50);
  await expectEventually(spareHeight).toBe(0);
  await host.close();
});

test('every script address in the documentation exists', async ({ page, request }) => {
  await page.goto('/embed/');
  const text = await page.locator('main').innerText();
  for (const file of text.match(/\/embed(\.\d+)?\.js/g) ?? [])
    expect((await request.get(file)).ok()).toBe(true);
  expect(text).toMatch(/\/embed\.\d+\.js/);
});
