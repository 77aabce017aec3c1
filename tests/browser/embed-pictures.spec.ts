import { type Page, expect, test } from 'playwright/test';
import { catalogue } from '../dist.ts';
import { snippetsOf } from '../snippets.ts';
import { embedIn, expectFit } from './framed.ts';
import { home } from './home.ts';
import { serveHost } from './host.ts';

/** The picture that a page shows: the file's name, and whether it has come. */
const shown = (page: Page) =>
  page.locator('picture img').evaluate((found) => {
    const img = found as HTMLImageElement;
    return { file: img.currentSrc.replace(/.*\//, ''), came: img.complete && img.naturalWidth > 0 };
  });

for (const { id, alt } of catalogue.charts) {
  const files = [
    { width: 1000, colorScheme: 'light', file: `${id}.svg` },
    { width: 1000, colorScheme: 'dark', file: `${id}.dark.svg` },
    { width: 360, colorScheme: 'light', file: `${id}.narrow.svg` },
    { width: 360, colorScheme: 'dark', file: `${id}.narrow.dark.svg` },
  ] as const;

  for (const letter of ['C', 'D'] as const)
    test(`snippet ${letter} of ${id} without our script is a picture with its alt text, made for the window and the theme`, async ({
      page,
    }) => {
      await page.route('**/embed*.js', (route) => route.abort());
      const host = await serveHost(snippetsOf(id, home)[letter]);
      await page.goto(host.address);
      for (const { width, colorScheme, file } of files) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await expect.poll(() => shown(page)).toEqual({ file, came: true });
        await expect(page.getByRole('img', { name: alt, exact: true })).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await expect(page.locator('a').first()).toHaveAttribute('href', `${home}/charts/${id}/`);
      await host.close();
    });

  test(`snippet D of ${id} has no script and no frame, and credits us by a link`, () => {
    const { D } = snippetsOf(id, home);
    expect(D).not.toMatch(/<script|<iframe|\bon\w+=|javascript:/i);
    expect(D).toContain(`<figcaption>Chart: <a href="${home}/charts/${id}/">Twenty-eight points</a>`);
  });
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
  const background = () => frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await background()).toBe('rgb(15, 21, 28)');
  await page.locator('twenty-eight-chart').evaluate((chart) => {
    chart.setAttribute('theme', 'light');
    chart.removeAttribute('title');
  });
  await expect.poll(background).toBe('rgb(253, 253, 252)');
  await expectFit(page, frame, 'with its title');
  await host.close();
});

test('snippet C keeps its picture where a page refuses our frames', async ({ page }) => {
  const host = await serveHost(snippetsOf('troop-cut', home).C, {
    headers: { 'Content-Security-Policy': "frame-src 'none'" },
  });
  await page.goto(host.address);
  await page.waitForFunction(() => customElements.get('twenty-eight-chart'));
  await page.waitForLoadState('networkidle');
  await expect(page.locator('picture img')).toBeVisible();
  await expect.poll(() => shown(page)).toEqual({ file: 'troop-cut.svg', came: true });
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
    await expect.poll(async () => (await locator.boundingBox())?.height ?? 0).toBeGreaterThan(300);
  }
  await host.close();
});
