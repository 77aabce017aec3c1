import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from 'playwright/test';
import { dist } from '../dist.ts';
import { findOverlappingText } from './overlapping-text.ts';

/** The cells of tables in which a drawing lies over words, by their text. */
const coveredCells = (page: Page): Promise<string[]> =>
  page.locator('td:has(svg)').evaluateAll((cells) => {
    const linesOf = (cell: Element) =>
      [...cell.querySelectorAll('p')].flatMap((words) => {
        const range = document.createRange();
        range.selectNodeContents(words);
        return [...range.getClientRects()];
      });
    const overlap = (one: DOMRect, other: DOMRect) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
    const isCovered = (cell: Element) => {
      const drawings = [...cell.querySelectorAll('svg')].map((svg) => svg.getBoundingClientRect());
      return linesOf(cell).some((line) => drawings.some((drawing) => overlap(line, drawing)));
    };
    return cells.filter(isCovered).map(({ textContent }) => textContent.trim());
  });

const file = pathToFileURL(join(dist, 'offline/twenty-eight-points.html')).href;

for (const width of [320, 390, 768, 1280])
  test(`in the edition that is one page nothing lies over words at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(file);
    expect(await page.locator('td:has(svg)').count()).toBeGreaterThan(30);
    expect(await coveredCells(page)).toEqual([]);
    expect(await findOverlappingText(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

test('in the edition that is one page no text lies over another in print', async ({ page }) => {
  await page.setViewportSize({ width: 660, height: 900 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(file);
  expect(await findOverlappingText(page)).toEqual([]);
});
