import { type Page, expect } from 'playwright/test';
import { test } from './fixtures.ts';

const embed = '/embed/territory-map/';
const states = ['day', 'recognised', 'frozen', 'leave', 'withdraw', 'all'];
const day = /24\sNovember/;

/** Which states the visible drawing shows: those in which all of its visible marks with states are shown. */
const statesShown = (page: Page): Promise<string[]> =>
  page.locator('.drawing > svg:visible').evaluate((svg, all) => {
    const marks = [...svg.querySelectorAll('[data-state]')];
    const shown = marks.filter((mark) => getComputedStyle(mark).display !== 'none');
    const of = (mark: Element) => mark.getAttribute('data-state')?.split(' ') ?? [];
    return all.filter(
      (state) =>
        shown.every((mark) => of(mark).includes(state)) &&
        marks.filter((mark) => of(mark).includes(state)).length === shown.length,
    );
  }, states);

for (const scripts of ['on', 'off'])
  test(`with scripts ${scripts} pointer and keyboard switch a drawing between its states`, async ({
    page: scripted,
    noScriptPage,
  }) => {
    const page = scripts === 'on' ? scripted : noScriptPage;
    await page.goto(embed);
    const radios = await page.getByRole('radio').all();
    expect(radios).toHaveLength(states.length);
    await expect(page.getByRole('radio', { name: 'All together' })).toBeChecked();
    expect(await statesShown(page)).toEqual(['all']);
    for (const [index, radio] of radios.entries()) {
      await radio.check();
      expect(await statesShown(page)).toEqual([states[index]]);
    }
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: day })).toBeChecked();
    expect(await statesShown(page)).toEqual(['day']);
  });

test('the states are radio buttons of a named group, at least 24 px high, with a name unique to the chart', async ({
  page,
}) => {
  await page.goto('/charts/territory-map/');
  const group = page.getByRole('group', { name: 'What the drawing shows' });
  for (const radio of await group.getByRole('radio').all())
    expect((await radio.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  expect(await page.locator('input[name="territory-map-state"]').count()).toBe(states.length);
});

test('the states stand in one row, in two of three, or in three of two', async ({ page }) => {
  await page.goto(embed);
  const labels = page.locator('.states label');
  for (const [width, columns] of [
    [752, 6],
    [480, 3],
    [328, 3],
    [280, 2],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    const tops = await labels.evaluateAll((all) => all.map((label) => label.getBoundingClientRect().top));
    expect(tops.filter((top) => top === tops[0])).toHaveLength(columns);
  }
});

test('print shows all together, whichever state is selected', async ({ page }) => {
  await page.goto(embed);
  await page.getByRole('radio', { name: day }).check();
  await page.emulateMedia({ media: 'print' });
  expect(await statesShown(page)).toEqual(['all']);
  await expect(page.getByRole('group', { name: 'What the drawing shows' })).toBeHidden();
});
