import { type Page, expect } from 'playwright/test';
import { catalogue } from '../dist.ts';
import { soon } from './framed.ts';
import { differing, thoroughUnless } from './kinds.ts';
import { settled } from './settled.ts';
import { test } from './test.ts';

const pasted = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const tabs = ['snippet-A', 'snippet-B', 'snippet-C', 'snippet-D', 'citation-BibTeX', 'citation-Wikitext'];
const [chart = { id: '', alt: '' }] = catalogue.charts;

/** The controls are the same under every chart: the quick tests try those of one. */
const of = (id: string) => thoroughUnless(id === chart.id);

for (const { id, alt } of catalogue.charts) {
  test(
    `the buttons of ${id} put on the clipboard exactly what stands beside them`,
    of(id),
    async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.clock.install({ time: 0 });
      await page.goto(`/charts/${id}/`);
      await page.clock.pauseAt(3_600_000);
      await page.getByRole('button', { name: 'Copy alt text' }).click();
      await soon(() => pasted(page)).toBe(alt);
      for (const tab of tabs) {
        await page.locator(`label[for="${tab}"]`).click();
        const panel = page.locator(`label[for="${tab}"] + .panel`);
        const button = panel.getByRole('button');
        await button.click();
        await expect(button).toHaveText('Copied');
        expect(await pasted(page)).toBe(await panel.locator('code').textContent());
        await page.clock.runFor(10_000);
        await expect(button).not.toHaveText('Copied');
      }
    },
  );

  test(
    `the boxes of ${id} can be chosen and selected without scripts, and no button is shown`,
    of(id),
    async ({ plain }) => {
      await plain.goto(`/charts/${id}/`);
      await expect(plain.getByRole('button')).toHaveCount(0);
      await expect(plain.getByText('Preview', { exact: true })).toHaveCount(0);
      for (const tab of tabs) {
        await plain.locator(`label[for="${tab}"]`).click();
        const box = plain.locator(`label[for="${tab}"] + .panel pre`);
        await expect(box).toBeVisible();
        await expect(box).toHaveCSS('user-select', 'all');
      }
      await expect(plain.getByText(alt, { exact: true })).toHaveCSS('user-select', 'all');
    },
  );

  test(
    `the preview of ${id} loads nothing until it is asked for, and then the snippet that is chosen`,
    of(id),
    async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(`/charts/${id}/`);
      await settled(page);
      expect(asked.filter((path) => path.startsWith('/embed'))).toEqual([]);
      await page.locator('label[for="snippet-B"]').click();
      await page.getByText('Preview', { exact: true }).click();
      await page.getByRole('combobox', { name: 'Width' }).selectOption('480px');
      await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
      const frame = page.locator('iframe[title="Preview"]');
      const embed = page.frameLocator('iframe[title="Preview"]').frameLocator('iframe');
      await expect(embed.locator('svg:visible').first()).toBeVisible();
      await soon(async () => (await frame.boundingBox())?.width).toBe(480);
      await expect(embed.locator('html')).toHaveCSS('background-color', 'rgb(15, 21, 28)');
      const off = async () => {
        const [outer, inner] = [await frame.boundingBox(), await embed.locator('main').boundingBox()];
        return Math.abs((outer?.height ?? 0) - (inner?.height ?? -9));
      };
      await soon(off).toBeLessThanOrEqual(1);
    },
  );

  test(`the table of ${id} stays in its column`, thoroughUnless(differing.includes(id)), async ({ page }) => {
    for (const width of [360, 840, 1100, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      if (width === 360) await page.goto(`/charts/${id}/`);
      const [table = Infinity, column = 0] = await page
        .locator('#numbers, #numbers table')
        .evaluateAll(([outer, inner]) =>
          [inner, outer].map((element) => element?.getBoundingClientRect().width),
        );
      expect(table, `at ${String(width)} px`).toBeLessThanOrEqual(column + 0.5);
    }
  });
}

test('the picture of a chart is copied as a picture', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.install({ time: 0 });
  await page.goto(`/charts/${chart.id}/`);
  await page.clock.pauseAt(3_600_000);
  await page.getByRole('button', { name: 'Copy as image' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types: found }) => found),
  );
  expect(types).toContain('image/png');
});

test('where the browser refuses, the text is selected instead', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.clock.install({ time: 0 });
  await page.goto(`/charts/${chart.id}/`);
  await page.clock.pauseAt(3_600_000);
  await page.getByRole('button', { name: 'Copy alt text' }).click();
  await expect(page.getByRole('button', { name: 'Selected' })).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(chart.alt);
});
