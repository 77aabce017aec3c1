import { type Page, expect } from 'playwright/test';
import { catalogue } from '../dist.ts';
import { test } from './fixtures.ts';
import { thorough } from './sampling.ts';

const explainers = catalogue.explainers.map(({ id }) => `/${id}/`);

/** Moves the focus by Tab to the next link that opens a box. Returns false if there is none. */
async function tabToNextLink(page: Page): Promise<boolean> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() =>
      document.activeElement?.matches('a.in-place')
        ? 'link'
        : document.activeElement?.closest('footer')
          ? 'end'
          : 'between',
    );
    if (place !== 'between') return place === 'link';
  }
  return false;
}

/** The names of the focused links of a page, in order, whose boxes do not stay while they have the focus, or are described by more than a sentence. */
async function linksWithoutBox(page: Page, wait: number): Promise<string[]> {
  const faults: string[] = [];
  const box = page.locator('#in-place');
  while (await tabToNextLink(page)) {
    await expect(box).toBeVisible();
    await page.waitForTimeout(wait);
    const { name, description } = await page.evaluate(() => ({
      name: document.activeElement?.textContent ?? '',
      description: document.activeElement?.getAttribute('aria-description') ?? '',
    }));
    if (!(await box.isVisible())) faults.push(`closed: ${name}`);
    if (!description || /[.?!] \S/.test(description)) faults.push(`described by "${description}": ${name}`);
  }
  return faults;
}

test(
  'the box of every link that Tab reaches stays while the link has the focus, wherever the mouse rests',
  thorough,
  async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(explainers[0] ?? '');
    await page.mouse.move(300, 450);
    expect(await linksWithoutBox(page, 320)).toEqual([]);
  },
);

test('a box that the focus opened outlives the mouse, and Escape closes it', async ({ page }) => {
  await page.goto('/army/');
  const box = page.locator('#in-place');
  await tabToNextLink(page);
  await expect(box).toBeVisible();
  await page.locator('a.fact').nth(3).hover();
  await page.mouse.wheel(0, 40);
  await page.mouse.move(2, 2);
  await page.waitForTimeout(500);
  await expect(box).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await page.mouse.wheel(0, 40);
  await page.waitForTimeout(300);
  await expect(box).toBeHidden();
});

for (const scripts of ['on', 'off'])
  test(`a note takes the focus and leads back to its link with scripts ${scripts}`, async ({
    page: scripted,
    noScriptPage,
  }) => {
    const page = scripts === 'on' ? scripted : noScriptPage;
    await page.goto('/army/');
    const links = page.locator('a.fact[href="#note-1"]');
    // Without scripts a note leads back to the first of its links.
    const link = scripts === 'on' ? links.last() : links.first();
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#note-1')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('#note-1 .back')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(link).toBeFocused();
  });

test('a heading has its own name and no more', async ({ page }) => {
  await page.goto('/army/');
  await expect(page.locator('.anchor').first()).toBeAttached();
  await expect(page.getByRole('heading', { name: 'Whose count', exact: true })).toBeVisible();
  await expect(page.locator(':is(h2, h3) .anchor')).toHaveCount(0);
});

test('a table on a narrow screen keeps the headings of its columns for screen readers', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of [`/charts/${catalogue.charts[0]?.id ?? ''}/`, '/claims/']) {
    await page.goto(path);
    const headings = page.locator('main thead th');
    const count = await headings.count();
    expect(count).toBeGreaterThan(1);
    await expect(page.locator('main table').getByRole('columnheader')).toHaveCount(count);
  }
});
