import { expect, test } from 'playwright/test';
import { catalogue } from '../dist.ts';

const [{ id } = { id: '' }] = catalogue.explainers;

test('each heading of an explainer has a link to itself that is visible on focus and stays in the margin', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`/${id}/`);
  const headings = page.locator('main :is(.prose, section) > h2[id]');
  const count = await headings.count();
  expect(count).toBeGreaterThan(1);
  for (const heading of await headings.all()) {
    const anchor = heading.locator('xpath=following-sibling::*[1][self::a]');
    expect(await anchor.getAttribute('href')).toBe(`#${String(await heading.getAttribute('id'))}`);
    await expect(anchor).toHaveCSS('opacity', '0');
    await anchor.focus();
    await expect(anchor).toHaveCSS('opacity', '1');
    const [anchorBox, headingBox] = [await anchor.boundingBox(), await heading.boundingBox()];
    expect(anchorBox?.x).toBeGreaterThanOrEqual(0);
    expect((anchorBox?.x ?? 0) + (anchorBox?.width ?? 0)).toBeLessThanOrEqual((headingBox?.x ?? 0) + 1);
  }
});

test('headings have no link to themselves on narrow screens', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 900 });
  await page.goto(`/${id}/`);
  await expect(page.locator('main h2[id]').first()).toBeVisible();
  await expect(page.locator('footer button')).toBeVisible();
  await expect(page.locator('.anchor:visible')).toHaveCount(0);
});
