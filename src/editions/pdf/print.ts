import { pathToFileURL } from 'node:url';
import { chromium as launcher, type Page } from 'playwright';
import { chromium, flags } from '../chromium.ts';
import { pagesOf } from './pages-of.ts';

/** Prints a page as it stands: A4, tagged, with an outline. */
const printed = async (page: Page): Promise<Uint8Array> =>
  new Uint8Array(
    await page.pdf({ outline: true, preferCSSPageSize: true, printBackground: true, tagged: true }),
  );

/** Writes beside each line of the contents the page to which it leads. */
const number = (page: Page, places: Map<string, number>): Promise<void> =>
  page.locator('#contents a').evaluateAll(
    (links, pages) => {
      for (const link of links) {
        const found = pages.find(([name]) => link.getAttribute('href') === `#${name}`);
        if (found) link.setAttribute('data-page', String(found[1]));
      }
    },
    [...places],
  );

/**
 * A page of HTML, by its path, as a PDF, with one more style sheet: A4, tagged, with an outline, and the number of its page
 * beside each line of the contents. The network is off.
 */
export async function print(path: string, style: string): Promise<Uint8Array> {
  const browser = await launcher.launch({ executablePath: chromium(), args: flags });
  try {
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    await page.goto(pathToFileURL(path).href);
    await page.addStyleTag({ content: style });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await number(page, pagesOf(await printed(page)));
    return await printed(page);
  } finally {
    await browser.close();
  }
}
