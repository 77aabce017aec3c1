import { expect, type Page, test } from 'playwright/test';
import { catalogue } from '../dist.ts';

/** The boxes of each chart of a page, of the text on how to read it, and of all that stands in the margin. */
const boxesOf = (page: Page) =>
  page.evaluate(() => {
    const boxOf = (element: Element | null) => {
      const { left, right, top, bottom } = element?.getBoundingClientRect() ?? new DOMRect();
      return { left, right, top, bottom };
    };
    const charts = [...document.querySelectorAll('.explained')].map((chart) => ({
      figure: boxOf(chart.querySelector('figure')),
      aside: boxOf(chart.querySelector('[role=note]')),
      isAfter: Boolean(
        (chart
          .querySelector('figure')
          ?.compareDocumentPosition(chart.querySelector('[role=note]') ?? chart) ?? 0) &
        Node.DOCUMENT_POSITION_FOLLOWING,
      ),
    }));
    return { charts, margins: [...document.querySelectorAll('.beside > .margin')].map(boxOf) };
  });

for (const { id } of catalogue.explainers)
  test(`${id}: how to read a chart follows it, beside it on wide screens and below it on narrow ones`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`/${id}/`);
    const { charts, margins } = await boxesOf(page);
    expect(charts.length).toBeGreaterThan(0);
    for (const { figure, aside, isAfter } of charts) {
      expect(isAfter).toBe(true);
      expect(aside.left).toBeGreaterThan(figure.right);
      expect(aside.top).toBeGreaterThanOrEqual(figure.top - 1);
      expect(aside.top).toBeLessThan(figure.bottom);
      for (const { top, bottom } of margins)
        expect(top >= aside.bottom || bottom <= aside.top, 'the texts of the margin overlap').toBe(true);
    }
    await page.setViewportSize({ width: 390, height: 900 });
    for (const { figure, aside } of (await boxesOf(page)).charts) {
      expect(aside.top).toBeGreaterThanOrEqual(figure.bottom);
      expect(aside.right).toBeLessThanOrEqual(390);
    }
  });
