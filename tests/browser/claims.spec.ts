import { expect } from 'playwright/test';
import { read } from '../dist.ts';
import { test } from './fixtures.ts';

const { items } = (
  JSON.parse(read('claims.json')) as { first: { items: { body: { purpose: string; value?: string }[] }[] } }
).first;

/** The kind of every published claim, as a class name. */
const kinds = items.flatMap(({ body }) =>
  body.flatMap(({ purpose, value }) => (purpose === 'classifying' ? (value?.replace(' ', '-') ?? []) : [])),
);

for (const scripts of ['on', 'off'])
  test(`the claims page filters claims by kind with scripts ${scripts}`, async ({
    page: scripted,
    noScriptPage,
  }) => {
    const page = scripts === 'on' ? scripted : noScriptPage;
    await page.goto('/claims/');
    await expect(page.locator('tbody tr:visible')).toHaveCount(kinds.length);
    for (const kind of new Set(kinds)) {
      const count = kinds.filter((other) => other === kind).length;
      await page.locator(`input[value=${kind}]`).check();
      await expect(page.locator('tbody tr:visible')).toHaveCount(count);
      await expect(page.locator(`tbody tr.${kind}:visible`)).toHaveCount(count);
    }
  });

test('a claim in the interview links to its note, beside it on wide screens and below it on narrow ones', async ({
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
