import { expect, test } from 'playwright/test';
import { dialog, field, open } from './search.ts';

test('keys open, walk, follow and close the search, and the focus comes back', async ({ page }) => {
  await page.goto('/plan/');
  for (const keys of ['/', 'Control+k']) {
    await page.keyboard.press(keys);
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  }
  const button = page.getByRole('button', { name: 'Search' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('thanksgiving');
  const links = dialog(page).getByRole('link');
  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await page.keyboard.press('Control+k');
  const first = await links.first().getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(first ?? '');
});

test('the / key writes in a field, and stays quiet when the reader turns it off', async ({ page }) => {
  await page.goto('/army/');
  await open(page);
  await field(page).fill('');
  await page.keyboard.type('5/6');
  await expect(field(page)).toHaveValue('5/6');
  await dialog(page).getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await expect(dialog(page).getByRole('checkbox')).not.toBeChecked();
});
