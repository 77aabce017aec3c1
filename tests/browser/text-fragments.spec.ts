import { expect, type Page } from 'playwright/test';
import sharp from 'sharp';
import { parseFragment, findDirective } from '../../src/interview/text-fragment.ts';
import { pages, read } from '../dist.ts';
import { expectEventually } from './embed-frame.ts';
import { test } from './fixtures.ts';
import { thorough } from './sampling.ts';

/** The share of highlighted pixels behind words of the passage a1-2, from 0 to 1. */
async function highlightedShare(page: Page, words: string): Promise<number> {
  const box = await page.evaluate((text) => {
    const passage = document.querySelector('#a1-2');
    const walker = document.createTreeWalker(passage ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node.textContent ?? '').indexOf(text);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + text.length);
      const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
      return { x, y, width, height };
    }
    return undefined;
  }, words);
  if (!box) throw new Error(`${words} is not in the passage a1-2`);
  const { data } = await sharp(await page.screenshot({ clip: box }))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels = Array.from({ length: data.length / 3 }, (_, index) =>
    data.subarray(3 * index, 3 * index + 3),
  );
  return pixels.filter(([red = 0, green = 0]) => red > 200 && red - green > 15).length / pixels.length;
}

for (const scripts of ['on', 'off'])
  test(`a quotation links to its words, highlighted in the interview, with scripts ${scripts}`, async ({
    page: scripted,
    noScriptPage,
  }) => {
    const page = scripts === 'on' ? scripted : noScriptPage;
    await page.goto('/army/');
    await page.locator('a.words.in-place').first().click();
    await expect(page).toHaveURL(/interview\/#a1-2$/);
    await expectEventually(() => highlightedShare(page, '800,000-plus')).toBeGreaterThan(0.5);
    expect(await highlightedShare(page, 'gives Russia a lot')).toBe(0);
  });

test(
  'the text fragment of every link to the interview is in the passage of the link',
  thorough,
  async ({ page }) => {
    await page.goto('/interview/');
    const texts = await page
      .locator('.passage[id]')
      .evaluateAll((all) => all.map((passage) => [passage.id, passage.textContent]));
    const addresses = pages.flatMap((name) => read(name).match(/[^"]*interview\/#[^":]*:~:[^"]*/g) ?? []);
    expect(addresses.length).toBeGreaterThan(100);
    for (const address of addresses) {
      const { id, directives = [] } =
        parseFragment(address.replaceAll('&#39;', "'").replaceAll('&amp;', '&')) ?? {};
      const text = texts.find(([passageId]) => passageId === id)?.[1] ?? '';
      for (const directive of directives) expect(findDirective(text, directive), address).toBeDefined();
    }
  },
);
