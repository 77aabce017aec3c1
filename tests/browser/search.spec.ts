import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'playwright/test';
import { findAxeViolations } from './axe.ts';
import { thoroughUnless } from './sampling.ts';
import { searchDialog, searchField, openSearch, searchStatus } from './search-dialog.ts';
import { waitUntilRendered } from './wait-until-rendered.ts';
import { test } from './fixtures.ts';
import { type UnpackedZip } from './unpack-zip.ts';
import { monitorPage } from './page-monitor.ts';

const locations = [
  { name: 'on the site', allowedHost: 'localhost', offline: false, addressOf: () => '/army/' },
  {
    name: 'from disk',
    allowedHost: '',
    offline: true,
    addressOf: ({ folder }: UnpackedZip) => pathToFileURL(join(folder, 'army/index.html')).href,
  },
];

for (const { name, allowedHost, offline, addressOf } of locations)
  test(
    `${name} the search finds and marks three queries by kind, and results link to their sections`,
    thoroughUnless(offline),
    async ({ page, context, zip }) => {
      await context.setOffline(offline);
      const monitor = await monitorPage(page, allowedHost);
      for (const { query, kind, marked, hash } of [
        { query: 'KIEV', kind: 'Explainers', marked: 'Kyiv', hash: /#from-miami-to-kyiv$/ },
        { query: 'Zelenskyy’s', kind: 'Figures', marked: /^Zelensky(’s)?$/, hash: /#note-\d+$/ },
        { query: 'frozen assets', kind: 'The plan', marked: 'Frozen', hash: /#point-14$/ },
      ]) {
        await page.goto(addressOf(zip));
        await openSearch(page);
        await searchField(page).fill(query);
        await expect(searchStatus(page)).toHaveText(/^\d+ results?$/);
        const group = searchDialog(page).locator('section', {
          has: page.getByRole('heading', { name: kind }),
        });
        await expect(group.locator('mark').first()).toHaveText(marked);
        const link = group.getByRole('link').first();
        await link.click();
        await expect(page).toHaveURL(hash);
        await expect(searchDialog(page)).toBeHidden();
        await expect(page.locator(':target')).toBeInViewport();
      }
      expect(monitor.faults).toEqual([]);
      await context.setOffline(false);
    },
  );

test('nothing of the search is fetched before it is opened', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('/plan/');
  await waitUntilRendered(page);
  expect(requests.filter((path) => path.includes('search'))).toEqual([]);
  await openSearch(page);
  expect(requests.filter((path) => path.includes('search')).sort()).toEqual([
    '/search-data.js',
    '/search.js',
  ]);
});

test('a search that failed to load is fetched again when it is opened again', async ({ page }) => {
  await page.route('**/search-data.js', (route) => route.abort(), { times: 1 });
  await page.goto('/plan/');
  await Promise.all([
    page.getByRole('button', { name: 'Search' }).click(),
    page.waitForEvent('requestfailed'),
  ]);
  await expect(page.locator('dialog')).toHaveCount(0);
  await openSearch(page);
});

test('a query without results offers queries with results', async ({ page }) => {
  await page.goto('/army/');
  await openSearch(page);
  await searchField(page).fill('700001');
  await expect(searchStatus(page)).toContainText('Nothing found for “700001”');
  await searchDialog(page).getByRole('button', { name: 'frozen assets' }).click();
  await expect(searchField(page)).toHaveValue('frozen assets');
  await expect(searchStatus(page)).toHaveText(/^\d+ results$/);
});

test('a kind with many results shows five until all are requested', async ({ page }) => {
  await page.goto('/army/');
  await openSearch(page);
  await searchField(page).fill('russia');
  const group = searchDialog(page).locator('section', {
    has: page.getByRole('heading', { name: 'The plan' }),
  });
  await expect(group.getByRole('link')).toHaveCount(5);
  await group.getByRole('button').click();
  const count = Number(await group.locator('h2 span').textContent());
  await expect(group.getByRole('link')).toHaveCount(count);
  await expect(group.getByRole('link').nth(5)).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(
    `the search fits 320 px and has no axe violation in ${colorScheme}`,
    thoroughUnless(colorScheme === 'light'),
    async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 600 });
      await page.goto('/army/');
      await openSearch(page);
      await searchField(page).fill('Zaporizhzhia');
      await expect(searchDialog(page).getByRole('link').first()).toBeVisible();
      const { scroll, client } = await searchDialog(page).evaluate(({ scrollWidth, clientWidth }) => ({
        scroll: scrollWidth,
        client: clientWidth,
      }));
      expect(scroll).toBeLessThanOrEqual(client);
      expect(await findAxeViolations(page, { within: 'dialog' })).toEqual([]);
    },
  );

test('without scripts there is no search button', async ({ noScriptPage }) => {
  await noScriptPage.goto('/army/');
  await expect(noScriptPage.locator('[data-search]')).toBeHidden();
});

test('in the zip served over HTTP the results of the search lead to files', async ({ page, zip }) => {
  // A server that knows files alone, and no folders.
  await page.route('http://zip.test/**', (route) =>
    route.fulfill({ path: join(zip.folder, new URL(route.request().url()).pathname) }),
  );
  await page.goto('http://zip.test/army/index.html');
  await openSearch(page);
  await searchField(page).fill('Gazprombank');
  const links = searchDialog(page).getByRole('link');
  await expect(links.first()).toBeVisible();
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses.filter((address) => !/\/index\.html(?:#|$)/.test(address))).toEqual([]);
  await links.first().click();
  await expect(page.locator('h1')).toBeVisible();
  expect(page.url()).toMatch(/\/index\.html(?:#.+)?$/);
});
