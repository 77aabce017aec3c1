import { type Page, expect } from 'playwright/test';
import { test } from './fixtures.ts';

/** The words in the circles of a page, of fewer than 20 characters, that take more than one line. */
const brokenCircles = (page: Page) =>
  page.locator('.circled').evaluateAll((all) =>
    all
      .filter((circle) => {
        const line = parseFloat(getComputedStyle(circle).lineHeight);
        const { height } = circle.getBoundingClientRect();
        return circle.checkVisibility() && circle.textContent.length < 20 && height > 1.5 * line;
      })
      .map(({ textContent }) => textContent),
  );

for (const path of ['/', '/drafts/', '/plan/'])
  test(`short words in a circle stay in one line on ${path}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('.circled').first()).toBeAttached();
    for (const width of [390, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await brokenCircles(page), `at ${String(width)} px`).toEqual([]);
    }
  });
