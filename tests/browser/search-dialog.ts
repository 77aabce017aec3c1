import { type Page, expect } from 'playwright/test';

/** The search dialog, open or closed. */
export const searchDialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });

/** The text field for the query. */
export const searchField = (page: Page) => searchDialog(page).getByRole('textbox', { name: 'Search' });

/** The status line that reports the number of results. */
export const searchStatus = (page: Page) => searchDialog(page).getByRole('status');

/** Opens the search dialog with its button. */
export async function openSearch(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(searchField(page)).toBeFocused();
}
