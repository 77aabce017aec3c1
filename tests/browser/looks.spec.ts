import { type Page, expect, test } from 'playwright/test';
import { catalogue } from '../dist.ts';

const sizes = [
  { size: 'wide', width: 752 },
  { size: 'narrow', width: 360 },
];

const themes = ['light', 'dark'] as const;

/** What is wrong with the labels of the drawing that is shown. */
const faultsOf = (page: Page) =>
  page.evaluate(() => {
    const svg = [...document.querySelectorAll('.drawing > svg')].find(
      (found) => found.getBoundingClientRect().width > 0,
    );
    if (!svg) return ['no drawing'];
    const frame = svg.getBoundingClientRect();
    const leaves = [...svg.querySelectorAll('text, tspan')].filter(
      (text) => text.getClientRects().length > 0 && !text.querySelector('tspan'),
    );
    const boxes = leaves.map((text) => ({
      words: text.textContent,
      parent: text.closest('text'),
      size: parseFloat(getComputedStyle(text).fontSize),
      box: text.getBoundingClientRect(),
    }));
    const small = boxes.filter(({ size: px }) => px < 12).map(({ words }) => `under 12 px: ${words}`);
    const out = boxes
      .filter(
        ({ box }) =>
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.top < frame.top - 1 ||
          box.bottom > frame.bottom + 1,
      )
      .map(({ words }) => `leaves the frame: ${words}`);
    const over = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.parent !== b.parent)
        .filter(
          (b) =>
            Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
            Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 3.5,
        )
        .map((b) => `overlap: ${a.words} / ${b.words}`),
    );
    return [...small, ...out, ...over];
  });

for (const { id } of catalogue.charts)
  for (const { size, width, theme } of sizes.flatMap((size) => themes.map((theme) => ({ ...size, theme }))))
    test(`${id}, ${size}, ${theme}: no label overlaps another, leaves the frame or is under 12 px`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/embed/${id}/`);
      const radios = page.getByRole('radio');
      for (let state = 0; state < Math.max(1, await radios.count()); state += 1) {
        if (await radios.count()) await radios.nth(state).check();
        expect(await faultsOf(page)).toEqual([]);
      }
    });
