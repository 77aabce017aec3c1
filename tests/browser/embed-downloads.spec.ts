import { type Frame, expect } from 'playwright/test';
import { catalogue } from '../dist.ts';
import { snippetsOf } from '../snippets.ts';
import { embedIn } from './framed.ts';
import { home } from './home.ts';
import { serveHost } from './host.ts';
import { test } from './test.ts';

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

for (const scripts of ['off', 'on, from a site that lets nobody fetch,'])
  test(`with scripts ${scripts} a file opens in a tab of its own`, async ({ page, plain }) => {
    const tab = scripts === 'off' ? plain : page;
    const host = await serveHost(snippetsOf(id, home).A);
    await tab.goto(host.address);
    const frame = await embedIn(tab);
    if (tab === page)
      await page.route('**/charts/*', (route) =>
        route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
      );
    const [svg] = await offered(frame);
    const opened = tab.context().waitForEvent('page');
    await svg?.click();
    await (await opened).waitForURL(`${home}/charts/${id}.svg`);
    expect(frame.url()).toBe(`${home}/embed/${id}/`);
    await host.close();
  });
