import { expect } from 'playwright/test';
import { test } from './test.ts';

const kinds = { supports: 19, 'adds-context': 14, 'in-tension': 7 };

for (const scripts of ['on', 'off'])
  test(`the ledger is filtered by kind with scripts ${scripts}`, async ({ page: scripted, plain }) => {
    const page = scripts === 'on' ? scripted : plain;
    await page.goto('/claims/');
    await expect(page.locator('tbody tr:visible')).toHaveCount(40);
    for (const [kind, count] of Object.entries(kinds)) {
      await page.locator(`input[value=${kind}]`).check();
      await expect(page.locator('tbody tr:visible')).toHaveCount(count);
      await expect(page.locator(`tbody tr.${kind}:visible`)).toHaveCount(count);
    }
  });

test('a claim in the interview leads to its note, beside it on wide screens and under it on phones', async ({
  page,
}) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/interview/');
    await page.locator('a[href="#claim-33"]').last().click();
    await expect(page.locator('#claim-33')).toBeInViewport();
    await expect(page.locator('#claim-33')).toContainText('In tension');
  }
});
