import type { Page } from 'playwright/test';

/** Finds labels of the visible drawing that are under 12 px, outside the drawing or overlapping; returns a message for each. */
export const findLabelFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const svg = [...document.querySelectorAll('.drawing > svg')].find(
      (drawing) => drawing.getBoundingClientRect().width > 0,
    );
    if (!svg) return ['no visible drawing'];
    const frame = svg.getBoundingClientRect();
    const leaves = [...svg.querySelectorAll('text, tspan')].filter(
      (text) => text.getClientRects().length > 0 && !text.querySelector('tspan'),
    );
    const labels = leaves.map((text) => ({
      text: text.textContent,
      parent: text.closest('text'),
      fontSize: parseFloat(getComputedStyle(text).fontSize),
      box: text.getBoundingClientRect(),
    }));
    const small = labels.filter(({ fontSize }) => fontSize < 12).map(({ text }) => `under 12 px: ${text}`);
    const outside = labels
      .filter(
        ({ box }) =>
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.top < frame.top - 1 ||
          box.bottom > frame.bottom + 1,
      )
      .map(({ text }) => `outside the drawing: ${text}`);
    const overlapping = labels.flatMap((a, index) =>
      labels
        .slice(index + 1)
        .filter((b) => a.parent !== b.parent)
        .filter(
          (b) =>
            Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
            Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 3.5,
        )
        .map((b) => `overlap: ${a.text} / ${b.text}`),
    );
    return [...small, ...outside, ...overlapping];
  });

/** The texts of an embed that have its background colour and are not on a filled mark, so they are invisible. */
export const findInvisibleText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const background = getComputedStyle(document.documentElement).backgroundColor;
    const isOnMark = (text: Element) => {
      const { left, top, width, height } = text.getBoundingClientRect();
      const elementsBelow = document.elementsFromPoint(left + width / 2, top + height / 2);
      return elementsBelow.some((mark) => {
        const { fill } = getComputedStyle(mark);
        const isShape = mark instanceof SVGGeometryElement || mark instanceof SVGUseElement;
        return isShape && fill !== 'none' && fill !== background;
      });
    };
    return [...document.querySelectorAll('h1, .dek, .foot p, summary, svg text')]
      .filter((text) => text.checkVisibility({ visibilityProperty: true }))
      .filter((text) => getComputedStyle(text)[text.closest('svg') ? 'fill' : 'color'] === background)
      .filter((text) => !isOnMark(text))
      .map((text) => text.textContent);
  });
