import { expect } from 'playwright/test';
import { findAxeViolations } from './axe.ts';
import { test } from './fixtures.ts';
import { thoroughUnless } from './sampling.ts';

test('on a phone each promise is a block whose cells name their columns, and the table keeps its headers', async ({
  noScriptPage: page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/guarantees/');
  const table = page.locator('.promises');
  for (const name of await table.locator('.of').all()) await expect(name).toBeVisible();
  const headers = table.locator('th');
  expect(await headers.count()).toBe(10);
  for (const header of await headers.all()) await expect(header).not.toHaveCSS('display', 'none');
  const lefts = await table
    .locator('td')
    .evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().left));
  expect(new Set(lefts).size).toBe(1);
  const { over } = await page.evaluate(() => ({
    over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  expect(over).toBe(0);
});

for (const width of [768, 1000, 1280])
  test(
    `the table of promises fits into a window of ${String(width)} px`,
    thoroughUnless(width === 768),
    async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/guarantees/');
      const box = await page.locator('.promises').boundingBox();
      expect(box?.x).toBeGreaterThan(0);
      expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThan(width);
      await expect(page.locator('.promises .of').first()).toBeVisible({ visible: width < 896 });
      expect(await findAxeViolations(page)).toEqual([]);
    },
  );
