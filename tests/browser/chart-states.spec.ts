import { expect } from 'playwright/test';
import { test } from './fixtures.ts';

const embed = '/embed/territory-map/';
const labelsOf = (state: string) => `svg:visible [data-state="${state}"] text`;

for (const scripts of ['on', 'off'])
  test(`with scripts ${scripts} pointer and keyboard switch a drawing between its states`, async ({
    page: scripted,
    noScriptPage,
  }) => {
    const page = scripts === 'on' ? scripted : noScriptPage;
    await page.goto(embed);
    const now = page.getByRole('radio', { name: /24\sNovember 2025/ });
    const plan = page.getByRole('radio', { name: 'Under the plan' });
    await expect(plan).toBeChecked();
    await expect(page.locator(labelsOf('plan')).first()).toBeVisible();
    await expect(page.locator(labelsOf('now')).first()).toBeHidden();
    await now.check();
    await expect(page.locator(labelsOf('now')).first()).toBeVisible();
    await expect(page.locator(labelsOf('plan')).first()).toBeHidden();
    await now.press('ArrowRight');
    await expect(plan).toBeChecked();
    await expect(page.locator(labelsOf('plan')).first()).toBeVisible();
  });

test('the states are radio buttons of a named group, at least 24 px high, with a name unique to the chart', async ({
  page,
}) => {
  await page.goto('/charts/territory-map/');
  const group = page.getByRole('group', { name: 'What the drawing shows' });
  for (const radio of await group.getByRole('radio').all())
    expect((await radio.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  expect(await page.locator('input[name="territory-map-state"]').count()).toBe(2);
});

test('print shows the plan, whichever state is selected', async ({ page }) => {
  await page.goto(embed);
  await page.getByRole('radio', { name: /24\sNovember 2025/ }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(labelsOf('plan')).first()).toBeVisible();
  await expect(page.locator(labelsOf('now')).first()).toBeHidden();
  await expect(page.getByRole('group', { name: 'What the drawing shows' })).toBeHidden();
});
