import { type Page, expect, test } from 'playwright/test';
import { catalogue, read } from '../dist.ts';
import { thoroughUnless } from './sampling.ts';
import { waitUntilRendered } from './wait-until-rendered.ts';

/** The total height in pixels of the paragraphs of an explainer. */
const textHeight = async (page: Page) => {
  await waitUntilRendered(page);
  const paragraphs = page.locator('.prose p:not(.sans, .sans *)');
  return paragraphs.evaluateAll((all) => all.reduce((sum, { clientHeight }) => sum + clientHeight, 0));
};

for (const [turn, { id }] of catalogue.explainers.entries())
  test(
    `/${id}/ is as long in the fallback serif as in the web font`,
    thoroughUnless(turn % 2 === 0),
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(`/${id}/`);
      const webFontHeight = await textHeight(page);
      await page.route('**/*.woff2', (route) => route.abort());
      await page.reload();
      const fallbackHeight = await textHeight(page);
      expect(webFontHeight).toBeGreaterThan(1000);
      expect(Math.abs(fallbackHeight / webFontHeight - 1)).toBeLessThan(0.03);
    },
  );

/** The pieces of text in a drawing that reach into the next piece of their line, in a face a tenth wider than the pictures'. */
const overlappingPieces = (page: Page, svg: string): Promise<string[]> =>
  page.setContent(`<style>text{letter-spacing:.06em}</style>${svg}`).then(() =>
    page.evaluate(() =>
      [...document.querySelectorAll('g.pieces')].flatMap((group) => {
        const pieces = [...group.children].map((piece) => ({ words: piece.textContent, piece }));
        return pieces.flatMap(({ words, piece }, index) => {
          const next = pieces[index + 1]?.piece;
          if (next?.getAttribute('y') !== piece.getAttribute('y')) return [];
          const gap = next ? next.getBoundingClientRect().left - piece.getBoundingClientRect().right : 0;
          return gap < -1 ? [`${words} / ${next?.textContent ?? ''}`] : [];
        });
      }),
    ),
  );

for (const { id } of catalogue.charts)
  test(`the pieces of text in the files of ${id} do not meet in a wider face`, async ({ page }) => {
    for (const name of ['svg', 'narrow.svg'])
      expect(await overlappingPieces(page, read(`charts/${id}.${name}`)), name).toEqual([]);
  });
