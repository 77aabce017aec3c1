import { expect, test } from 'playwright/test';
import { searchDialog, searchField, openSearch } from './search-dialog.ts';

test('keys open and close the search, move through results and follow one, and the focus returns', async ({
  page,
}) => {
  await page.goto('/plan/');
  for (const keys of ['/', 'Control+k']) {
    await page.keyboard.press(keys);
    await expect(searchField(page)).toBeFocused();
    await expect(searchDialog(page).getByRole('status')).toContainText('Search is open.');
    await page.keyboard.press('Escape');
    await expect(searchDialog(page)).toBeHidden();
  }
  const button = page.getByRole('button', { name: 'Search' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('thanksgiving');
  const links = searchDialog(page).getByRole('link');
  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await page.keyboard.press('Control+k');
  const first = await links.first().getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(first ?? '');
});

test('the / key types in a text field, and does not open the search when the reader has turned it off', async ({
  page,
}) => {
  await page.goto('/army/');
  await openSearch(page);
  await searchField(page).fill('');
  await page.keyboard.type('5/6');
  await expect(searchField(page)).toHaveValue('5/6');
  await searchDialog(page).getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(searchField(page)).toBeFocused();
  await expect(searchField(page)).toHaveValue('');
  await expect(searchDialog(page).getByRole('checkbox')).not.toBeChecked();
});

test('what the reader types before the search is loaded stands in its field, and later keys follow it', async ({
  page,
}) => {
  const { promise: typed, resolve: load } = Promise.withResolvers<undefined>();
  await page.route('**/search-data.js', async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto('/army/');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.keyboard.type('arx');
  await page.keyboard.press('Backspace');
  load(undefined);
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.type('my');
  await expect(searchField(page)).toHaveValue('army');
  await expect(searchDialog(page).getByRole('link').first()).toBeVisible();
});
