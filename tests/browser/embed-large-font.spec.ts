import { expect, test } from 'playwright/test';
import { chromium, flags } from '../../src/editions/chromium.ts';
import { snippetsOf } from '../snippets.ts';
import { contentHeight, expectEventually, frameHeight, waitForEmbed } from './embed-frame.ts';
import { serveHostPage } from './host-page.ts';
import { chartIds, representativeCharts, thoroughUnless } from './sampling.ts';
import { siteOrigin } from './site-origin.ts';

// The reader's default font size is a setting of the browser.
test.use({
  reuseContext: false,
  launchOptions: { executablePath: chromium(), args: [...flags, '--blink-settings=defaultFontSize=24'] },
});

/** Styles of many host pages: they change the sizes of rem and of inherited text. */
const hostStyles = '<style>html{font-size:62.5%}body{font:20px/2 serif;letter-spacing:1px}</style>';

for (const id of chartIds)
  test(
    `the frame of snippet A of ${id} is high enough for its content at a default font size of 24 px`,
    thoroughUnless(id === representativeCharts[0]),
    async ({ page }) => {
      const host = await serveHostPage(snippetsOf(id, siteOrigin).A, { head: hostStyles });
      await page.setViewportSize({ width: 1280, height: 2000 });
      await page.goto(`${host.address}?column=280`);
      const frame = await waitForEmbed(page);
      for (const column of [280, 312, 360, 480, 620, 720, 1000, 1200]) {
        await page.evaluate((width) => (document.body.style.width = `${String(width)}px`), column);
        await expectEventually(() => frame.evaluate(() => innerWidth)).toBe(column);
        const spareHeight = (await frameHeight(page)) - (await contentHeight(frame));
        expect(spareHeight, `spare height at ${String(column)} px`).toBeGreaterThanOrEqual(0);
        expect(spareHeight, `spare height at ${String(column)} px`).toBeLessThanOrEqual(45);
      }
      await host.close();
    },
  );
