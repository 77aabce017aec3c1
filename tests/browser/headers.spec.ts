import { expect, type Page, test } from 'playwright/test';
import { catalogue } from '../dist.ts';
import { snippetsOf } from '../snippets.ts';
import { expectChartAndTableVisible, waitForEmbed, expectEventually } from './embed-frame.ts';
import { siteOrigin } from './site-origin.ts';
import { serveHostPage } from './host-page.ts';
import { representativeCharts, thoroughUnless } from './sampling.ts';
import { searchDialog, openSearch } from './search-dialog.ts';
import { waitUntilRendered } from './wait-until-rendered.ts';
import { openAllDetails } from './page-settings.ts';

/** Collects the errors and warnings that the browser reports for a page and its frames. */
function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
}

/** Opens a page of the site with all details open, and scrolls to its end so that everything loads. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await openAllDetails(page);
  await page.evaluate(() => {
    window.scrollTo(0, document.body.scrollHeight);
  });
  await waitUntilRendered(page);
}

test('the single-page edition and its search run without a policy violation', async ({ page }) => {
  const errors = collectErrors(page);
  await visit(page, '/offline/twenty-eight-points');
  await openSearch(page);
  await page.keyboard.type('army');
  await expect(searchDialog(page).getByRole('link').first()).toBeVisible();
  expect(errors).toEqual([]);
});

test('the search of the site runs without a policy violation', async ({ page }) => {
  const errors = collectErrors(page);
  await visit(page, '/army/');
  await openSearch(page);
  await page.keyboard.type('army');
  await expect(searchDialog(page).getByRole('link').first()).toBeVisible();
  expect(errors).toEqual([]);
});

test('the preview and copy buttons of a chart’s page run without a policy violation', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const errors = collectErrors(page);
  await visit(page, '/charts/troop-cut/');
  for (const button of await page.locator('main button:visible').all()) await button.click();
  await expectChartAndTableVisible(await waitForEmbed(page));
  expect(errors).toEqual([]);
});

for (const { id } of catalogue.charts)
  test(
    `the embed of ${id} is readable in a cross-origin isolated page of another site`,
    thoroughUnless(id === representativeCharts[0]),
    async ({ page }) => {
      const errors = collectErrors(page);
      const host = await serveHostPage(snippetsOf(id, siteOrigin).B, {
        headers: {
          'Cross-Origin-Embedder-Policy': 'require-corp',
          'Cross-Origin-Opener-Policy': 'same-origin',
        },
      });
      await page.goto(host.address);
      await expectChartAndTableVisible(await waitForEmbed(page));
      expect(errors).toEqual([]);
      await host.close();
    },
  );

for (const path of ['/', '/army/', '/embed/', '/charts/troop-cut/', '/offline/twenty-eight-points'])
  test(`pages of other sites cannot frame ${path}`, thoroughUnless(path === '/army/'), async ({ page }) => {
    const host = await serveHostPage(`<iframe src="${siteOrigin}${path}"></iframe>`);
    const errors = collectErrors(page);
    await page.goto(host.address);
    await expectEventually(() => errors.join(' ')).toContain("frame-ancestors 'none'");
    await host.close();
  });
