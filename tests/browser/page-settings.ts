import type { Page } from 'playwright/test';

/** The text spacing of WCAG 1.4.12, except in drawings, whose labels have fixed positions and are repeated in the table. */
const spacingCss = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
:is(svg, svg *) { letter-spacing: 0 !important; word-spacing: 0 !important }
p { margin-block-end: 2em !important }`;

/** Applies the text spacing of WCAG 1.4.12 to a page. */
export const applyTextSpacing = (page: Page): Promise<void> =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, spacingCss);

/** Opens every `<details>` element of a page. */
export const openAllDetails = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) {
      details.removeAttribute('name');
      details.open = true;
    }
  });

/** Sets the default font size of the browser in pixels, which is normally 16. */
export async function setTextSize(page: Page, size: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
}
