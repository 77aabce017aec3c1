import { expect, test } from 'playwright/test';
import { catalogue } from '../dist.ts';
import { memberAt, representativeCharts, thoroughUnless } from './sampling.ts';
import { focusDrawing, focusedElement, markDescriptions } from './mark-navigation.ts';
import { status } from './status.ts';

const documents = [
  { name: 'page', address: (id: string) => `/charts/${id}/`, width: 1280 },
  { name: 'embed', address: (id: string) => `/embed/${id}/`, width: 360 },
];

for (const [turn, { id, alt }] of catalogue.charts.entries())
  for (const { name, address, width } of documents)
    test(
      `${id}, ${name}: Tab enters and leaves the drawing, arrow keys announce each mark once and in order, Escape goes back`,
      thoroughUnless(
        representativeCharts.slice(0, 2).includes(id) && name === memberAt(documents, turn).name,
      ),
      async ({ page }) => {
        const svg = await focusDrawing(page, address(id), width);
        expect(await focusedElement(page)).toEqual({ name: alt, role: 'listbox', inDrawing: true });
        const descriptions = await markDescriptions(page, svg);
        expect(descriptions.length).toBeGreaterThan(3);
        for (const description of descriptions) {
          await page.keyboard.press('ArrowRight');
          await expect.poll(async () => (await focusedElement(page)).name).toBe(description);
        }
        await expect(page.getByRole('option')).toHaveCount(descriptions.length);
        await page.keyboard.press('ArrowRight');
        await expect.poll(async () => (await focusedElement(page)).name).toBe(descriptions.at(-1));
        await expect(status(page)).toHaveText('Last mark');
        await page.keyboard.press('ArrowLeft');
        await expect.poll(async () => (await focusedElement(page)).name).toBe(descriptions.at(-2));
        await page.keyboard.press('Home');
        await expect.poll(async () => (await focusedElement(page)).name).toBe(descriptions[0]);
        await page.keyboard.press('ArrowLeft');
        await expect(status(page)).toHaveText('First mark');
        await page.keyboard.press('End');
        await expect.poll(async () => (await focusedElement(page)).name).toBe(descriptions.at(-1));
        await expect(page.locator('.said')).toHaveText(descriptions.at(-1) ?? '');
        await page.keyboard.press('Tab');
        await expect.poll(async () => (await focusedElement(page)).inDrawing).toBe(false);
        await page.keyboard.press('Shift+Tab');
        await expect.poll(async () => (await focusedElement(page)).name).toBe(alt);
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Shift+Tab');
        await expect.poll(async () => (await focusedElement(page)).inDrawing).toBe(false);
        await expect(page.locator('.said')).toHaveCount(0);
        await page.keyboard.press('Tab');
        await expect.poll(async () => (await focusedElement(page)).inDrawing).toBe(true);
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('Escape');
        await expect.poll(async () => (await focusedElement(page)).name).toBe(alt);
        await page.keyboard.press('Escape');
        await expect.poll(async () => (await focusedElement(page)).inDrawing).toBe(false);
      },
    );

test('the up and down arrow keys move to the adjacent mark of another series', async ({ page }) => {
  await focusDrawing(page, '/embed/gas-dependence/', 752);
  const names: string[] = [];
  for (const key of ['End', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown']) {
    await page.keyboard.press(key);
    names.push((await focusedElement(page)).name);
  }
  expect(names[0]).toContain('EU, autumn 2025');
  expect(names[1]).toContain('Transit');
  expect(names[2]).toContain('Germany');
  expect(names[3]).toBe(names[2]);
  expect(names[4]).toBe(names[1]);
});

test('Enter follows the link of a mark', async ({ page }) => {
  await focusDrawing(page, '/charts/points/', 1280);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/plan\/#point-28$/);
});

test('keyboard navigation covers the marks of the selected map state', async ({ page }) => {
  await page.goto('/embed/territory-map/');
  const svg = page.locator('.drawing > svg:visible');
  const plan = await markDescriptions(page, svg);
  await page.getByRole('radio', { name: /24\sNovember/ }).check();
  const now = await markDescriptions(page, svg);
  expect(now).not.toEqual(plan);
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await expect.poll(async () => (await focusedElement(page)).name).toBe(now.at(-1));
});

test('the table of a chart in an explainer can be opened, and is open in print', async ({ page }) => {
  await page.goto('/army/');
  const table = page.locator('figure table').first();
  await expect(table).toBeHidden();
  await page.locator('figure summary').first().click();
  await expect(table).toBeVisible();
  await page.reload();
  await page.emulateMedia({ media: 'print' });
  await expect(table).toBeVisible();
});
