import { expect, test } from 'playwright/test';
import { toneOf } from '../../src/records/spoken-text.ts';
import { catalogue } from '../dist.ts';
import { representativeCharts, thoroughUnless } from './sampling.ts';

// Playwright's clock leaves scripts in a context that the next test would reuse.
test.use({ reuseContext: false });

/** Replaces `AudioContext` with one that records the frequencies of oscillators in order. */
const recordPitches = () => {
  const global = window as unknown as { pitches: number[]; AudioContext: unknown };
  global.pitches = [];
  const ignore = () => undefined;
  global.AudioContext = class {
    currentTime = 0;
    close = () => Promise.resolve();
    createGain = () => ({
      gain: { setValueAtTime: ignore, setTargetAtTime: ignore },
      connect: ignore,
    });
    createOscillator = () => ({
      frequency: {
        setValueAtTime: (hertz: number) => global.pitches.push(hertz),
        linearRampToValueAtTime: ignore,
      },
      connect: ignore,
      start: ignore,
      stop: ignore,
    });
  };
};

for (const { id } of catalogue.charts)
  test(
    `${id}: the button plays each figure of the series at its pitch, or there is no button`,
    thoroughUnless(representativeCharts.includes(id)),
    async ({ page }) => {
      await page.addInitScript(recordPitches);
      await page.clock.install({ time: 0 });
      await page.goto(`/charts/${id}/`);
      await page.clock.pauseAt(3_600_000);
      const button = page.getByRole('button', { name: 'Hear it' });
      const column = await page
        .locator('thead th')
        .evaluateAll((elements) => elements.findIndex((head) => head.hasAttribute('data-hear')));
      expect(await button.count()).toBe(column < 0 ? 0 : 1);
      if (column < 0) return;
      const texts = await page.evaluate((columnIndex) => {
        const [svg] = [...document.querySelectorAll('.drawing > svg')].filter(
          (drawing) => drawing.getClientRects().length,
        );
        const marks = [...(svg?.querySelectorAll('[data-row]') ?? [])].filter(
          (mark) => mark.getClientRects().length,
        );
        const ids = [...new Set(marks.map((mark) => mark.getAttribute('data-row') ?? ''))];
        return ids.map(
          (row) =>
            document.querySelector(`tr[data-row="${row}"]`)?.children[columnIndex]?.textContent.trim() ?? '',
        );
      }, column);
      const figures = texts.flatMap((text) => toneOf(text) ?? []);
      const top = Math.max(...figures.map(({ high }) => high));
      const pitch = (value: number) => 220 * 4 ** (value / top);
      const expected = figures.flatMap(({ low, high, about }) => [
        ...new Set([pitch(low), pitch(high), pitch(low) + (about ? 7 : 0)]),
      ]);
      expect(figures.length).toBeGreaterThan(2);
      await button.click();
      await expect(page.locator('.said')).toContainText(top.toLocaleString('en-GB'));
      await page.clock.runFor(60_000);
      expect(await page.evaluate(() => (window as unknown as { pitches: number[] }).pitches)).toEqual(
        expected,
      );
      await expect(button).toBeVisible();
      await expect(page.locator('.said')).toHaveCount(0);
      await button.click();
      await page.getByRole('button', { name: 'Stop' }).click();
      await expect(button).toBeVisible();
    },
  );
