import { type Page, expect, test } from 'playwright/test';
import { catalogue } from '../dist.ts';
import { snippetsOf } from '../snippets.ts';
import { waitForEmbed, expectFrameFitsContent, frameHeight, expectEventually } from './embed-frame.ts';
import { backgroundOf } from './painted-backgrounds.ts';
import { siteOrigin } from './site-origin.ts';
import { serveHostPage } from './host-page.ts';
import { memberAt, representativeCharts, thoroughUnless } from './sampling.ts';
import { waitUntilRendered } from './wait-until-rendered.ts';

/** The file name of the picture that a page shows, and whether it has loaded. */
const shownPicture = (page: Page) =>
  page.locator('picture img').evaluate((element) => {
    const img = element as HTMLImageElement;
    return { file: img.currentSrc.replace(/.*\//, ''), loaded: img.complete && img.naturalWidth > 0 };
  });

const sizes = [
  { width: 1000, narrow: '' },
  { width: 360, narrow: '.narrow' },
];
const letters = ['C', 'D'] as const;

for (const [turn, { id, alt }] of catalogue.charts.entries()) {
  for (const letter of letters)
    test(
      `snippet ${letter} of ${id} without embed.js shows a picture with alt text that suits the viewport, light in both themes`,
      thoroughUnless(representativeCharts.includes(id) && letter === memberAt(letters, turn)),
      async ({ page }) => {
        await page.route('**/embed*.js', (route) => route.abort());
        const host = await serveHostPage(snippetsOf(id, siteOrigin)[letter]);
        await page.goto(host.address);
        for (const { width, narrow } of sizes)
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            await page.setViewportSize({ width, height: 800 });
            await expectEventually(() => shownPicture(page)).toEqual({
              file: `${id}${narrow}.svg`,
              loaded: true,
            });
            await expect(page.getByRole('img', { name: alt, exact: true })).toBeVisible();
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
              width,
            );
          }
        await expect(page.locator('a').first()).toHaveAttribute('href', `${siteOrigin}/charts/${id}/`);
        await host.close();
      },
    );
}

test('snippet C replaces its picture with the chart, in the theme and with the title that its attributes request', async ({
  page,
}) => {
  const host = await serveHostPage(
    snippetsOf('troop-cut', siteOrigin).C.replace(
      '<twenty-eight-chart',
      '<twenty-eight-chart theme="dark" title="off"',
    ),
  );
  await page.goto(host.address);
  const frame = await waitForEmbed(page);
  await expectFrameFitsContent(page, frame, 'at first');
  await expect(page.locator('picture')).toBeHidden();
  await expect(page.locator('iframe')).toHaveAttribute(
    'title',
    'At least a quarter of the army would have to go',
  );
  expect(frame.url()).toBe(`${siteOrigin}/embed/troop-cut/#theme=dark&title=off`);
  expect(await backgroundOf(frame)).toBe('rgb(15, 21, 28)');
  await page.locator('twenty-eight-chart').evaluate((chart) => {
    chart.setAttribute('theme', 'light');
    chart.removeAttribute('title');
  });
  await expectEventually(() => backgroundOf(frame)).toBe('rgb(253, 253, 252)');
  await expectFrameFitsContent(page, frame, 'with its title');
  await host.close();
});

test('snippet C keeps its picture if the policy of the host page blocks frames', async ({ page }) => {
  const host = await serveHostPage(snippetsOf('troop-cut', siteOrigin).C, {
    headers: { 'Content-Security-Policy': "frame-src 'none'" },
  });
  const refused = page.waitForEvent('console', (message) => message.text().includes('frame-src'));
  await page.goto(host.address);
  await refused;
  await waitUntilRendered(page);
  await expect(page.locator('picture img')).toBeVisible();
  await expectEventually(() => shownPicture(page)).toEqual({ file: 'troop-cut.svg', loaded: true });
  await host.close();
});

test('a chart element that a script adds or moves is shown', async ({ page }) => {
  const host = await serveHostPage(`${snippetsOf('troop-cut', siteOrigin).C}<main></main>`);
  await page.goto(host.address);
  await expectFrameFitsContent(page, await waitForEmbed(page), 'at first');
  await page.evaluate(() => {
    const chart = document.createElement('twenty-eight-chart');
    chart.setAttribute('name', 'points');
    document.querySelector('main')?.append(chart, document.querySelector('twenty-eight-chart') ?? '');
  });
  for (const nth of [0, 1]) {
    const locator = page.locator('iframe').nth(nth);
    await locator.scrollIntoViewIfNeeded();
    const frame = await (await locator.elementHandle())?.contentFrame();
    await expect(frame?.locator('h1') ?? locator).toBeVisible();
    await expectEventually(() => frameHeight(page, nth)).toBeGreaterThan(300);
  }
  await host.close();
});
