import { expect, test } from 'playwright/test';
import { catalogue } from '../dist.ts';
import { snippetsOf } from '../snippets.ts';
import { contentOf, embedIn, expectFit, expectReadable, heightOf, sideways } from './framed.ts';
import { home } from './home.ts';
import { serveHost } from './host.ts';

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
  await host.close();
});

test('forty embeds on a page each get their own height, and the script comes once', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (/embed\.\d+\.js$/.test(request.url())) scripts.push(request.url());
  });
  const ids = Array.from({ length: 40 }, (_, n) => catalogue.charts[n % catalogue.charts.length]?.id ?? '');
  const host = await serveHost(ids.map((id, n) => snippetsOf(id, home)[n % 3 ? 'B' : 'C']).join('\n'));
  await page.goto(host.address);
  await expect(page.locator('iframe')).toHaveCount(40);
  for (const [n] of ids.entries()) {
    const locator = page.locator('iframe').nth(n);
    await locator.scrollIntoViewIfNeeded();
    const frame = await (await locator.elementHandle())?.contentFrame();
    if (!frame) throw new Error(`frame ${String(n)} is not there`);
    await frame.waitForLoadState();
    await expect
      .poll(async () => Math.abs((await heightOf(page, n)) - (await contentOf(frame))), `frame ${String(n)}`)
      .toBeLessThanOrEqual(1);
  }
  expect(scripts).toHaveLength(1);
  await host.close();
});

for (const { id } of catalogue.charts) {
  test(`the embed of ${id} keeps its words apart from its ground in forced colours`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.setViewportSize({ width: 760, height: 1200 });
    await page.goto(`/embed/${id}/`);
    await expectReadable(page.mainFrame());
    const lost = await page.evaluate(() => {
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      const onMark = (text: Element) => {
        const { left, top, width, height } = text.getBoundingClientRect();
        const under = document.elementsFromPoint(left + width / 2, top + height / 2);
        return under.some((mark) => {
          const { fill } = getComputedStyle(mark);
          return mark instanceof SVGGeometryElement && fill !== 'none' && fill !== ground;
        });
      };
      return [...document.querySelectorAll('h1, .dek, .foot p, summary, svg text')]
        .filter((text) => text.checkVisibility({ visibilityProperty: true }))
        .filter((text) => getComputedStyle(text)[text.closest('svg') ? 'fill' : 'color'] === ground)
        .filter((text) => !onMark(text))
        .map((text) => text.textContent);
    });
    expect(lost).toEqual([]);
  });

  test(`the embed of ${id} reads at 400 % zoom`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
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
}
