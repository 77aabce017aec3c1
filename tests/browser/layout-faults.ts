import type { Page } from 'playwright/test';

/**
 * Finds horizontal scrolling, text that its box clips, and text outside the viewport, ignoring text for screen readers;
 * returns a message for each.
 */
export const findLayoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const describe = (element: Element) =>
      `${element.localName}.${element.getAttribute('class') ?? ''}: ${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 60)}`;
    const screenReaderOnly = 'legend, .hidden, .skip, [data-title=off] h1';
    const visible = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        !element.closest(screenReaderOnly) && element.checkVisibility({ visibilityProperty: true }),
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
    const isOutside = (element: Element) =>
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
