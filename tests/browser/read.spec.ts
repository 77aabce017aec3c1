import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { addressOf, pages } from '../dist.ts';
import { watch } from './watch.ts';

const themes = ['light', 'dark'] as const;
const widths = [320, 360, 768, 1280];

for (const page of pages) {
  const address = `/${addressOf(page)}`;

  test(`${address} reads at every width: no sideways scroll, no error, no other host, nothing jumps`, async ({
    browser,
  }) => {
    for (const width of widths) {
      const tab = await browser.newPage({ viewport: { width, height: 800 } });
      const seen = await watch(tab);
      await tab.goto(address, { waitUntil: 'networkidle' });
      const { scroll, client } = await tab.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect(scroll, `sideways scroll at ${String(width)} px`).toBeLessThanOrEqual(client);
      expect(await seen.shift(), `layout shift at ${String(width)} px`).toBe(0);
      expect(seen.faults).toEqual([]);
      await tab.close();
    }
  });

  for (const theme of themes)
    test(`${address} has nothing that axe finds in ${theme}`, async ({ browser }) => {
      const context = await browser.newContext({
        colorScheme: theme,
        viewport: { width: 1280, height: 900 },
      });
      const tab = await context.newPage();
      await tab.goto(address);
      const { violations } = await new AxeBuilder({ page: tab })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
      await context.close();
    });
}
