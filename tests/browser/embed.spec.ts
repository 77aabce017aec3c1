import { type Page, expect } from 'playwright/test';
import { catalogue } from '../dist.ts';
import { snippetsOf } from '../snippets.ts';
import {
  contentHeight,
  waitForEmbed,
  expectFrameFitsContent,
  expectChartAndTableVisible,
  frameHeight,
  setTableOpen,
  horizontalOverflow,
  expectEventually,
} from './embed-frame.ts';
import { backgroundOf } from './painted-backgrounds.ts';
import { siteOrigin } from './site-origin.ts';
import { serveHostPage } from './host-page.ts';
import { chartIds, representativeCharts, thorough, thoroughUnless } from './sampling.ts';
import { findLabelFaults, findInvisibleText } from './drawing-labels.ts';
import { waitUntilRendered } from './wait-until-rendered.ts';
import { openAllDetails } from './page-settings.ts';
import { test } from './fixtures.ts';
import { monitorPage } from './page-monitor.ts';

const columns = [280, 300, 320, 336, 360, 412, 480, 620, 671, 672, 720, 900, 1100, 1200];
const viewportWidths = [280, 320, 360, 480, 640, 720, 1100, 1200];

/** Expects no label faults in any state of a drawing. */
async function expectNoLabelFaults(page: Page): Promise<void> {
  const radios = await page.getByRole('radio').all();
  for (const radio of radios) {
    await radio.check();
    expect.soft(await findLabelFaults(page)).toEqual([]);
  }
  if (radios.length === 0) expect.soft(await findLabelFaults(page)).toEqual([]);
}

for (const { id, title } of catalogue.charts) {
  test(
    `the frame of snippet A of ${id} exceeds its content by 0 to 30 px at any width with scripts off`,
    thoroughUnless(representativeCharts.includes(id)),
    async ({ noScriptPage }) => {
      const host = await serveHostPage(snippetsOf(id, siteOrigin).A);
      await noScriptPage.setViewportSize({ width: 1280, height: 900 });
      await noScriptPage.goto(`${host.address}?column=280`);
      const frame = await waitForEmbed(noScriptPage);
      await expect(frame.getByRole('heading', { name: title })).toBeVisible();
      for (const column of columns) {
        await noScriptPage.evaluate((width) => (document.body.style.width = `${String(width)}px`), column);
        await expectEventually(() => frame.evaluate(() => innerWidth)).toBe(column);
        await expect(frame.locator('svg:visible').first()).toBeVisible();
        const spareHeight = (await frameHeight(noScriptPage)) - (await contentHeight(frame));
        expect(spareHeight, `spare height at ${String(column)} px`).toBeGreaterThanOrEqual(0);
        expect(spareHeight, `spare height at ${String(column)} px`).toBeLessThanOrEqual(30);
      }
      await expectChartAndTableVisible(frame);
      await host.close();
    },
  );

  test(
    `the embed of ${id} makes one request, is 200 to 1,000 px high, fits its viewport, and has readable labels that do not overlap`,
    thoroughUnless(representativeCharts.includes(id)),
    async ({ page }) => {
      const monitor = await monitorPage(page);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.setViewportSize({ width: 1200, height: 900 });
      await page.goto(`/embed/${id}/`);
      await waitUntilRendered(page);
      await expectChartAndTableVisible(page.mainFrame());
      for (const width of viewportWidths.filter((width) => width >= 320)) {
        await page.setViewportSize({ width, height: 900 });
        const height = await contentHeight(page.mainFrame());
        expect.soft(height, `height at ${String(width)} px`).toBeGreaterThanOrEqual(200);
        expect.soft(height, `height at ${String(width)} px`).toBeLessThanOrEqual(1000);
      }
      await openAllDetails(page);
      for (const width of viewportWidths) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await horizontalOverflow(page), `horizontal overflow at ${String(width)} px`).toBe(0);
      }
      for (const width of [752, 360]) {
        await page.setViewportSize({ width, height: 900 });
        await expectNoLabelFaults(page);
      }
      await page.setViewportSize({ width: 760, height: 1200 });
      await page.emulateMedia({ forcedColors: 'active' });
      expect.soft(await findInvisibleText(page), 'invisible text in forced colours').toEqual([]);
      expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([`${siteOrigin}/embed/${id}/`]);
      expect(monitor.faults).toEqual([]);
    },
  );
}

for (const id of chartIds) {
  test(
    `the frame of snippet B of ${id} is as high as its content on phone and desktop, table closed and open`,
    thorough,
    async ({ page }) => {
      const host = await serveHostPage(snippetsOf(id, siteOrigin).B);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(host.address);
        const frame = await waitForEmbed(page);
        await expectFrameFitsContent(page, frame, `closed at ${String(width)} px`);
        await setTableOpen(frame, true);
        await expect(frame.locator('tbody tr').first()).toBeVisible();
        await expectFrameFitsContent(page, frame, `open at ${String(width)} px`);
      }
      await host.close();
    },
  );

  test(
    `the embed of ${id} has the theme and title that its address requests`,
    thoroughUnless(id === representativeCharts[0]),
    async ({ page }) => {
      const isTitleVisible = () =>
        page.locator('h1').evaluate((heading) => heading.getBoundingClientRect().width > 1);
      const [light, dark] = ['rgb(253, 253, 252)', 'rgb(15, 21, 28)'];
      for (const parameters of ['#theme=dark', '?theme=dark&title=off', '#?secret=x#theme=dark']) {
        await page.goto(`/embed/${id}/${parameters}`);
        expect(await backgroundOf(page), parameters).toBe(dark);
        expect(await isTitleVisible(), parameters).toBe(!parameters.includes('title=off'));
      }
      await page.goto(`/embed/${id}/?theme=dark#theme=light&title=off`);
      expect(await backgroundOf(page)).toBe(light);
      expect(await isTitleVisible()).toBe(false);
      await page.evaluate(() => (location.hash = 'theme=none'));
      await expectEventually(isTitleVisible).toBe(true);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectEventually(() => backgroundOf(page)).toBe(dark);
    },
  );
}
