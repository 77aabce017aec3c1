import { type Page, expect } from 'playwright/test';
import { catalogue } from '../dist.ts';
import { expectEventually } from './embed-frame.ts';
import { representativeCharts, thoroughUnless } from './sampling.ts';
import { waitUntilRendered } from './wait-until-rendered.ts';
import { test } from './fixtures.ts';
import { status } from './status.ts';

// Playwright's clock leaves scripts in a context that the next test would reuse.
test.use({ reuseContext: false });

const clipboardText = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const tabs = ['snippet-A', 'snippet-B', 'snippet-C', 'snippet-D', 'citation-BibTeX', 'citation-Wikitext'];
const [chart = { id: '', title: '', alt: '', page: '', downloads: {} as Record<string, string> }] =
  catalogue.charts;

/** The controls are the same for every chart, so the quick tests cover one chart. */
const detailsFor = (id: string) => thoroughUnless(id === chart.id);

for (const { id, alt } of catalogue.charts) {
  test(
    `the copy buttons of ${id} copy exactly the text beside them`,
    detailsFor(id),
    async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.clock.install({ time: 0 });
      await page.goto(`/charts/${id}/`);
      await page.clock.pauseAt(3_600_000);
      await page.getByRole('button', { name: 'Copy alt text' }).click();
      await expectEventually(() => clipboardText(page)).toBe(alt);
      for (const tab of tabs) {
        await page.locator(`label[for="${tab}"]`).click();
        const panel = page.locator(`label[for="${tab}"] + .panel`);
        const button = panel.getByRole('button');
        await button.click();
        await expect(button).toHaveText('Copied');
        expect(await clipboardText(page)).toBe(await panel.locator('code').textContent());
        await page.clock.runFor(10_000);
        await expect(status(page)).toHaveText('Copied');
        await expect(button).not.toHaveText('Copied');
      }
    },
  );

  test(
    `without scripts the code tabs of ${id} work, a click selects their text, and there is no button`,
    detailsFor(id),
    async ({ noScriptPage }) => {
      await noScriptPage.goto(`/charts/${id}/`);
      await expect(noScriptPage.getByRole('button')).toHaveCount(0);
      await expect(noScriptPage.getByText('Preview', { exact: true })).toHaveCount(0);
      for (const tab of tabs) {
        await noScriptPage.locator(`label[for="${tab}"]`).click();
        const box = noScriptPage.locator(`label[for="${tab}"] + .panel pre`);
        await expect(box).toBeVisible();
        await expect(box).toHaveCSS('user-select', 'all');
      }
      await expect(noScriptPage.getByText(alt, { exact: true })).toHaveCSS('user-select', 'all');
    },
  );

  test(
    `the preview of ${id} loads nothing until it is opened, and then shows the selected snippet`,
    detailsFor(id),
    async ({ page }) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(new URL(request.url()).pathname));
      await page.goto(`/charts/${id}/`);
      await waitUntilRendered(page);
      expect(requests.filter((path) => path.startsWith('/embed'))).toEqual([]);
      await page.locator('label[for="snippet-B"]').click();
      await page.getByText('Preview', { exact: true }).click();
      await page.getByRole('combobox', { name: 'Width' }).selectOption('480px');
      await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
      const frame = page.locator('iframe[title="Preview"]');
      const embed = page.frameLocator('iframe[title="Preview"]').frameLocator('iframe');
      await expect(embed.locator('svg:visible').first()).toBeVisible();
      await expectEventually(async () => (await frame.boundingBox())?.width).toBe(480);
      await expect(embed.locator('html')).toHaveCSS('background-color', 'rgb(15, 21, 28)');
      const heightDifference = async () => {
        const [outer, inner] = [await frame.boundingBox(), await embed.locator('main').boundingBox()];
        return Math.abs((outer?.height ?? 0) - (inner?.height ?? -9));
      };
      await expectEventually(heightDifference).toBeLessThanOrEqual(1);
    },
  );

  test(
    `the table of ${id} is no wider than its column`,
    thoroughUnless(representativeCharts.includes(id)),
    async ({ page }) => {
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
    },
  );
}

test('“Copy for a document” copies the picture, and with it alt text, credit and link, as one item', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.install({ time: 0 });
  await page.goto(`/charts/${chart.id}/`);
  await page.clock.pauseAt(3_600_000);
  await page.getByRole('button', { name: 'Copy for a document' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const items = await page.evaluate(async () =>
    Promise.all(
      (await navigator.clipboard.read()).map(async (item) => {
        const html = new DOMParser().parseFromString(
          await (await item.getType('text/html')).text(),
          'text/html',
        );
        const image = html.querySelector('figure img');
        return {
          types: item.types,
          width: (await createImageBitmap(await item.getType('image/png'))).width,
          text: await (await item.getType('text/plain')).text(),
          src: image?.getAttribute('src'),
          alt: image?.getAttribute('alt'),
          caption: html.querySelector('figcaption')?.textContent ?? '',
          links: [...html.querySelectorAll('figcaption a')].map((link) => link.getAttribute('href')),
        };
      }),
    ),
  );
  expect(items).toHaveLength(1);
  const { types, width, text, src, alt, caption, links } = items[0] as (typeof items)[number];
  expect(types).toEqual(expect.arrayContaining(['image/png', 'text/html', 'text/plain']));
  expect(width).toBeGreaterThan(700);
  expect([src, alt]).toEqual([chart.downloads['png'], chart.alt]);
  expect(links).toEqual([chart.page, 'https://creativecommons.org/licenses/by/4.0/']);
  for (const part of [caption, text]) {
    expect(part).toContain(chart.title);
    expect(part).toMatch(new RegExp(`Chart: .*${RegExp.escape(chart.page)}, CC BY 4.0$`));
  }
  expect(text).toContain(chart.alt);
});

test('a copy button selects the text if the clipboard is not available', async ({ page }) => {
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
