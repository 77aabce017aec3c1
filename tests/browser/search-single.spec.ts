import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from 'playwright/test';
import { dist } from '../dist.ts';
import { axeFaults } from './axe.ts';
import { thoroughUnless } from './kinds.ts';
import { dialog, field, open, status } from './search.ts';
import { watch } from './watch.ts';

const folder = mkdtempSync(join(tmpdir(), 'Моя папка #1 '));
const file = join(folder, 'twenty-eight-points.html');
const first = pathToFileURL(file).href;

test.beforeAll(() => {
  copyFileSync(join(dist, 'offline/twenty-eight-points.html'), file);
});
test.afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What a query finds, all of it: titles in alphabetical order, by kind. */
async function found(page: Page, query: string): Promise<Record<string, string[]>> {
  await field(page).fill(query);
  await dialog(page)
    .locator('section button')
    .evaluateAll((all: HTMLElement[]) => {
      for (const more of all) more.click();
    });
  const sections = await dialog(page)
    .locator('section')
    .evaluateAll((all) =>
      all.map((section) => [
        section.querySelector('h2')?.firstChild?.textContent ?? '',
        [...section.querySelectorAll('b')].map(({ textContent }) => textContent).sort(),
      ]),
    );
  return Object.fromEntries(sections) as Record<string, string[]>;
}

test('the edition that is one page finds what the site finds', async ({ page, browser }) => {
  const context = await browser.newContext({ offline: true });
  const single = await context.newPage();
  const seen = await watch(single, '');
  await single.goto(first);
  await page.goto('/army/');
  await open(single);
  await open(page);
  for (const query of [
    'Kiev',
    'frozen assets',
    'Zelenskyy’s',
    '600,000',
    'NATO',
    'Thanksgiving',
    'ceasefire',
    'gas storage',
    'Budapest Memorandum',
    'Witkoff',
  ]) {
    const onSite = await found(page, query);
    expect(Object.keys(onSite).length, query).toBeGreaterThan(0);
    expect(await found(single, query), query).toEqual(onSite);
  }
  expect(seen.faults).toEqual([]);
  await context.close();
});

for (const keys of ['/', 'Control+k'])
  test(
    `${keys} opens the search of the edition that is one page, and a result leads to its place`,
    thoroughUnless(keys === '/'),
    async ({ page }) => {
      await page.goto(first);
      await page.keyboard.press(keys);
      await expect(field(page)).toBeFocused();
      await page.keyboard.type('ironclad');
      await expect(field(page)).toHaveValue('ironclad');
      await expect(status(page)).toHaveText(/^\d+ results?$/);
      await dialog(page).getByRole('link').first().click();
      await expect(dialog(page)).toBeHidden();
      await expect(page.locator(':target')).toBeInViewport();
      await page.keyboard.press(keys);
      await expect(dialog(page)).toHaveCount(1);
      await expect(field(page)).toBeFocused();
    },
  );

test('every result of the edition that is one page leads to a place in it', async ({ page }) => {
  await page.goto(first);
  await open(page);
  const lost = await page.evaluate(() =>
    globalThis.searchData?.flatMap(([, entries]) =>
      entries.flatMap(([to]) => (document.getElementById(to.slice(1)) ? [] : to)),
    ),
  );
  expect(lost).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(
    `the search of the edition that is one page fits 320 px and has nothing that axe finds in ${colorScheme}`,
    thoroughUnless(colorScheme === 'light'),
    async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 600 });
      await page.goto(first);
      await open(page);
      await field(page).fill('Zaporizhzhia');
      await expect(dialog(page).getByRole('link').first()).toBeVisible();
      const { width, height } = (await field(page).boundingBox()) ?? { width: 0, height: 0 };
      expect(width).toBeGreaterThan(150);
      expect(height).toBeLessThan(60);
      expect(await dialog(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(
        0,
      );
      expect(await axeFaults(page, { within: 'dialog' })).toEqual([]);
    },
  );

test('the edition that is one page offers no search on paper, or without scripts', async ({
  page,
  browser,
}) => {
  const button = page.getByRole('button', { name: 'Search' });
  await page.goto(first);
  await expect(button).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(button).toBeHidden();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(first);
  await expect(plain.locator('#contents')).toBeVisible();
  await expect(plain.getByRole('button', { name: 'Search' })).toHaveCount(0);
  await context.close();
});
