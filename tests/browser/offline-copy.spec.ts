import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Page, expect, test as base } from 'playwright/test';
import { addressOf, dist, isEmbed, pages } from '../dist.ts';
import { type File, serve, type Server } from '../serve.ts';
import { filesWithHeaders } from './files-with-headers.ts';
import { monitorPage } from './page-monitor.ts';
import { thorough } from './sampling.ts';
import { openSearch, searchDialog } from './search-dialog.ts';

const built = filesWithHeaders(dist, new URL('http://localhost'));

/** The site on a server of its own, which a test can stop, and start again with other files in place of some. */
interface Site {
  server: Server;
  restart: (changed: ReadonlyMap<string, File | undefined>) => Promise<void>;
}

async function startSite(): Promise<Site> {
  const site: Site = {
    server: await serve(await built),
    restart: async (changed) => {
      const { address, close } = site.server;
      close();
      const files = [...(await built)].flatMap(([path, file]): [string, File][] => {
        const served = changed.has(path) ? changed.get(path) : file;
        return served ? [[path, served]] : [];
      });
      site.server = await serve(new Map(files), Number(new URL(address).port));
    },
  };
  return site;
}

const test = base.extend<{ site: Site; visitor: Page }>({
  // Playwright requires a destructuring pattern, even an empty one.
  site: async ({}, use) => {
    const site = await startSite();
    await use(site);
    site.server.close();
  },
  visitor: async ({ browser, site }, use) => {
    const context = await browser.newContext({ baseURL: site.server.address });
    await use(await context.newPage());
    await context.close();
  },
});

const offer = (page: Page) => page.locator('[data-offline-copy]');
const button = (page: Page) => offer(page).getByRole('button');

async function keep(page: Page): Promise<void> {
  await page.goto('/offline/');
  await button(page).click();
  await expect(offer(page).getByRole('status')).toHaveText(/^Kept/);
}

/** What a browser keeps for the site: the number of its workers, and the names of its caches. */
const keptBy = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
  }));
const nothing = { workers: 0, caches: [] };

const keptPages = pages
  .filter((page) => page !== '404.html')
  .map((page) => ({ page, path: `/${addressOf(page)}` }));

test('a reader who does not ask for a copy gets no worker and no cache', async ({ visitor }) => {
  const requests: string[] = [];
  visitor.on('request', (request) => requests.push(new URL(request.url()).pathname));
  for (const path of ['/', '/army/', '/embed/troop-cut/']) await visitor.goto(path);
  expect(requests.filter((path) => path.includes('offline'))).toEqual([]);
  await visitor.goto('/offline/');
  await expect(button(visitor)).toBeVisible();
  expect(requests).not.toContain('/offline-worker.js');
  expect(await keptBy(visitor)).toEqual(nothing);
});

test('the offer appears without a fault and without moving the page', async ({ visitor }) => {
  const monitor = await monitorPage(visitor);
  await visitor.goto('/offline/');
  await expect(button(visitor)).toBeVisible();
  expect(await monitor.layoutShift()).toBe(0);
  await button(visitor).click();
  await expect(offer(visitor).getByRole('status')).toHaveText(/^Kept/);
  expect(monitor.faults).toEqual([]);
});

test(
  'with a copy, every page and embed and the search work without a network',
  thorough,
  async ({ visitor, site }) => {
    await keep(visitor);
    site.server.close();
    await visitor.context().setOffline(true);
    const failed: string[] = [];
    visitor.on('requestfailed', (request) => failed.push(request.url()));
    for (const { page, path } of keptPages) {
      await visitor.goto(path);
      await expect(visitor.locator(isEmbed(page) ? 'svg' : 'h1').first()).toBeVisible();
      await visitor.evaluate(() => document.fonts.ready.then(() => undefined));
    }
    await visitor.goto('/army/index.html?from=a-link#sources');
    await openSearch(visitor);
    await visitor.keyboard.type('army');
    await expect(searchDialog(visitor).getByRole('link').first()).toBeVisible();
    expect(failed).toEqual([]);
  },
);

/** What a newer build has in place of the files of this one: a page with other words, and the worker with its hash. */
async function newerFiles(): Promise<Map<string, File>> {
  const change = async (path: string, from: RegExp | string, to: string): Promise<[string, File]> => {
    const { type = '', headers = {}, body = '' } = (await built).get(path) ?? {};
    return [path, { type, headers, body: body.toString().replace(from, to) }];
  };
  return new Map([
    await change('/army/', '</h1>', ' (newer)</h1>'),
    await change('/offline-worker.js', /"army\/":"\w+"/, '"army/":"0"'),
  ]);
}

test(
  'a newer version is fetched, announced, and loaded when the reader asks',
  thorough,
  async ({ visitor, site }) => {
    await keep(visitor);
    const requests: string[] = [];
    await site.restart(await newerFiles());
    visitor.context().on('request', (request) => {
      if (request.serviceWorker()) requests.push(new URL(request.url()).pathname);
    });
    await visitor.goto('/army/');
    await expect(
      visitor.getByRole('status').filter({ hasText: 'A newer version of this site has been fetched.' }),
    ).toBeVisible();
    await expect(visitor.locator('h1')).not.toContainText('(newer)');
    await visitor.getByRole('button', { name: 'Load it' }).click();
    await expect(visitor.locator('h1')).toContainText('(newer)');
    await expect(visitor.getByRole('button', { name: 'Load it' })).toHaveCount(0);
    expect(requests.filter((path) => path !== '/offline-worker.js')).toEqual(['/army/']);
    site.server.close();
    await visitor.goto('/plan/');
    await visitor.goto('/army/');
    await expect(visitor.locator('h1')).toContainText('(newer)');
  },
);

test('the notice of a newer version can be put aside', thorough, async ({ visitor, site }) => {
  await keep(visitor);
  await site.restart(await newerFiles());
  await visitor.goto('/army/');
  await visitor.getByRole('button', { name: 'Not now' }).click();
  await expect(visitor.getByRole('button', { name: 'Load it' })).toHaveCount(0);
});

test('a copy is taken away with all that it kept', async ({ visitor, site }) => {
  await keep(visitor);
  await visitor.reload();
  await expect(button(visitor)).toHaveText('Take it away again');
  await button(visitor).click();
  await expect(offer(visitor).getByRole('status')).toHaveText(/^Taken away/);
  expect(await keptBy(visitor)).toEqual(nothing);
  site.server.close();
  await expect(visitor.goto('/army/')).rejects.toThrow('ERR_CONNECTION_REFUSED');
});

test('a copy of which a file does not arrive leaves nothing behind', thorough, async ({ visitor, site }) => {
  await site.restart(new Map([['/fonts/roman.woff2', undefined]]));
  await visitor.goto('/offline/');
  await button(visitor).click();
  await expect(offer(visitor).getByRole('status')).toHaveText(/^Not kept/);
  expect(await keptBy(visitor)).toEqual(nothing);
  await expect(button(visitor)).toHaveText('Keep this site on the phone');
});

test('a browser without service workers, and a page from a disk, get no offer', async ({ visitor }) => {
  await visitor.goto(pathToFileURL(join(dist, 'offline/index.html')).href);
  await visitor.addScriptTag({ path: join(dist, 'site.js') });
  await expect(offer(visitor)).toHaveCount(0);
  await visitor.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await visitor.goto('/offline/');
  await expect(offer(visitor)).toHaveCount(0);
  await expect(visitor.getByRole('link', { name: 'The site as a book' })).toBeVisible();
});
