/**
 * What a screen reader has to say of pages and charts, in order, compared with the texts in tests/browser/heard.
 * `npx playwright test --project=quick --update-snapshots=all heard.spec` writes them anew after a build; read them before you commit.
 */
import { expect, type Page, test } from 'playwright/test';
import { catalogue } from '../dist.ts';
import { focusDrawing, focusedElement } from './mark-navigation.ts';
import { representativeCharts, thoroughUnless } from './sampling.ts';
import { status } from './status.ts';

/** The accessibility tree of a page as text, without addresses. */
const heardText = async (page: Page): Promise<string> =>
  `${(await page.locator('body').ariaSnapshot()).replaceAll(/\n\s*- \/url: .*/g, '')}\n`;

for (const [name, address] of [
  ['home', '/'],
  ['army', '/army/'],
  ['territory', '/territory/'],
  ['chart-page', '/charts/troop-cut/'],
  ['embed', '/embed/territory-map/'],
] as const)
  test(`${address} is heard as before`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address);
    const drawings = page.locator('.drawing');
    await expect(page.locator('.drawing > svg[role=listbox]:visible')).toHaveCount(await drawings.count());
    for (const drawing of await drawings.all())
      await expect(drawing.getByRole('option').first()).toBeAttached();
    expect(await heardText(page)).toMatchSnapshot(`${name}.txt`);
  });

for (const { id } of catalogue.charts)
  test(
    `the marks of ${id} are heard one by one as before`,
    thoroughUnless(representativeCharts.includes(id)),
    async ({ page }) => {
      await focusDrawing(page, `/embed/${id}/`, 752);
      const heard: string[] = [];
      while (!(await status(page).count())) {
        heard.push((await focusedElement(page)).name);
        await page.keyboard.press('ArrowRight');
        expect(heard.length, 'marks without an end').toBeLessThan(200);
      }
      expect(`${heard.join('\n')}\n`).toMatchSnapshot(`walk-${id}.txt`);
    },
  );
