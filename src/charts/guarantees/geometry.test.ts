import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Row } from '../../records/cells.ts';
import type { Dataset } from '../../records/dataset.ts';
import { sizes, widths } from '../chart.ts';
import { type TextLines, widthOf } from '../marks/text.ts';
import { geometry, thumb } from './geometry.ts';
import { fullYearsBetween } from './places.ts';

const happened = {
  budapest: '1994-12-05',
  bucharest: '2008-04-03',
  'invasion-2014': '2014-02',
  constitution: '2019-02-21',
  'invasion-2022': '2022-02-24',
};
const marks: Record<string, string> = {
  budapest: 'ring',
  bucharest: 'ring',
  'invasion-2014': 'cross',
  constitution: 'diamond',
  'invasion-2022': 'cross',
  'plan-10': 'ring',
  'plan-5': '',
  'if-russia': 'outlined cross',
  'if-ukraine': 'outlined cross',
};
const struckBy: Record<string, string> = {
  budapest: 'what followed',
  bucharest: 'the draft',
  constitution: 'the draft',
};

const data = parse(readFileSync('content/data/guarantees.yaml', 'utf8')) as Dataset;
const rowOf = (id: string, date: string, plan = false): Row => ({
  id,
  cells: {
    event: id,
    mark: marks[id] ?? '',
    struckBy: struckBy[id] ?? '',
    party: id === 'if-ukraine' ? 'Ukraine' : '',
    date,
  },
  written: { id, plan, label: data.rows.find((row) => row.id === id)?.label },
});
const rowsOf = (dates: Record<string, string> = happened): Row[] => [
  ...Object.entries(dates).map(([id, date]) => rowOf(id, date)),
  ...['plan-10', 'plan-5', 'if-russia', 'if-ukraine'].map((id) => rowOf(id, '2025-11-20', true)),
];
const labelsOf = (size: (typeof sizes)[number]) => (id: string) => {
  const label = data.labels[id] ?? '';
  return typeof label === 'string' ? label : label[size];
};
const numbers = (path: string) => [...path.matchAll(/-?[\d.]+/g)].map(([found]) => Number(found));
/** Returns the middle of a mark along the time line. */
const along = (mark: string, across: boolean) => {
  const [x = NaN, y = NaN, first = NaN] = numbers(mark);
  if (/^M[^m]*m0/.test(mark)) return (across ? x : y) + first / 2;
  if (mark.includes('a')) return across ? x + first : y;
  return across ? x : y + first;
};

describe.each(sizes)('the %s drawing', (size) => {
  const across = size === 'wide';
  const { events } = geometry(rowsOf(), size, {}, labelsOf(size));

  test('strikes 1994’s assurance by what followed, and by the draft what it would undo', () => {
    expect(events.flatMap(({ id, stroke }) => (stroke ? [[id, stroke.kind]] : []))).toEqual([
      ['budapest', 'struck'],
      ['bucharest', 'consent'],
      ['constitution', 'consent'],
    ]);
  });

  test('draws an invasion that happened as a cross, and one that is supposed as the outline of a cross', () => {
    const crosses = events.filter(({ kind }) => kind === 'cross');
    const supposed = events.filter(({ kind }) => kind === 'outlined cross');
    expect(crosses.map(({ id }) => id)).toEqual(['invasion-2014', 'invasion-2022']);
    for (const { mark } of crosses) expect(mark).not.toMatch(/Z$/);
    for (const { mark } of supposed) expect(mark).toMatch(/^M[^M]*Z$/);
    expect(supposed.map(({ colour }) => colour)).toEqual(['red', 'blue']);
  });

  test('draws what has a mark, and has the supposed after the draft', () => {
    expect(events.map(({ id }) => id)).toEqual(Object.keys(marks).filter((id) => marks[id]));
    const draft = events.find(({ id }) => id === 'plan-10');
    const supposed = events.filter(({ kind }) => kind === 'outlined cross');
    for (const { mark } of supposed)
      expect(numbers(mark)[across ? 0 : 1]).toBeGreaterThan(along(draft?.mark ?? '', across));
  });

  test('takes dates and years from the rows', () => {
    const wordsOf = (texts: readonly TextLines[]) =>
      texts.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs.map(({ text }) => text))).join(' ');
    expect(wordsOf(events[0]?.texts ?? [])).toContain('5 Dec 1994');
    expect(wordsOf(events.flatMap(({ texts, since }) => (since ? [...texts, since.text] : texts)))).toMatch(
      /19 years later.*27 years later/,
    );
  });

  test('has a linear time scale inside the frame, for any dates', () => {
    const month = fc.integer({ min: 1, max: 370 });
    const day = (months: number) => new Date(Date.UTC(1994, 11 + months, 5)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(month, month, (early, late) => {
        const dates = { ...happened, bucharest: day(early), constitution: day(late) };
        const { events, height, time } = geometry(rowsOf(dates), size, {}, labelsOf(size));
        const places = Object.fromEntries(events.map(({ id, mark }) => [id, along(mark, across)]));
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

  test('has its text inside its frame in a face a tenth wider, lines below one another', () => {
    const { events, texts, height } = geometry(rowsOf(), size, {}, labelsOf(size));
    for (const text of [...texts, ...events.flatMap((event) => event.texts)]) {
      const width = 1.1 * widthOf(text);
      const left = text.x - { start: 0, middle: width / 2, end: width }[text.anchor];
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(widths[size]);
      text.lines.forEach(({ y }, index) => {
        expect(y).toBeGreaterThan(10);
        expect(y).toBeLessThan(height - 3);
        if (index > 0) expect(y - (text.lines[index - 1]?.y ?? 0)).toBeGreaterThanOrEqual(15);
      });
    }
  });
});

test('full years are counted from the day, or from the middle of a month', () => {
  expect(fullYearsBetween('1994-12-05', '2014-02')).toBe(19);
  expect(fullYearsBetween('1994-12-05', '2022-02-24')).toBe(27);
});

test('the thumbnail has the marks up to the draft, and no text', () => {
  const { events, texts } = thumb(rowsOf(), {}, labelsOf('narrow'));
  expect([events.flatMap(({ texts }) => texts), texts]).toEqual([[], []]);
  expect(events.at(-1)?.id).toBe('plan-10');
});
