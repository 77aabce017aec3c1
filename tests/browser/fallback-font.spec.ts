import { type Page, expect, test } from 'playwright/test';
import { catalogue } from '../dist.ts';
import { waitUntilRendered } from './wait-until-rendered.ts';

/** The total height in pixels of the paragraphs of an explainer. */
const textHeight = async (page: Page) => {
  await waitUntilRendered(page);
  const paragraphs = page.locator('.prose p:not(.sans, .sans *)');
  return paragraphs.evaluateAll((all) => all.reduce((sum, { clientHeight }) => sum + clientHeight, 0));
};

for (const { id } of catalogue.explainers)
  test(`/${id}/ is as long in the fallback serif as in the web font`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`/${id}/`);
    const webFontHeight = await textHeight(page);
    await page.route('**/*.woff2', (route) => route.abort());
    await page.reload();
    const fallbackHeight = await textHeight(page);
    expect(webFontHeight).toBeGreaterThan(1000);
    expect(Math.abs(fallbackHeight / webFontHeight - 1)).toBeLessThan(0.03);
  });
