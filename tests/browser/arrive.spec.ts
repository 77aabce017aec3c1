import { type Page, expect, test } from 'playwright/test';
import { catalogue } from '../dist.ts';
import { settled } from './settled.ts';

const lengthOf = async (page: Page) => {
  await settled(page);
  const paragraphs = page.locator('.prose p:not(.sans, .sans *)');
  return paragraphs.evaluateAll((all) => all.reduce((sum, { clientHeight }) => sum + clientHeight, 0));
};

for (const { id } of catalogue.explainers)
  test(`/${id}/ is as long in a serif of the reader's system as in ours`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`/${id}/`);
    const ours = await lengthOf(page);
    await page.route('**/*.woff2', (route) => route.abort());
    await page.reload();
    const theirs = await lengthOf(page);
    expect(ours).toBeGreaterThan(1000);
    expect(Math.abs(theirs / ours - 1)).toBeLessThan(0.03);
  });
