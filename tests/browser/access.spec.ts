import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect, test } from 'playwright/test';
import { addressOf, pages } from '../dist.ts';
import { lossesOf, unprinted } from './strain.ts';
import { smallTargets } from './targets.ts';

/** The spacing of WCAG 1.4.12, for all but drawings, whose words have their places and stand in the table too. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
:is(svg, svg *) { letter-spacing: 0 !important; word-spacing: 0 !important }
p { margin-block-end: 2em !important }`;
const paper = { width: 700, height: 990 };
const desk = { width: 1280, height: 900 };
const zoomed = { width: 320, height: 256 };

const open = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) {
      details.removeAttribute('name');
      details.open = true;
    }
  });

const space = (page: Page) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, spacing);

/** Sets the size of text that the reader chose in the browser, in pixels: 16 unless they did. */
const textOf = async (page: Page, size: number) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
};

const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .exclude('iframe')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
};

for (const file of pages) {
  const address = `/${addressOf(file)}`;

  test(`${address} loses nothing on paper, with text twice as large or spaced, zoomed, or in forced colours`, async ({
    page,
  }) => {
    const keeps = async (state: string, losses = lossesOf(page)) => {
      expect.soft(await losses, state).toEqual([]);
    };
    await page.setViewportSize(paper);
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    await keeps('on paper', unprinted(page));
    await keeps('on paper');

    await page.emulateMedia({ media: 'screen' });
    await open(page);
    await page.setViewportSize(desk);
    await keeps('targets at 1280 px', smallTargets(page));
    await textOf(page, 32);
    await keeps('text at 200 %');
    await textOf(page, 16);
    await page.emulateMedia({ forcedColors: 'active' });
    await keeps('forced colours at 1280 px');

    await page.setViewportSize(zoomed);
    await keeps('forced colours at 400 %');
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
    expect.soft(await page.evaluate(() => document.getAnimations().length), 'moving').toBe(0);
    await keeps('zoom of 400 %');
    await keeps('targets at 400 %', smallTargets(page));
    await keeps('axe at 400 %', axe(page));
    await space(page);
    await keeps('text spaced at 400 %');
    await page.setViewportSize(desk);
    await keeps('text spaced at 1280 px');
  });
}
