import { line } from 'd3';
import type { Row } from '../../records/cells.ts';
import { formatDate } from '../../records/day.ts';
import { type Box, type Drawing, type Size, widths } from '../chart.ts';
import { round } from '../marks/round.ts';
import { type YearMark, yearMarkOf, type SharePoint, sharePointsOf, emphasisedYears } from './year-marks.ts';
import { type Scales, scalesOf } from './scales.ts';
import { type Year, yearsOf } from './years.ts';

/** Two panels with the same years: columns of revenue, a line of shares; pixels. */
export interface OilGasRevenue extends Drawing {
  marks: YearMark[];
  /** The baselines of the panels’ titles. */
  titles: { revenue: number; share: number };
  years: number[];
  baselines: string;
  /** The font size in pixels of the shares that the headline names. */
  strong: number;
  line: string;
  lineLater: string;
  laterBox?: { box: Box; x: number; y: number; day: string };
  keyY: number;
}

const path = line<SharePoint>(
  ({ x }) => round(x),
  ({ y }) => round(y),
);

/**
 * Returns the dashed box round the years that became known later, across both panels, and the date on which they did.
 */
function laterBoxOf(
  size: Size,
  years: readonly Year[],
  { at, column, step }: Scales,
): OilGasRevenue['laterBox'] {
  const [first] = years.filter(({ learned }) => learned);
  if (!first?.learned) return undefined;
  const left = round(column(first.name).middle - step / 2 + 0.5);
  const right = widths[size] - 0.5;
  const day = formatDate(first.learned, size === 'wide' ? 'plain' : 'short');
  const box = { x: left, y: at.box, width: round(right - left), height: at.foot + at.step + 8 - at.box };
  return { box, x: right, y: at.title, day };
}

/**
 * Returns revenue as columns above a line of shares, both from zero and with the same years. The line skips a year without
 * a share; years with a date in `learned` are drawn apart, in a box with the date.
 */
export function geometry(rows: readonly Row[], size: Size): OilGasRevenue {
  const years = yearsOf(rows);
  const scales = scalesOf(size, years);
  const { at } = scales;
  const points = sharePointsOf(years, scales);
  const emphasised = emphasisedYears(points);
  const laterBox = laterBoxOf(size, years, scales);
  const firstLater = points.findIndex(({ learned }) => learned);
  const known = firstLater < 0 ? points : points.slice(0, firstLater);
  return {
    height: at.key + 8,
    core: { x: 0, y: at.top - 12, width: widths[size], height: at.base - at.top + 16 },
    marks: years.map((year) => yearMarkOf(year, scales, points, emphasised)),
    titles: { revenue: at.title, share: at.second },
    years: [at.base + at.step, at.foot + at.step],
    baselines: `M0 ${String(at.base)}H${String(widths[size])}M0 ${String(at.foot)}H${String(widths[size])}`,
    strong: at.strong,
    line: path(known) ?? '',
    lineLater: firstLater < 0 ? '' : (path(points.slice(firstLater - 1)) ?? ''),
    keyY: at.key,
    ...(laterBox && { laterBox }),
  };
}
