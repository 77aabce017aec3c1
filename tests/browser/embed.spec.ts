import { expect, test } from 'playwright/test';
import { catalogue } from '../dist.ts';
import { snippetsOf } from '../snippets.ts';
import { contentOf, embedIn, expectFit, expectReadable, heightOf, sideways } from './framed.ts';
import { home } from './home.ts';
import { serveHost } from './host.ts';
import { watch } from './watch.ts';

const columns = [320, 360, 412, 480, 620, 672, 720, 900, 1100];

for (const { id, title } of catalogue.charts) {
  test(`snippet A of ${id} is high enough, and at most 30 px higher, in a column of any width with scripts off`, async ({
    browser,
  }) => {
    const host = await serveHost(snippetsOf(id, home).A);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${host.address}?column=320`);
    const frame = await embedIn(page);
    await expect(frame.getByRole('heading', { name: title })).toBeVisible();
    for (const column of columns) {
      await page.evaluate((width) => (document.body.style.width = `${String(width)}px`), column);
      await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(column);
      await expect(frame.locator('svg:visible').first()).toBeVisible();
      const spare = (await heightOf(page)) - (await contentOf(frame));
      expect(spare, `spare height at ${String(column)} px`).toBeGreaterThanOrEqual(0);
      expect(spare, `spare height at ${String(column)} px`).toBeLessThanOrEqual(30);
    }
    await expectReadable(frame);
    await context.close();
    await host.close();
  });

  test(`snippet B of ${id} is as high as its content on a phone and on a desk, table closed and open`, async ({
    page,
  }) => {
    const host = await serveHost(snippetsOf(id, home).B);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(host.address);
      const frame = await embedIn(page);
      await expectFit(page, frame, `closed at ${String(width)} px`);
      await frame.locator('summary', { hasText: 'Table' }).click();
      await expect(frame.locator('tbody tr').first()).toBeVisible();
      await expectFit(page, frame, `open at ${String(width)} px`);
    }
    await host.close();
  });

  test(`the embed of ${id} is between 200 and 1,000 px high, and reaches no further than its window, at every width`, async ({
    page,
  }) => {
    for (const width of [280, 320, 360, 480, 640, 720, 1100, 1200]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/embed/${id}/`);
      const { height = 0 } = (await page.locator('main').boundingBox()) ?? {};
      if (width >= 320) {
        expect(height, `at ${String(width)} px`).toBeGreaterThanOrEqual(200);
        expect(height, `at ${String(width)} px`).toBeLessThanOrEqual(1000);
      }
      for (const name of ['Table', 'Passage', 'Download']) {
        await page.locator('summary', { hasText: name }).click();
        expect(await sideways(page), `${name} at ${String(width)} px`).toBe(0);
      }
    }
  });

  test(`the embed of ${id} is one request, none to another host, and nothing in it is against its own policy`, async ({
    page,
  }) => {
    const seen = await watch(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`/embed/${id}/`, { waitUntil: 'networkidle' });
    await expectReadable(page.mainFrame());
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([`${home}/embed/${id}/`]);
    expect(seen.faults).toEqual([]);
  });

  test(`the embed of ${id} is light or dark, with or without its title, as its address asks`, async ({
    page,
  }) => {
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const title = () => page.locator('h1').evaluate((heading) => heading.getBoundingClientRect().width > 1);
    const [light, dark] = ['rgb(253, 253, 252)', 'rgb(15, 21, 28)'];
    for (const asked of ['#theme=dark', '?theme=dark&title=off', '#?secret=x#theme=dark']) {
      await page.goto(`/embed/${id}/${asked}`);
      expect(await background(), asked).toBe(dark);
      expect(await title(), asked).toBe(!asked.includes('title=off'));
    }
    await page.goto(`/embed/${id}/?theme=dark#theme=light&title=off`);
    expect(await background()).toBe(light);
    expect(await title()).toBe(false);
    await page.evaluate(() => (location.hash = 'theme=none'));
    await expect.poll(title).toBe(true);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(background).toBe(dark);
  });
}
