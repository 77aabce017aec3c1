import { type Page, expect } from 'playwright/test';

/** The search, open or not. */
export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
/** Where its query is written. */
export const field = (page: Page) => dialog(page).getByRole('textbox', { name: 'Search' });
/** What it says of its results. */
export const status = (page: Page) => dialog(page).getByRole('status');

/** Opens it with its button. */
export async function open(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(field(page)).toBeFocused();
}
