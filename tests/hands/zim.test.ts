import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, statSync } from 'node:fs';
import { type Browser, chromium as launcher, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, flags } from '../../src/editions/chromium.ts';
import { isExcluded } from '../../src/editions/excluded-paths.ts';
import { formatByteSize } from '../../src/editions/listing-page.ts';
import { copyProject } from '../rebuild/project-copy.ts';
import { catalogue, dist, files, isEmbed, pages } from '../dist.ts';
import { pathOf } from '../programs.ts';
import { freePort, sendRequest, waitUntilReady } from '../publish/running-server.ts';

const { at, remove } = copyProject('zim');
const name = 'twenty-eight-points';
const zim = at(`dist/offline/${name}.zim`);
let kiwix: { address: string; close: () => void };
let browser: Browser;

/** Serves a ZIM file with kiwix-serve on a free port of this machine. */
async function serveWithKiwix(file: string): Promise<typeof kiwix> {
  const port = String(await freePort());
  const child = spawn(pathOf('kiwix-serve') ?? '', ['--address=127.0.0.1', `--port=${port}`, file]);
  let output = '';
  child.stdout.on('data', (text) => (output += String(text)));
  child.stderr.on('data', (text) => (output += String(text)));
  const address = `http://127.0.0.1:${port}`;
  await waitUntilReady(address, () => output);
  return { address, close: () => child.kill() };
}

beforeAll(async () => {
  cpSync(dist, at('dist'), { recursive: true });
  execFileSync(process.execPath, [at('src/editions/zim.ts')], { cwd: at('.') });
  kiwix = await serveWithKiwix(zim);
  browser = await launcher.launch({ executablePath: chromium(), args: flags });
});
afterAll(async () => {
  await browser.close();
  kiwix.close();
  remove();
});

const get = async (path: string) => {
  const { status, body } = await sendRequest(kiwix.address + path);
  return { status, text: body.toString() };
};
const inBook = (file: string) => `/${name}/${file}`;

describe('the site with a ZIM file', () => {
  test('lists it on /offline/ with its size', () => {
    const listing = readFileSync(at('dist/offline/index.html'), 'utf8');
    expect(listing).toMatch(new RegExp(`<li data-edition="${name}.zim"`));
    expect(listing).not.toContain(`data-offered="${name}.zim"`);
    expect(listing).toContain(formatByteSize(statSync(zim).size));
  });

  test('has true checksums', () => {
    const { status } = spawnSync('sha256sum', ['--strict', '--quiet', '-c', 'SHA256SUMS'], {
      cwd: at('dist'),
    });
    expect(status).toBe(0);
    expect(readFileSync(at('dist/SHA256SUMS'), 'utf8')).toContain(`offline/${name}.zim\n`);
  });
});

describe('kiwix-serve', () => {
  test('shows title, description, language and date of the content', async () => {
    const { text } = await get('/catalog/v2/entries');
    const summary = /<summary>(.*)<\/summary>/.exec(text)?.[1] ?? '';
    expect(text).toContain('<title>Twenty-eight points</title>');
    expect(text).toContain('<language>eng</language>');
    expect(summary.length).toBeGreaterThan(20);
    expect(summary.length).toBeLessThanOrEqual(80);
    const days = pages.flatMap((page) => [
      ...readFileSync(`${dist}${page}`, 'utf8').matchAll(/"dateModified":"([^"]+)"/g),
    ]);
    const newest = days
      .map(([, day = '']) => day)
      .sort()
      .at(-1);
    expect(text).toContain(`<dc:issued>${newest ?? ''}T00:00:00Z</dc:issued>`);
    expect((await get(`/catalog/v2/illustration/${name}/?size=48`)).status).toBe(200);
  });

  test('serves every page, chart and download', async () => {
    const served = files.filter((file) => !isExcluded(file));
    expect(
      served.filter((file) => /^charts\/.*\.(svg|png|csv|json|xlsx)$/.test(file)).length,
    ).toBeGreaterThan(50);
    for (const file of served) expect([file, (await get(inBook(file))).status]).toEqual([file, 200]);
  });

  test('has nothing of the copy that browsers keep', async () => {
    for (const file of ['offline-worker.js', 'offline-copy.js'])
      expect((await get(inBook(file))).status).toBe(404);
    for (const page of ['index.html', 'offline/index.html'])
      expect((await get(inBook(page))).text).not.toMatch(/data-(worker|offline-copy)/);
  });

  test.each(catalogue.explainers)('finds $id by its title', async ({ id, title }) => {
    const { text } = await get(`/suggest?content=${name}&term=${encodeURIComponent(title)}`);
    const found = JSON.parse(text) as { path?: string }[];
    expect(found.map(({ path }) => path)).toContain(`${id}/index.html`);
    const search = await get(`/search?content=${name}&pattern=${encodeURIComponent(title)}`);
    expect(search.text).toContain(inBook(`${id}/index.html`));
  });
});

/** Opens a page in a new tab, scrolls to its end, and returns the requests that failed or left for another host. */
async function faultsOf(file: string, look: (page: Page) => Promise<void>): Promise<string[]> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${String(response.status())}: ${response.url()}`);
    if (!response.url().startsWith(kiwix.address) && !response.url().startsWith('data:'))
      faults.push(`other host: ${response.url()}`);
  });
  await page.goto(kiwix.address + inBook(file), { waitUntil: 'networkidle' });
  await look(page);
  await page.close();
  return faults;
}

describe('Chromium shows from kiwix-serve, without a failed request,', () => {
  test.each(pages.filter((page) => page !== '404.html'))('%s', async (file) => {
    const faults = await faultsOf(file, async (page) => {
      expect(await page.locator('h1').first().textContent()).not.toBe('');
      if (isEmbed(file)) expect(await page.locator('.drawing svg:visible').count()).toBeGreaterThan(0);
    });
    expect(faults).toEqual([]);
  });

  test('the passage beside a quotation, and the site’s own search', async () => {
    const faults = await faultsOf('army/index.html', async (page) => {
      await page.locator('.pull a').first().hover();
      await page.locator('#in-place mark').waitFor();
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await page.keyboard.type('army');
      await page.getByRole('dialog').getByRole('link').first().waitFor();
    });
    expect(faults).toEqual([]);
  });
});
