import { type Page, expect } from 'playwright/test';
import { addressOf, isEmbed, pages } from '../dist.ts';
import { findAxeViolations } from './axe.ts';
import { memberAt, representativePages, thorough, thoroughUnless } from './sampling.ts';
import { desktopViewport, displayConditions, zoomedViewport } from './display-conditions.ts';
import { waitUntilRendered } from './wait-until-rendered.ts';
import { findLayoutFaults } from './layout-faults.ts';
import { openAllDetails } from './page-settings.ts';
import { test } from './fixtures.ts';
import { type PageMonitor, monitorPage } from './page-monitor.ts';

/** Expects that a page that has just loaded had no layout shift and does not scroll horizontally. */
async function expectStableLayout(page: Page, monitor: PageMonitor, condition: string): Promise<void> {
  expect.soft(await monitor.layoutShift(), `layout shift ${condition}`).toBe(0);
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }));
  expect.soft(scrollWidth, `horizontal scrolling ${condition}`).toBeLessThanOrEqual(clientWidth);
}

/** The styles of the web font that a page preloads, and those that it uses, each in order. */
const fontStyles = (page: Page) =>
  page.evaluate(async () => {
    const faces = [...(await document.fonts.ready)].filter(({ family }) => family.includes('Source Serif'));
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=font]')];
    return {
      preloaded: links.map(({ href }) => (href.endsWith('roman.woff2') ? 'normal' : 'italic')),
      used: faces.filter(({ status }) => status === 'loaded').map(({ style }) => style),
    };
  });

const widths = [320, 360, 768, 1280];

/** Whether a page is that of a chart or its embed, which all have one layout. */
const isOfChart = (path: string) => /^\/(?:embed|charts)\/./.test(path);

/** Expects no fault in an open page, at any width and in any condition; `slow` includes slow checks. */
async function expectNoFaultsAnywhere(page: Page, slow: boolean): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await findLayoutFaults(page), `at ${String(width)} px`).toEqual([]);
  }
  for (const { name, apply, checks, slowChecks = [] } of displayConditions) {
    await apply(page);
    for (const findFaults of [...checks, ...(slow ? slowChecks : [])])
      expect.soft(await findFaults(page), name).toEqual([]);
  }
}

for (const [turn, file] of pages.entries()) {
  const path = `/${addressOf(file)}`;
  const first = memberAt(widths, turn);
  const represents = representativePages.includes(file);
  const quick = represents && turn % 2 === 0;

  test(
    `${path} loads over a slow connection without layout shift or faults at ${String(first)} px`,
    thoroughUnless(represents || !isOfChart(path)),
    async ({ page, slowServer }) => {
      const monitor = await monitorPage(page);
      await page.setViewportSize({ width: first, height: 800 });
      await slowServer.open(page, path, 'after first paint');
      await expectStableLayout(page, monitor, `at ${String(first)} px, on a slow connection`);
      const { preloaded, used } = await fontStyles(page);
      if (!isEmbed(file)) expect.soft(preloaded, 'preloaded fonts').toEqual(used);
      expect.soft(await findLayoutFaults(page)).toEqual([]);
      expect(monitor.faults).toEqual([]);
    },
  );

  test(
    `${path} has no layout faults at any width or in any condition`,
    thoroughUnless(quick),
    async ({ page }) => {
      const monitor = await monitorPage(page);
      await page.goto(path);
      await waitUntilRendered(page);
      await expectNoFaultsAnywhere(page, quick && turn % 4 === 0);
      expect(monitor.faults).toEqual([]);
    },
  );

  test(
    `${path} has no layout shift at any width or over a slow connection, and axe finds no violation`,
    thorough,
    async ({ page, slowServer }) => {
      const monitor = await monitorPage(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        await waitUntilRendered(page);
        await expectStableLayout(page, monitor, `at ${String(width)} px`);
      }
      await page.setViewportSize(desktopViewport);
      await slowServer.open(page, path, 'immediate');
      await expectStableLayout(page, monitor, 'at 1280 px, on a slow connection');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await findAxeViolations(page), `details closed, ${colorScheme}`).toEqual([]);
      }
      await openAllDetails(page);
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await findAxeViolations(page), `details open, ${colorScheme}`).toEqual([]);
      }
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize(zoomedViewport);
      expect.soft(await findAxeViolations(page), 'details open, at 400 % zoom').toEqual([]);
      expect(monitor.faults).toEqual([]);
    },
  );
}
