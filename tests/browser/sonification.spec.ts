import { expect, type Page, test } from 'playwright/test';
import type { Quantity } from '../../src/records/quantity.ts';
import { parseTone } from '../../src/records/tone.ts';
import { catalogue } from '../dist.ts';
import { status } from './status.ts';
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

/** The frequencies of oscillators so far. */
const pitches = (page: Page) => page.evaluate(() => (window as unknown as { pitches: number[] }).pitches);

/** The frequencies of a figure’s tone on a scale to `top`. */
const pitchesOf = ({ low, high, about }: Quantity, top: number) => {
  const pitch = (value: number) => 220 * 4 ** (value / top);
  return [...new Set([pitch(low), pitch(high), pitch(low) + (about ? 7 : 0)])];
};

const inWords = (top: number) => top.toLocaleString('en-GB', { maximumFractionDigits: 1 });
const scaleOf = (top: number) => `The lowest tone is 0, the highest ${inWords(top)}, two octaves up.`;

/** The visible marks with a tone or an unknown value: the row’s name and figure. */
async function sonifiedRows(page: Page): Promise<{ name: string; figure: Quantity | null }[]> {
  const rows = await page.evaluate(() => {
    const svg = [...document.querySelectorAll('.drawing > svg')].find((each) => each.getClientRects().length);
    const marks = [...(svg?.querySelectorAll('[data-row]') ?? [])].filter(
      (mark) => mark.getClientRects().length,
    );
    const ids = [...new Set(marks.map((mark) => mark.getAttribute('data-row') ?? ''))];
    return ids.flatMap((id) => {
      const row = document.querySelector<HTMLTableRowElement>(`tr[data-row="${id}"]`);
      const name = row?.cells[0]?.textContent.trim().replaceAll(/\s+/g, ' ') ?? '';
      return row?.hasAttribute('data-tone') ? [{ name, tone: row.dataset['tone'] ?? '' }] : [];
    });
  });
  return rows.map(({ name, tone }) => ({ name, figure: parseTone(tone) }));
}

/** Lets the clock run until the status line has another text, and returns it. */
async function nextStatus(page: Page): Promise<string> {
  const before = await status(page).textContent();
  for (let step = 0; step < 100; step += 1) {
    await page.clock.runFor(100);
    const text = await status(page).textContent();
    if (text && text !== before) return text;
  }
  return '';
}

for (const { id } of catalogue.charts)
  test(
    `${id}: the button plays each figure of the series at its pitch, or there is no button`,
    thoroughUnless(representativeCharts.slice(0, 2).includes(id)),
    async ({ page }) => {
      await page.addInitScript(recordPitches);
      await page.clock.install({ time: 0 });
      await page.goto(`/charts/${id}/`);
      await page.clock.pauseAt(3_600_000);
      const button = page.getByRole('button', { name: 'Hear it' });
      const sonified = await sonifiedRows(page);
      expect(await button.count()).toBe(sonified.length ? 1 : 0);
      if (!sonified.length) return;
      const figures = sonified.flatMap(({ figure }) => figure ?? []);
      const top = Math.max(...figures.map(({ high }) => high));
      expect(figures.length).toBeGreaterThan(2);
      await button.click();
      await expect(page.locator('.said')).toContainText(inWords(top));
      await page.clock.runFor(200);
      await expect(status(page)).toHaveText(scaleOf(top));
      const said: string[] = [];
      for (const { name } of sonified) {
        said.push(await nextStatus(page));
        expect(said.at(-1)).toContain(name);
      }
      expect(new Set(said).size, 'two marks are said alike').toBe(said.length);
      await page.clock.runFor(60_000);
      expect(await pitches(page)).toEqual(figures.flatMap((figure) => pitchesOf(figure, top)));
      await expect(button).toBeVisible();
      await expect(status(page)).toHaveText('End of the chart');
      await expect(page.locator('.said')).toHaveCount(0);
      await button.click();
      await page.getByRole('button', { name: 'Stop' }).click();
      await expect(button).toBeVisible();
      await page.clock.runFor(200);
      await expect(status(page)).toHaveText('Stopped');
    },
  );

test('with tones switched on, each arrow key plays the tone of its mark', async ({ page }) => {
  await page.addInitScript(recordPitches);
  await page.goto('/charts/europe-armies/');
  const rows = await sonifiedRows(page);
  const top = Math.max(...rows.map(({ figure }) => figure?.high ?? 0));
  await page.getByRole('button', { name: 'Tones with the arrow keys: off' }).click();
  await expect(status(page)).toHaveText(`Tones with the arrow keys: on. ${scaleOf(top)}`);
  await page.locator('.drawing > svg:visible').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await pitches(page)).toEqual(
    rows.slice(0, 2).flatMap(({ figure }) => (figure ? pitchesOf(figure, top) : [])),
  );
  await page.getByRole('button', { name: 'Tones with the arrow keys: on' }).click();
  await expect(status(page)).toHaveText('Tones with the arrow keys: off');
});

test('no two buttons of a page have one name, with the tables and tones of several charts', async ({
  page,
}) => {
  await page.goto('/army/');
  const names = await page
    .locator('main :is(button, summary)')
    .evaluateAll((all) =>
      all.map((each) => each.ariaLabel ?? each.textContent.replaceAll(/\s+/g, ' ').trim()),
    );
  expect(names.length).toBeGreaterThan(4);
  expect(new Set(names).size).toBe(names.length);
});
