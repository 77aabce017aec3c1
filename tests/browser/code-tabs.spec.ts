import { expect } from 'playwright/test';
import { test } from './fixtures.ts';

test('on a phone the tabs of the code to embed say what they are', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/charts/troop-cut/');
  for (const title of await page.locator('#embed .boxes > label > span').all())
    await expect(title).toBeVisible();
  expect(await page.locator('#embed .boxes > label > span').count()).toBe(4);
  const panel = await page.locator('#embed .panel').first().boundingBox();
  for (const label of await page.locator('#embed .boxes > label').all()) {
    const box = await label.boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(panel?.y ?? 0);
  }
});
