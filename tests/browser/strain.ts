import type { Page } from 'playwright/test';

/** The spacing of WCAG 1.4.12, for all but drawings, whose words have their places and stand in the table too. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
:is(svg, svg *) { letter-spacing: 0 !important; word-spacing: 0 !important }
p { margin-block-end: 2em !important }`;

/** Spaces the text of a page as WCAG 1.4.12 has it. */
export const spaceText = (page: Page): Promise<void> =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, spacing);

/** Opens all that can be opened in a page. */
export const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) {
      details.removeAttribute('name');
      details.open = true;
    }
  });

/** Sets the size of text that the reader chose in the browser, in pixels: 16 unless they did. */
export async function setTextSize(page: Page, size: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
}

/**
 * What a page loses in the state that it is in, as sentences: sideways scroll, words that a box cuts off, words that
 * leave the window. Words for screen readers alone are passed over.
 */
export const lossesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const name = (element: Element) =>
      `${element.localName}.${element.getAttribute('class') ?? ''}: ${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 60)}`;
    const unseen = 'legend, .hidden, .skip, [data-title=off] h1';
    const shown = [...document.body.querySelectorAll('*')].filter(
      (element) => !element.closest(unseen) && element.checkVisibility({ visibilityProperty: true }),
    );
    const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const cut = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const wide = element.scrollWidth > element.clientWidth + 1;
      const high = element.scrollHeight > element.clientHeight + 1;
      return (clips(overflowX) && wide) || (clips(overflowY) && high);
    };
    const worded = ({ childNodes }: Element) =>
      [...childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim());
    const out = (element: Element) =>
      [...element.getClientRects()].some(
        ({ left, right, width }) => width > 0 && (left < -1 || right > clientWidth + 1),
      );
    return [
      ...(scrollWidth > clientWidth
        ? [`scrolls sideways: ${String(scrollWidth)} in ${String(clientWidth)} px`]
        : []),
      ...shown
        .filter((element) => element instanceof HTMLElement && cut(element))
        .map((element) => `cut off, ${name(element)}`),
      ...shown
        .filter((element) => worded(element) && out(element))
        .map((element) => `outside the window, ${name(element)}`),
    ];
  });

/** What a page for paper leaves out or lets stick out, as sentences; its details are as the reader left them, closed. */
export const unprinted = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const box = document.documentElement.clientWidth;
    const all = (selector: string) => [...document.body.querySelectorAll(selector)];
    const name = (element: Element) => `${element.localName}, ${element.textContent.trim().slice(0, 60)}`;
    const unopened = all('details > :not(summary)').filter(
      (element) =>
        element.parentElement?.checkVisibility() &&
        getComputedStyle(element).display !== 'none' &&
        !element.checkVisibility(),
    );
    const wide = all('svg, table').filter((element) => element.getBoundingClientRect().width > box + 1);
    const navigation = all('nav, header.unprinted').filter((element) => element.checkVisibility());
    const bare = all('a[href^=http]:not(svg a)').filter(
      (link) =>
        link.checkVisibility() &&
        !getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? ''),
    );
    return [
      ...unopened.map((element) => `closed: ${name(element)}`),
      ...wide.map((element) => `wider than the paper: ${name(element)}`),
      ...navigation.map((element) => `navigation: ${name(element)}`),
      ...bare.map((element) => `without its address: ${name(element)}`),
    ];
  });
