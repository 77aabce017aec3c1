import { execFileSync } from 'node:child_process';
import { removeWhitespace } from '../built/text-blocks.ts';
import { pathOf } from '../programs.ts';

/** A4 without the foot of the page, where its title and number stand, in points. */
const area = ['-x', '0', '-y', '0', '-W', '595', '-H', '775'];

/** The fewest characters, without white space, that a divided paragraph has on a page: less than a line is an accident. */
const leastOnPage = 20;

/** The words of a PDF in an order of poppler's: that of the file (`-raw`) or that of reading, one text without white space for each page. */
const pagesOf = (file: string, order: readonly string[]): string[] =>
  execFileSync(pathOf('pdftotext') ?? '', [...order, ...area, file, '-'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
    .split('\f')
    .map(removeWhitespace);

/** The length of the longest beginning of a text that a page has. */
function lengthOnPage(page: string, text: string): number {
  let length = 0;
  while (length < text.length && page.includes(text.slice(0, length + 1))) length += 1;
  return length;
}

/** Whether a text begins on one page and goes on, without a missing or a further character, on the next. */
const isDivided = (pages: readonly string[], text: string): boolean =>
  pages.some((page, index) => {
    const length = lengthOnPage(page, text);
    const rest = text.slice(length);
    return length >= leastOnPage && rest.length >= leastOnPage && pages[index + 1]?.includes(rest);
  });

/** The printed words of a PDF: whether it has a text whole, and whether it has texts one after the other. */
export interface PdfText {
  has: (text: string) => boolean;
  hasInOrder: (texts: readonly string[]) => boolean;
}

/** Whether texts stand one after the other in a longer one. */
function areInOrder(all: string, texts: readonly string[]): boolean {
  let end = 0;
  return texts.every((text) => {
    const start = all.indexOf(text, end);
    end = start + text.length;
    return start >= 0;
  });
}

/** Reads a PDF with pdftotext, in both of its orders: they differ where words stand in columns or are painted after others. */
export function pdfText(file: string): PdfText {
  const orders = [['-raw'], []].map((order) => pagesOf(file, order));
  return {
    has: (text) =>
      orders.some((pages) => pages.some((page) => page.includes(text)) || isDivided(pages, text)),
    hasInOrder: (texts) => orders.some((pages) => areInOrder(pages.join(''), texts)),
  };
}
