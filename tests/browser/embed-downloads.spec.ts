import { type Frame, expect } from 'playwright/test';
import { catalogue } from '../dist.ts';
import { snippetsOf } from '../snippets.ts';
import { waitForEmbed } from './embed-frame.ts';
import { siteOrigin } from './site-origin.ts';
import { serveHostPage } from './host-page.ts';
import { test } from './fixtures.ts';

const id = 'troop-cut';
/** Opens the download menu of an embed and returns its links. */
const downloadLinks = async (frame: Frame) => {
  await frame.locator('summary', { hasText: 'Download' }).click();
  const links = await frame.locator('a[download]').all();
  expect(links).toHaveLength(Object.keys(catalogue.charts[0]?.downloads ?? {}).length);
  return links;
};

test('every download of an embed saves a file from the sandbox, under its file name', async ({ page }) => {
  const host = await serveHostPage(snippetsOf(id, siteOrigin).A);
  await page.goto(host.address);
  const frame = await waitForEmbed(page);
  for (const link of await downloadLinks(frame)) {
    const href = (await link.getAttribute('href')) ?? '';
    const saved = page.waitForEvent('download');
    await link.click();
    expect((await saved).suggestedFilename()).toBe(href.replace(/.*\//, ''));
    expect(frame.url()).toBe(`${siteOrigin}/embed/${id}/#theme=light`);
  }
  await host.close();
});

for (const scripts of ['off', 'on, but fetch blocked,'])
  test(`with scripts ${scripts} a download link opens the file in a new tab`, async ({
    page,
    noScriptPage,
  }) => {
    const tab = scripts === 'off' ? noScriptPage : page;
    const host = await serveHostPage(snippetsOf(id, siteOrigin).A);
    await tab.goto(host.address);
    const frame = await waitForEmbed(tab);
    if (tab === page)
      await page.route('**/charts/*', (route) =>
        route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
      );
    const [svg] = await downloadLinks(frame);
    const opened = tab.context().waitForEvent('page');
    await svg?.click();
    await (await opened).waitForURL(`${siteOrigin}/charts/${id}.svg`);
    expect(frame.url()).toBe(`${siteOrigin}/embed/${id}/#theme=light`);
    await host.close();
  });
