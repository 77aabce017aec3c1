import type { Page } from 'playwright/test';

/**
 * Finds texts that stand on each other, and returns a message for each pair. Left out are drawings, whose labels have tests of
 * their own, and what stays in place while the page scrolls under it.
 */
export const findOverlappingText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    interface Box {
      text: string;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    const everywhere = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
    type Area = typeof everywhere;
    const areas = new Map<Element | null, Area>([[null, everywhere]]);
    /** The part of the window in which the content of an element is visible; nowhere if it is not to be compared. */
    const areaOf = (element: Element | null): Area => {
      const known = areas.get(element);
      if (known || !element) return known ?? everywhere;
      const outer = areaOf(element.parentElement);
      const { position, overflowX, overflowY, clipPath } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const nowhere = { left: 0, right: 0, top: 0, bottom: 0 };
      const area =
        position === 'fixed' || position === 'sticky' || clipPath !== 'none'
          ? nowhere
          : {
              left: overflowX === 'visible' ? outer.left : Math.max(outer.left, box.left),
              right: overflowX === 'visible' ? outer.right : Math.min(outer.right, box.right),
              top: overflowY === 'visible' ? outer.top : Math.max(outer.top, box.top),
              bottom: overflowY === 'visible' ? outer.bottom : Math.min(outer.bottom, box.bottom),
            };
      areas.set(element, area);
      return area;
    };
    const range = document.createRange();
    /** Each line of a text without the room above and below its letters, which lines may share. */
    const boxesOf = (node: Text, element: Element): Box[] => {
      range.selectNodeContents(node);
      const area = areaOf(element);
      return [...range.getClientRects()]
        .map(({ left, right, top, height }) => ({
          text: node.data.trim().replace(/\s+/g, ' ').slice(0, 40),
          left: Math.max(left, area.left),
          right: Math.min(right, area.right),
          top: Math.max(top + 0.2 * height, area.top),
          bottom: Math.min(top + 0.8 * height, area.bottom),
        }))
        .filter(({ left, right, top, bottom }) => right - left > 1 && bottom > top);
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const boxes: Box[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement;
      if (!(node instanceof Text) || !element || element instanceof SVGElement || !node.data.trim()) continue;
      if (element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        boxes.push(...boxesOf(node, element));
    }
    boxes.sort((a, b) => a.top - b.top);
    return boxes.flatMap((box, index) => {
      const messages: string[] = [];
      for (let next = index + 1; (boxes[next]?.top ?? Infinity) < box.bottom; next++) {
        const other = boxes[next] ?? box;
        const shared = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        if (shared > 2) messages.push(`on each other: "${box.text}" and "${other.text}"`);
      }
      return messages;
    });
  });
