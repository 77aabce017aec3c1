import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactQuantity } from '../../records/quantity.ts';
import { sizes, widths } from '../chart.ts';
import type { TextLines } from '../marks/text.ts';
import { geometry } from './geometry.ts';
import { peoplePerStroke } from './ukraine-bar.ts';

const seriesOf = (id: string) =>
  id.startsWith('nato') ? 'NATO' : id.startsWith('russia') ? 'Russia' : id === 'limit' ? '' : 'Ukraine';
const rowsOf = (people: Record<string, number>) =>
  Object.entries(people).map(([id, value]) => ({
    id,
    cells: { force: id, people: exactQuantity(value), series: seriesOf(id) },
    written: { id, plan: id === 'limit' },
  }));
const counts = {
  limit: 600_000,
  heflin: 800_000,
  press: 900_000,
  'russia-press': 1_300_000,
  'russia-authorised': 1_500_000,
};
const labels = (id: string) => id;
const textOf = (text?: TextLines) => text?.lines[0]?.runs.map((run) => run.text).join('');
const real = { ...counts, 'nato-uk': 138_100, 'nato-turkey': 481_000, 'nato-poland': 216_100 };
const strokesIn = (path: string) => path.match(/M/g)?.length ?? 0;

describe.each(sizes)('the %s drawing', (size) => {
  test('has the armies of the series, largest first, with their numbers', () => {
    const { armies } = geometry(rowsOf(real), size, {}, labels);
    expect(armies.map(({ name }) => textOf(name))).toEqual(['nato-turkey', 'nato-poland', 'nato-uk']);
    expect(armies.map(({ number }) => textOf(number.text))).toEqual(['481,000', '216,100', '138,100']);
  });

  test('strikes only the part that would be cut', () => {
    const { ukraine } = geometry(rowsOf(real), size, {}, labels);
    expect(strokesIn(ukraine.go.strikes)).toBe(Math.ceil(200_000 / peoplePerStroke[size]));
    expect(strokesIn(ukraine.more.strikes)).toBe(Math.ceil(100_000 / peoplePerStroke[size]));
    expect(ukraine.keep.box.x + ukraine.keep.box.width).toBeCloseTo(ukraine.go.box.x, 0);
  });

  test('takes the limit from its row', () => {
    const { ukraine } = geometry(rowsOf(real), size, {}, labels);
    expect(textOf(ukraine.keep.text)).toMatch(/^600,000 /);
  });

  test('has Russia’s force on the same scale, open at the press estimate and ended at the authorised strength', () => {
    const { russia, ukraine } = geometry(rowsOf(real), size, {}, labels);
    const pixels = ukraine.keep.box.width / counts.limit;
    const [start = 0, end = 0] = [...russia.serving.outline.matchAll(/H([\d.]+)/g)].map(([, x]) => Number(x));
    expect(end - start).toBeCloseTo(counts['russia-press'] * pixels, 0);
    expect(russia.authorised.outline).toContain(`H${String(widths[size] - 2)}`);
    expect(russia.serving.outline).not.toContain('Z');
  });

  test('has bars on one scale inside the frame, for any numbers', () => {
    const some = fc.integer({ min: 50_000, max: 590_000 });
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 8 }), (armies) => {
        const people = Object.fromEntries(armies.map((value, index) => [`nato-${String(index)}`, value]));
        const drawing = geometry(rowsOf({ ...counts, ...people }), size, {}, labels);
        const pixels = drawing.ukraine.keep.box.width / counts.limit;
        for (const { id, bar, number } of drawing.armies) {
          const { x, y, width, height } = bar;
          expect(Math.abs(width - (people[id] ?? 0) * pixels)).toBeLessThan(0.2);
          expect(x + width).toBeLessThanOrEqual(drawing.ukraine.limit);
          expect(number.text?.x).toBeGreaterThan(drawing.ukraine.limit);
          expect(y + height).toBeLessThan(drawing.height);
        }
        expect(drawing.ukraine.go.box.width).toBeCloseTo(200_000 * pixels, 0);
        expect(drawing.russia.authorised.text.lines[0]?.y).toBeLessThan(drawing.height);
      }),
      { seed: 28 },
    );
  });
});
