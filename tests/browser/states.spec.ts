import { expect } from 'playwright/test';
import { test } from './test.ts';

const embed = '/embed/territory-map/';
const shown = (state: string) => `svg:visible [data-state="${state}"] text`;

for (const scripts of ['on', 'off'])
  test(`with scripts ${scripts} a drawing is switched between its states by pointer and by keyboard`, async ({
    page: scripted,
    plain,
  }) => {
    const page = scripts === 'on' ? scripted : plain;
    await page.goto(embed);
    const now = page.getByRole('radio', { name: /24\sNovember 2025/ });
    const plan = page.getByRole('radio', { name: 'Under the plan' });
    await expect(plan).toBeChecked();
    await expect(page.locator(shown('plan')).first()).toBeVisible();
    await expect(page.locator(shown('now')).first()).toBeHidden();
    await now.check();
    await expect(page.locator(shown('now')).first()).toBeVisible();
    await expect(page.locator(shown('plan')).first()).toBeHidden();
    await now.press('ArrowRight');
    await expect(plan).toBeChecked();
    await expect(page.locator(shown('plan')).first()).toBeVisible();
  });

test('the states are radio buttons of a named group, at least 24 px high, their names their own', async ({
  page,
}) => {
  await page.goto('/charts/territory-map/');
  const group = page.getByRole('group', { name: 'What the drawing shows' });
  for (const radio of await group.getByRole('radio').all())
    expect((await radio.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  expect(await page.locator('input[name="territory-map-state"]').count()).toBe(2);
});

test('on paper the plan is shown, whatever was chosen', async ({ page }) => {
  await page.goto(embed);
  await page.getByRole('radio', { name: /24\sNovember 2025/ }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(shown('plan')).first()).toBeVisible();
  await expect(page.locator(shown('now')).first()).toBeHidden();
  await expect(page.getByRole('group', { name: 'What the drawing shows' })).toBeHidden();
});
