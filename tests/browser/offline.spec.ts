import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Page, expect } from 'playwright/test';
import { isEmbed, pages } from '../dist.ts';
import { kinds, thoroughUnless } from './kinds.ts';
import { settled } from './settled.ts';
import { test } from './test.ts';
import { type Unpacked } from './unpack.ts';
import { watch } from './watch.ts';

const kept = pages.filter((page) => page !== '404.html');
const addressIn = ({ folder }: Unpacked, file: string) => pathToFileURL(join(folder, file)).href;

/** The addresses of the files of a zip that its links to pages lead to from the first, in any number of steps. */
function reached({ first }: Unpacked): Set<string> {
  const found = new Set([first]);
  for (const address of found) {
    const page = readFileSync(new URL(address), 'utf8');
    for (const [, link = ''] of page.matchAll(/<a\b[^>]*?\shref="?([^"\s>#]+)/g)) {
      const { protocol, href } = new URL(link, address);
      if (protocol === 'file:' && href.endsWith('.html')) found.add(href);
    }
  }
  return found;
}

async function expectOpens(page: Page, address: string, scripts: 'on' | 'off'): Promise<void> {
  await page.context().setOffline(true);
  const seen = await watch(page, '');
  await page.goto(address);
  await expect(page.locator('h1')).toBeVisible();
  if (scripts === 'on') await settled(page);
  expect(seen.faults).toEqual([]);
  page.removeAllListeners();
  await page.context().setOffline(false);
}

test('links lead from the first page of the zip to every page of the site', ({ zip }) => {
  const found = reached(zip);
  const own = kept.filter((file) => !isEmbed(file)).map((file) => addressIn(zip, file));
  expect(own.length).toBeGreaterThan(30);
  expect(own.filter((address) => !found.has(address))).toEqual([]);
  const known = kept.map((file) => addressIn(zip, file));
  expect([...found].filter((address) => !known.includes(address))).toEqual([]);
});

for (const file of kept) {
  const turn = kinds.indexOf(file);

  test(
    `${file} of the zip opens from a disk with the network off`,
    thoroughUnless(turn >= 0 && turn % 2 === 0),
    ({ page, zip }) => expectOpens(page, addressIn(zip, file), 'on'),
  );

  test(
    `${file} of the zip opens from a disk with the network and scripts off`,
    thoroughUnless(turn % 2 === 1),
    ({ plain, zip }) => expectOpens(plain, addressIn(zip, file), 'off'),
  );
}

test('a passage is shown in place, and opens at its place, from an explainer', async ({
  page,
  context,
  zip,
}) => {
  await context.setOffline(true);
  await page.goto(addressIn(zip, 'army/index.html'));
  await page.locator('.pull a').first().hover();
  await expect(page.locator('#in-place mark')).toBeVisible();
  await page.locator('.pull a').first().click();
  await expect(page).toHaveURL(/interview\/index\.html#a1-2$/);
  await expect(page.locator('#a1-2')).toBeInViewport();
  await context.setOffline(false);
});
