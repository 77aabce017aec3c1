import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../records/cells.ts';
import { exactQuantity } from '../../records/quantity.ts';
import { sizes, widths } from '../chart.ts';
import { geometry, thumb } from './geometry.ts';
import { yearsBetween } from './time.ts';

const happened = {
  budapest: '1994-12-05',
  bucharest: '2008-04-03',
  'invasion-2014': '2014-02',
  constitution: '2019-02-21',
  'invasion-2022': '2022-02-24',
};
const terms = ['plan-10', 'draft-years', 'plan-5', 'plan-7', 'plan-8', 'if-russia', 'if-ukraine'];

const rowOf = (id: string, date: string): Row => ({
  id,
  cells: {
    event: id,
    kind: id === 'constitution' ? 'own law' : '',
    date,
    length: id === 'draft-years' ? exactQuantity(10) : '',
  },
  written: { id, label: id === 'draft-years' ? 'A draft\n\n{length}' : `${id}\n\nwhat it says` },
});
const rowsOf = (dates: Record<string, string> = happened): Row[] => [
  ...Object.entries(dates).map(([id, date]) => rowOf(id, date)),
  ...terms.map((id) => rowOf(id, '2025-11-20')),
];
const texts: Record<string, string> = { yearsLater: 'years later' };
const labels = (id: string) => texts[id] ?? id;
const numbers = (path: string) => [...path.matchAll(/-?[\d.]+/g)].map(([found]) => Number(found));
/** Returns the position of a stem along the time line: its first x if time runs across, its first y if it runs down. */
const along = (stem: string, across: boolean) => numbers(stem)[across ? 0 : 1] ?? NaN;

describe.each(sizes)('the %s drawing', (size) => {
  const across = size === 'wide';

  test('has three promises, two invasions, and strokes through the two that point 7 reverses', () => {
    const { events } = geometry(rowsOf(), size, {}, labels);
    expect(events.filter(({ invasion }) => invasion).map(({ id }) => id)).toEqual([
      'invasion-2014',
      'invasion-2022',
    ]);
    expect(events.filter(({ strike }) => strike).map(({ id }) => id)).toEqual(['bucharest', 'constitution']);
  });

  test('takes dates and years from the rows', () => {
    const drawing = geometry(rowsOf(), size, {}, labels);
    const textOf = (blocks: { lines: { text: string }[] }[]) =>
      blocks.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ');
    expect(textOf(drawing.events[0]?.blocks ?? [])).toContain('5 Dec 1994');
    expect(
      textOf(drawing.events.flatMap(({ blocks, since }) => (since ? [...blocks, since.block] : blocks))),
    ).toMatch(/19 years later.*27 years later/);
    expect(textOf(drawing.terms.map(({ block }) => block))).toContain('10 years');
  });

  test('has a linear time scale inside the frame, for any dates', () => {
    const month = fc.integer({ min: 1, max: 370 });
    const day = (months: number) => new Date(Date.UTC(1994, 11 + months, 5)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(month, month, (early, late) => {
        const dates = { ...happened, bucharest: day(early), constitution: day(late) };
        const { events, height, time } = geometry(rowsOf(dates), size, {}, labels);
        const places = Object.fromEntries(events.map(({ id, stem }) => [id, along(stem, across)]));
        const { budapest = 0, bucharest = 0, constitution = 0 } = places;
        const span = Date.parse('2025-11-20') - Date.parse(dates.budapest);
        const pixels = (numbers(time.line).at(-1) ?? 0) - budapest;
        const share = (date: string) => (Date.parse(date) - Date.parse(dates.budapest)) / span;
        expect(Math.abs(bucharest - budapest - pixels * share(dates.bucharest))).toBeLessThan(0.2);
        expect(Math.abs(constitution - budapest - pixels * share(dates.constitution))).toBeLessThan(0.2);
        for (const { mark } of events) {
          const [x = -1, y = -1] = numbers(mark);
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(widths[size]);
          expect(y).toBeLessThanOrEqual(height);
        }
      }),
      { seed: 28 },
    );
  });

  test('has promises on one side of the time line and invasions on the other', () => {
    for (const { invasion, stem } of geometry(rowsOf(), size, {}, labels).events) {
      const [x = 0, y = 0, end = 0] = numbers(stem);
      expect(end - (across ? y : x) > 0).toBe(invasion);
    }
  });

  test('has its text inside its height, lines below one another', () => {
    const { events, terms: found, height } = geometry(rowsOf(), size, {}, labels);
    for (const { lines } of [...events.flatMap(({ blocks }) => blocks), ...found.map(({ block }) => block)])
      lines.forEach(({ y }, index) => {
        expect(y).toBeGreaterThan(10);
        expect(y).toBeLessThan(height - 3);
        if (index > 0) expect(y - (lines[index - 1]?.y ?? 0)).toBeCloseTo(15);
      });
  });
});

test('full years are counted from the day, or from the middle of a month', () => {
  expect(yearsBetween('1994-12-05', '2014-02')).toBe(19);
  expect(yearsBetween('1994-12-05', '2022-02-24')).toBe(27);
});

test('the thumbnail has no text but its years, and a ring on the draft', () => {
  const { events, terms: found, plan } = thumb(rowsOf(), {}, labels);
  expect([events.flatMap(({ blocks }) => blocks), found]).toEqual([[], []]);
  expect(plan.ring).not.toBe('');
});
