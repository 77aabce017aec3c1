import type { Page } from 'playwright/test';
import { findOverlappingText } from './overlapping-text.ts';

/**
 * Finds horizontal scrolling, text that its box clips, text outside the viewport, and texts on each other, ignoring text for
 * screen readers and what is swiped into view; returns a message for each.
 */
export const findLayoutFaults = async (page: Page): Promise<string[]> => [
  ...(await findMisplacedText(page)),
  ...(await findOverlappingText(page)),
];

const findMisplacedText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const describe = (element: Element) =>
      `${element.localName}.${element.getAttribute('class') ?? ''}: ${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 60)}`;
    const screenReaderOnly = 'legend, .hidden, .skip, [data-title=off] h1';
    const headingsOf = (head: Element) => [...head.querySelectorAll('th')].slice(1);
    /**
     * Whether every cell of a table shows the first words of its column’s heading, which may then be for screen readers alone.
     * Empty cells need none, nor do the figure beside the name of its row, a quotation, and a verdict in bold letters.
     */
    const repeatsHeadings = (head: HTMLTableSectionElement) =>
      [...(head.closest('table')?.tBodies[0]?.rows ?? [])].every((row) =>
        headingsOf(head).every((heading, index) => {
          const name = heading.querySelector('b')?.textContent.trim() ?? heading.textContent.trim();
          const cell = row.cells[index + 1];
          if (!cell || (index === 0 && cell.classList.contains('numeric'))) return Boolean(cell);
          const { innerText, dataset } = cell;
          if (cell.matches(':has(> q:first-child), :has(> strong:first-child)')) return true;
          return innerText.trim() === '' || innerText.includes(name) || dataset['title'] === name;
        }),
      );
    const clippedHeads = [...document.querySelectorAll('thead')].filter(
      (head) => getComputedStyle(head).clipPath !== 'none' && repeatsHeadings(head),
    );
    const visible = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        !element.closest(screenReaderOnly) &&
        !clippedHeads.some((head) => head.contains(element)) &&
        element.checkVisibility({ visibilityProperty: true }),
    );
    const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const isClipped = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const wide = element.scrollWidth > element.clientWidth + 1;
      const high = element.scrollHeight > element.clientHeight + 1;
      return (clips(overflowX) && wide) || (clips(overflowY) && high);
    };
    const hasText = ({ childNodes }: Element) =>
      [...childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim());
    const swiped = [...document.body.querySelectorAll('*')].filter((element) =>
      getComputedStyle(element).scrollSnapType.startsWith('x'),
    );
    const isOutside = (element: Element) =>
      !swiped.some((container) => container.contains(element)) &&
      [...element.getClientRects()].some(
        ({ left, right, width }) => width > 0 && (left < -1 || right > clientWidth + 1),
      );
    return [
      ...(scrollWidth > clientWidth
        ? [`scrolls horizontally: ${String(scrollWidth)} in ${String(clientWidth)} px`]
        : []),
      ...visible
        .filter((element) => element instanceof HTMLElement && isClipped(element))
        .map((element) => `clipped: ${describe(element)}`),
      ...visible
        .filter((element) => hasText(element) && isOutside(element))
        .map((element) => `outside the viewport: ${describe(element)}`),
    ];
  });

/** Finds closed details, content wider than the paper, navigation, and links without a printed address in a page for print; returns a message for each. */
export const findPrintFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const paperWidth = document.documentElement.clientWidth;
    const all = (selector: string) => [...document.body.querySelectorAll(selector)];
    const describe = (element: Element) => `${element.localName}, ${element.textContent.trim().slice(0, 60)}`;
    const closed = all('details > :not(summary)').filter(
      (element) =>
        element.parentElement?.checkVisibility() &&
        getComputedStyle(element).display !== 'none' &&
        !element.checkVisibility(),
    );
    const wide = all('svg, table').filter(
      (element) => element.getBoundingClientRect().width > paperWidth + 1,
    );
    const navigation = all('nav, header.unprinted').filter((element) => element.checkVisibility());
    const withoutAddress = all('a[href^=http]:not(svg a)').filter(
      (link) =>
        link.checkVisibility() &&
        !getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? ''),
    );
    return [
      ...closed.map((element) => `closed details: ${describe(element)}`),
      ...wide.map((element) => `wider than the paper: ${describe(element)}`),
      ...navigation.map((element) => `visible navigation: ${describe(element)}`),
      ...withoutAddress.map((element) => `link without printed address: ${describe(element)}`),
    ];
  });
