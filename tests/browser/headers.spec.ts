import { expect, type Page, test } from 'playwright/test';
import { catalogue } from '../dist.ts';
import { snippetsOf } from '../snippets.ts';
import { expectReadable, embedIn, soon } from './framed.ts';
import { home } from './home.ts';
import { serveHost } from './host.ts';
import { differing, thoroughUnless } from './kinds.ts';
import { dialog, open } from './search.ts';
import { settled } from './settled.ts';
import { openAll } from './strain.ts';

/** What a page and its frames were refused, as the browser tells it. */
function refusals(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') found.push(message.text());
  });
  page.on('pageerror', ({ message }) => found.push(message));
  return found;
}

/** A page of the site with its pictures, frames and folded parts seen. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await openAll(page);
  await page.evaluate(() => {
    window.scrollTo(0, document.body.scrollHeight);
  });
  await settled(page);
}

test('the edition that is one page asks for nothing that its headers refuse, and its search runs', async ({
  page,
}) => {
  const found = refusals(page);
  await visit(page, '/offline/twenty-eight-points');
  await open(page);
  await page.keyboard.type('army');
  await expect(dialog(page).getByRole('link').first()).toBeVisible();
  expect(found).toEqual([]);
});

test('the search is fetched, opens and finds', async ({ page }) => {
  const found = refusals(page);
  await visit(page, '/army/');
  await open(page);
  await page.keyboard.type('army');
  await expect(dialog(page).getByRole('link').first()).toBeVisible();
  expect(found).toEqual([]);
});

test('a chart’s page shows its embed on request, and copies its picture', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const found = refusals(page);
  await visit(page, '/charts/troop-cut/');
  for (const button of await page.locator('main button:visible').all()) await button.click();
  await expectReadable(await embedIn(page));
  expect(found).toEqual([]);
});

for (const { id } of catalogue.charts)
  test(
    `the embed of ${id} reads in a page of another site, which may isolate itself`,
    thoroughUnless(id === differing[0]),
    async ({ page }) => {
      const found = refusals(page);
      const host = await serveHost(snippetsOf(id, home).B, {
        headers: {
          'Cross-Origin-Embedder-Policy': 'require-corp',
          'Cross-Origin-Opener-Policy': 'same-origin',
        },
      });
      await page.goto(host.address);
      await expectReadable(await embedIn(page));
      expect(found).toEqual([]);
      await host.close();
    },
  );

for (const path of ['/', '/army/', '/embed/', '/charts/troop-cut/', '/offline/twenty-eight-points'])
  test(
    `${path} does not show itself in a page of another site`,
    thoroughUnless(path === '/army/'),
    async ({ page }) => {
      const host = await serveHost(`<iframe src="${home}${path}"></iframe>`);
      const found = refusals(page);
      await page.goto(host.address);
      await soon(() => found.join(' ')).toContain("frame-ancestors 'none'");
      await host.close();
    },
  );
