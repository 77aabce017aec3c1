import { type Locator, expect } from 'playwright/test';
import { findAxeViolations } from './axe.ts';
import { chartIds, representativeCharts, thoroughUnless } from './sampling.ts';
import { focusDrawing, markDescriptions } from './mark-navigation.ts';
import { test } from './fixtures.ts';

/** A point of each visible mark that no other mark covers, with the index of the mark. */
const exposedPoints = (svg: Locator) =>
  svg.evaluate((drawing) => {
    const marks = Map.groupBy(
      [...drawing.querySelectorAll<SVGElement>('[data-row]')].filter(
        (mark) => mark.getClientRects().length > 0,
      ),
      (mark) => mark.dataset['row'],
    );
    return [...marks.values()].flatMap((parts, index) => {
      const [point] = parts
        .flatMap((part) => [part, ...part.querySelectorAll('*')])
        .map((part) => ({ part, box: part.getBoundingClientRect() }))
        .map(({ part, box }) => ({ part, x: box.left + box.width / 2, y: box.top + box.height / 2 }))
        .filter(({ part, x, y }) => {
          const top = document.elementFromPoint(x, y)?.closest('[data-row]');
          return Boolean(top) && top === part.closest('[data-row]');
        });
      return point ? [{ index, x: point.x, y: point.y }] : [];
    });
  });

for (const id of chartIds) {
  const details = thoroughUnless(representativeCharts.slice(0, 2).includes(id));

  test(
    `${id}: a mouse pointer shows each mark’s description beside the mark, without layout shift`,
    details,
    async ({ page }) => {
      await page.setViewportSize({ width: 752, height: 1000 });
      await page.goto(`/embed/${id}/`);
      const svg = page.locator('.drawing > svg:visible');
      const descriptions = await markDescriptions(page, svg);
      const height = await page.evaluate(
        () => document.querySelector('main')?.getBoundingClientRect().height,
      );
      const points = await exposedPoints(svg);
      expect(points.length).toBeGreaterThan(descriptions.length / 3);
      for (const { index, x, y } of points) {
        await page.mouse.move(x, y);
        await expect(page.locator('.said')).toHaveText(descriptions[index] ?? '');
        const overlaps = await page.evaluate(() => {
          const { left, right, top, bottom } =
            document.querySelector('.said')?.getBoundingClientRect() ?? new DOMRect();
          return [...document.querySelectorAll('.ring')]
            .map((ring) => ring.getBoundingClientRect())
            .some((ring) => left < ring.right && right > ring.left && top < ring.bottom && bottom > ring.top);
        });
        expect(overlaps, descriptions[index]).toBe(false);
      }
      expect(await page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().height)).toBe(
        height,
      );
      await page.keyboard.press('Escape');
      await expect(page.locator('.said')).toHaveCount(0);
    },
  );

  test(
    `${id}: a tap shows a mark’s description, and only a second tap follows its link`,
    details,
    async ({ touchPage: page }) => {
      await page.setViewportSize({ width: 360, height: 1000 });
      await page.goto(`/embed/${id}/`);
      const svg = page.locator('.drawing > svg:visible');
      const descriptions = await markDescriptions(page, svg);
      const [first, second] = await exposedPoints(svg);
      for (const point of [first, second]) {
        await page.touchscreen.tap(point?.x ?? 0, point?.y ?? 0);
        await expect(page.locator('.said')).toHaveText(descriptions[point?.index ?? -1] ?? 'a second mark');
      }
      expect(page.context().pages()).toHaveLength(1);
    },
  );

  test(
    `${id}: axe finds no violation during keyboard navigation, and the focus ring is visible in forced colours`,
    thoroughUnless(id === representativeCharts[0]),
    async ({ page }) => {
      await focusDrawing(page, `/embed/${id}/`, 360);
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('.ring').first()).toBeVisible();
      expect(await findAxeViolations(page)).toEqual([]);
      await page.emulateMedia({ forcedColors: 'active' });
      const [ringColor, background] = await page
        .locator('.ring')
        .first()
        .evaluate((ring) => [
          getComputedStyle(ring).borderTopColor,
          getComputedStyle(document.documentElement).backgroundColor,
        ]);
      expect(ringColor).not.toBe(background);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.said')).toBeHidden();
    },
  );
}
