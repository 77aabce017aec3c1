import { expect, type Locator } from 'playwright/test';
import { read } from '../dist.ts';
import { test } from './fixtures.ts';

const quotation = 'a.words.in-place';

const { first: ledger } = JSON.parse(read('claims.json')) as {
  first: { items: { target: { selector: [{ exact: string }] }[] }[] };
};
const pullQuoteText = (link: Locator) =>
  link.locator('xpath=ancestor::figure').locator('blockquote').innerText();

/** The kinds of links that show a passage, and the words that the passage must mark. */
const passageLinks: { name: string; link: string; words: (link: Locator) => Promise<string> }[] = [
  { name: 'a quotation', link: quotation, words: () => Promise.resolve('800,000-plus') },
  {
    name: 'a quotation in the margin',
    link: 'figure.pull a.in-place',
    words: async (link) => (await pullQuoteText(link)).replace(/^…/, ''),
  },
  {
    name: 'a claim',
    link: 'a.badge.in-place',
    words: async (link) =>
      ledger.items[Number(await link.innerText()) - 1]?.target[0]?.selector[0].exact ?? '',
  },
];

for (const { name, link, words } of passageLinks) {
  test(`${name} shows its passage with its words marked on hover and on focus`, async ({ page }) => {
    await page.goto('/army/');
    const box = page.locator('#in-place');
    const first = page.locator(link).first();
    for (const open of [() => first.hover(), () => first.focus()]) {
      await page.mouse.move(0, 0);
      await page.keyboard.press('Tab');
      await open();
      await expect(box).toBeVisible();
      await expect(box.locator('mark')).toHaveText(await words(first));
      await expect(box).toContainText('I have a whole list of questions');
      await expect(box).toContainText('This particular peace plan gives Russia a lot at once.');
      await expect(first).toHaveAttribute('aria-description', /^[^.]+, 24 November 2025\.$/);
      await page.keyboard.press('Escape');
      await expect(box).toBeHidden();
    }
  });

  test(`${name} shows its passage on tap, and the passage links to the interview`, async ({
    touchPage: page,
  }) => {
    await page.goto('/army/');
    const first = page.locator(link).first();
    await first.tap();
    const box = page.locator('#in-place');
    await expect(box.locator('mark')).toHaveText(await words(first));
    const { x = -1, width = 999 } = (await box.boundingBox()) ?? {};
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(360);
    await box.locator('a').tap();
    await expect(page).toHaveURL(/interview\/#a1-2$/);
  });
}

test('a tap follows the link if the passages fail to load', async ({ touchPage: page }) => {
  await page.route('**/passages.js', (route) => route.abort());
  await page.goto('/army/');
  await page.locator(quotation).first().tap();
  await expect(page).toHaveURL(/interview\/#a1-2$/);
});

test('a figure shows its note with value, definition, date and sources', async ({ page }) => {
  await page.goto('/army/');
  await page.locator('a.fact').first().hover();
  const box = page.locator('#in-place');
  await expect(box).toContainText('600,000 people');
  await expect(box).toContainText('20 November 2025');
  await expect(box.getByRole('link').first()).toHaveAttribute('href', /\/sources\/[a-z]-[a-z]\/#/);
});

test('a glossary term shows its definition on hover and on focus', async ({ page }) => {
  await page.goto('/army/');
  const term = page.locator('a.term').first();
  const box = page.locator('#in-place');
  await term.hover();
  await expect(box).toContainText('A research institute in London');
  await page.keyboard.press('Escape');
  await page.mouse.move(0, 0);
  await page.keyboard.press('Tab');
  await term.focus();
  await expect(box).toContainText('A research institute in London');
});

test('without scripts a quotation, a figure and a glossary term are plain links', async ({
  noScriptPage: page,
}) => {
  await page.goto('/army/');
  await page.locator('a.fact').first().click();
  await expect(page).toHaveURL(/army\/#note-1$/);
  await page.locator(quotation).first().click();
  await expect(page).toHaveURL(/interview\/#a1-2$/);
  await page.goto('/army/');
  await page.locator('a.term').first().click();
  await expect(page).toHaveURL(/about\/#term-iiss$/);
});
