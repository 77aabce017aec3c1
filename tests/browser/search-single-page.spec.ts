import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from 'playwright/test';
import { dist } from '../dist.ts';
import { findAxeViolations } from './axe.ts';
import { thorough, thoroughUnless } from './sampling.ts';
import { searchDialog, searchField, openSearch, searchStatus } from './search-dialog.ts';
import { monitorPage } from './page-monitor.ts';

const folder = mkdtempSync(join(tmpdir(), 'Моя папка #1 '));
const file = join(folder, 'twenty-eight-points.html');
const address = pathToFileURL(file).href;

test.beforeAll(() => {
  copyFileSync(join(dist, 'offline/twenty-eight-points.html'), file);
});
test.afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** All results of a query: titles in alphabetical order, by kind. */
async function resultsOf(page: Page, query: string): Promise<Record<string, string[]>> {
  await searchField(page).fill(query);
  await searchDialog(page)
    .locator('section button')
    .evaluateAll((all: HTMLElement[]) => {
      for (const button of all) button.click();
    });
  const sections = await searchDialog(page)
    .locator('section')
    .evaluateAll((all) =>
      all.map((section) => [
        section.querySelector('h2')?.firstChild?.textContent ?? '',
        [...section.querySelectorAll('b')].map(({ textContent }) => textContent).sort(),
      ]),
    );
  return Object.fromEntries(sections) as Record<string, string[]>;
}

test(
  'the search of the single-page edition returns the same results as that of the site',
  thorough,
  async ({ page, browser }) => {
    const context = await browser.newContext({ offline: true });
    const single = await context.newPage();
    const monitor = await monitorPage(single, '');
    await single.goto(address);
    await page.goto('/army/');
    await openSearch(single);
    await openSearch(page);
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
      const onSite = await resultsOf(page, query);
      expect(Object.keys(onSite).length, query).toBeGreaterThan(0);
      expect(await resultsOf(single, query), query).toEqual(onSite);
    }
    expect(monitor.faults).toEqual([]);
    await context.close();
  },
);

for (const keys of ['/', 'Control+k'])
  test(
    `${keys} opens the search of the single-page edition, and a result links to its section`,
    thoroughUnless(keys === '/'),
    async ({ page }) => {
      await page.goto(address);
      await page.keyboard.press(keys);
      await expect(searchField(page)).toBeFocused();
      await page.keyboard.type('ironclad');
      await expect(searchField(page)).toHaveValue('ironclad');
      await expect(searchStatus(page)).toHaveText(/^\d+ results?$/);
      await searchDialog(page).getByRole('link').first().click();
      await expect(searchDialog(page)).toBeHidden();
      await expect(page.locator(':target')).toBeInViewport();
      await page.keyboard.press(keys);
      await expect(searchDialog(page)).toHaveCount(1);
      await expect(searchField(page)).toBeFocused();
    },
  );

test('every search result of the single-page edition links to an element in it', async ({ page }) => {
  await page.goto(address);
  await openSearch(page);
  const broken = await page.evaluate(() =>
    globalThis.searchData?.flatMap(([, entries]) =>
      entries.flatMap(([link]) => (document.getElementById(link.slice(1)) ? [] : link)),
    ),
  );
  expect(broken).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(
    `the search of the single-page edition fits 320 px and has no axe violation in ${colorScheme}`,
    thorough,
    async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 600 });
      await page.goto(address);
      await openSearch(page);
      await searchField(page).fill('Zaporizhzhia');
      await expect(searchDialog(page).getByRole('link').first()).toBeVisible();
      const { width, height } = (await searchField(page).boundingBox()) ?? { width: 0, height: 0 };
      expect(width).toBeGreaterThan(150);
      expect(height).toBeLessThan(60);
      expect(
        await searchDialog(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      ).toBe(0);
      expect(await findAxeViolations(page, { within: 'dialog' })).toEqual([]);
    },
  );

test(
  'the single-page edition has no search in print or without scripts',
  thorough,
  async ({ page, browser }) => {
    const button = page.getByRole('button', { name: 'Search' });
    await page.goto(address);
    await expect(button).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(button).toBeHidden();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const noScriptPage = await context.newPage();
    await noScriptPage.goto(address);
    await expect(noScriptPage.locator('#contents')).toBeVisible();
    await expect(noScriptPage.getByRole('button', { name: 'Search' })).toHaveCount(0);
    await context.close();
  },
);
