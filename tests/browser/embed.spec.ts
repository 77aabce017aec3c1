import { type Page, expect } from 'playwright/test';
import { catalogue } from '../dist.ts';
import { snippetsOf } from '../snippets.ts';
import {
  contentOf,
  embedIn,
  expectFit,
  expectReadable,
  heightOf,
  setTable,
  sideways,
  soon,
} from './framed.ts';
import { background } from './frames.ts';
import { home } from './home.ts';
import { serveHost } from './host.ts';
import { charts, differing, thorough, thoroughUnless } from './kinds.ts';
import { labelFaults, unseenWords } from './labels.ts';
import { settled } from './settled.ts';
import { openAll } from './strain.ts';
import { test } from './test.ts';
import { watch } from './watch.ts';

const columns = [320, 360, 412, 480, 620, 672, 720, 900, 1100];
const windows = [280, 320, 360, 480, 640, 720, 1100, 1200];

async function expectLabelled(page: Page): Promise<void> {
  const radios = await page.getByRole('radio').all();
  for (const radio of radios) {
    await radio.check();
    expect.soft(await labelFaults(page)).toEqual([]);
  }
  if (radios.length === 0) expect.soft(await labelFaults(page)).toEqual([]);
}

for (const { id, title } of catalogue.charts) {
  test(`snippet A of ${id} is high enough, and at most 30 px higher, in a column of any width with scripts off`, async ({
    plain,
  }) => {
    const host = await serveHost(snippetsOf(id, home).A);
    await plain.setViewportSize({ width: 1280, height: 900 });
    await plain.goto(`${host.address}?column=320`);
    const frame = await embedIn(plain);
    await expect(frame.getByRole('heading', { name: title })).toBeVisible();
    for (const column of columns) {
      await plain.evaluate((width) => (document.body.style.width = `${String(width)}px`), column);
      await soon(() => frame.evaluate(() => innerWidth)).toBe(column);
      await expect(frame.locator('svg:visible').first()).toBeVisible();
      const spare = (await heightOf(plain)) - (await contentOf(frame));
      expect(spare, `spare height at ${String(column)} px`).toBeGreaterThanOrEqual(0);
      expect(spare, `spare height at ${String(column)} px`).toBeLessThanOrEqual(30);
    }
    await expectReadable(frame);
    await host.close();
  });

  test(`the embed of ${id} is one request, 200 to 1,000 px high, no wider than its window, its labels apart and readable`, async ({
    page,
  }) => {
    const seen = await watch(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.setViewportSize({ width: 1200, height: 900 });
    await page.goto(`/embed/${id}/`);
    await settled(page);
    await expectReadable(page.mainFrame());
    for (const width of windows.filter((wide) => wide >= 320)) {
      await page.setViewportSize({ width, height: 900 });
      const height = await contentOf(page.mainFrame());
      expect.soft(height, `height at ${String(width)} px`).toBeGreaterThanOrEqual(200);
      expect.soft(height, `height at ${String(width)} px`).toBeLessThanOrEqual(1000);
    }
    await openAll(page);
    for (const width of windows) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await sideways(page), `beyond the window at ${String(width)} px`).toBe(0);
    }
    for (const width of [752, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await expectLabelled(page);
    }
    await page.setViewportSize({ width: 760, height: 1200 });
    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await unseenWords(page), 'words in forced colours').toEqual([]);
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([`${home}/embed/${id}/`]);
    expect(seen.faults).toEqual([]);
  });
}

for (const id of charts) {
  test(
    `snippet B of ${id} is as high as its content on a phone and on a desk, table closed and open`,
    thorough,
    async ({ page }) => {
      const host = await serveHost(snippetsOf(id, home).B);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(host.address);
        const frame = await embedIn(page);
        await expectFit(page, frame, `closed at ${String(width)} px`);
        await setTable(frame, true);
        await expect(frame.locator('tbody tr').first()).toBeVisible();
        await expectFit(page, frame, `open at ${String(width)} px`);
      }
      await host.close();
    },
  );

  test(
    `the embed of ${id} is light or dark, with or without its title, as its address asks`,
    thoroughUnless(id === differing[0]),
    async ({ page }) => {
      const title = () => page.locator('h1').evaluate((heading) => heading.getBoundingClientRect().width > 1);
      const [light, dark] = ['rgb(253, 253, 252)', 'rgb(15, 21, 28)'];
      for (const asked of ['#theme=dark', '?theme=dark&title=off', '#?secret=x#theme=dark']) {
        await page.goto(`/embed/${id}/${asked}`);
        expect(await background(page), asked).toBe(dark);
        expect(await title(), asked).toBe(!asked.includes('title=off'));
      }
      await page.goto(`/embed/${id}/?theme=dark#theme=light&title=off`);
      expect(await background(page)).toBe(light);
      expect(await title()).toBe(false);
      await page.evaluate(() => (location.hash = 'theme=none'));
      await soon(title).toBe(true);
      await page.emulateMedia({ colorScheme: 'dark' });
      await soon(() => background(page)).toBe(dark);
    },
  );
}
