import { expect, test } from 'playwright/test';

const quotation = 'a.words.in-place';

test('a quotation shows its passage on hover and on focus, with its words marked', async ({ page }) => {
  await page.goto('/army/');
  const box = page.locator('#in-place');
  for (const open of [
    () => page.locator(quotation).first().hover(),
    () => page.locator(quotation).first().focus(),
  ]) {
    await page.mouse.move(0, 0);
    await page.keyboard.press('Tab');
    await open();
    await expect(box).toBeVisible();
    await expect(box.locator('mark')).toHaveText('800,000-plus');
    await expect(box).toContainText('I have a whole list of questions');
    await page.keyboard.press('Escape');
    await expect(box).toBeHidden();
  }
});

test('a quotation shows its passage at a tap, and the passage leads to the interview', async ({
  browser,
}) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 360, height: 700 } });
  const page = await context.newPage();
  await page.goto('/army/');
  await page.locator(quotation).first().tap();
  const box = page.locator('#in-place');
  await expect(box).toBeVisible();
  const { x = -1, width = 999 } = (await box.boundingBox()) ?? {};
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(360);
  await box.locator('a').tap();
  await expect(page).toHaveURL(/interview\/#a1-2$/);
  await context.close();
});

test('a figure shows its note: value, definition, date, sources', async ({ page }) => {
  await page.goto('/army/');
  await page.locator('a.fact').first().hover();
  const box = page.locator('#in-place');
  await expect(box).toContainText('600,000 people');
  await expect(box).toContainText('20 November 2025');
  await expect(box.getByRole('link').first()).toHaveAttribute('href', /\/sources\/[a-z]-[a-z]\/#/);
});

test('a hard word shows what it means on hover and on focus', async ({ page }) => {
  await page.goto('/army/');
  const word = page.locator('a.term').first();
  const box = page.locator('#in-place');
  await word.hover();
  await expect(box).toContainText('A research institute in London');
  await page.keyboard.press('Escape');
  await page.mouse.move(0, 0);
  await page.keyboard.press('Tab');
  await word.focus();
  await expect(box).toContainText('A research institute in London');
});

test('without scripts a quotation, a figure and a word are plain links to their places', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/army/');
  await page.locator('a.fact').first().click();
  await expect(page).toHaveURL(/army\/#note-1$/);
  await page.locator(quotation).first().click();
  await expect(page).toHaveURL(/interview\/#a1-2$/);
  await page.goto('/army/');
  await page.locator('a.term').first().click();
  await expect(page).toHaveURL(/about\/#term-iiss$/);
  await context.close();
});
