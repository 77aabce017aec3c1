import { pathToFileURL } from 'node:url';
import { chromium as launcher, type Page } from 'playwright';
import { chromium, flags } from '../chromium.ts';
import { destinationPages } from './destination-pages.ts';
import { drawPatterns } from './draw-patterns.ts';

/** Prints the current state of a page as a tagged PDF with an outline. */
const pagePdf = async (page: Page): Promise<Uint8Array> =>
  new Uint8Array(
    await page.pdf({ outline: true, preferCSSPageSize: true, printBackground: true, tagged: true }),
  );

/** Sets the page number of each entry of the contents. */
const addPageNumbers = (page: Page, destinations: Map<string, number>): Promise<void> =>
  page.locator('[role=doc-toc] a').evaluateAll(
    (links, pages) => {
      for (const link of links) {
        const found = pages.find(([name]) => link.getAttribute('href') === `#${name}`);
        if (found) link.setAttribute('data-page', String(found[1]));
      }
    },
    [...destinations],
  );

/**
 * Prints an HTML file, given by its path, as a tagged PDF with an outline and page numbers in its contents; `style` is an
 * additional style sheet. The network is off.
 */
export async function printPdf(path: string, style: string): Promise<Uint8Array> {
  const browser = await launcher.launch({ executablePath: chromium(), args: flags });
  try {
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    await page.goto(pathToFileURL(path).href);
    await page.addStyleTag({ content: style });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.locator('[fill^="url("]').evaluateAll(drawPatterns);
    await addPageNumbers(page, destinationPages(await pagePdf(page)));
    return await pagePdf(page);
  } finally {
    await browser.close();
  }
}
