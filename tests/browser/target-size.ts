import type { Page } from 'playwright/test';

/**
 * Finds the targets that fail WCAG 2.5.8, as messages: under 24 px, not inline in text, and with a 24 px circle that
 * intersects another target or the circle of another small target.
 */
export const findSmallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const minSize = 24;
    const ignored = '.hidden, .skip, [inert]';
    const controls = 'a[href], button, summary, select, textarea, label, input';
    const targets = [...document.body.querySelectorAll(controls)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(ignored))
      .filter((element) => !(element instanceof HTMLInputElement && element.labels?.length));
    const textOf = (element: Element) => element.textContent.replace(/\s+/g, '');
    const isInline = (target: Element) => {
      if (target instanceof SVGElement || getComputedStyle(target).display !== 'inline') return false;
      const block = target.closest('p, li, dd, dt, td, th, figcaption, blockquote, small, label');
      if (!block) return false;
      const linked = [...block.querySelectorAll('a, button, .hidden')].filter((one) => !one.matches('a *'));
      return textOf(block).length > linked.reduce((sum, one) => sum + textOf(one).length, 0);
    };
    const boxes = targets.map((target) => {
      const box = target.getBoundingClientRect();
      const centre = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
      return { target, box, centre, small: box.width < minSize - 0.1 || box.height < minSize - 0.1 };
    });
    type Box = (typeof boxes)[number];
    const intersects = (a: Box, b: Box) => {
      const offset = (value: number, from: number, to: number) => value - Math.min(Math.max(value, from), to);
      const { x, y } = a.centre;
      const edgeDistance = Math.hypot(offset(x, b.box.left, b.box.right), offset(y, b.box.top, b.box.bottom));
      const centreDistance = Math.hypot(x - b.centre.x, y - b.centre.y);
      return edgeDistance < minSize / 2 - 0.1 || (b.small && centreDistance < minSize - 0.1);
    };
    return boxes
      .filter(({ small, target }) => small && !isInline(target))
      .flatMap((one) => {
        const other = boxes.find((two) => two !== one && intersects(one, two));
        const { target, box } = one;
        const size = `${box.width.toFixed(1)} by ${box.height.toFixed(1)} px`;
        return other
          ? [`${target.outerHTML.slice(0, 90)}: ${size}, intersects ${other.target.outerHTML.slice(0, 60)}`]
          : [];
      });
  });
