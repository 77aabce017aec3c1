import { type Page, expect, test } from 'playwright/test';
import { catalogue } from '../dist.ts';

const pasted = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const tabs = ['snippet-A', 'snippet-B', 'snippet-C', 'snippet-D', 'citation-BibTeX', 'citation-Wikitext'];

for (const { id, alt } of catalogue.charts) {
  test(`the buttons of ${id} put on the clipboard exactly what stands beside them`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/charts/${id}/`);
    await page.getByRole('button', { name: 'Copy alt text' }).click();
    expect(await pasted(page)).toBe(alt);
    for (const tab of tabs) {
      await page.locator(`label[for="${tab}"]`).click();
      const panel = page.locator(`label[for="${tab}"] + .panel`);
      const button = panel.getByRole('button');
      await button.click();
      await expect(button).toHaveText('Copied');
      expect(await pasted(page)).toBe(await panel.locator('code').textContent());
    }
  });

  test(`the preview of ${id} loads nothing until it is asked for, and then the snippet that is chosen`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`/charts/${id}/`, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.startsWith('/embed'))).toEqual([]);
    await page.locator('label[for="snippet-B"]').click();
    await page.getByText('Preview', { exact: true }).click();
    await page.getByRole('combobox', { name: 'Width' }).selectOption('480px');
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
    const host = page.frameLocator('iframe[title="Preview"]');
    const chart = host.frameLocator('iframe');
    await expect(chart.locator('svg:visible').first()).toBeVisible();
    await expect
      .poll(async () => (await page.locator('iframe[title="Preview"]').boundingBox())?.width)
      .toBe(480);
    const background = chart.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
    expect(await background).toBe('rgb(15, 21, 28)');
    const heights = async () =>
      Promise.all([
        page.locator('iframe[title="Preview"]').boundingBox(),
        chart.locator('main').boundingBox(),
      ]);
    await expect
      .poll(async () => {
        const [outer, inner] = await heights();
        return Math.abs((outer?.height ?? 0) - (inner?.height ?? -9));
      })
      .toBeLessThanOrEqual(1);
  });

  test(`without scripts the boxes of ${id} can be chosen and selected, and no button is shown`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/charts/${id}/`);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByText('Preview', { exact: true })).toHaveCount(0);
    for (const tab of tabs) {
      await page.locator(`label[for="${tab}"]`).click();
      const box = page.locator(`label[for="${tab}"] + .panel pre`);
      await expect(box).toBeVisible();
      await expect(box).toHaveCSS('user-select', 'all');
    }
    await expect(page.getByText(alt, { exact: true })).toHaveCSS('user-select', 'all');
    await context.close();
  });
}

test('no table leaves its column', async ({ page }) => {
  for (const { id } of catalogue.charts)
    for (const width of [360, 840, 1100, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/charts/${id}/`);
      const [table, column] = await Promise.all([
        page.locator('#numbers table').boundingBox(),
        page.locator('#numbers').boundingBox(),
      ]);
      expect(table?.width, `${id} at ${String(width)} px`).toBeLessThanOrEqual((column?.width ?? 0) + 0.5);
    }
});

test('the picture of a chart is copied as a picture', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/charts/${catalogue.charts[0]?.id ?? ''}/`);
  const button = page.getByRole('button', { name: 'Copy as image' });
  await button.click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types: found }) => found),
  );
  expect(types).toContain('image/png');
});

test('where the browser refuses, the text is selected instead', async ({ page }) => {
  const [chart] = catalogue.charts;
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(`/charts/${chart?.id ?? ''}/`);
  await page.getByRole('button', { name: 'Copy alt text' }).click();
  await expect(page.getByRole('button', { name: 'Selected' })).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(chart?.alt);
});
