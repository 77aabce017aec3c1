import { type Page, expect } from 'playwright/test';
import { addressOf, isEmbed, pages } from '../dist.ts';
import { test } from './fixtures.ts';
import { findLayoutFaults } from './layout-faults.ts';
import { setTextSize } from './page-settings.ts';
import { representativePages, thoroughUnless } from './sampling.ts';

/** The pairs of numerals in the rail whose texts touch or overlap. */
const collidingNumerals = (page: Page) =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.rail a')].map((link) => {
      const range = document.createRange();
      range.selectNodeContents(link);
      return { text: link.textContent.trim(), ...range.getBoundingClientRect().toJSON() } as DOMRect & {
        text: string;
      };
    });
    return boxes.slice(1).flatMap(({ text, left, top }, index) => {
      const before = boxes[index];
      if (!before) return [];
      const beside = Math.abs(before.top - top) < 2 && before.right + 2 > left;
      const under = before.top + 2 < top && before.bottom > top + 1;
      return beside || under ? [`${before.text} and ${text}`] : [];
    });
  });

const doubledByPage = (page: Page) => page.addStyleTag({ content: 'html { font-size: 200% }' });

for (const [turn, file] of pages.filter((page) => !isEmbed(page)).entries()) {
  const [how, double] =
    turn % 2 === 0
      ? (['in the browser', (page: Page) => setTextSize(page, 32)] as const)
      : (['on the page', doubledByPage] as const);

  test(
    `/${addressOf(file)} at 390 px has room for text of 200 %, set ${how}`,
    thoroughUnless(representativePages.includes(file)),
    async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`/${addressOf(file)}`);
      await double(page);
      expect.soft(await findLayoutFaults(page)).toEqual([]);
      expect(await collidingNumerals(page)).toEqual([]);
      await setTextSize(page, 16);
    },
  );
}
