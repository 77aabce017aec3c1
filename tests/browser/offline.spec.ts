import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, expect, test } from 'playwright/test';
import { type Unpacked, unpack } from './unpack.ts';
import { watch } from './watch.ts';

let zip: Unpacked;

test.beforeAll(() => {
  zip = unpack();
});

test.afterAll(() => {
  zip.remove();
});

/** Visits every page that links lead to from the first, and gives their addresses. */
async function visitAll(context: BrowserContext): Promise<string[]> {
  const page = await context.newPage();
  const seen = await watch(page, '');
  const queue = [zip.first];
  const visited = new Set<string>();
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (visited.has(next)) continue;
    visited.add(next);
    await page.goto(next);
    await expect(page.locator('h1')).toBeVisible();
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) =>
        all.map(
          (link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href.split('#')[0] ?? '',
        ),
      );
    queue.push(...links.filter((link) => link.startsWith('file:') && link.endsWith('.html')));
  }
  expect(seen.faults).toEqual([]);
  await page.close();
  return [...visited];
}

for (const javaScriptEnabled of [true, false])
  test(`the zip opens from a disk with the network off and scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled, offline: true });
    const visited = await visitAll(context);
    for (const page of [
      'army/index.html',
      'interview/index.html',
      'plan/index.html',
      'charts/index.html',
      'charts/troop-cut/index.html',
      'offline/index.html',
    ])
      expect(
        visited.some((address) => address.endsWith(page)),
        page,
      ).toBe(true);
    await context.close();
  });

test('a passage is shown in place, and opens at its place, from an explainer', async ({ browser }) => {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(zip.folder, 'army/index.html')).href);
  await page.locator('.pull a').first().hover();
  await expect(page.locator('#in-place mark')).toBeVisible();
  await page.locator('.pull a').first().click();
  await expect(page).toHaveURL(/interview\/index\.html#a1-2$/);
  await expect(page.locator('#a1-2')).toBeInViewport();
  await context.close();
});
