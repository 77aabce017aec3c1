import { type Locator, expect } from 'playwright/test';
import { axeFaults } from './axe.ts';
import { charts, differing, thoroughUnless } from './kinds.ts';
import { enter, wordsOf } from './marks.ts';
import { test } from './test.ts';

/** A point of each mark at which nothing else lies, with the mark's place in the order. */
const pointsOf = (svg: Locator) =>
  svg.evaluate((drawing) => {
    const marks = Map.groupBy(
      [...drawing.querySelectorAll<SVGElement>('[data-row]')].filter(
        (mark) => mark.getClientRects().length > 0,
      ),
      (mark) => mark.dataset['row'],
    );
    return [...marks.values()].flatMap((parts, index) => {
      const [at] = parts
        .flatMap((part) => [part, ...part.querySelectorAll('*')])
        .map((part) => ({ part, box: part.getBoundingClientRect() }))
        .map(({ part, box }) => ({ part, x: box.left + box.width / 2, y: box.top + box.height / 2 }))
        .filter(({ part, x, y }) => {
          const top = document.elementFromPoint(x, y)?.closest('[data-row]');
          return Boolean(top) && top === part.closest('[data-row]');
        });
      return at ? [{ index, x: at.x, y: at.y }] : [];
    });
  });

for (const id of charts) {
  const details = thoroughUnless(differing.includes(id));

  test(
    `${id}: a pointer shows the same words, beside the mark, and moves nothing`,
    details,
    async ({ page }) => {
      await page.setViewportSize({ width: 752, height: 1000 });
      await page.goto(`/embed/${id}/`);
      const svg = page.locator('.drawing > svg:visible');
      const words = await wordsOf(page, svg);
      const height = await page.evaluate(
        () => document.querySelector('main')?.getBoundingClientRect().height,
      );
      const points = await pointsOf(svg);
      expect(points.length).toBeGreaterThan(words.length / 3);
      for (const { index, x, y } of points) {
        await page.mouse.move(x, y);
        await expect(page.locator('.said')).toHaveText(words[index] ?? '');
        const covers = await page.evaluate(() => {
          const { left, right, top, bottom } =
            document.querySelector('.said')?.getBoundingClientRect() ?? new DOMRect();
          return [...document.querySelectorAll('.ring')]
            .map((ring) => ring.getBoundingClientRect())
            .some((ring) => left < ring.right && right > ring.left && top < ring.bottom && bottom > ring.top);
        });
        expect(covers, words[index]).toBe(false);
      }
      expect(await page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().height)).toBe(
        height,
      );
      await page.keyboard.press('Escape');
      await expect(page.locator('.said')).toHaveCount(0);
    },
  );

  test(
    `${id}: a finger shows the same words, and a link waits for a second tap`,
    details,
    async ({ touched: page }) => {
      await page.setViewportSize({ width: 360, height: 1000 });
      await page.goto(`/embed/${id}/`);
      const svg = page.locator('.drawing > svg:visible');
      const words = await wordsOf(page, svg);
      const [first, second] = await pointsOf(svg);
      for (const at of [first, second]) {
        await page.touchscreen.tap(at?.x ?? 0, at?.y ?? 0);
        await expect(page.locator('.said')).toHaveText(words[at?.index ?? -1] ?? 'a second mark');
      }
      expect(page.context().pages()).toHaveLength(1);
    },
  );

  test(
    `${id}: axe finds nothing while it is walked, and forced colours keep the ring`,
    details,
    async ({ page }) => {
      await enter(page, `/embed/${id}/`, 360);
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('.ring').first()).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
      await page.emulateMedia({ forcedColors: 'active' });
      const [edge, ground] = await page
        .locator('.ring')
        .first()
        .evaluate((ring) => [
          getComputedStyle(ring).borderTopColor,
          getComputedStyle(document.documentElement).backgroundColor,
        ]);
      expect(edge).not.toBe(ground);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.said')).toBeHidden();
    },
  );
}
