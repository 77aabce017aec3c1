import { expect, test } from 'playwright/test';
import { snippetsOf } from '../snippets.ts';
import {
  contentHeight,
  waitForEmbed,
  expectFrameFitsContent,
  expectChartAndTableVisible,
  frameHeight,
  horizontalOverflow,
  expectEventually,
} from './embed-frame.ts';
import { siteOrigin } from './site-origin.ts';
import { serveHostPage } from './host-page.ts';
import { chartIds, memberAt, representativeCharts, thorough, thoroughUnless } from './sampling.ts';

test('an embed works after the network is lost', async ({ page, context }) => {
  const host = await serveHostPage(snippetsOf('territory-map', siteOrigin).B);
  await page.goto(host.address);
  const frame = await waitForEmbed(page);
  await expectFrameFitsContent(page, frame, 'with a network');
  await context.setOffline(true);
  await expectChartAndTableVisible(frame);
  await frame.getByRole('radio').first().check();
  await frame.locator('summary', { hasText: 'Passage' }).click();
  await expect(frame.locator('blockquote')).toBeVisible();
  await expectFrameFitsContent(page, frame, 'without');
  await context.setOffline(false);
  await host.close();
});

for (const { count, details } of [
  { count: 5, details: {} },
  { count: 40, details: thorough },
])
  test(
    `each of ${String(count)} embeds on a page gets its own height, and the script is requested once`,
    details,
    async ({ page }) => {
      const scripts: string[] = [];
      page.on('request', (request) => {
        if (/embed\.\d+\.js$/.test(request.url())) scripts.push(request.url());
      });
      const codes = Array.from(
        { length: count },
        (_, n) => snippetsOf(memberAt(chartIds, n), siteOrigin)[n % 3 ? 'B' : 'C'],
      );
      const host = await serveHostPage(codes.join('\n'));
      await page.goto(host.address);
      await expect(page.locator('iframe')).toHaveCount(count);
      for (const n of codes.keys()) {
        const locator = page.locator('iframe').nth(n);
        await locator.scrollIntoViewIfNeeded();
        const frame = await (await locator.elementHandle())?.contentFrame();
        if (!frame) throw new Error(`frame ${String(n)} is missing`);
        await frame.waitForLoadState();
        const difference = async () => Math.abs((await frameHeight(page, n)) - (await contentHeight(frame)));
        await expectEventually(difference, `frame ${String(n)}`).toBeLessThanOrEqual(1);
      }
      expect(scripts).toHaveLength(1);
      await host.close();
    },
  );

for (const id of chartIds)
  test(
    `the embed of ${id} is readable at 400 % zoom`,
    thoroughUnless(id === representativeCharts[0]),
    async ({ browser }) => {
      const context = await browser.newContext({
        viewport: { width: 320, height: 256 },
        deviceScaleFactor: 4,
      });
      const page = await context.newPage();
      const host = await serveHostPage(snippetsOf(id, siteOrigin).B);
      await page.goto(host.address);
      const frame = await waitForEmbed(page);
      await expectFrameFitsContent(page, frame, 'closed');
      await expectChartAndTableVisible(frame);
      expect(await horizontalOverflow(frame)).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await host.close();
      await context.close();
    },
  );
