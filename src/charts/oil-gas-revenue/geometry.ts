import { line } from 'd3';
import type { Row } from '../../records/cells.ts';
import { formatDate } from '../../records/day.ts';
import { exactQuantity } from '../../records/quantity.ts';
import { formatNumber, formatQuantity } from '../../records/unit.ts';
import { type Attached, type Drawing, type Labels, type Size, widths } from '../chart.ts';
import { type Axis, bottomAxis, leftAxis, numberTicks } from '../marks/axis.ts';
import { type Bracket, bracketAcross } from '../marks/bracket.ts';
import { circle } from '../marks/circle-path.ts';
import { type Key, keyAt } from '../marks/key.ts';
import type { Paint } from '../marks/paint.ts';
import { rectanglePath } from '../marks/rectangle-path.ts';
import { round as r } from '../marks/round.ts';
import { linesIn, name, note, strong, textAt, type TextLines, words } from '../marks/text.ts';
import { type Scales, scalesOf, shareTicks } from './layout.ts';
import { extremes, type KnownYear, withShare, type Year, yearsOf } from './years.ts';

/** A shape and its paint. */
export interface Shape {
  path: string;
  paint: Paint;
}

/** The marks of a year: its column of roubles, its share as a point if known, and their figures. */
export interface YearMark {
  id: string;
  column: Shape;
  point?: Shape;
  texts: TextLines[];
}

/** Two panels with the same years: a line of shares above columns of revenue; pixels. */
export interface OilGasRevenue extends Drawing {
  titles: TextLines[];
  axes: Axis[];
  bracket: Bracket;
  line: string;
  lineLater: string;
  marks: YearMark[];
  later?: { box: string; text: TextLines };
  key: Key;
}

const solid: Paint = { kind: 'solid', colour: 'red' };
const open: Paint = { kind: 'open', colour: 'red' };
const later: Paint = { kind: 'later', colour: 'red' };

/**
 * Returns shares as a line above revenue as columns, both from zero and with the same years. The line skips a year without
 * a share; years with a date in `learned` are drawn apart, in a box with the date.
 */
export function geometry(
  rows: readonly Row[],
  size: Size,
  _attached: Attached,
  labels: Labels,
): OilGasRevenue {
  const years = yearsOf(rows);
  const scales = scalesOf(size, years);
  const { at } = scales;
  const key = keyAt({ x: 0, y: at.key, width: widths[size] }, [
    { shape: 'dot', paint: open, words: labels('ring') },
  ]);
  const box = laterOf(size, years, scales, labels);
  return {
    height: key.bottom + 8,
    core: { x: 0, y: at.share.top - 12, width: widths[size], height: at.share.base - at.share.top + 24 },
    titles: (['share', 'revenue'] as const).map((id) => textAt([0, at[id].title], [name(labels(id))])),
    axes: axesOf(size, years, scales),
    bracket: bracketOf(years, scales, labels),
    ...linesOf(years, scales),
    marks: years.map((year) => markOf(year, years, scales, labels)),
    ...(box && { later: box }),
    key,
  };
}

function axesOf(size: Size, years: readonly Year[], { at, column, share }: Scales): Axis[] {
  const across = [[at.left, widths[size]]] as const;
  const ticks = years.map((year) => ({ at: column(year.name).middle, label: year.name }));
  return [
    leftAxis(numberTicks(share, shareTicks, '%'), across, at.left - 6, at.share.base),
    bottomAxis(ticks, [], at.share.base + 17),
    leftAxis([], across, 0, at.revenue.base),
    bottomAxis(ticks, [], at.revenue.base + 17),
  ];
}

/** Returns the bracket over the years whose shares were known at the time of the interview, with what the headline says. */
function bracketOf(years: readonly Year[], { at, column }: Scales, labels: Labels): Bracket {
  const known = withShare(years).filter(({ learned }) => !learned);
  const [first, last] = [column(known[0]?.name ?? ''), column(known.at(-1)?.name ?? '')];
  const [from, to] = [first.left, last.left + last.width];
  const text = [strong(labels('finding'), 'red')];
  return {
    path: bracketAcross(from, to, at.bracket),
    text: textAt([(from + to) / 2, at.bracket - 8], text, { anchor: 'middle' }),
  };
}

/** Returns the line through the shares known at the time of the interview, and its continuation to those known later. */
function linesOf(years: readonly Year[], { column, share }: Scales) {
  const points = withShare(years);
  const path = line<KnownYear>(
    (year) => r(column(year.name).middle),
    (year) => r(share(year.share)),
  );
  const first = points.findIndex(({ learned }) => learned);
  return {
    line: path(first < 0 ? points : points.slice(0, first)) ?? '',
    lineLater: first < 0 ? '' : (path(points.slice(first - 1)) ?? ''),
  };
}

function markOf(year: Year, years: readonly Year[], scales: Scales, labels: Labels): YearMark {
  const { at, column, revenue, share } = scales;
  const { left, width, middle } = column(year.name);
  const top = revenue(year.revenue);
  const value = textAt([middle, top - 6], [words(formatNumber(year.revenue, 2, 2))], { anchor: 'middle' });
  const unknown = textAt([middle, share(10)], linesIn(labels('unknown'), note), { anchor: 'middle' });
  return {
    id: year.id,
    column: {
      path: rectanglePath(left, top, width, at.revenue.base - top),
      paint: year.learned ? later : solid,
    },
    ...(year.share !== undefined && {
      point: { path: circle(middle, share(year.share), 4), paint: year.lessSure ? open : solid },
    }),
    texts: [year.share === undefined ? unknown : shareText(year.share, year, years, scales), value],
  };
}

/** Returns the text of a share: above its point, at the left if the line goes up through it, or below it if it comes down. */
function shareText(
  value: number,
  { id, name: own }: Year,
  years: readonly Year[],
  scales: Scales,
): TextLines {
  const points = withShare(years);
  const index = points.findIndex((point) => point.id === id);
  const [before, after] = [points[index - 1], points[index + 1]];
  const falls = before !== undefined && before.share > value;
  const rises = before !== undefined && before.share < value && after !== undefined && after.share > value;
  const figure = formatQuantity(exactQuantity(value), 'per cent', 'short', 1);
  const run = extremes(years).has(id) ? strong(figure) : words(figure);
  const y = scales.share(value) + (falls ? 21 : -10);
  const { middle } = scales.column(own);
  return textAt([rises ? middle + 4 : middle, y], [run], { anchor: rises ? 'end' : 'middle', halo: true });
}

/** Returns the dashed box round the years that became known later, across both panels, and below it the date on which they did. */
function laterOf(
  size: Size,
  years: readonly Year[],
  { at, boxLeft }: Scales,
  labels: Labels,
): OilGasRevenue['later'] {
  const [first] = years.filter(({ learned }) => learned);
  if (!first?.learned) return undefined;
  const left = boxLeft(first.name);
  const right = widths[size] - 1.5;
  const [top, bottom] = [at.bracket - 4, at.revenue.base + 24];
  const day = formatDate(first.learned, size === 'wide' ? 'plain' : 'short');
  const text = [note(`${labels('knownFrom')} ${day}`)];
  return {
    box: rectanglePath(left, top, right - left, bottom - top),
    text: textAt([right, bottom + 15], text, { anchor: 'end' }),
  };
}
