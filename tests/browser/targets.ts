import type { Page } from 'playwright/test';

/**
 * The targets that are too small by WCAG 2.5.8, as sentences: under 24 px wide or high, outside running text, and so
 * close to another that a circle of 24 px around the centre meets it, or its circle where it is small too.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const least = 24;
    const unseen = '.hidden, .skip, [inert]';
    const controls = 'a[href], button, summary, select, textarea, label, input';
    const targets = [...document.body.querySelectorAll(controls)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(unseen))
      .filter((element) => !(element instanceof HTMLInputElement && element.labels?.length));
    const wordsOf = (element: Element) => element.textContent.replace(/\s+/g, '');
    const running = (target: Element) => {
      if (target instanceof SVGElement || getComputedStyle(target).display !== 'inline') return false;
      const block = target.closest('p, li, dd, dt, td, th, figcaption, blockquote, small, label');
      if (!block) return false;
      const linked = [...block.querySelectorAll('a, button, .hidden')].filter((one) => !one.matches('a *'));
      return wordsOf(block).length > linked.reduce((sum, one) => sum + wordsOf(one).length, 0);
    };
    const boxes = targets.map((target) => {
      const box = target.getBoundingClientRect();
      const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
      return { target, box, middle, small: box.width < least - 0.1 || box.height < least - 0.1 };
    });
    type Box = (typeof boxes)[number];
    const meets = (a: Box, b: Box) => {
      const near = (at: number, from: number, to: number) => at - Math.min(Math.max(at, from), to);
      const { x, y } = a.middle;
      const edge = Math.hypot(near(x, b.box.left, b.box.right), near(y, b.box.top, b.box.bottom));
      const centre = Math.hypot(x - b.middle.x, y - b.middle.y);
      return edge < least / 2 - 0.1 || (b.small && centre < least - 0.1);
    };
    return boxes
      .filter(({ small, target }) => small && !running(target))
      .flatMap((one) => {
        const other = boxes.find((two) => two !== one && meets(one, two));
        const { target, box } = one;
        const size = `${box.width.toFixed(1)} by ${box.height.toFixed(1)} px`;
        return other
          ? [`${target.outerHTML.slice(0, 90)}: ${size}, meets ${other.target.outerHTML.slice(0, 60)}`]
          : [];
      });
  });
