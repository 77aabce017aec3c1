import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'playwright/test';
import { axeFaults } from './axe.ts';
import { thoroughUnless } from './kinds.ts';
import { dialog, field, open, status } from './search.ts';
import { settled } from './settled.ts';
import { test } from './test.ts';
import { type Unpacked } from './unpack.ts';
import { watch } from './watch.ts';

const places = [
  { place: 'on the site', home: 'localhost', offline: false, addressOf: () => '/army/' },
  {
    place: 'from a disk',
    home: '',
    offline: true,
    addressOf: ({ folder }: Unpacked) => pathToFileURL(join(folder, 'army/index.html')).href,
  },
];

for (const { place, home, offline, addressOf } of places)
  test(`${place} three words are found, marked, by kind, and lead to their places`, async ({
    page,
    context,
    zip,
  }) => {
    await context.setOffline(offline);
    const seen = await watch(page, home);
    for (const { query, kind, marked, hash } of [
      { query: 'KIEV', kind: 'Explainers', marked: 'Kyiv', hash: /#from-miami-to-kyiv$/ },
      { query: 'Zelenskyy’s', kind: 'Figures', marked: /^Zelensky(’s)?$/, hash: /#note-\d+$/ },
      { query: 'frozen assets', kind: 'The plan', marked: 'Frozen', hash: /#point-14$/ },
    ]) {
      await page.goto(addressOf(zip));
      await open(page);
      await field(page).fill(query);
      await expect(status(page)).toHaveText(/^\d+ results?$/);
      const group = dialog(page).locator('section', { has: page.getByRole('heading', { name: kind }) });
      await expect(group.locator('mark').first()).toHaveText(marked);
      const link = group.getByRole('link').first();
      await link.click();
      await expect(page).toHaveURL(hash);
      await expect(dialog(page)).toBeHidden();
      await expect(page.locator(':target')).toBeInViewport();
    }
    expect(seen.faults).toEqual([]);
    await context.setOffline(false);
  });

test('nothing of the search is fetched before a reader asks for it', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('/plan/');
  await settled(page);
  expect(requests.filter((path) => path.includes('search'))).toEqual([]);
  await open(page);
  expect(requests.filter((path) => path.includes('search')).sort()).toEqual([
    '/search-data.js',
    '/search.js',
  ]);
});

test('a search that did not arrive is fetched when a reader asks again', async ({ page }) => {
  await page.route('**/search-data.js', (route) => route.abort(), { times: 1 });
  await page.goto('/plan/');
  await Promise.all([
    page.getByRole('button', { name: 'Search' }).click(),
    page.waitForEvent('requestfailed'),
  ]);
  await expect(page.locator('dialog')).toHaveCount(0);
  await open(page);
});

test('a query that finds nothing offers words that find something', async ({ page }) => {
  await page.goto('/army/');
  await open(page);
  await field(page).fill('700001');
  await expect(status(page)).toContainText('Nothing found for “700001”');
  await dialog(page).getByRole('button', { name: 'frozen assets' }).click();
  await expect(field(page)).toHaveValue('frozen assets');
  await expect(status(page)).toHaveText(/^\d+ results$/);
});

test('a kind with many results shows five until asked for all', async ({ page }) => {
  await page.goto('/army/');
  await open(page);
  await field(page).fill('russia');
  const group = dialog(page).locator('section', { has: page.getByRole('heading', { name: 'The plan' }) });
  await expect(group.getByRole('link')).toHaveCount(5);
  await group.getByRole('button').click();
  const count = Number(await group.locator('h2 span').textContent());
  await expect(group.getByRole('link')).toHaveCount(count);
  await expect(group.getByRole('link').nth(5)).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(
    `the search fits 320 px and has nothing that axe finds in ${colorScheme}`,
    thoroughUnless(colorScheme === 'light'),
    async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 600 });
      await page.goto('/army/');
      await open(page);
      await field(page).fill('Zaporizhzhia');
      await expect(dialog(page).getByRole('link').first()).toBeVisible();
      const { scroll, client } = await dialog(page).evaluate(({ scrollWidth, clientWidth }) => ({
        scroll: scrollWidth,
        client: clientWidth,
      }));
      expect(scroll).toBeLessThanOrEqual(client);
      expect(await axeFaults(page, { within: 'dialog' })).toEqual([]);
    },
  );

test('without scripts no search is offered', async ({ plain }) => {
  await plain.goto('/army/');
  await expect(plain.locator('[data-search]')).toBeHidden();
});
