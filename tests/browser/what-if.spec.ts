import { expect, type Locator } from 'playwright/test';
import { findAxeViolations } from './axe.ts';
import { test } from './fixtures.ts';
import { thorough, thoroughUnless } from './sampling.ts';

const counts = ['lowest', 'middle', 'highest'] as const;
/** The shares of each count that would go, by limit. */
const shares = { lower: ['25%', '32%', '33%'], higher: ['0%', '9%', '11%'] };

/** The number of dots or strokes that are visible in a drawing, by the colour of their paths. */
const visibleMarks = (drawing: Locator, attribute: 'fill' | 'stroke', colour: string) =>
  drawing.evaluate(
    (svg, [name, value]) =>
      [...svg.querySelectorAll('g path')]
        .filter((path) => path.getAttribute(name ?? '')?.includes(`--${value ?? ''}`))
        .filter((path) => getComputedStyle(path).visibility === 'visible')
        .reduce((sum, path) => sum + (path.getAttribute('d')?.match(/M/g)?.length ?? 0), 0),
    [attribute, colour],
  );

for (const width of [390, 1280])
  for (const scripts of ['on', 'off'])
    test(
      `every count and limit sets the share, one sentence and the dots at ${String(width)} px with scripts ${scripts}`,
      thoroughUnless((width === 390) === (scripts === 'on')),
      async ({ page: scripted, noScriptPage }) => {
        const page = scripts === 'on' ? scripted : noScriptPage;
        await page.setViewportSize({ width, height: 844 });
        await page.goto('/army/');
        const figure = page.locator('.what-if');
        const outcomes = figure.locator('.outcomes');
        const height = (await figure.boundingBox())?.height;
        await expect(outcomes).toHaveText(/32%/, { useInnerText: true });
        // A live region would be read out when the page opens.
        await expect(figure.getByRole('status')).toHaveCount(0);
        for (const [limit, expected] of Object.entries(shares))
          for (const [index, count] of counts.entries()) {
            await figure.locator(`[value=${count}]`).check();
            await figure.locator(`[value=${limit}]`).check();
            const shown = outcomes.locator(':scope > *').filter({ visible: true });
            await expect(shown).toHaveCount(1);
            await expect(shown.locator('.portion')).toHaveText(expected[index] ?? '');
            for (const choice of [count, limit])
              await expect(figure.locator(`[value=${choice}]`)).toHaveAccessibleDescription(
                new RegExp(`^${expected[index] ?? ''} .* people, `),
              );
            const snapshot = await outcomes.ariaSnapshot();
            expect(snapshot.match(/ people,/g)).toHaveLength(1);
            const [counted = 0, allowed] = [[800, 880, 900][index], limit === 'lower' ? 600 : 800];
            expect(await visibleMarks(figure.locator('svg'), 'fill', 'blue')).toBe(allowed / 5);
            expect(await visibleMarks(figure.locator('svg'), 'stroke', 'red')).toBe((counted - allowed) / 5);
            expect((await figure.boundingBox())?.height).toBe(height);
          }
      },
    );

test('the brackets end where the dots of those who stay and go end', async ({ page }) => {
  await page.goto('/army/');
  const figure = page.locator('.what-if');
  const left = (await figure.locator('svg').boundingBox())?.x ?? 0;
  const width = (await figure.locator('svg').boundingBox())?.width ?? 0;
  const [stay, go] = await Promise.all(
    ['.stay', '.go'].map((side) => figure.locator(`[data-when=middle-lower] ${side}`).boundingBox()),
  );
  expect((stay?.x ?? 0) + (stay?.width ?? 0) - left).toBeCloseTo((width * 600) / 1300, 0);
  expect((go?.x ?? 0) + (go?.width ?? 0) - left).toBeCloseTo((width * 880) / 1300, 0);
});

test('the keyboard walks the counts and shows where it is', async ({ page }) => {
  await page.goto('/army/');
  await page.locator('.what-if [value=middle]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.what-if [value=highest]')).toBeChecked();
  await expect(page.locator('.what-if label:has([value=highest])')).toHaveCSS('outline-style', 'solid');
});

test('paper has no choice, the start and a table of the six', async ({ page }) => {
  await page.goto('/army/');
  await page.locator('.what-if [value=highest]').check();
  await page.emulateMedia({ media: 'print' });
  const figure = page.locator('.what-if');
  await expect(figure.locator('label').filter({ visible: true })).toHaveCount(0);
  await expect(figure.locator('.portion').filter({ visible: true })).toHaveText(['32%']);
  await expect(figure.locator('tbody tr').filter({ visible: true })).toHaveCount(6);
  await expect(figure.getByText('Choose one of each')).toBeHidden();
});

test('axe finds no violation in any outcome', thorough, async ({ page }) => {
  await page.goto('/army/');
  for (const count of counts) {
    await page.locator(`.what-if [value=${count}]`).check();
    expect(await findAxeViolations(page, { within: '.what-if' })).toEqual([]);
  }
});
