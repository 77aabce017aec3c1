import type { Locator, Page } from 'playwright/test';
import { describeRow } from '../../src/records/spoken.ts';

/** The words of every mark that the drawing shows, in the order of the document, from the cells of its table. */
export async function wordsOf(page: Page, svg: Locator): Promise<string[]> {
  const table = page.locator(`#${(await svg.getAttribute('aria-details')) ?? ''}`);
  const ids = await svg
    .locator('[data-row]')
    .evaluateAll((marks) => [
      ...new Set(
        marks.filter((mark) => mark.getClientRects().length > 0).map((mark) => mark.getAttribute('data-row')),
      ),
    ]);
  const heads = await table.locator('thead th').allTextContents();
  const rows = await table.locator('tbody tr').evaluateAll((found) =>
    found.map((row) => ({
      id: row.getAttribute('data-row'),
      cells: [...row.children].map((cell) => ({
        text: cell.textContent.trim().replaceAll(/\s+/g, ' '),
        numeric: cell.classList.contains('numeric'),
      })),
    })),
  );
  return ids.map((id) => {
    const { cells = [] } = rows.find((row) => row.id === id) ?? {};
    return describeRow(cells.map((cell, index) => ({ ...cell, title: heads[index]?.trim() ?? '' })));
  });
}

/** What has the focus: its name and role, and whether it is a drawing or a part of one. */
export const focused = (page: Page) =>
  page.evaluate(() => ({
    name: document.activeElement?.getAttribute('aria-label') ?? '',
    role: document.activeElement?.getAttribute('role') ?? '',
    inside: Boolean(document.activeElement?.closest('.drawing > svg')),
  }));

/** Opens a chart and goes by Tab to its drawing. */
export async function enter(page: Page, address: string, width: number): Promise<Locator> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(address);
  await page.locator('.drawing').evaluate((drawing) => {
    drawing.tabIndex = -1;
    drawing.focus();
  });
  await page.keyboard.press('Tab');
  if (!(await focused(page)).inside) await page.keyboard.press('Tab');
  return page.locator('.drawing > svg:visible');
}
