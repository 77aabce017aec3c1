import { type Frame, expect, test } from 'playwright/test';
import { catalogue } from '../dist.ts';
import { snippetsOf } from '../snippets.ts';
import { embedIn } from './framed.ts';
import { home } from './home.ts';
import { serveHost } from './host.ts';

const id = 'troop-cut';
const offered = async (frame: Frame) => {
  await frame.locator('summary', { hasText: 'Download' }).click();
  const links = await frame.locator('a[download]').all();
  expect(links).toHaveLength(Object.keys(catalogue.charts[0]?.downloads ?? {}).length);
  return links;
};

test('every file that an embed offers is saved from its sandbox, under its own name', async ({ page }) => {
  const host = await serveHost(snippetsOf(id, home).A);
  await page.goto(host.address);
  const frame = await embedIn(page);
  for (const link of await offered(frame)) {
    const href = (await link.getAttribute('href')) ?? '';
    const saved = page.waitForEvent('download');
    await link.click();
    expect((await saved).suggestedFilename()).toBe(href.replace(/.*\//, ''));
    expect(frame.url()).toBe(`${home}/embed/${id}/`);
  }
  await host.close();
});

test('without scripts, or from a site that lets nobody fetch, a file opens in a tab of its own', async ({
  browser,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    const host = await serveHost(snippetsOf(id, home).A);
    await page.goto(host.address);
    const frame = await embedIn(page);
    if (javaScriptEnabled)
      await page.route('**/charts/*', (route) =>
        route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
      );
    const [svg] = await offered(frame);
    const opened = context.waitForEvent('page');
    await svg?.click();
    await expect.poll(async () => (await opened).url()).toBe(`${home}/charts/${id}.svg`);
    expect(frame.url()).toBe(`${home}/embed/${id}/`);
    await context.close();
    await host.close();
  }
});
