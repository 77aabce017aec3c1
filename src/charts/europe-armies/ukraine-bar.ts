import { range, type ScaleLinear } from 'd3';
import { quantityIn, type Row, rowLabel } from '../../records/cells.ts';
import { formatNumber } from '../../records/unit.ts';
import { type Box, type Labels, type Size, widths } from '../chart.ts';
import { countsOf, inSeries, planRow } from '../counts.ts';
import { round as r } from '../marks/round.ts';
import { strike } from '../marks/strike.ts';
import { count, name, note, textAt, type TextLines, words } from '../marks/text.ts';

/** The number of people that one pencil stroke covers, chosen so that strokes lean at about 45 degrees. */
export const peoplePerStroke = { wide: 66_667, narrow: 100_000 } as const;

/**
 * Ukraine’s bar in pixels: the part that the draft would keep, the part cut on every count, the part cut on the higher
 * counts, each with its row, and their texts.
 */
export interface UkraineBar {
  name: TextLines;
  keep: { id: string; box: Box; text: TextLines };
  go: { id: string; box: Box; strikes: string; text: TextLines };
  more: { id: string; outline: string; strikes: string; text: TextLines };
  /** The end of the part that would be kept. */
  limit: number;
}

/**
 * Returns Ukraine’s bar from the row of the draft, and the lowest and the highest count of the series Ukraine, open at its
 * right end.
 */
export function ukraineBarOf(
  rows: readonly Row[],
  size: Size,
  x: ScaleLinear<number, number>,
  { top, thick }: { top: number; thick: number },
  labels: Labels,
): UkraineBar {
  const plan = planRow(rows);
  const limit = quantityIn(rows, plan.id, 'people').high;
  const { low, high, lowest, highest } = countsOf(inSeries(rows, 'Ukraine'), 'people');
  const part = (from: number, to: number): Box => ({
    x: r(x(from)),
    y: top,
    width: r(x(to) - x(from)),
    height: thick,
  });
  const limitWords = [count(formatNumber(limit)), note(` ${rowLabel(plan, size)}`)];
  return {
    name: textAt([0, top + thick / 2 + 4.5], [name(labels('ukraine'), 'blue')]),
    keep: {
      id: plan.id,
      box: part(0, limit),
      text: textAt([x(limit) - 7, top - 9], [limitWords], { anchor: 'end' }),
    },
    go: {
      id: lowest.id,
      box: part(limit, low),
      strikes: strikesThrough(limit, low, size, part),
      text: textAt([x(limit) + 8, top - 9], [words(labels('go'), 'red')]),
    },
    more: {
      id: highest.id,
      outline: `M${r(x(low))} ${top}H${r(x(high))}M${r(x(low))} ${top + thick}H${r(x(high))}`,
      strikes: strikesThrough(low, high, size, part),
      text: countedText(labels('counted'), size, x(high), top + thick / 2),
    },
    limit: r(x(limit)),
  };
}

/** Returns what was counted: right of the bar’s end when wide, above the bar when narrow. */
function countedText(counted: string, size: Size, end: number, middle: number): TextLines {
  const [first = '', ...others] = counted.split('\n');
  const lines = [name(first, 'blue'), ...others.map((line) => note(line))];
  return size === 'wide'
    ? textAt([end + 10, middle - 3], lines)
    : textAt([widths.narrow, 13], lines, { anchor: 'end' });
}

/** Returns the strokes through the people `from` to `to` of a bar. */
const strikesThrough = (from: number, to: number, size: Size, part: (from: number, to: number) => Box) =>
  range(from, to - 1, peoplePerStroke[size])
    .map((people) => strike(inset(part(people, Math.min(people + peoplePerStroke[size], to))), 0))
    .join('');

/** Returns a narrower, slightly taller box, so that strokes do not touch and reach past the bar’s edge. */
const inset = ({ x, y, width, height }: Box): Box => ({
  x: x + 0.1 * width,
  y: y - 2.5,
  width: 0.8 * width,
  height: height + 5,
});
