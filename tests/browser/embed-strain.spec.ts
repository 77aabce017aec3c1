import { expect, test } from 'playwright/test';
import { snippetsOf } from '../snippets.ts';
import { contentOf, embedIn, expectFit, expectReadable, heightOf, sideways, soon } from './framed.ts';
import { home } from './home.ts';
import { serveHost } from './host.ts';
import { at, charts, differing, thorough, thoroughUnless } from './kinds.ts';

test('an embed goes on working when the network is gone', async ({ page, context }) => {
  const host = await serveHost(snippetsOf('territory-map', home).B);
  await page.goto(host.address);
  const frame = await embedIn(page);
  await expectFit(page, frame, 'with a network');
  await context.setOffline(true);
  await expectReadable(frame);
  await frame.getByRole('radio').first().check();
  await frame.locator('summary', { hasText: 'Passage' }).click();
  await expect(frame.locator('blockquote')).toBeVisible();
  await expectFit(page, frame, 'without');
  await context.setOffline(false);
  await host.close();
});

for (const { count, details } of [
  { count: 5, details: {} },
  { count: 40, details: thorough },
])
  test(
    `${String(count)} embeds on a page each get their own height, and the script comes once`,
    details,
    async ({ page }) => {
      const scripts: string[] = [];
      page.on('request', (request) => {
        if (/embed\.\d+\.js$/.test(request.url())) scripts.push(request.url());
      });
      const codes = Array.from(
        { length: count },
        (_, n) => snippetsOf(at(charts, n), home)[n % 3 ? 'B' : 'C'],
      );
      const host = await serveHost(codes.join('\n'));
      await page.goto(host.address);
      await expect(page.locator('iframe')).toHaveCount(count);
      for (const n of codes.keys()) {
        const locator = page.locator('iframe').nth(n);
        await locator.scrollIntoViewIfNeeded();
        const frame = await (await locator.elementHandle())?.contentFrame();
        if (!frame) throw new Error(`frame ${String(n)} is not there`);
        await frame.waitForLoadState();
        const off = async () => Math.abs((await heightOf(page, n)) - (await contentOf(frame)));
        await soon(off, `frame ${String(n)}`).toBeLessThanOrEqual(1);
      }
      expect(scripts).toHaveLength(1);
      await host.close();
    },
  );

for (const id of charts)
  test(`the embed of ${id} reads at 400 % zoom`, thoroughUnless(id === differing[0]), async ({ browser }) => {
    const context = await browser.newContext({
      viewport: { width: 320, height: 256 },
      deviceScaleFactor: 4,
    });
    const page = await context.newPage();
    const host = await serveHost(snippetsOf(id, home).B);
    await page.goto(host.address);
    const frame = await embedIn(page);
    await expectFit(page, frame, 'closed');
    await expectReadable(frame);
    expect(await sideways(frame)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await host.close();
    await context.close();
  });
