import type { Page } from 'playwright/test';

/** What is wrong with the labels of the drawing that a page shows, as sentences: too small, out of the frame, over another. */
export const labelFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const svg = [...document.querySelectorAll('.drawing > svg')].find(
      (found) => found.getBoundingClientRect().width > 0,
    );
    if (!svg) return ['no drawing'];
    const frame = svg.getBoundingClientRect();
    const leaves = [...svg.querySelectorAll('text, tspan')].filter(
      (text) => text.getClientRects().length > 0 && !text.querySelector('tspan'),
    );
    const boxes = leaves.map((text) => ({
      words: text.textContent,
      parent: text.closest('text'),
      size: parseFloat(getComputedStyle(text).fontSize),
      box: text.getBoundingClientRect(),
    }));
    const small = boxes.filter(({ size: px }) => px < 12).map(({ words }) => `under 12 px: ${words}`);
    const out = boxes
      .filter(
        ({ box }) =>
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.top < frame.top - 1 ||
          box.bottom > frame.bottom + 1,
      )
      .map(({ words }) => `leaves the frame: ${words}`);
    const over = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.parent !== b.parent)
        .filter(
          (b) =>
            Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
            Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 3.5,
        )
        .map((b) => `overlap: ${a.words} / ${b.words}`),
    );
    return [...small, ...out, ...over];
  });

/** The words of an embed that have the colour of its ground and lie on no mark: unseen in forced colours. */
export const unseenWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    const onMark = (text: Element) => {
      const { left, top, width, height } = text.getBoundingClientRect();
      const under = document.elementsFromPoint(left + width / 2, top + height / 2);
      return under.some((mark) => {
        const { fill } = getComputedStyle(mark);
        return mark instanceof SVGGeometryElement && fill !== 'none' && fill !== ground;
      });
    };
    return [...document.querySelectorAll('h1, .dek, .foot p, summary, svg text')]
      .filter((text) => text.checkVisibility({ visibilityProperty: true }))
      .filter((text) => getComputedStyle(text)[text.closest('svg') ? 'fill' : 'color'] === ground)
      .filter((text) => !onMark(text))
      .map((text) => text.textContent);
  });
