import { quantityIn, type Row, rowLabel } from '../../records/cells.ts';
import { formatNumber } from '../../records/unit.ts';
import type { Labels, Size } from '../chart.ts';
import type { Paint } from '../marks/paint.ts';
import { round as r } from '../marks/round.ts';
import { count, name, note, type Run, textAt, type TextLines, widthOf } from '../marks/text.ts';
import {
  barOf,
  type BarPart,
  colourOf,
  formatRange,
  isTooSmall,
  type Layout,
  layouts,
  leftRows,
  rangeOf,
  regionThick,
  type Scale,
  type Side,
  sides,
} from './bars.ts';

/** One source’s count for one side: a line from zero, the cap at its end and the number; pixels. */
export interface CountLine {
  id: string;
  line: string;
  cap: string;
  paint: Paint;
  capPaint: Paint;
  number: TextLines;
}

/** One source: its name, its counts, and a text where it has none for Russia. */
export interface SourceCounts {
  texts: TextLines[];
  lines: CountLine[];
}

/** Returns the counts of each source for all regions; a line is dashed if the count became known after the interview. */
export function sourcesOf(rows: readonly Row[], size: Size, scale: Scale, labels: Labels): SourceCounts[] {
  const layout = layouts[size];
  const { zero, counts, count: pitch, above } = layout;
  return leftRows(rows, 'total', 'Ukraine').map((row, step) => {
    const y = counts + step * pitch;
    const own = sides.flatMap((side) =>
      leftRows(rows, 'total', side).filter(({ cells }) => cells['whose'] === row.cells['whose']),
    );
    const label = textAt(above ? [zero + 6, y - 6] : [0, y + 4], [note(rowLabel(row, size))]);
    const none = textAt([zero - 8, y + 4], [note(labels('noCount'))], { anchor: 'end' });
    return {
      texts: own.length < sides.length ? [label, none] : [label],
      lines: own.map((each) => lineOf(rows, each, y, layout, scale)),
    };
  });
}

function lineOf(rows: readonly Row[], row: Row, y: number, { zero }: Layout, scale: Scale): CountLine {
  const side: Side = row.cells['leaves'] === 'Russia' ? 'Russia' : 'Ukraine';
  const direction = side === 'Ukraine' ? 1 : -1;
  const { high } = quantityIn(rows, row.id, 'area');
  const end = zero + direction * scale(high);
  const colour = colourOf[side];
  const anchor = side === 'Ukraine' ? 'start' : 'end';
  return {
    id: row.id,
    line: `M${r(zero)} ${r(y)}H${r(end)}`,
    cap: `M${r(end)} ${r(y - 4)}v8`,
    paint: { kind: row.written.learned ? 'later-line' : 'line', colour },
    capPaint: { kind: 'line', colour },
    number: textAt([end + direction * 6, y + 4], [count(formatNumber(high, 0), colour)], { anchor }),
  };
}

/** A region: its row, the parts of its bar, and its name and numbers on the other side of the zero line; pixels. */
export interface RegionBar {
  id: string;
  parts: BarPart[];
  text: TextLines;
}

/** Returns the regions from `top` down, first those that Ukraine would leave, and the y at which they end. */
export function regionsOf(
  rows: readonly Row[],
  size: Size,
  scale: Scale,
  top: number,
  labels: Labels,
): { bars: RegionBar[]; bottom: number } {
  const layout = layouts[size];
  const found = sides
    .toReversed()
    .flatMap((side) => regionNames(rows, side).map((region) => ({ region, side })));
  const bars = found.map(({ region, side }, step) =>
    regionOf(rows, region, side, { size, layout, scale, y: top + step * layout.region }, labels),
  );
  return { bars, bottom: top + (found.length - 1) * layout.region + regionThick };
}

const regionNames = (rows: readonly Row[], side: Side): string[] => [
  ...new Set(
    rows
      .filter(({ cells }) => cells['leaves'] === side && cells['region'] !== 'total')
      .map(({ cells }) => String(cells['region'])),
  ),
];

function regionOf(
  rows: readonly Row[],
  region: string,
  side: Side,
  { size, layout, scale, y }: { size: Size; layout: Layout; scale: Scale; y: number },
  labels: Labels,
): RegionBar {
  const [row] = leftRows(rows, region, side);
  if (!row) throw new Error(`the drawing needs rows of the region ${region}`);
  const range = rangeOf(rows, region, side);
  const number = range ? count(formatRange(range), colourOf[side]) : undefined;
  const words = range === undefined ? labels('noCount') : isTooSmall(range, scale) ? labels('tooSmall') : '';
  const runs = [
    name(rowLabel(row, size)),
    ...(number ? [spaced(number)] : []),
    ...(words ? [spaced(note(words))] : []),
  ];
  const direction = side === 'Ukraine' ? -1 : 1;
  const anchor = side === 'Ukraine' ? 'end' : 'start';
  const at = [layout.zero + direction * 10, y + regionThick / 2 + 4.5] as const;
  const line = textAt(at, [runs], { anchor, halo: true });
  const fits = side === 'Russia' || 1.1 * widthOf(line) < layout.zero - 10;
  const twoLines = textAt([at[0], at[1] - 7], runs.map(trimmed), { anchor, halo: true });
  const place = { zero: layout.zero, y, thick: regionThick };
  return {
    id: range?.highId ?? row.id,
    parts: range ? barOf(range, side, place, scale) : [],
    text: fits ? line : twoLines,
  };
}

const spaced = (run: Run): Run => ({ ...run, text: ` ${run.text}` });
const trimmed = (run: Run): Run => ({ ...run, text: run.text.trim() });
