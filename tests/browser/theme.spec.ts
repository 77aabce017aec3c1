import { expect, type Page } from 'playwright/test';
import { addressOf, pages, read } from '../dist.ts';
import { storedThemeScript } from '../../src/islands/stored-theme.ts';
import { background, framesOf, openNew, watchFrames } from './frames.ts';
import { home } from './home.ts';
import { thoroughUnless } from './kinds.ts';
import { settled } from './settled.ts';
import { test } from './test.ts';
import type { Unpacked } from './unpack.ts';
import { watch } from './watch.ts';

const paper = { light: 'rgb(253, 253, 252)', dark: 'rgb(15, 21, 28)' };
const own = pages.filter((page) => !/^embed\/./.test(page) || page === 'embed/index.html');

const button = (page: Page) => page.getByRole('contentinfo').getByRole('button', { name: 'Theme' });

/** Chooses what comes next, times over, and gives the button’s names. */
async function choose(page: Page, times = 1): Promise<string[]> {
  const names: string[] = [];
  for (let time = 0; time < times; time += 1) {
    await button(page).click();
    names.push((await button(page).textContent()) ?? '');
  }
  return names;
}

test('every page but the embeds puts the kept theme on before its first element of text', () => {
  expect(own.length).toBeGreaterThan(30);
  for (const page of own) {
    const [head = ''] = read(page).split('</head>');
    expect(head.split(`<script>${storedThemeScript}</script>`).length, page).toBe(2);
  }
});

for (const kind of ['the site', 'a folder on a disk'] as const) {
  const onSite = thoroughUnless(kind === 'the site');
  const onDisk = thoroughUnless(kind !== 'the site');

  test.describe(kind, () => {
    const placeIn =
      ({ first }: Unpacked) =>
      (page: string) =>
        kind === 'the site' ? `${home}/${addressOf(page)}` : new URL(page, first).href;

    test('the theme goes from the system’s to light, dark and back', onSite, async ({ page, zip }) => {
      const at = placeIn(zip);
      await page.emulateMedia({ colorScheme: 'dark' });
      await openNew(page, at('army/index.html'));
      await expect(button(page)).toHaveText('Theme: system');
      expect(await background(page)).toBe(paper.dark);
      expect(await choose(page)).toEqual(['Theme: light']);
      expect(await background(page)).toBe(paper.light);
      expect(await choose(page, 2)).toEqual(['Theme: dark', 'Theme: system']);
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await background(page)).toBe(paper.light);
      expect(await choose(page, 2)).toEqual(['Theme: light', 'Theme: dark']);
      expect(await background(page)).toBe(paper.dark);
    });

    test(
      'the choice holds on other pages, after a reload, and from the first frame, before any file has come',
      onDisk,
      async ({ profile, zip }) => {
        const at = placeIn(zip);
        const page = await profile.newPage();
        await openNew(page, at('index.html'));
        await choose(page, 2);
        await expect(async () => {
          // The browser stores the choice a moment later; until then a page in another process does not see it.
          await page.goto(at('plan/index.html'));
          await expect(button(page)).toHaveText('Theme: dark', { timeout: 5000 });
        }).toPass();
        await watchFrames(profile);
        await page.route(/site\.js/, (route) => route.abort());
        for (const next of ['army/index.html', 'charts/troop-cut/index.html', 'interview/index.html']) {
          await page.goto(at(next));
          await page.waitForFunction(() => ((window as { frames_?: string[] }).frames_ ?? []).length > 2);
          expect(await framesOf(page), next).toEqual([paper.dark]);
        }
        await page.unroute(/site\.js/);
        await page.reload();
        await expect(button(page)).toHaveText('Theme: dark');
        expect(await framesOf(page)).toEqual([paper.dark]);
      },
    );

    test(
      'where nothing may be kept, the button works and the page is whole',
      onSite,
      async ({ page, zip }) => {
        const at = placeIn(zip);
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
        await page.goto(at('army/index.html'));
        expect(await choose(page, 2)).toEqual(['Theme: light', 'Theme: dark']);
        expect(await background(page)).toBe(paper.dark);
        await page.reload();
        await expect(button(page)).toHaveText('Theme: system');
        expect(faults).toEqual([]);
      },
    );
  });
}

// From a disk, Chromium tells other tabs of a change only sometimes.
test('a page that a reader comes back to, and one in another tab, have the theme chosen since', async ({
  page,
  context,
}) => {
  await openNew(page, `${home}/army/`);
  const other = await context.newPage();
  await other.goto('/plan/');
  await page.goto('/timing/');
  await choose(page, 2);
  await expect(button(other)).toHaveText('Theme: dark');
  expect(await background(other)).toBe(paper.dark);
  await page.goBack();
  await expect(button(page)).toHaveText('Theme: dark');
  expect(await background(page)).toBe(paper.dark);
  await other.close();
});

test('the button is at least 24 px high, is reached and pressed by keyboard, and moves nothing when it comes', async ({
  page,
}) => {
  const seen = await watch(page);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/404.html');
    await expect(button(page)).toBeInViewport();
    await settled(page);
    const box = await button(page).boundingBox();
    expect(box?.height, String(width)).toBeGreaterThanOrEqual(24);
    expect(await seen.shift(), String(width)).toBe(0);
  }
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(button(page)).toHaveText('Theme: light');
  await expect(button(page)).toBeFocused();
});

test('paper is white, whatever was chosen', async ({ page }) => {
  await page.goto('/army/');
  await choose(page, 2);
  await page.emulateMedia({ media: 'print' });
  expect(await background(page)).toBe('rgb(255, 255, 255)');
});

test('with scripts off there is no button', async ({ plain }) => {
  await plain.goto('/army/');
  await expect(plain.getByRole('contentinfo')).toBeVisible();
  await expect(button(plain)).toHaveCount(0);
});
