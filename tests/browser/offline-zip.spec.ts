import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Page, expect } from 'playwright/test';
import { isEmbed, pages } from '../dist.ts';
import { representativePages, thoroughUnless } from './sampling.ts';
import { waitUntilRendered } from './wait-until-rendered.ts';
import { test } from './fixtures.ts';
import { type UnpackedZip } from './unpack-zip.ts';
import { monitorPage } from './page-monitor.ts';

const zipPages = pages.filter((page) => page !== '404.html');
const fileUrl = ({ folder }: UnpackedZip, file: string) => pathToFileURL(join(folder, file)).href;

/** The file URLs of all pages of a zip that links reach from the first page, in any number of steps. */
function reachablePages({ firstPage }: UnpackedZip): Set<string> {
  const reachable = new Set([firstPage]);
  for (const address of reachable) {
    const page = readFileSync(new URL(address), 'utf8');
    for (const [, link = ''] of page.matchAll(/<a\b[^>]*?\shref="?([^"\s>#]+)/g)) {
      const { protocol, href } = new URL(link, address);
      if (protocol === 'file:' && href.endsWith('.html')) reachable.add(href);
    }
  }
  return reachable;
}

async function expectOpens(page: Page, address: string, scripts: 'on' | 'off'): Promise<void> {
  await page.context().setOffline(true);
  const monitor = await monitorPage(page, '');
  await page.goto(address);
  await expect(page.locator('h1')).toBeVisible();
  if (scripts === 'on') await waitUntilRendered(page);
  expect(monitor.faults).toEqual([]);
  page.removeAllListeners();
  await page.context().setOffline(false);
}

test('links lead from the first page of the zip to every page', ({ zip }) => {
  const reachable = reachablePages(zip);
  const sitePages = zipPages.filter((file) => !isEmbed(file)).map((file) => fileUrl(zip, file));
  expect(sitePages.length).toBeGreaterThan(30);
  expect(sitePages.filter((address) => !reachable.has(address))).toEqual([]);
  const zipUrls = zipPages.map((file) => fileUrl(zip, file));
  expect([...reachable].filter((address) => !zipUrls.includes(address))).toEqual([]);
});

for (const file of zipPages) {
  const index = representativePages.indexOf(file);

  test(
    `${file} of the zip opens from disk without a network`,
    thoroughUnless(index >= 0 && index % 2 === 0),
    ({ page, zip }) => expectOpens(page, fileUrl(zip, file), 'on'),
  );

  test(
    `${file} of the zip opens from disk without a network or scripts`,
    thoroughUnless(index % 2 === 1),
    ({ noScriptPage, zip }) => expectOpens(noScriptPage, fileUrl(zip, file), 'off'),
  );
}

test('a link of an explainer in the zip shows its passage on hover, and leads to it in the interview', async ({
  page,
  context,
  zip,
}) => {
  await context.setOffline(true);
  await page.goto(fileUrl(zip, 'army/index.html'));
  await page.locator('.pull a').first().hover();
  await expect(page.locator('#in-place mark')).toBeVisible();
  await page.locator('.pull a').first().click();
  await expect(page).toHaveURL(/interview\/index\.html#a1-2$/);
  await expect(page.locator('#a1-2')).toBeInViewport();
  await context.setOffline(false);
});
