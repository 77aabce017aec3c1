import { expect, type Page } from 'playwright/test';
import { findAxeViolations } from './axe.ts';
import { test } from './fixtures.ts';
import { thoroughUnless } from './sampling.ts';

const cards = ['russia', 'ukraine', 'washington', 'europe', 'not-known', 'afterwards'];

/** The ids of the cards that are whole in the window. */
const wholeCards = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.card[id]')]
      .filter((card) => {
        const { left, right } = card.getBoundingClientRect();
        return left >= 0 && right <= document.documentElement.clientWidth;
      })
      .map(({ id }) => id.replace('minute-', '')),
  );

for (const width of [320, 390])
  test(
    `the cards are swiped one by one, and the page does not scroll sideways, at ${String(width)} px`,
    thoroughUnless(width === 390),
    async ({ noScriptPage: page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto('/');
      expect(await wholeCards(page)).toEqual(['russia']);
      await expect(page.locator('.cards')).toHaveCSS('scroll-snap-type', 'x mandatory');
      for (const id of cards.slice(1)) {
        await page.locator(`.minute nav a[href="#minute-${id}"]`).click();
        await expect.poll(() => wholeCards(page)).toEqual([id]);
        await expect(page.locator(`.minute nav a[href="#minute-${id}"]`)).toBeInViewport();
        const sideways = await page.evaluate(() => {
          const { scrollWidth, clientWidth, scrollLeft } = document.documentElement;
          return { over: scrollWidth - clientWidth, scrollLeft };
        });
        expect(sideways).toEqual({ over: 0, scrollLeft: 0 });
      }
      const heights = await page
        .locator('.cards > .card')
        .evaluateAll((all) => all.map((card) => card.getBoundingClientRect().height));
      expect(new Set(heights.map(Math.round)).size).toBe(1);
    },
  );

test('on a phone the cards come before the draft, and the links to them are 30 px high', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? 0;
  expect(await top('.minute')).toBeLessThan(await top('.draft'));
  expect(await top('#minute-russia .gets li:nth-child(2)')).toBeLessThan(844);
  expect((await page.locator('.minute nav a').first().boundingBox())?.height).toBe(30);
  await expect(page.locator('.figures')).toBeHidden();
});

test('on a wide screen the cards are columns under the draft, their lists level, and the key figures stay', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/');
  const tops = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().y)));
  for (const part of ['h3', '.gets', '.gives', '.way'])
    expect(new Set(await tops(`.minute .card:not(.half) ${part}`)).size, part).toBe(1);
  expect((await tops('.minute'))[0]).toBeGreaterThan((await tops('.draft'))[0] ?? 0);
  await expect(page.locator('.minute nav')).toBeHidden();
  await expect(page.locator('.figures')).toBeVisible();
});

test('every entry leads to its point, an event or a page', async ({ page }) => {
  await page.goto('/');
  const links = await page
    .locator('.card ul a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThanOrEqual(36);
  for (const href of new Set(links)) {
    await page.goto(href);
    const [, id] = href.split('#');
    if (id) await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
  }
});

test('paper shows all six cards in columns', async ({ page }) => {
  await page.setViewportSize({ width: 673, height: 950 });
  await page.goto('/');
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => wholeCards(page)).toEqual(cards);
  await expect(page.locator('.minute nav')).toBeHidden();
});

for (const width of [390, 1280])
  test(
    `axe finds no violation in the cards at ${String(width)} px`,
    thoroughUnless(width === 390),
    async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto('/');
      expect(await findAxeViolations(page, { within: '.minute' })).toEqual([]);
    },
  );
