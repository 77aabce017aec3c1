import { type Page, expect, test } from 'playwright/test';
import { catalogue } from '../dist.ts';
import { snippetsOf } from '../snippets.ts';
import { embedIn, expectFit, heightOf, soon } from './framed.ts';
import { background } from './frames.ts';
import { home } from './home.ts';
import { serveHost } from './host.ts';
import { at, differing, thoroughUnless } from './kinds.ts';
import { settled } from './settled.ts';

/** The picture that a page shows: the file's name, and whether it has come. */
const shown = (page: Page) =>
  page.locator('picture img').evaluate((found) => {
    const img = found as HTMLImageElement;
    return { file: img.currentSrc.replace(/.*\//, ''), came: img.complete && img.naturalWidth > 0 };
  });

const sizes = [
  { width: 1000, narrow: '' },
  { width: 360, narrow: '.narrow' },
];
const letters = ['C', 'D'] as const;

for (const [turn, { id, alt }] of catalogue.charts.entries()) {
  for (const letter of letters)
    test(
      `snippet ${letter} of ${id} without our script is a picture with its alt text, made for the window and the theme`,
      thoroughUnless(differing.includes(id) && letter === at(letters, turn)),
      async ({ page }) => {
        await page.route('**/embed*.js', (route) => route.abort());
        const host = await serveHost(snippetsOf(id, home)[letter]);
        await page.goto(host.address);
        for (const { width, narrow } of sizes)
          for (const [colorScheme, dark] of [['light', ''] as const, ['dark', '.dark'] as const]) {
            await page.emulateMedia({ colorScheme });
            await page.setViewportSize({ width, height: 800 });
            await soon(() => shown(page)).toEqual({ file: `${id}${narrow}${dark}.svg`, came: true });
            await expect(page.getByRole('img', { name: alt, exact: true })).toBeVisible();
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
              width,
            );
          }
        await expect(page.locator('a').first()).toHaveAttribute('href', `${home}/charts/${id}/`);
        await host.close();
      },
    );
}

test('snippet C turns its picture into the chart, in the theme and with the title that it asks for', async ({
  page,
}) => {
  const host = await serveHost(
    snippetsOf('troop-cut', home).C.replace(
      '<twenty-eight-chart',
      '<twenty-eight-chart theme="dark" title="off"',
    ),
  );
  await page.goto(host.address);
  const frame = await embedIn(page);
  await expectFit(page, frame, 'at first');
  await expect(page.locator('picture')).toBeHidden();
  await expect(page.locator('iframe')).toHaveAttribute(
    'title',
    'At least a quarter of the army would have to go',
  );
  expect(frame.url()).toBe(`${home}/embed/troop-cut/#theme=dark&title=off`);
  expect(await background(frame)).toBe('rgb(15, 21, 28)');
  await page.locator('twenty-eight-chart').evaluate((chart) => {
    chart.setAttribute('theme', 'light');
    chart.removeAttribute('title');
  });
  await soon(() => background(frame)).toBe('rgb(253, 253, 252)');
  await expectFit(page, frame, 'with its title');
  await host.close();
});

test('snippet C keeps its picture where a page refuses our frames', async ({ page }) => {
  const host = await serveHost(snippetsOf('troop-cut', home).C, {
    headers: { 'Content-Security-Policy': "frame-src 'none'" },
  });
  const refused = page.waitForEvent('console', (message) => message.text().includes('frame-src'));
  await page.goto(host.address);
  await refused;
  await settled(page);
  await expect(page.locator('picture img')).toBeVisible();
  await soon(() => shown(page)).toEqual({ file: 'troop-cut.svg', came: true });
  await host.close();
});

test('a chart that a script adds to a page is shown as well, and moved without harm', async ({ page }) => {
  const host = await serveHost(`${snippetsOf('troop-cut', home).C}<main></main>`);
  await page.goto(host.address);
  await expectFit(page, await embedIn(page), 'at first');
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
    await soon(() => heightOf(page, nth)).toBeGreaterThan(300);
  }
  await host.close();
});
