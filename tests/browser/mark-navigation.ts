import type { Locator, Page } from 'playwright/test';
import { readFileSync } from 'node:fs';
import { describeRow } from '../../src/records/spoken-text.ts';
import { readUnits, spokenFormsOf } from '../../src/records/unit-table.ts';

const forms = spokenFormsOf(readUnits(readFileSync('content/units.yaml', 'utf8')));

/** The expected descriptions of a drawing's visible marks in document order, composed from the cells of its table. */
export async function markDescriptions(page: Page, svg: Locator): Promise<string[]> {
  const table = page.locator(`#${(await svg.getAttribute('aria-details')) ?? ''}`);
  const ids = await svg
    .locator('[data-row]')
    .evaluateAll((marks) => [
      ...new Set(
        marks.filter((mark) => mark.getClientRects().length > 0).map((mark) => mark.getAttribute('data-row')),
      ),
    ]);
  const headings = await table.locator('thead th').allTextContents();
  const rows = await table.locator('tbody tr').evaluateAll((elements) =>
    elements.map((row) => ({
      id: row.getAttribute('data-row'),
      cells: [...row.children].map((cell) => ({
        text: cell.textContent.trim().replaceAll(/\s+/g, ' '),
        numeric: cell.classList.contains('numeric'),
      })),
    })),
  );
  return ids.map((id) => {
    const { cells = [] } = rows.find((row) => row.id === id) ?? {};
    return describeRow(
      cells.map((cell, index) => ({ ...cell, title: headings[index]?.trim() ?? '' })),
      forms,
    );
  });
}

/** The accessible name and role of the focused element, and whether it is in a drawing. */
export const focusedElement = (page: Page) =>
  page.evaluate(() => ({
    name: document.activeElement?.getAttribute('aria-label') ?? '',
    role: document.activeElement?.getAttribute('role') ?? '',
    inDrawing: Boolean(document.activeElement?.closest('.drawing > svg')),
  }));

/** Opens a chart and moves the focus to its drawing with Tab; returns the drawing. */
export async function focusDrawing(page: Page, address: string, width: number): Promise<Locator> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(address);
  await page.locator('.drawing').evaluate((drawing) => {
    drawing.tabIndex = -1;
    drawing.focus();
  });
  await page.keyboard.press('Tab');
  if (!(await focusedElement(page)).inDrawing) await page.keyboard.press('Tab');
  return page.locator('.drawing > svg:visible');
}
