import { expect, type Page, test } from 'playwright/test';
import { readBuilt } from '../../src/editions/built.ts';
import { patternOf, rulesOf } from '../../src/editions/headers.ts';
import { addressOf, catalogue, dist, pages } from '../dist.ts';
import { filesOf, serve, type Server } from '../serve.ts';
import { snippetsOf } from '../snippets.ts';
import { expectReadable, embedIn } from './framed.ts';
import { home } from './home.ts';
import { serveHost } from './host.ts';
import { dialog, open } from './search.ts';

const at = new URL('http://localhost/');
let server: Server;

/** The built site with the headers that its hosts are asked to send. */
test.beforeAll(async () => {
  const rules = rulesOf(await readBuilt(dist, at)).map(({ path, headers }) => ({
    pattern: new RegExp(patternOf(path, at)),
    headers: Object.entries(headers),
  }));
  const said = (path: string) =>
    Object.fromEntries(rules.flatMap(({ pattern, headers }) => (pattern.test(path) ? headers : [])));
  const files = [...filesOf(dist)].map(([path, file]) => [path, { ...file, headers: said(path) }] as const);
  server = await serve(new Map(files));
});
test.afterAll(() => {
  server.close();
});

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
  const answer = await page.goto(server.address + path);
  expect(answer?.status(), path).toBe(200);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    window.scrollTo(0, document.body.scrollHeight);
  });
  await page.waitForLoadState('networkidle');
}

const halves = [pages.filter((_, index) => index % 2 === 0), pages.filter((_, index) => index % 2 === 1)];

for (const [index, half] of halves.entries())
  test(`no page asks for what its headers refuse, half ${String(index + 1)}`, async ({ page }) => {
    test.slow();
    const found = refusals(page);
    expect(half.length).toBeGreaterThan(10);
    for (const file of half) {
      await visit(page, `/${addressOf(file).replace(/\.html$/, '')}`);
      expect(found, file).toEqual([]);
    }
  });

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
  await page.waitForLoadState('networkidle');
  expect(found).toEqual([]);
});

for (const { id } of catalogue.charts)
  test(`the embed of ${id} reads in a page of another site, which may isolate itself`, async ({ page }) => {
    const found = refusals(page);
    const code = snippetsOf(id, home).B.replaceAll(home, server.address);
    const host = await serveHost(code, {
      headers: {
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    });
    await page.goto(host.address);
    await expectReadable(await embedIn(page));
    expect(found).toEqual([]);
    await host.close();
  });

for (const path of ['/', '/army/', '/embed/', '/charts/troop-cut/', '/offline/twenty-eight-points'])
  test(`${path} does not show itself in a page of another site`, async ({ page }) => {
    const host = await serveHost(`<iframe src="${server.address}${path}"></iframe>`);
    const found = refusals(page);
    await page.goto(host.address);
    await expect.poll(() => found.join(' ')).toContain("frame-ancestors 'none'");
    await host.close();
  });
