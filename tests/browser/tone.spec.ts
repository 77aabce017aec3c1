import { expect, test } from 'playwright/test';
import { toneOf } from '../../src/records/spoken.ts';
import { catalogue } from '../dist.ts';
import { differing, thoroughUnless } from './kinds.ts';

/** The pitches that an audio context is asked for, in order, in place of sound. */
const listen = () => {
  const global = window as unknown as { pitches: number[]; AudioContext: unknown };
  global.pitches = [];
  const nothing = () => undefined;
  global.AudioContext = class {
    currentTime = 0;
    close = () => Promise.resolve();
    createGain = () => ({
      gain: { setValueAtTime: nothing, setTargetAtTime: nothing },
      connect: nothing,
    });
    createOscillator = () => ({
      frequency: {
        setValueAtTime: (hertz: number) => global.pitches.push(hertz),
        linearRampToValueAtTime: nothing,
      },
      connect: nothing,
      start: nothing,
      stop: nothing,
    });
  };
};

for (const { id } of catalogue.charts)
  test(
    `${id}: each figure of its series sounds at its pitch, or there is no button`,
    thoroughUnless(differing.includes(id)),
    async ({ page }) => {
      await page.addInitScript(listen);
      await page.clock.install({ time: 0 });
      await page.goto(`/charts/${id}/`);
      await page.clock.pauseAt(3_600_000);
      const button = page.getByRole('button', { name: 'Hear it' });
      const heads = await page
        .locator('thead th')
        .evaluateAll((found) => found.findIndex((head) => head.hasAttribute('data-hear')));
      expect(await button.count()).toBe(heads < 0 ? 0 : 1);
      if (heads < 0) return;
      const texts = await page.evaluate((column) => {
        const [svg] = [...document.querySelectorAll('.drawing > svg')].filter(
          (found) => found.getClientRects().length,
        );
        const marks = [...(svg?.querySelectorAll('[data-row]') ?? [])].filter(
          (mark) => mark.getClientRects().length,
        );
        const ids = [...new Set(marks.map((mark) => mark.getAttribute('data-row') ?? ''))];
        return ids.map(
          (row) =>
            document.querySelector(`tr[data-row="${row}"]`)?.children[column]?.textContent.trim() ?? '',
        );
      }, heads);
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
