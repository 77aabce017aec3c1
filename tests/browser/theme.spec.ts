import { expect, type Page } from 'playwright/test';
import { addressOf, pages, read } from '../dist.ts';
import { storedThemeScript } from '../../src/islands/stored-theme.ts';
import {
  backgroundOf,
  recordedBackgrounds,
  openWithEmptyStorage,
  recordBackgrounds,
} from './painted-backgrounds.ts';
import { siteOrigin } from './site-origin.ts';
import { status } from './status.ts';
import { thoroughUnless } from './sampling.ts';
import { waitUntilRendered } from './wait-until-rendered.ts';
import { test } from './fixtures.ts';
import type { UnpackedZip } from './unpack-zip.ts';
import { monitorPage } from './page-monitor.ts';

const backgrounds = { light: 'rgb(253, 253, 252)', dark: 'rgb(15, 21, 28)' };
const themedPages = pages.filter((page) => !/^embed\/./.test(page) || page === 'embed/index.html');

const themeButton = (page: Page) => page.getByRole('contentinfo').getByRole('button', { name: 'Theme' });

/** Clicks the theme button a number of times; returns its label after each click. */
async function clickThemeButton(page: Page, times = 1): Promise<string[]> {
  const labels: string[] = [];
  for (let click = 0; click < times; click += 1) {
    await themeButton(page).click();
    labels.push((await themeButton(page).textContent()) ?? '');
  }
  return labels;
}

test('every page except embeds applies the stored theme in its head', () => {
  expect(themedPages.length).toBeGreaterThan(30);
  for (const page of themedPages) {
    const [head = ''] = read(page).split('</head>');
    expect(head.split(`<script>${storedThemeScript}</script>`).length, page).toBe(2);
  }
});

for (const kind of ['the site', 'a folder on disk'] as const) {
  const onSite = thoroughUnless(kind === 'the site');
  const onDisk = thoroughUnless(kind !== 'the site');

  test.describe(kind, () => {
    const addressIn =
      ({ firstPage }: UnpackedZip) =>
      (page: string) =>
        kind === 'the site' ? `${siteOrigin}/${addressOf(page)}` : new URL(page, firstPage).href;

    test(
      'the button switches the theme from system to light, dark and back',
      onSite,
      async ({ page, zip }) => {
        const addressTo = addressIn(zip);
        await page.emulateMedia({ colorScheme: 'dark' });
        await openWithEmptyStorage(page, addressTo('army/index.html'));
        await expect(themeButton(page)).toHaveText('Theme: system');
        expect(await backgroundOf(page)).toBe(backgrounds.dark);
        expect(await clickThemeButton(page)).toEqual(['Theme: light']);
        await expect(status(page)).toHaveText('Theme: light');
        expect(await backgroundOf(page)).toBe(backgrounds.light);
        expect(await clickThemeButton(page, 2)).toEqual(['Theme: dark', 'Theme: system']);
        await page.emulateMedia({ colorScheme: 'light' });
        expect(await backgroundOf(page)).toBe(backgrounds.light);
        expect(await clickThemeButton(page, 2)).toEqual(['Theme: light', 'Theme: dark']);
        expect(await backgroundOf(page)).toBe(backgrounds.dark);
      },
    );

    test(
      'the choice applies on other pages and after a reload, from the first frame, before any file has loaded',
      onDisk,
      async ({ persistentContext, zip }) => {
        const addressTo = addressIn(zip);
        const page = await persistentContext.newPage();
        await openWithEmptyStorage(page, addressTo('index.html'));
        await clickThemeButton(page, 2);
        await expect(async () => {
          // The browser gives every page from a disk a process of its own, and stores the choice asynchronously:
          // a page may start before its process has the choice. So each navigation here is repeated until it does.
          await page.goto(addressTo('plan/index.html'));
          await expect(themeButton(page)).toHaveText('Theme: dark', { timeout: 5000 });
        }).toPass();
        await recordBackgrounds(persistentContext);
        await page.route(/site\.js/, (route) => route.abort());
        for (const next of ['army/index.html', 'charts/troop-cut/index.html', 'interview/index.html']) {
          await expect(async () => {
            await page.goto(addressTo(next));
            await page.waitForFunction(
              () => ((window as { recordedBackgrounds?: string[] }).recordedBackgrounds ?? []).length > 2,
            );
            expect(await recordedBackgrounds(page), next).toEqual([backgrounds.dark]);
          }).toPass();
        }
        await page.unroute(/site\.js/);
        await expect(async () => {
          await page.reload();
          await expect(themeButton(page)).toHaveText('Theme: dark', { timeout: 5000 });
          expect(await recordedBackgrounds(page)).toEqual([backgrounds.dark]);
        }).toPass();
      },
    );

    test('the button works if local storage is blocked', onSite, async ({ page, zip }) => {
      const addressTo = addressIn(zip);
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(addressTo('army/index.html'));
      expect(await clickThemeButton(page, 2)).toEqual(['Theme: light', 'Theme: dark']);
      expect(await backgroundOf(page)).toBe(backgrounds.dark);
      await page.reload();
      await expect(themeButton(page)).toHaveText('Theme: system');
      expect(faults).toEqual([]);
    });
  });
}

// For file URLs, Chromium does not always send storage events to other tabs.
test('pages in the back/forward history and in other tabs adopt a new choice', async ({ page, context }) => {
  await openWithEmptyStorage(page, `${siteOrigin}/army/`);
  const other = await context.newPage();
  await other.goto('/plan/');
  await page.goto('/timing/');
  await clickThemeButton(page, 2);
  await expect(themeButton(other)).toHaveText('Theme: dark');
  expect(await backgroundOf(other)).toBe(backgrounds.dark);
  await page.goBack();
  await expect(themeButton(page)).toHaveText('Theme: dark');
  expect(await backgroundOf(page)).toBe(backgrounds.dark);
  await other.close();
});

test('the button is at least 24 px high, works by keyboard, and causes no layout shift when it is added', async ({
  page,
}) => {
  const monitor = await monitorPage(page);
  for (const width of [320, 360, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/404.html');
    await expect(themeButton(page)).toBeInViewport();
    await waitUntilRendered(page);
    const box = await themeButton(page).boundingBox();
    expect(box?.height, String(width)).toBeGreaterThanOrEqual(24);
    expect(await monitor.layoutShift(), String(width)).toBe(0);
    const footer = page.getByRole('contentinfo');
    const height = async () => (await footer.boundingBox())?.height;
    const withButton = await height();
    await themeButton(page).evaluate((button) => {
      button.remove();
    });
    expect(await height(), String(width)).toBeCloseTo(withButton ?? 0, 0);
    await page.reload();
  }
  await themeButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(themeButton(page)).toHaveText('Theme: light');
  await expect(themeButton(page)).toBeFocused();
});

test('print is white in every theme', async ({ page }) => {
  await page.goto('/army/');
  await clickThemeButton(page, 2);
  await page.emulateMedia({ media: 'print' });
  expect(await backgroundOf(page)).toBe('rgb(255, 255, 255)');
});

test('with scripts off there is no button', async ({ noScriptPage }) => {
  await noScriptPage.goto('/army/');
  await expect(noScriptPage.getByRole('contentinfo')).toBeVisible();
  await expect(themeButton(noScriptPage)).toHaveCount(0);
});
