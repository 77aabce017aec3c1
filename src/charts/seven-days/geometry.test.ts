import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactQuantity } from '../../records/quantity.ts';
import { sizes, widths } from '../chart.ts';
import type { TextLines } from '../marks/text.ts';
import { geometry } from './geometry.ts';
import { timelineEventOf } from './timeline.ts';

const row = (id: string, from: string, until = '', learned?: string) => ({
  id,
  cells: { event: `What happened: ${id}`, from, until, days: exactQuantity(7) },
  written: { id, ...(learned && { learned }) },
});
/** The row of a day that the geometry looks for. */
const dayDrawnAs = (drawnAs: string, id: string, from: string, days = 7) => {
  const { cells } = row(id, from);
  return { id, cells: { ...cells, days: exactQuantity(days) }, written: { id, drawnAs } };
};
const real = [
  row('alaska', '2025-08-15'),
  row('paper', '2025-10', '', '2025-11-26'),
  row('miami', '2025-10-24', '2025-10-26'),
  dayDrawnAs('handover', 'kyiv', '2025-11-20', 27),
  dayDrawnAs('interview', 'published', '2025-11-24'),
  row('dropped', '2025-11-25', '', '2025-11-25'),
  dayDrawnAs('deadline', 'thanksgiving', '2025-11-27'),
];
const texts: Record<string, string> = { middleOf: 'mid-' };
const labels = (id: string) => texts[id] ?? id;
const textOf = ({ lines }: TextLines) => lines[0]?.runs.map(({ text }) => text).join('');
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

test('an event is on a day, on several days, or in the middle of a month', () => {
  const dates = real.map((row) => timelineEventOf(row, 'wide', labels).dateText);
  expect(dates.slice(0, 4)).toEqual(['15 Aug', 'mid-Oct', '24–26 Oct', '20 Nov']);
  const paper = timelineEventOf(row('paper', '2025-10'), 'wide', labels);
  expect([paper.first, paper.end].map((day) => day.toISOString().slice(0, 10))).toEqual([
    '2025-10-11',
    '2025-10-21',
  ]);
});

test('a drawing without a day that it looks for is refused', () => {
  expect(() => geometry(real.slice(0, -1), 'wide', {}, labels)).toThrow(
    'the drawing needs one row with drawnAs: deadline',
  );
});

describe.each(sizes)('the %s drawing', (size) => {
  const drawing = geometry(real, size, {}, labels);

  test('has eight days, seven apart, five of them come, the last one struck', () => {
    const { days, span } = drawing;
    expect(days.map(({ number }) => textOf(number)).join(' ')).toBe('20 21 22 23 24 25 26 27');
    expect(days.map(({ weekday }) => textOf(weekday)).join(' ')).toBe('Thu Fri Sat Sun Mon Tue Wed Thu');
    expect(days.map(({ passed }) => passed)).toEqual([true, true, true, true, true, false, false, false]);
    expect(days.map(({ strike }) => strike !== '').lastIndexOf(false)).toBe(6);
    expect(days.at(-1)?.strike).toMatch(/^M/);
    expect(textOf(span.text)).toBe('7 days');
  });

  test('has a bracket over the days before the handover, as long as their number on the timeline', () => {
    const { making, overview } = drawing;
    const [, from, to] = /^M([\d.]+).*H([\d.]+)/.exec(making.path) ?? [];
    expect(Number(to) - Number(from)).toBeCloseTo((27 * (widths[size] - 1)) / 105, 0);
    expect(Number(to)).toBeCloseTo(overview.window.x, 0);
    expect(making.text && textOf(making.text)).toBe('27 daysmaking');
  });

  test('boxes or dashes what became known later, and labels every event once', () => {
    const { overview, leaders, entries } = drawing;
    expect(overview.ticks.filter(({ later }) => later).map(({ id }) => id)).toEqual(['paper']);
    const boxed = size === 'wide' ? ['dropped'] : ['paper', 'dropped'];
    expect(ids(entries.filter(({ box }) => box))).toEqual(boxed);
    expect([...ids(leaders), ...ids(entries)]).toEqual(ids(real));
  });

  test('has a timeline in proportion to time inside the frame, for any dates', () => {
    const day = fc.integer({ min: 1, max: 96 }).map((n) => new Date(Date.UTC(2025, 7, 15 + n)).toISOString());
    fc.assert(
      fc.property(fc.array(day, { maxLength: 5 }), (found) => {
        const more = found.sort().map((when, index) => row(`more-${String(index)}`, when.slice(0, 10)));
        const { overview, leaders, entries, height } = geometry(
          [row('alaska', '2025-08-15'), ...more, ...real.slice(3)],
          size,
          {},
          labels,
        );
        const left = (path: string) => Number(/^M([\d.]+)/.exec(path)?.[1]);
        const perDay = (widths[size] - 1) / 105;
        for (const [index, { path }] of overview.ticks.slice(1).entries()) {
          const days = (Date.parse(more[index]?.cells.from ?? '') - Date.parse('2025-08-15')) / 86_400_000;
          expect(Math.abs(left(path) - 1 - perDay * (days + 0.5))).toBeLessThan(0.1);
        }
        const { window } = overview;
        expect(Math.abs(window.width - 8 * perDay)).toBeLessThan(0.1);
        for (const { x, lines } of [
          ...leaders.flatMap(({ leader }) => leader.text ?? []),
          ...entries.map(({ text }) => text),
        ]) {
          const y = lines.at(-1)?.y ?? 0;
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThan(widths[size]);
          expect(y).toBeGreaterThan(10);
          expect(y).toBeLessThan(height);
        }
        for (const { box } of entries)
          expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(widths[size]);
      }),
      { seed: 28 },
    );
  });

  test('has its boxes inside the frame with their outlines', () => {
    for (const box of [
      ...drawing.days.map((day) => day.box),
      ...drawing.entries.flatMap((entry) => entry.box ?? []),
    ]) {
      expect(box.x).toBeGreaterThanOrEqual(1);
      expect(box.x + box.width).toBeLessThanOrEqual(widths[size] - 0.9);
    }
  });

  test('has no overlapping entries', () => {
    for (const [index, a] of drawing.entries.entries())
      for (const b of drawing.entries.slice(index + 1).filter(({ text }) => Math.abs(text.x - a.text.x) < 60))
        expect(b.text.lines[0]?.y).toBeGreaterThanOrEqual((a.text.lines.at(-1)?.y ?? 0) + 15);
  });
});
