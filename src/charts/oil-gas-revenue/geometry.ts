import { line } from 'd3';
import type { Row } from '../../records/cells.ts';
import { sayDay } from '../../records/day.ts';
import { type Box, type Drawing, type Size, widths } from '../chart.ts';
import { round } from '../marks/round.ts';
import { type Mark, markOf, type Place, placesOf, strongOf } from './marks.ts';
import { type Scales, scalesOf } from './scales.ts';
import { type Year, yearsOf } from './years.ts';

/** Two panels over one line of years: columns of revenue, a line of shares; pixels. */
export interface OilGasRevenue extends Drawing {
  marks: Mark[];
  titles: { y: number; text: string }[];
  years: number[];
  baselines: string;
  /** The size of the shares that the headline speaks of, pixels. */
  strong: number;
  line: string;
  lineLater: string;
  later?: { box: Box; x: number; y: number; text: string };
  key: { y: number; text: string };
}

const path = line<Place>(
  ({ x }) => round(x),
  ({ y }) => round(y),
);

const words = {
  wide: {
    revenue: 'Revenue in trillion roubles of the year',
    share: 'Share of all federal revenue',
    known: 'known from',
    ring: 'a share from one source, or our own division',
  },
  narrow: {
    revenue: 'Trillion roubles',
    share: 'Share of all federal revenue',
    known: 'known from',
    ring: 'from one source, or our own division',
  },
};

/** The dashed box round the years that became known later, over both panels, and its day. */
function laterOf(size: Size, years: readonly Year[], { at, column, step }: Scales): OilGasRevenue['later'] {
  const [first] = years.filter(({ learned }) => learned);
  if (!first?.learned) return undefined;
  const left = round(column(first.name).middle - step / 2 + 0.5);
  const right = widths[size] - 0.5;
  const text = `${words[size].known} ${sayDay(first.learned, size === 'wide' ? 'plain' : 'short')}`;
  const box = { x: left, y: at.box, width: round(right - left), height: at.foot + at.step + 8 - at.box };
  return { box, x: right, y: at.title, text };
}

/**
 * Revenue as columns over a line of shares, each from zero, over one line of years. A year that is not known is left
 * out of the line; a year with a day in `learned` is drawn apart, in a box that opens with the day.
 */
export function geometry(rows: readonly Row[], size: Size): OilGasRevenue {
  const years = yearsOf(rows);
  const scales = scalesOf(size, years);
  const { at } = scales;
  const places = placesOf(years, scales);
  const strong = strongOf(places);
  const later = laterOf(size, years, scales);
  const from = places.findIndex(({ learned }) => learned);
  const known = from < 0 ? places : places.slice(0, from);
  return {
    height: at.key + 8,
    core: { x: 0, y: at.top - 12, width: widths[size], height: at.base - at.top + 16 },
    marks: years.map((year) => markOf(year, scales, places, strong)),
    titles: [
      { y: at.title, text: words[size].revenue },
      { y: at.second, text: words[size].share },
    ],
    years: [at.base + at.step, at.foot + at.step],
    baselines: `M0 ${String(at.base)}H${String(widths[size])}M0 ${String(at.foot)}H${String(widths[size])}`,
    strong: at.strong,
    line: path(known) ?? '',
    lineLater: from < 0 ? '' : (path(places.slice(from - 1)) ?? ''),
    key: { y: at.key, text: words[size].ring },
    ...(later && { later }),
  };
}
