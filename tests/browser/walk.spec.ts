import { expect, test } from 'playwright/test';
import { catalogue } from '../dist.ts';
import { at, differing, thoroughUnless } from './kinds.ts';
import { enter, focused, wordsOf } from './marks.ts';

const places = [
  { name: 'page', address: (id: string) => `/charts/${id}/`, width: 1280 },
  { name: 'embed', address: (id: string) => `/embed/${id}/`, width: 360 },
];

for (const [turn, { id, alt }] of catalogue.charts.entries())
  for (const { name, address, width } of places)
    test(
      `${id}, ${name}: Tab enters and leaves, arrows name each mark once and in order, Escape goes back`,
      thoroughUnless(differing.includes(id) && name === at(places, turn).name),
      async ({ page }) => {
        const svg = await enter(page, address(id), width);
        expect(await focused(page)).toEqual({ name: alt, role: 'application', inside: true });
        const words = await wordsOf(page, svg);
        expect(words.length).toBeGreaterThan(3);
        for (const each of words) {
          await page.keyboard.press('ArrowRight');
          await expect.poll(async () => (await focused(page)).name).toBe(each);
        }
        await page.keyboard.press('ArrowRight');
        await expect.poll(async () => (await focused(page)).name).toBe(words.at(-1));
        await page.keyboard.press('ArrowLeft');
        await expect.poll(async () => (await focused(page)).name).toBe(words.at(-2));
        await page.keyboard.press('Home');
        await expect.poll(async () => (await focused(page)).name).toBe(words[0]);
        await page.keyboard.press('End');
        await expect.poll(async () => (await focused(page)).name).toBe(words.at(-1));
        await expect(page.locator('.said')).toHaveText(words.at(-1) ?? '');
        await page.keyboard.press('Tab');
        await expect.poll(async () => (await focused(page)).inside).toBe(false);
        await page.keyboard.press('Shift+Tab');
        await expect.poll(async () => (await focused(page)).name).toBe(alt);
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Shift+Tab');
        await expect.poll(async () => (await focused(page)).inside).toBe(false);
        await expect(page.locator('.said')).toHaveCount(0);
        await page.keyboard.press('Tab');
        await expect.poll(async () => (await focused(page)).inside).toBe(true);
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('Escape');
        await expect.poll(async () => (await focused(page)).name).toBe(alt);
        await page.keyboard.press('Escape');
        await expect.poll(async () => (await focused(page)).inside).toBe(false);
      },
    );

test('arrows up and down move between series, to the mark beside', async ({ page }) => {
  await enter(page, '/embed/control-history/', 752);
  const names: string[] = [];
  for (const key of ['End', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown']) {
    await page.keyboard.press(key);
    names.push((await focused(page)).name);
  }
  expect(names[1]).toContain('DeepState');
  expect(names[2]).toMatch(/War Mapper|Italian/);
  expect(names[3]).toContain('ISW');
  expect(names[4]).toBe(names[2]);
});

test('Enter follows a mark that is a link', async ({ page }) => {
  await enter(page, '/charts/points/', 1280);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/plan\/#point-28$/);
});

test('a map names what each of its states shows', async ({ page }) => {
  await page.goto('/embed/territory-map/');
  const svg = page.locator('.drawing > svg:visible');
  const plan = await wordsOf(page, svg);
  await page.getByRole('radio', { name: /24\sNovember 2025/ }).check();
  const now = await wordsOf(page, svg);
  expect(now).not.toEqual(plan);
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await expect.poll(async () => (await focused(page)).name).toBe(now.at(-1));
});

test('an explainer’s table opens under its chart, and is open on paper', async ({ page }) => {
  await page.goto('/army/');
  const table = page.locator('figure table').first();
  await expect(table).toBeHidden();
  await page.locator('figure summary').first().click();
  await expect(table).toBeVisible();
  await page.reload();
  await page.emulateMedia({ media: 'print' });
  await expect(table).toBeVisible();
});
