import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../records/cells.ts';
import { exactQuantity, type Quantity } from '../../records/quantity.ts';
import { sizes, widths } from '../chart.ts';
import { type TextLines, widthOf } from '../marks/text.ts';
import { geometry } from './geometry.ts';
import { layouts, maxShare } from './layout.ts';

const range = (low: number, high: number): Quantity => ({ low, high, atLeast: false, about: false });
const row = (id: string, share: Quantity, asOf: string, mark = 'bar'): Row => ({
  id,
  cells: { count: id, share, asOf, mark },
  written: { id },
});
const real = [
  row('pre2022', range(6.6, 7.3), '2022-02-23'),
  row('peak', range(22, 27), '2022-03-28'),
  row('end2022', range(16.6, 18), '2022-11-21'),
  row('end2023', range(16.7, 18.1), '2023-12-31'),
  row('end2024', range(18, 18.5), '2024-12-31'),
  row('isw-nov2025', exactQuantity(19.3), '2025-11-20'),
  row('deepstate-jan2026', exactQuantity(19.25), '2026-01-01', 'none'),
  row('plan-share', { ...exactQuantity(20), about: true }, '2025-11-20', 'column'),
  row('plan-held', exactQuantity(19.08), '2026-01-01', 'solid part'),
  row('plan-left', exactQuantity(0.96), '2026-01-01', 'hatched part'),
];
const labels = (id: string) => id;
const withShare = (id: string, share: Quantity) =>
  real.map((old) => (old.id === id ? { ...old, cells: { ...old.cells, share } } : old));
const figures = ({ lines }: TextLines) => lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join(' ');
const numbers = (path: string) => [...path.matchAll(/-?[\d.]+/g)].map(([found]) => Number(found));

describe.each(sizes)('the %s drawing', (size) => {
  const { base, top } = layouts[size];
  const perShare = (base - top) / maxShare;
  const draw = (rows: Row[]) => geometry(rows, size, {}, labels);

  test('has one kind of mark for counts, and no mark for a row that is in the table alone', () => {
    const { bars } = draw(real);
    expect(bars.map(({ id }) => id)).toEqual([
      'pre2022',
      'peak',
      'end2022',
      'end2023',
      'end2024',
      'isw-nov2025',
    ]);
    for (const { path } of bars) expect(path).toMatch(/^M\S+ \S+h10M\S+ \S+V\S+M\S+ \S+h10$/);
  });

  test('ends on the last count and the column of the plan, at its height', () => {
    const { texts, plan } = draw(real);
    expect(figures(texts.at(-1) ?? { x: 0, anchor: 'end', halo: true, lines: [] })).toContain('19.3%');
    expect(figures(plan.text)).toContain('20%');
    expect(plan.line).toMatch(/^M\S+ \S+H\S+$/);
    expect(Math.abs((numbers(plan.line)[1] ?? 0) - (base - 19.3 * perShare))).toBeLessThan(0.1);
  });

  test('has the time before the invasion as a text', () => {
    expect(figures(draw(real).texts[0] ?? { x: 0, anchor: 'end', halo: true, lines: [] })).toBe(
      '6.6–7.3% before',
    );
  });

  test('names those bars below that have room, on one line, the first of them always', () => {
    const named = draw(real).bars.filter(({ text }) => text);
    expect(named.map(({ id }) => id)).toEqual(
      size === 'wide' ? ['end2022', 'end2023', 'end2024'] : ['end2022', 'end2024'],
    );
    expect(new Set(named.map(({ text }) => text?.lines[0]?.y)).size).toBe(1);
  });

  test('has the texts below the bars inside the area, in a wider face too', () => {
    const { bars } = draw(real);
    const [left = 0] = numbers(bars[1]?.path ?? '');
    for (const { text } of bars)
      if (text) expect(text.x - (1.1 * widthOf(text)) / 2).toBeGreaterThanOrEqual(left + 3.9);
  });

  test('has land whose counts differ in another paint than land that Ukraine would leave', () => {
    const { key, plan } = draw(real);
    const kinds = key.entries.map(({ paint }) => paint.kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds.at(-1)).toBe(plan.parts[1]?.paint.kind);
    expect(kinds).not.toContain('faint');
  });

  test('joins no bars by lines', () => {
    const { held, disputed } = draw(real);
    expect([held, disputed].every((path) => path.endsWith('Z'))).toBe(true);
  });

  test('has bars and a column in proportion to shares inside the frame, for any shares', () => {
    const share = fc.double({ min: 0, max: maxShare - 2, noNaN: true });
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const rows = withShare('end2023', range(low, high)).map((old) =>
          old.id === 'plan-held' ? row('plan-held', exactQuantity(a), '2026-01-01', 'solid part') : old,
        );
        const { bars, plan, height } = draw(rows);
        const [, from = 0, , , , to = 0] = numbers(bars[3]?.path ?? '');
        expect(Math.abs(to - from - perShare * (high - low))).toBeLessThan(0.2);
        const [x = 0, y = 0, width = 0, part = 0] = numbers(plan.parts[0]?.path ?? '');
        expect(Math.abs(part - perShare * a)).toBeLessThan(0.1);
        expect(x + width).toBeLessThanOrEqual(widths[size]);
        for (const edge of [from, to, y, y + part]) {
          expect(edge).toBeGreaterThanOrEqual(top);
          expect(edge).toBeLessThanOrEqual(base + 0.1);
        }
        expect(height).toBeGreaterThan(base);
      }),
      { seed: 28 },
    );
  });
});

test('a bar without its day is refused with its id', () => {
  const rows = [row('pre2022', range(6, 7), ''), ...real.slice(1)];
  expect(() => geometry(rows, 'wide', {}, labels)).toThrow('row pre2022: the drawing needs its day');
});
