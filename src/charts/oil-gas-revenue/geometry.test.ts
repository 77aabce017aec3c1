import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../records/cells.ts';
import { exactQuantity } from '../../records/quantity.ts';
import { sizes, widths } from '../chart.ts';
import { type TextLines, widthOf } from '../marks/text.ts';
import { geometry } from './geometry.ts';

interface Given {
  revenue: number;
  share: number | null;
  sure?: string;
  learned?: string;
}

const rowsOf = (years: readonly Given[]) =>
  years.map(({ revenue, share, sure = 'more', learned }, index) => {
    const id = `y${String(2018 + index)}`;
    const cells = {
      year: id.slice(1),
      revenue: exactQuantity(revenue),
      share: share === null ? null : exactQuantity(share),
      sure,
    };
    return { id, cells, written: { id, ...(learned && { learned }) } };
  });
const real = rowsOf([
  { revenue: 9, share: null },
  { revenue: 12, share: 40, sure: 'less' },
  { revenue: 6, share: 30 },
  { revenue: 3, share: 20, sure: 'less', learned: '2026-01-14' },
]);
const labels = (id: string) => id;
const textsOf = ({ texts }: { texts: readonly TextLines[] }) =>
  texts.map(({ lines }) => lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' '));
const places = (path: string) =>
  [...path.matchAll(/([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
const column = (path: string) => {
  const [, left, top, width, height] = /^M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/.exec(path) ?? [];
  return { left: Number(left), width: Number(width), top: Number(top), height: Number(height) };
};

describe.each(sizes)('the %s drawing', (size) => {
  const draw = (rows: Row[]) => geometry(rows, size, {}, labels);

  test('has shares above roubles', () => {
    const { titles, marks } = draw(real);
    expect(titles.map((title) => textsOf({ texts: [title] })[0])).toEqual(['share', 'revenue']);
    const [, y] = /^M\S+ (\S+)a/.exec(marks[1]?.point?.path ?? '') ?? [];
    expect(Number(y)).toBeLessThan(column(marks[1]?.column.path ?? '').top);
  });

  test('has a gap and a text if the share is not known', () => {
    const { marks, line } = draw(real);
    expect(marks.map(({ point }) => Boolean(point))).toEqual([false, true, true, true]);
    expect(marks.map(textsOf)[0]).toEqual(['unknown', '9.00']);
    expect(places(line)).toHaveLength(2);
  });

  test('draws apart what became known later, with its date', () => {
    const { marks, line, lineLater, later } = draw(real);
    expect(marks.map((mark) => mark.column.paint.kind)).toEqual(['solid', 'solid', 'solid', 'later']);
    expect(places(lineLater)[0]).toEqual(places(line)[1]);
    expect(later && textsOf({ texts: [later.text] })[0]).toMatch(/14 Jan(uary)? 2026/);
  });

  test('keeps the figures of the last years clear of the box of later knowledge, and its date below it', () => {
    const { marks, later } = draw(real);
    const box = column(later?.box ?? '');
    const edges = ({ x, anchor, ...text }: TextLines) => {
      const wide = 1.1 * widthOf(text);
      const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
      return [left, left + wide] as const;
    };
    for (const text of marks.at(-2)?.texts ?? []) expect(edges(text)[1]).toBeLessThan(box.left - 1);
    for (const text of marks.at(-1)?.texts ?? []) {
      expect(edges(text)[0]).toBeGreaterThan(box.left + 1);
      expect(edges(text)[1]).toBeLessThan(box.left + box.width - 1);
    }
    expect(later?.text.x).toBeCloseTo(box.left + box.width, 0);
    expect(later?.text.lines[0]?.y).toBeGreaterThan(box.top + box.height);
  });

  test('writes a share beside a line that goes up through its point, and “not known” between two grid lines', () => {
    const rising = rowsOf([
      { revenue: 1, share: null },
      ...[20, 30, 40].map((share) => ({ revenue: 1, share })),
    ]);
    const { marks, axes } = draw(rising);
    expect(marks.map(({ texts }) => texts[0]?.anchor)).toEqual(['middle', 'middle', 'end', 'middle']);
    const [forty = 0, twenty = 0] = [...(axes[0]?.grid ?? '').matchAll(/M\S+ ([\d.]+)H/g)]
      .map(([, y]) => Number(y))
      .sort((a, b) => a - b);
    const unknown = marks[0]?.texts[0]?.lines[0]?.y ?? 0;
    expect(unknown - 10).toBeGreaterThan(twenty);
    expect(twenty).toBeGreaterThan(forty);
  });

  test('holds the years known at the time together by a bracket, and marks their lowest and highest share', () => {
    const { marks, bracket } = draw(real);
    const strong = marks.filter(({ texts }) => texts[0]?.lines[0]?.runs[0]?.style === 'strong');
    expect(strong.map(({ id }) => id)).toEqual(['y2019', 'y2020']);
    const [from, to] = [column(marks[1]?.column.path ?? ''), column(marks[2]?.column.path ?? '')];
    const [left, right] = [/^M([\d.]+)/, /H([\d.]+)/].map((end) => Number(end.exec(bracket.path)?.[1]));
    expect(left).toBe(from.left);
    expect(right).toBeCloseTo(to.left + to.width, 0);
  });

  test('has rings at shares that are less sure', () => {
    expect(draw(real).marks.map(({ point }) => point?.paint.kind)).toEqual([
      undefined,
      'open',
      'solid',
      'open',
    ]);
  });

  test('takes its numbers from the rows', () => {
    expect(draw(real).marks.slice(1).map(textsOf)).toEqual([
      ['40%', '12.00'],
      ['30%', '6.00'],
      ['20%', '3.00'],
    ]);
  });

  test('has columns and points in proportion to values inside the frame, for any values', () => {
    const tenth = (min: number, max: number) =>
      fc.integer({ min: 10 * min, max: 10 * max }).map((n) => n / 10);
    const year = fc.record({ revenue: tenth(1, 20), share: fc.option(tenth(5, 60)) });
    fc.assert(
      fc.property(fc.array(year, { minLength: 2, maxLength: 8 }), (years) => {
        const drawing = draw(rowsOf(years));
        const most = Math.max(...years.map(({ revenue }) => revenue));
        const tallest = Math.max(...drawing.marks.map((mark) => column(mark.column.path).height));
        const foot = Number(/^M\S+ ([\d.]+)H/.exec(drawing.axes[0]?.base ?? '')?.[1]);
        const perCent = drawing.marks.flatMap(({ point }, index) =>
          point ? [(foot - Number(/ ([\d.]+)a/.exec(point.path)?.[1])) / (years[index]?.share ?? 1)] : [],
        );
        drawing.marks.forEach((mark, index) => {
          const { left, width, height, top } = column(mark.column.path);
          expect(Math.abs(height - (tallest * (years[index]?.revenue ?? 0)) / most)).toBeLessThan(0.2);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + width).toBeLessThanOrEqual(widths[size]);
          expect(top).toBeGreaterThan(foot);
        });
        if (perCent.length > 1) expect(Math.max(...perCent) - Math.min(...perCent)).toBeLessThan(0.02);
      }),
      { seed: 28 },
    );
  });
});
