import { expect, type Page } from 'playwright/test';
import sharp from 'sharp';
import { parseFragment, findDirective } from '../../src/interview/text-fragment.ts';
import { pages, read } from '../dist.ts';
import { soon } from './framed.ts';
import { test } from './test.ts';

/** The colour behind the first and the last words of a passage's stretch: pixels that are tinted, of all in its lines. */
async function tinted(page: Page, words: string): Promise<number> {
  const box = await page.evaluate((stretch) => {
    const passage = document.querySelector('#a1-2');
    const walker = document.createTreeWalker(passage ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(stretch);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + stretch.length);
      const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
      return { x, y, width, height };
    }
    return undefined;
  }, words);
  if (!box) throw new Error(`${words} is nowhere in the passage`);
  const { data } = await sharp(await page.screenshot({ clip: box }))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels = Array.from({ length: data.length / 3 }, (_, index) =>
    data.subarray(3 * index, 3 * index + 3),
  );
  return pixels.filter(([red = 0, green = 0]) => red > 200 && red - green > 15).length / pixels.length;
}

for (const scripts of ['on', 'off'])
  test(`a quotation leads to its words, marked in the interview, with scripts ${scripts}`, async ({
    page: scripted,
    plain,
  }) => {
    const page = scripts === 'on' ? scripted : plain;
    await page.goto('/army/');
    await page.locator('a.words.in-place').first().click();
    await expect(page).toHaveURL(/interview\/#a1-2$/);
    await soon(() => tinted(page, '800,000-plus')).toBeGreaterThan(0.5);
    expect(await tinted(page, 'gives Russia a lot')).toBe(0);
  });

test('every link to words of the interview finds them in the passage that it names', async ({ page }) => {
  await page.goto('/interview/');
  const texts = await page
    .locator('.passage[id]')
    .evaluateAll((all) => all.map((one) => [one.id, one.textContent]));
  const addresses = pages.flatMap((name) => read(name).match(/[^"]*interview\/#[^":]*:~:[^"]*/g) ?? []);
  expect(addresses.length).toBeGreaterThan(100);
  for (const address of addresses) {
    const { id, directives = [] } =
      parseFragment(address.replaceAll('&#39;', "'").replaceAll('&amp;', '&')) ?? {};
    const text = texts.find(([of]) => of === id)?.[1] ?? '';
    for (const directive of directives) expect(findDirective(text, directive), address).toBeDefined();
  }
});
